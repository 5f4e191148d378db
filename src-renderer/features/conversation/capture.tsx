import { Button, Heading } from '@navikt/ds-react';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';
import { LIMITS, type Statement } from '#shared/domain/participant';
import { client } from '../../api/client';
import { useSaveStatus } from '../../api/saving';
import { Announcer } from '../../components/announcer';
import { GrowingTextarea } from '../../components/growing-textarea';
import { useParticipant } from '../../components/participant-context';
import { useSavedText } from '../../components/use-saved-text';
import { useTexts } from '../../components/use-texts';
import { experienceTitle } from './experience-card';
import './capture.css';

type CaptureProps = {
  readonly statements: readonly Statement[];
  readonly onClose: () => void;
  readonly onComposer: () => void;
  /** The field at the bottom. */
  readonly children: ReactNode;
};

/** Where the arrow keys and Enter go from a line: to the one before or after, or to the field at the bottom. */
export type LineMove = 'up' | 'down' | 'composer';

/** Puts the cursor at the end of the last line. */
export function focusLastLine(list: Element | null): void {
  const lines = list?.querySelectorAll('textarea');
  const last = lines?.item(lines.length - 1);
  last?.focus();
  last?.setSelectionRange(last.value.length, last.value.length);
}

/**
 * Fast capture: nothing on the screen but what has been written and the field for the next. A dialog, so that all else is
 * out of reach of the keyboard too.
 */
export function Capture({ statements, onClose, onComposer, children }: CaptureProps) {
  const { t } = useTexts();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const list = useRef<HTMLOListElement>(null);
  const status = useSaveStatus();
  const begin = useRef(onComposer);

  useEffect(() => {
    dialog.current?.showModal();
    begin.current();
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new line is scrolled to
  useEffect(() => {
    if (list.current) list.current.scrollTop = list.current.scrollHeight;
  }, [statements.length]);

  const move = (index: number, to: LineMove) => {
    const lines = list.current?.querySelectorAll('textarea');
    const next = to === 'composer' ? null : lines?.item(index + (to === 'up' ? -1 : 1));
    if (next) next.focus();
    else if (to !== 'up') onComposer();
  };

  return (
    <dialog
      ref={dialog}
      className="bp-capture"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <header className="bp-capture__head">
        <Heading level="2" size="small" id={heading}>
          {t('experiences:capture.heading')}
        </Heading>
        <span className="bp-capture__status">{t(`common:saving.${status}`)}</span>
        <Button size="small" variant="tertiary" onClick={onClose}>
          {t('experiences:capture.close')}
        </Button>
      </header>
      {statements.length === 0 ? (
        <p className="bp-capture__empty">{t('experiences:capture.empty')}</p>
      ) : (
        <ol ref={list} className="bp-capture__list" aria-label={t('experiences:capture.list')}>
          {statements.map((statement, index) => (
            <CaptureLine key={statement.id} statement={statement} number={index + 1} onMove={(to) => move(index, to)} />
          ))}
        </ol>
      )}
      {children}
      <Announcer />
    </dialog>
  );
}

type CaptureLineProps = {
  readonly statement: Statement;
  readonly number: number;
  readonly onMove: (to: LineMove) => void;
};

function CaptureLine({ statement, number, onMove }: CaptureLineProps) {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const experience = record.experiences.find(({ id }) => id === statement.experienceId);
  const text = useSavedText({
    participantId,
    fieldKey: `statement:${statement.id}`,
    stored: statement.text,
    save: (changed) => client.statements.update({ statementId: statement.id, text: changed }),
  });

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const { key, shiftKey, currentTarget, nativeEvent } = event;
    const { selectionStart, selectionEnd, value } = currentTarget;
    const enter = key === 'Enter' && !shiftKey && !nativeEvent.isComposing;
    const move: LineMove | null =
      enter || key === 'Escape'
        ? 'composer'
        : key === 'ArrowUp' && selectionEnd === 0
          ? 'up'
          : key === 'ArrowDown' && selectionStart === value.length
            ? 'down'
            : null;
    if (!move || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(move);
  };

  return (
    <li className="bp-capture__line">
      {experience && <span className="bp-capture__about">{experienceTitle(experience, t)}</span>}
      <GrowingTextarea
        className="bp-quiet-input"
        aria-label={t('wizard:conversation.statement', { number })}
        value={text.value}
        maxLength={LIMITS.statement}
        onChange={(event) => text.change(event.target.value)}
        onFocus={text.onFocus}
        onBlur={text.onBlur}
        onKeyDown={onKeyDown}
      />
    </li>
  );
}
