import { useState } from 'react';
import type { Experience } from '#shared/domain/experience';
import { client } from '../../api/client';
import { announce } from '../../components/announcer';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { useDraftEntry } from '../../components/use-draft-entry';
import { useTexts } from '../../components/use-texts';
import type { NewExperience } from './add-experience';
import { experienceTitle } from './experience-card';
import { inLifeOrder, moveStatement, saveExperience } from './experience-patches';
import { withNewStatement } from './statement-patches';

/** A line that begins so makes a new experience of the rest. */
export const NEW_EXPERIENCE = /^#\s+(?=\S)/;

/** What is being written now, and which experience it is about. */
export function useConversation(isGone: (experienceId: string) => boolean) {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const [chosen, setChosen] = useState(() => record.statements.at(-1)?.experienceId ?? null);
  const [choice, setChoice] = useState<NewExperience>({ phase: 'home', kind: 'paid' });

  const experiences = inLifeOrder(record.experiences).filter(({ id }) => !isGone(id));
  const current = experiences.find(({ id }) => id === chosen) ?? null;
  const about = current?.id ?? null;

  const draft = useDraftEntry({
    participantId,
    add: (statementId, text) => client.statements.add({ participantId, statementId, text, experienceId: about }),
    remove: (statementId) => client.statements.remove({ statementId }),
    show: (shown, id, text) => withNewStatement(shown, id, text, about),
    onFailure: reportFailure,
  });

  /** What is in the field comes along: it is about what stands beside it. */
  const writeAbout = (experience: Experience | null) => {
    setChosen(experience?.id ?? null);
    const begun = record.statements.find(({ id }) => draft.isDraft(id));
    if (begun && draft.text.trim() !== '') moveStatement(participantId, begun.id, experience?.id ?? null);
  };

  const step = (by: -1 | 1) => {
    const all = [...experiences, null];
    const next = all[(all.indexOf(current) + by + all.length) % all.length] ?? null;
    writeAbout(next);
    announce(t('experiences:nowSaid', { title: next ? experienceTitle(next, t) : t('experiences:notAbout') }));
  };

  const begin = (title: string) => {
    const id = crypto.randomUUID();
    saveExperience(participantId, { id, title, kind: choice.kind, phase: current?.phase ?? choice.phase });
    setChosen(id);
    announce(t('experiences:form.added', { title }));
  };

  /** @returns the statement that was finished; null where there was none */
  const finish = (): string | null => {
    if (NEW_EXPERIENCE.test(draft.text)) {
      const title = draft.text.replace(NEW_EXPERIENCE, '').trim();
      draft.discard();
      begin(title);
      return null;
    }
    const id = record.statements.find((statement) => draft.isDraft(statement.id))?.id ?? null;
    return draft.finish() ? id : null;
  };

  return { experiences, current, choice, setChoice, draft, writeAbout, setChosen, step, finish };
}

export type Conversation = ReturnType<typeof useConversation>;
