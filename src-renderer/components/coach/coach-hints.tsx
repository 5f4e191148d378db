import { LightBulbIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import type { CoachField } from '#shared/coach/kinds';
import type { TextLanguage } from '#shared/domain/text';
import { listIn } from '#shared/i18n/formats';
import { useTexts } from '../use-texts';
import { CoachHint } from './coach-hint';
import { dismissHint, restoreHint } from './dismissed-hints';
import { type GoneHint, HintGone } from './hint-gone';
import { type ShownHint, useCoachHints } from './use-coach-hints';
import { turnKind } from './use-coach-kinds';
import { useWriting } from './use-writing';
import './coach.css';

/** More at a time would be a wall of advice. */
const AT_FIRST = 2;

type CoachHintsProps = {
  readonly text: string;
  readonly field: CoachField;
  /** Id of the field the text is written in. */
  readonly fieldId: string;
  /** What the text is written in; the window's language where nobody has said. */
  readonly language?: TextLanguage;
};

/**
 * Quiet hints under a text: what is noticed, and what to ask next. Where nobody is writing they are only named, until
 * somebody wants to see them. They never hinder writing or saving, and can be sent away for some words or by kind.
 */
export function CoachHints({ text, field, fieldId, language }: CoachHintsProps) {
  const { t, language: window } = useTexts();
  const hints = useCoachHints({ text, field, language: language ?? window });
  const { writing, unfold } = useWriting(text, fieldId);
  const [all, setAll] = useState(false);
  const [gone, setGone] = useState<GoneHint | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const unfolded = useRef(false);

  useEffect(() => {
    if (writing && unfolded.current) list.current?.querySelector('li')?.focus();
    unfolded.current = false;
  }, [writing]);

  const takeAway = (hint: ShownHint, turnedOff: boolean) => {
    if (turnedOff) turnKind(hint.kind, false);
    else dismissHint(hint.kind, hint.words);
    setGone({ hint, turnedOff });
  };

  const bringBack = ({ hint, turnedOff }: GoneHint) => {
    if (turnedOff) turnKind(hint.kind, true);
    else restoreHint(hint.kind, hint.words);
    setGone(null);
    document.getElementById(fieldId)?.focus();
  };

  if (hints.length === 0 && !gone) return null;
  if (!writing) {
    const named = listIn(
      window,
      hints.map(({ kind }) => t(`coach:name.${kind}`).toLocaleLowerCase(window)),
    );
    return (
      <div className="bp-hints">
        <Button
          size="xsmall"
          variant="tertiary"
          data-color="neutral"
          icon={<LightBulbIcon aria-hidden />}
          aria-expanded={false}
          onClick={() => {
            unfolded.current = true;
            unfold();
          }}
        >
          <span className="bp-visually-hidden">{t('hints:hint')} </span>
          {named.charAt(0).toLocaleUpperCase(window) + named.slice(1)}
        </Button>
      </div>
    );
  }
  const shown = all ? hints : hints.slice(0, AT_FIRST);
  return (
    <div className="bp-hints">
      {shown.length > 0 && (
        <ul ref={list} className="bp-hints__list" aria-label={t('hints:list')}>
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
      {gone && <HintGone gone={gone} onUndo={() => bringBack(gone)} onExpire={() => setGone(null)} />}
    </div>
  );
}
