import type { Evidence } from '#shared/domain/evidence';
import type { Competence, Statement } from '#shared/domain/participant';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';

/** Of a statement longer than this, only the marked words are shown. */
const LONG = 400;

type Part = { readonly at: number; readonly text: string; readonly marked: boolean };

/** The statement with the words marked that the competence was found in. */
function partsOf({ text }: Statement, quotes: readonly string[]): Part[] {
  const quote = quotes.map((words) => words.trim()).find((words) => words !== '' && words !== text.trim());
  const start = quote === undefined ? -1 : text.indexOf(quote);
  if (quote === undefined || start === -1) return [{ at: 0, text, marked: false }];
  if (text.length > LONG) return [{ at: start, text: `… ${quote} …`, marked: false }];
  return [
    { at: 0, text: text.slice(0, start), marked: false },
    { at: start, text: quote, marked: true },
    { at: start + quote.length, text: text.slice(start + quote.length), marked: false },
  ].filter((part) => part.text !== '');
}

/** What the participant said, and what others have seen or signed, beside the fields: so that their words can be used. */
export function SaidBeside({ competence }: { readonly competence: Competence }) {
  const { t } = useTexts();
  const { record } = useParticipant();
  const evidence = record.evidence.filter(({ competenceId }) => competenceId === competence.id);
  const said = record.statements.filter(({ id, text }) => competence.statementIds.includes(id) && text.trim() !== '');
  const others = evidence.filter(({ kind }) => kind !== 'self-reported');
  if (said.length === 0 && others.length === 0) return null;

  const source = ({ kind, by }: Evidence): string => {
    const documented = kind === 'documented';
    if (by.trim() === '') return t(documented ? 'outcomes:evidence.documentedBare' : 'outcomes:evidence.observedBare');
    return t(documented ? 'outcomes:evidence.documented' : 'outcomes:evidence.observed', { by });
  };

  return (
    <div className="bp-said">
      {said.length > 0 && <p className="bp-quotes__heading">{t('outcomes:said')}</p>}
      {said.map((statement) => {
        const quotes = evidence.filter(({ statementId }) => statementId === statement.id).map(({ quote }) => quote);
        return (
          <blockquote key={statement.id} className="bp-quotes__quote">
            {partsOf(statement, quotes).map(({ at, text, marked }) =>
              marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
            )}
          </blockquote>
        );
      })}
      {others.length > 0 && (
        <>
          <p className="bp-quotes__heading">{t('outcomes:known')}</p>
          <ul className="bp-said__known">
            {others.map((item) => (
              <li key={item.id}>{[source(item), item.note.trim()].filter((text) => text !== '').join('. ')}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
