import { PlusIcon, TrashIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { memo, useRef, useState } from 'react';
import type { Experience } from '#shared/domain/experience';
import { type Competence, LIMITS, type Statement } from '#shared/domain/participant';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { AddCompetence } from '../../components/add-competence';
import { CoachHints } from '../../components/coach/coach-hints';
import { CompetenceName } from '../../components/competence-name';
import { GrowingTextarea } from '../../components/growing-textarea';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts } from '../../components/use-texts';
import { isMakeCompetence, MakeOfMarked, nameOf, useMarkedWords } from './marked-words';
import { MoveStatement } from './move-statement';

/** So much of a statement is enough to know it again. */
const RECOGNISABLE = 60;

type StatementRowProps = {
  readonly participantId: string;
  readonly statement: Statement;
  readonly number: number;
  readonly found: readonly Competence[];
  /** What it can be moved to. */
  readonly experiences: readonly Experience[];
  readonly onRemove: (id: string, label: string) => void;
};

/**
 * A statement, ready to be changed where it stands, and the competences that were found in it. Drawn anew only when
 * something of it changes: while the next one is typed, a long conversation would otherwise make each letter slow.
 */
export const StatementRow = memo(function StatementRow(props: StatementRowProps) {
  const { participantId, statement, number, found, experiences, onRemove } = props;
  const { t } = useTexts();
  const [naming, setNaming] = useState<{ readonly words: string; readonly byKeys: boolean } | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const text = useSavedText({
    participantId,
    fieldKey: `statement:${statement.id}`,
    stored: statement.text,
    save: (changed) => client.statements.update({ statementId: statement.id, text: changed }),
  });

  const marking = useMarkedWords(field, text.value);
  const startNaming = (byKeys: boolean) => {
    setNaming({ words: marking.words(), byKeys });
    marking.forget();
  };

  // Back to where it was begun: whoever pressed the keys in the statement reads on there.
  const stopNaming = () => {
    const back = naming?.byKeys ? field : button;
    setNaming(null);
    requestAnimationFrame(() => back.current?.focus());
  };

  const shortened = text.value.length > RECOGNISABLE ? `${text.value.slice(0, RECOGNISABLE).trimEnd()} …` : text.value;

  return (
    <li className="bp-statement" onBlur={marking.onBlur}>
      <span className="bp-statement__number" aria-hidden="true">
        {number}
      </span>
      <div className="bp-statement__body">
        <GrowingTextarea
          ref={field}
          id={`statement-${statement.id}`}
          className="bp-quiet-input bp-statement__text"
          aria-label={t('wizard:conversation.statement', { number })}
          value={text.value}
          maxLength={LIMITS.statement}
          onChange={(event) => text.change(event.target.value)}
          onFocus={text.onFocus}
          onBlur={text.onBlur}
          onSelect={marking.onSelect}
          // The Tab key brings the cursor into sight, which may leave the rest of the text under what is below.
          onKeyUp={({ key, currentTarget }) => key === 'Tab' && currentTarget.scrollIntoView({ block: 'nearest' })}
          onKeyDown={(event) => {
            if (!isMakeCompetence(event)) return;
            event.preventDefault();
            startNaming(true);
          }}
          aria-keyshortcuts="Alt+K"
        />
        {marking.marked !== '' && !naming && <MakeOfMarked words={marking.marked} onMake={() => startNaming(false)} />}
        {text.failure && <p className="bp-form-error">{failureText(t, text.failure)}</p>}
        <CoachHints text={text.value} field="statement" fieldId={`statement-${statement.id}`} />
        {found.length > 0 && (
          <ul className="bp-found" aria-label={t('wizard:conversation.found', { number })}>
            {found.map((competence) => (
              <li key={competence.id} className="bp-found__item">
                <CompetenceName competence={competence} />
              </li>
            ))}
          </ul>
        )}
        {naming && (
          <AddCompetence
            statementIds={[statement.id]}
            initial={nameOf(naming.words)}
            quote={naming.words}
            onClose={stopNaming}
          />
        )}
      </div>
      <div className="bp-statement__actions">
        {!naming && (
          <Button
            ref={button}
            size="small"
            variant="tertiary"
            icon={<PlusIcon aria-hidden />}
            aria-label={t('wizard:conversation.makeCompetenceFrom', { number })}
            onClick={() => startNaming(false)}
          >
            {t('wizard:conversation.makeCompetence')}
          </Button>
        )}
        {experiences.length > 0 && (
          <MoveStatement
            participantId={participantId}
            statement={statement}
            number={number}
            experiences={experiences}
          />
        )}
        <Button
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon title={t('wizard:conversation.remove', { number })} />}
          onClick={() => onRemove(statement.id, shortened)}
        />
      </div>
    </li>
  );
});
