import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import type { CoachField } from '#shared/coach/kinds';
import type { TextLanguage } from '#shared/domain/text';
import { useTexts } from '../use-texts';
import { CoachHint } from './coach-hint';
import { dismissHint, restoreHint } from './dismissed-hints';
import { type ShownHint, useCoachHints } from './use-coach-hints';
import { turnKind } from './use-coach-kinds';
import './coach.css';

/** More at a time would be a wall of advice. */
const AT_FIRST = 2;

type CoachHintsProps = {
  readonly text: string;
  readonly field: CoachField;
  /** Id of the field the text is written in: where the focus goes back to. */
  readonly fieldId: string;
  /** What the text is written in; the window's language where nobody has said. */
  readonly language?: TextLanguage;
};

type Gone = { readonly hint: ShownHint; readonly turnedOff: boolean };

/**
 * Quiet hints under a text: what is noticed, and what to ask next. They never hinder writing or saving, and can be sent
 * away for some words or turned off by kind.
 */
export function CoachHints({ text, field, fieldId, language }: CoachHintsProps) {
  const { t, language: window } = useTexts();
  const hints = useCoachHints({ text, field, language: language ?? window });
  const [all, setAll] = useState(false);
  const [gone, setGone] = useState<Gone | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const shown = all ? hints : hints.slice(0, AT_FIRST);

  useEffect(() => {
    if (!gone) return;
    // After the menu has given the focus back to a button that is not there any more.
    const timer = setTimeout(() => undo.current?.focus(), 50);
    return () => clearTimeout(timer);
  }, [gone]);

  const takeAway = (hint: ShownHint, turnedOff: boolean) => {
    if (turnedOff) turnKind(hint.kind, false);
    else dismissHint(hint.kind, hint.words);
    setGone({ hint, turnedOff });
  };

  const bringBack = ({ hint, turnedOff }: Gone) => {
    if (turnedOff) turnKind(hint.kind, true);
    else restoreHint(hint.kind, hint.words);
    setGone(null);
    document.getElementById(fieldId)?.focus();
  };

  if (shown.length === 0 && !gone) return null;
  return (
    <div className="bp-hints">
      {shown.length > 0 && (
        <ul className="bp-hints__list" aria-label={t('hints:list')}>
          {shown.map((hint) => (
            <CoachHint
              key={hint.kind}
              hint={hint}
              onDismiss={() => takeAway(hint, false)}
              onTurnOff={() => takeAway(hint, true)}
            />
          ))}
        </ul>
      )}
      {hints.length > shown.length && (
        <Button size="xsmall" variant="tertiary" data-color="neutral" onClick={() => setAll(true)}>
          {t('hints:more', { count: hints.length - shown.length })}
        </Button>
      )}
      {gone && (
        <p className="bp-hints__gone">
          <span role="status">
            {gone.turnedOff ? t('hints:turnedOff', { what: t(`hints:about.${gone.hint.kind}`) }) : t('hints:dismissed')}
          </span>{' '}
          <Button
            ref={undo}
            size="xsmall"
            variant="tertiary"
            onClick={() => bringBack(gone)}
            onBlur={() => setGone(null)}
          >
            {t('common:undo')}
          </Button>
        </p>
      )}
    </div>
  );
}
