import { useState } from 'react';
import { client } from '../../api/client';
import { announce } from '../../components/announcer';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { useDraftEntry } from '../../components/use-draft-entry';
import { useTexts } from '../../components/use-texts';
import { withExperience } from './experience-patches';
import type { Conversation } from './use-conversation';

/** An experience that is being given its title. When it has one, what is written next is about it. */
export function useNewExperience(conversation: Conversation, onDone: () => void) {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const [adding, setAdding] = useState(false);
  const { choice, setChosen } = conversation;

  const draft = useDraftEntry({
    participantId,
    add: (id, title) => client.experiences.save({ participantId, experience: { id, title, ...choice } }),
    remove: (experienceId) => client.experiences.remove({ experienceId }),
    show: (shown, id, title) => withExperience(shown, { id, title, ...choice }),
    onFailure: reportFailure,
  });

  const done = (title: string) => {
    const id = record.experiences.find((experience) => draft.isDraft(experience.id))?.id ?? null;
    if (!draft.finish() || id === null) return;
    setChosen(id);
    setAdding(false);
    announce(t('experiences:form.added', { title }));
    onDone();
  };

  return { adding, setAdding, draft, done };
}
