import { PlusIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { Competence } from '#shared/domain/participant';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { AddCompetence } from '../../components/add-competence';
import { CompetenceName } from '../../components/competence-name';
import { reportFailure } from '../../components/failure-notice';
import { PageHeading } from '../../components/page-heading';
import { useParticipant } from '../../components/participant-context';
import { UndoNotice, useUndoableRemoval } from '../../components/undoable-removal';
import { useDraftEntry } from '../../components/use-draft-entry';
import { useTexts } from '../../components/use-texts';
import { ConsentReminder } from '../preparation/consent-reminder';
import { GoodQuestions } from './good-questions';
import { StatementComposer } from './statement-composer';
import { withNewStatement, withoutStatement } from './statement-patches';
import { StatementRow } from './statement-row';
import './conversation.css';

const NOTHING: readonly Competence[] = [];

/** The competences found in each statement. */
function byStatement(competences: readonly Competence[]): ReadonlyMap<string, readonly Competence[]> {
  const found = new Map<string, Competence[]>();
  for (const competence of competences) {
    for (const id of competence.statementIds) found.set(id, [...(found.get(id) ?? []), competence]);
  }
  return found;
}

/** Step one: what the participant says, in their own words, and the competences that are found in it. */
export function ConversationStep() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const [naming, setNaming] = useState(false);

  const draft = useDraftEntry({
    participantId,
    add: (statementId, text) => client.statements.add({ participantId, statementId, text }),
    remove: (statementId) => client.statements.remove({ statementId }),
    show: withNewStatement,
    onFailure: reportFailure,
  });

  const removal = useUndoableRemoval((statementId) => {
    saveRecord({
      participantId,
      patch: withoutStatement(statementId),
      send: () => client.statements.remove({ statementId }),
    }).catch(reportFailure);
  });

  const undo = () => {
    const id = removal.removal?.id;
    removal.undo();
    requestAnimationFrame(() => document.getElementById(`statement-${id}`)?.focus());
  };

  const remove = useRef(removal.remove);
  remove.current = removal.remove;
  const onRemove = useCallback((id: string, label: string) => remove.current(id, label), []);
  const found = useMemo(() => byStatement(record.competences), [record.competences]);

  const statements = record.statements.filter(({ id }) => !draft.isDraft(id) && !removal.isRemoved(id));
  const loose = record.competences.filter(({ statementIds }) => statementIds.length === 0);

  return (
    <div className="bp-conversation">
      <div className="bp-conversation__main">
        <PageHeading>{t('wizard:step.conversation')}</PageHeading>
        <ConsentReminder />
        <BodyLong>{t('wizard:conversation.lead')}</BodyLong>

        <section aria-labelledby="statements">
          <Heading level="2" size="small" id="statements" spacing>
            {t('wizard:conversation.statements')}
          </Heading>
          <ol className="bp-statements">
            {statements.map((statement, index) => (
              <StatementRow
                key={statement.id}
                participantId={participantId}
                statement={statement}
                number={index + 1}
                found={found.get(statement.id) ?? NOTHING}
                onRemove={onRemove}
              />
            ))}
          </ol>
          <div className="bp-composer-area">
            <UndoNotice removal={removal.removal} onUndo={undo} onExpire={removal.expire} />
            <StatementComposer draft={draft} first={statements.length === 0} />
          </div>
        </section>

        <section aria-labelledby="loose-competences" className="bp-loose">
          <Heading level="2" size="small" id="loose-competences">
            {t('wizard:conversation.loose')}
          </Heading>
          <BodyLong size="small">{t('wizard:conversation.looseAdvice')}</BodyLong>
          {loose.length > 0 && (
            <ul className="bp-found">
              {loose.map((competence) => (
                <li key={competence.id} className="bp-found__item">
                  <CompetenceName competence={competence} />
                </li>
              ))}
            </ul>
          )}
          {naming ? (
            <AddCompetence statementIds={[]} onClose={() => setNaming(false)} />
          ) : (
            <div>
              <Button size="small" variant="secondary" icon={<PlusIcon aria-hidden />} onClick={() => setNaming(true)}>
                {t('wizard:competence.addLoose')}
              </Button>
            </div>
          )}
        </section>
      </div>
      <GoodQuestions />
    </div>
  );
}
