import type { Competence } from '#shared/domain/participant';
import { useParticipant } from './participant-context';
import { useTexts } from './use-texts';

/** What the participant said that the competence was found in. */
export function StatementQuotes({ competence }: { readonly competence: Competence }) {
  const { t } = useTexts();
  const { record } = useParticipant();
  const said = record.statements.filter(({ id, text }) => competence.statementIds.includes(id) && text.trim() !== '');
  if (said.length === 0) return null;
  return (
    <div className="bp-quotes">
      <p className="bp-quotes__heading">{t('wizard:quotes')}</p>
      {said.map(({ id, text }) => (
        <blockquote key={id} className="bp-quotes__quote">
          {text}
        </blockquote>
      ))}
    </div>
  );
}
