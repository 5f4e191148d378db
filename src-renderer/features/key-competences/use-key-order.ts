import { useLayoutEffect, useRef } from 'react';
import { movedTo, reordered } from '#shared/domain/order';
import type { Competence, ParticipantRecord } from '#shared/domain/participant';
import { client } from '../../api/client';
import { knownRecord, saveRecord } from '../../api/record';
import { announce } from '../../components/announcer';
import { competenceNameText } from '../../components/competence-name';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';

/** All ids of a participant's competences, with the key ones in this order in the places that key ones have. */
function withOrder({ competences }: ParticipantRecord, keyIds: readonly string[]): string[] {
  const ids = competences.map(({ id }) => id);
  return reordered(
    ids,
    keyIds.filter((id) => ids.includes(id)),
  );
}

/**
 * Moves key competences in the order of importance.
 * @param keys the key competences in the order they are shown
 * @param settle stores what can still be regretted, before the order that comes after it
 */
export function useKeyOrder(keys: readonly Competence[], settle: () => void) {
  const { t, language } = useTexts();
  const { participantId } = useParticipant();
  const focused = useRef<HTMLElement | null>(null);
  const shown = keys.map(({ id }) => id).join();

  // A row that is taken to another place in the list loses the focus that was in it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order is what moves it
  useLayoutEffect(() => {
    const element = focused.current;
    focused.current = null;
    if (element?.isConnected && document.activeElement !== element) element.focus({ preventScroll: true });
    element?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  return (competence: Competence, to: number) => {
    const name = competenceNameText(competence, language, t);
    const ids = keys.map(({ id }) => id);
    if (to < 0) return announce(t('board:order.first', { name }));
    if (to >= ids.length) return announce(t('board:order.last', { name }));
    settle();
    focused.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    const keyIds = movedTo(ids, competence.id, to);
    announce(t('board:order.moved', { name, number: to + 1, all: ids.length }));
    saveRecord({
      participantId,
      key: `order:${participantId}`,
      text: keyIds.join(),
      patch: (record) => {
        const order = withOrder(record, keyIds);
        const place = ({ id }: Competence) => order.indexOf(id);
        return { ...record, competences: record.competences.toSorted((one, other) => place(one) - place(other)) };
      },
      // What was added or merged while this waited has its place in the order as well.
      send: () => {
        const known = knownRecord(participantId);
        return client.competences.setOrder({ participantId, competenceIds: known ? withOrder(known, keyIds) : keyIds });
      },
    }).catch(reportFailure);
  };
}
