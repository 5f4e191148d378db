import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { announce } from '../announcer';
import { useTexts } from '../use-texts';
import type { ShownHint } from './use-coach-hints';

/** Milliseconds in which it can be taken back here. They do not run while the button has the focus. */
const REGRET = 10_000;
/** The menu that was used gives the focus back to a button that is not there any more; then it is our turn. */
const AFTER_MENU = 50;

/** A hint that somebody did not want: on these words, or of its kind at all. */
export type GoneHint = { readonly hint: ShownHint; readonly turnedOff: boolean };

type HintGoneProps = { readonly gone: GoneHint; readonly onUndo: () => void; readonly onExpire: () => void };

/** Says that a hint was sent away, and offers to take that back. */
export function HintGone({ gone, onUndo, onExpire }: HintGoneProps) {
  const { t } = useTexts();
  const [held, setHeld] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const expire = useRef(onExpire);
  expire.current = onExpire;

  const words = gone.turnedOff
    ? t('hints:turnedOff', { what: t(`hints:about.${gone.hint.kind}`) })
    : t('hints:dismissed');

  // biome-ignore lint/correctness/useExhaustiveDependencies: each one that goes takes the focus, and is said once
  useEffect(() => {
    const timer = setTimeout(() => button.current?.focus(), AFTER_MENU);
    // A region that came with its words in it would not be heard.
    announce(words);
    return () => clearTimeout(timer);
  }, [gone]);

  useEffect(() => {
    if (held) return;
    const timer = setTimeout(() => expire.current(), REGRET);
    return () => clearTimeout(timer);
  }, [held]);

  return (
    <p className="bp-hints__gone">
      <span>{words}</span>{' '}
      <Button
        ref={button}
        size="xsmall"
        variant="tertiary"
        onClick={onUndo}
        onFocus={() => setHeld(true)}
        onBlur={() => setHeld(false)}
      >
        {t('common:undo')}
      </Button>
    </p>
  );
}
