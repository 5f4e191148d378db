import { ArrowUndoIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { saveQueue } from '../api/saving';
import { useTexts } from './use-texts';

/** Milliseconds in which a removal can be taken back. */
const REGRET = 10_000;

type Removal = { readonly id: string; readonly label: string };

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
    if (removed) latestCommit.current(removed.id);
  };
  const leave = useRef(forGood);
  leave.current = forGood;

  useEffect(() => saveQueue.onLeave(() => leave.current()), []);
  useEffect(() => () => leave.current(), []);

  return {
    removal,
    isRemoved: (id: string) => removal?.id === id,
    remove: (id: string, label: string) => {
      forGood();
      pending.current = { id, label };
      setRemoval(pending.current);
    },
    undo: () => {
      pending.current = null;
      setRemoval(null);
    },
    expire: () => {
      forGood();
      setRemoval(null);
    },
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
