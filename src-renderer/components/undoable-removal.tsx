import { ArrowUndoIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { saveQueue } from '../api/saving';
import { useTexts } from './use-texts';

/** Milliseconds in which a removal can be taken back. */
const REGRET = 10_000;

type Removal = { readonly id: string; readonly label: string };

/** Removals that are not stored yet. They are what undo takes back first. */
const waiting = new Set<Removal>();
const listeners = new Set<() => void>();

function setWaiting(removal: Removal, waits: boolean): void {
  if (waits) waiting.add(removal);
  else waiting.delete(removal);
  for (const listener of [...listeners]) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether something has been removed that is not stored yet and can be regretted. */
export const useWaitingRemoval = (): boolean => useSyncExternalStore(subscribe, () => waiting.size > 0);

/**
 * Removes at once on the screen, and for good when the time to regret is over, the next thing is removed or the window
 * or page is left.
 * @param commit removes it for good
 */
export function useUndoableRemoval(commit: (id: string) => void) {
  const [removal, setRemoval] = useState<Removal | null>(null);
  const pending = useRef<Removal | null>(null);
  const latestCommit = useRef(commit);
  latestCommit.current = commit;

  const forGood = () => {
    const removed = pending.current;
    pending.current = null;
    if (!removed) return;
    setWaiting(removed, false);
    latestCommit.current(removed.id);
  };
  const expire = () => {
    forGood();
    setRemoval(null);
  };
  const leave = useRef(forGood);
  leave.current = forGood;

  useEffect(
    () =>
      saveQueue.onLeave(() => {
        leave.current();
        setRemoval(null);
      }),
    [],
  );
  useEffect(() => () => leave.current(), []);

  return {
    removal,
    isRemoved: (id: string) => removal?.id === id,
    remove: (id: string, label: string) => {
      forGood();
      pending.current = { id, label };
      setWaiting(pending.current, true);
      setRemoval(pending.current);
    },
    undo: () => {
      if (pending.current) setWaiting(pending.current, false);
      pending.current = null;
      setRemoval(null);
    },
    expire,
  };
}

type UndoNoticeProps = {
  readonly removal: Removal | null;
  readonly onUndo: () => void;
  readonly onExpire: () => void;
  /** Other words than that it is deleted. */
  readonly said?: (label: string) => string;
};

/** Says what was removed and offers to take it back. The time does not run while the button has the focus. */
export function UndoNotice({ removal, onUndo, onExpire, said }: UndoNoticeProps) {
  const { t } = useTexts();
  const [held, setHeld] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const expire = useRef(onExpire);
  expire.current = onExpire;

  useEffect(() => {
    if (!removal || !button.current) return;
    // It stays at the window's lower edge: scrolling to where it belongs on the page would be a jump.
    button.current.focus({ preventScroll: true });
    const { top, bottom } = button.current.getBoundingClientRect();
    if (top < 0 || bottom > window.innerHeight) button.current.scrollIntoView({ block: 'center' });
  }, [removal]);

  useEffect(() => {
    if (!removal || held) return;
    const timer = setTimeout(() => expire.current(), REGRET);
    return () => clearTimeout(timer);
  }, [removal, held]);

  return (
    <div role="status" className="bp-undo">
      {removal && (
        <div className="bp-undo__bar">
          <span className="bp-undo__text">
            {said ? said(removal.label) : t('common:removed', { what: removal.label })}
          </span>
          <Button
            ref={button}
            size="small"
            variant="secondary"
            icon={<ArrowUndoIcon aria-hidden />}
            onFocus={() => setHeld(true)}
            onBlur={() => setHeld(false)}
            onClick={() => {
              setHeld(false);
              onUndo();
            }}
          >
            {t('common:undo')}
          </Button>
        </div>
      )}
    </div>
  );
}
