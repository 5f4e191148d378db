import { useQuery } from '@tanstack/react-query';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Change } from '#shared/domain/history';
import { changeText } from '#shared/report/change-text';
import { client } from '../../api/client';
import { api } from '../../api/queries';
import { restoreRecord } from '../../api/restoring';
import { pressedOf } from '../../app/shortcuts/pressed';
import { shortcutOf } from '../../app/shortcuts/shortcuts';
import { announce } from '../../components/announcer';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { regretWaiting, useWaitingRemoval } from '../../components/waiting-removal';

type Direction = 'undo' | 'redo';

/** Milliseconds for which is shown what was taken back or done again: it may be on another step than the one in sight. */
const SHOWN = 6_000;

const SAID = { undo: 'history:undone', redo: 'history:redone' } as const;

/** Fields in which Ctrl+Z belongs to the letters, and is the browser's. */
const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches('textarea, input:not([type=checkbox], [type=radio], [type=button], [type=submit])'));

function directionOf(event: KeyboardEvent): Direction | null {
  if (pressedOf(event, shortcutOf('undo')) >= 0) return 'undo';
  return pressedOf(event, shortcutOf('redo')) >= 0 ? 'redo' : null;
}

/**
 * Taking the participant's changes back and doing them again, by button or by Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y outside
 * of text fields. What was done is said.
 * @param buttons hold the two buttons, of which one takes the focus when what had it is gone from the screen
 */
export function useUndo(buttons: RefObject<HTMLElement | null>) {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const waiting = useWaitingRemoval();
  const { data: next } = useQuery(
    api.history.next.queryOptions({
      input: { participantId },
      placeholderData: (previous) => previous,
      // What is known of participants is not kept when it is not shown.
      gcTime: 0,
    }),
  );
  const [done, setDone] = useState('');
  useEffect(() => {
    if (done === '') return;
    const timer = setTimeout(() => setDone(''), SHOWN);
    return () => clearTimeout(timer);
  }, [done]);
  const tell = (words: string) => {
    announce(words);
    setDone(words);
  };
  const can = { undo: record.undo.undo || waiting, redo: record.undo.redo && !waiting };

  const go = (direction: Direction) => {
    if (!can[direction]) return;
    // What was removed a moment ago and can be regretted is the last change, though it is not stored yet.
    if (direction === 'undo' && regretWaiting()) {
      tell(t('history:undoneLast'));
      return;
    }
    let done = null as Change | null;
    restoreRecord(participantId, async () => {
      const steps = await client.history.next({ participantId });
      // Sent again because the answer was lost: it is taken back already, and no other change is to be.
      const opposite = steps[direction === 'undo' ? 'redo' : 'undo'];
      if (done && opposite?.id === done.id) return client.participants.get({ participantId });
      done = steps[direction];
      return client.history[direction]({ participantId });
    })
      .then(() => {
        if (done) tell(t(SAID[direction], { change: changeText(t, done) }));
        requestAnimationFrame(() => {
          if (document.activeElement !== document.body) return;
          buttons.current?.querySelector<HTMLElement>(`[data-direction=${direction}]`)?.focus({ preventScroll: true });
        });
      })
      .catch(reportFailure);
  };

  const latest = useRef(go);
  latest.current = go;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const direction = directionOf(event);
      // Behind an open dialog nothing is to change unseen.
      if (!direction || event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (isTextField(event.target)) return;
      event.preventDefault();
      latest.current(direction);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  return {
    can,
    go,
    /** What was taken back or done again a moment ago, in words; else empty. */
    done,
    /** Null while something waits that is not among the changes yet. */ next: waiting ? null : (next ?? null),
  };
}
