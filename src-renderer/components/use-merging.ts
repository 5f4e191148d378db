import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { Competence } from '#shared/domain/participant';
import { keptFirst, mergedIn } from '#shared/domain/similar';
import { client } from '../api/client';
import { api, queryClient } from '../api/queries';
import { saveRecord } from '../api/record';
import { onRestored } from '../api/restoring';
import { competenceNameText } from './competence-name';
import { reportFailure } from './failure-notice';
import { useParticipant } from './participant-context';
import { useUndoableRemoval } from './undoable-removal';
import { useTexts } from './use-texts';

/** What the counsellor said of two competences: that they are one, of which the first is kept, or that they are two. */
type Answer = { readonly keptId: string; readonly otherId: string; readonly merge: boolean };

const keyOf = (oneId: string, otherId: string): string => [oneId, otherId].toSorted().join(' ');

/**
 * Proposes that two of the participant's competences are one. An answer shows at once and is stored when the time to
 * regret is over, as a removal is.
 */
export function useMerging() {
  const { t, language } = useTexts();
  const { participantId, record } = useParticipant();
  const answers = useRef(new Map<string, Answer>());
  const { data: pairs } = useQuery(
    api.competences.similar.queryOptions({
      input: { participantId },
      placeholderData: (previous) => previous,
      // What is known of participants is not kept when it is not shown.
      gcTime: 0,
    }),
  );

  const removal = useUndoableRemoval((key) => {
    const answer = answers.current.get(key);
    if (!answer) return;
    const { keptId, otherId, merge } = answer;
    saveRecord({
      participantId,
      patch: (current) =>
        merge ? { ...current, competences: mergedIn(current.competences, keptId, otherId) } : current,
      send: () =>
        merge
          ? client.competences.merge({ keptId, mergedId: otherId })
          : client.competences.keepApart({ oneId: keptId, otherId }),
    }).catch((error: unknown) => {
      reportFailure(error);
      answers.current.delete(key);
      void queryClient.invalidateQueries({ queryKey: api.competences.key() });
    });
  });

  // An answer that is taken back is asked for again.
  useEffect(() => onRestored(() => answers.current.clear()), []);

  const waiting = removal.removal && answers.current.get(removal.removal.id);
  const competences = waiting?.merge
    ? mergedIn(record.competences, waiting.keptId, waiting.otherId)
    : record.competences;

  const answer = (kept: Competence, other: Competence, merge: boolean) => {
    const key = keyOf(kept.id, other.id);
    const name = competenceNameText(kept, language, t);
    const otherName = competenceNameText(other, language, t);
    answers.current.set(key, { keptId: kept.id, otherId: other.id, merge });
    removal.remove(
      key,
      merge ? t('wizard:similar.merged', { name }) : t('wizard:similar.keptApart', { one: name, other: otherName }),
    );
  };

  const asked = (pairs ?? []).flatMap(({ oneId, otherId }) => {
    const one = competences.find(({ id }) => id === oneId);
    const other = competences.find(({ id }) => id === otherId);
    return one && other && !answers.current.has(keyOf(oneId, otherId)) ? [keptFirst(one, other)] : [];
  });

  return {
    /** The participant's competences, with what has been answered and is not stored yet. */
    competences,
    /** Two to ask about, the one first whose name is kept unless the counsellor says otherwise. */
    asked: asked[0] ?? null,
    merge: (kept: Competence, merged: Competence) => answer(kept, merged, true),
    keepApart: (one: Competence, other: Competence) => answer(one, other, false),
    /** Stores what was answered: something else is about to be changed. */
    settle: removal.expire,
    removal: removal.removal,
    undo: () => {
      if (removal.removal) answers.current.delete(removal.removal.id);
      removal.undo();
    },
  };
}

export type Merging = ReturnType<typeof useMerging>;
