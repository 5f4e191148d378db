import { BodyLong } from '@navikt/ds-react';
import { useMemo, useRef } from 'react';
import type { Competence, Statement } from '#shared/domain/participant';
import { CoachSettings } from '../../components/coach/coach-settings';
import { PageHeading } from '../../components/page-heading';
import { useParticipant } from '../../components/participant-context';
import { UndoNotice } from '../../components/undoable-removal';
import { useTexts } from '../../components/use-texts';
import { ConsentReminder } from '../preparation/consent-reminder';
import { AddExperience } from './add-experience';
import { Capture, focusLastLine } from './capture';
import { ConversationTools } from './conversation-tools';
import { DocumentedList } from './documented-list';
import { experienceTitle } from './experience-card';
import { byStatement } from './found-competences';
import { GoodQuestions } from './good-questions';
import { LooseCompetences } from './loose-competences';
import { StatementComposer } from './statement-composer';
import { StatementGroups } from './statement-groups';
import { StatementRow } from './statement-row';
import { useCapture } from './use-capture';
import { useConversation } from './use-conversation';
import { useNewExperience } from './use-new-experience';
import { subjectOf } from './use-next-questions';
import { useRemovals } from './use-removals';
import './conversation.css';
import './experiences.css';
import './questions.css';

const NOTHING: readonly Competence[] = [];

/** Step one: what the participant says, in their own words, and the competences that are found in it. */
export function ConversationStep() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const { capturing, setCapturing } = useCapture();
  const field = useRef<{ focus(): void }>(null);
  const focusField = () => void requestAnimationFrame(() => field.current?.focus());

  const removals = useRemovals();
  const all = useConversation(removals.experience.isRemoved);
  const fresh = useNewExperience(all, focusField);
  const conversation = { ...all, experiences: all.experiences.filter(({ id }) => !fresh.draft.isDraft(id)) };
  const { current, draft, writeAbout } = conversation;

  const found = useMemo(() => byStatement(record.competences), [record.competences]);
  const statements = record.statements.filter(({ id }) => !draft.isDraft(id) && !removals.statement.isRemoved(id));
  const numbers = new Map(statements.map(({ id }, index) => [id, index + 1]));

  const row = (statement: Statement) => (
    <StatementRow
      key={statement.id}
      participantId={participantId}
      statement={statement}
      number={numbers.get(statement.id) ?? 0}
      found={found.get(statement.id) ?? NOTHING}
      experiences={record.experiences}
      onRemove={removals.removeStatement}
    />
  );

  const showFinished = (id: string | null) =>
    void requestAnimationFrame(() => document.getElementById(`statement-${id}`)?.scrollIntoView({ block: 'nearest' }));

  return (
    <div className="bp-conversation">
      <div className="bp-conversation__main">
        <PageHeading after={<CoachSettings />}>{t('wizard:step.conversation')}</PageHeading>
        <ConsentReminder />
        <BodyLong>{t('wizard:conversation.lead')}</BodyLong>

        <section aria-labelledby="statements">
          <ConversationTools
            adding={fresh.adding}
            onAdd={() => fresh.setAdding(true)}
            onCapture={() => setCapturing(true)}
          />
          {fresh.adding && (
            <AddExperience
              draft={fresh.draft}
              choice={all.choice}
              onChoose={all.setChoice}
              onDone={fresh.done}
              onClose={() => fresh.setAdding(false)}
            />
          )}
          <StatementGroups
            experiences={conversation.experiences}
            current={current}
            statements={statements}
            rowOf={row}
            onWrite={(experience) => {
              writeAbout(experience);
              focusField();
            }}
            onRemove={(experience) => removals.experience.remove(experience.id, experienceTitle(experience, t))}
          />
          <div className="bp-composer-area">
            <UndoNotice
              removal={removals.experience.removal}
              onUndo={removals.undoExperience}
              onExpire={removals.experience.expire}
              said={(title) => t('experiences:details.removed', { title })}
            />
            <UndoNotice
              removal={removals.statement.removal}
              onUndo={removals.undoStatement}
              onExpire={removals.statement.expire}
            />
            {!capturing && (
              <StatementComposer
                conversation={conversation}
                first={statements.length === 0}
                fieldRef={field}
                onFinished={showFinished}
              />
            )}
          </div>
        </section>

        <LooseCompetences />
        <DocumentedList />
      </div>
      <GoodQuestions {...subjectOf(statements, draft.text, current)} />
      {capturing && (
        <Capture
          statements={statements}
          onClose={() => {
            setCapturing(false);
            focusField();
          }}
          onComposer={focusField}
        >
          <StatementComposer
            conversation={conversation}
            first={statements.length === 0}
            fieldRef={field}
            advice={t('experiences:capture.keys')}
            choosing
            onBack={() => focusLastLine(document.querySelector('.bp-capture__list'))}
          />
        </Capture>
      )}
    </div>
  );
}
