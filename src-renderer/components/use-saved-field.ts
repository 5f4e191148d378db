import { useEffect, useRef, useState } from 'react';
import { type Failure, failureOf } from '../api/failure';
import { onRestored } from '../api/restoring';
import { saveQueue } from '../api/saving';

export type SavedFieldOptions = {
  /** Names the field among all fields: newer text under the same key replaces what is not sent yet. */
  readonly fieldKey: string;
  readonly stored: string;
  /** Puts the text into the save queue under the field's key; settles when it is stored, rejects when it was refused. */
  readonly queue: (text: string) => Promise<void>;
  /** Text that must not be sent stays in the field until it is put right. */
  readonly accepts?: ((text: string) => boolean) | undefined;
};

/**
 * A text field that saves itself with every letter. What is in the field stays there until exactly that is stored, so
 * an answer that comes late never takes letters away; a text whose saving failed is still there when the field is shown
 * again.
 */
export function useSavedField({ fieldKey, stored, queue, accepts }: SavedFieldOptions) {
  const [draft, setDraft] = useState<string | null>(() => saveQueue.pendingText(fieldKey));
  const [failure, setFailure] = useState<Failure | null>(null);
  const latest = useRef(draft);
  const focused = useRef(false);

  const settle = () => {
    if (!focused.current && saveQueue.pendingText(fieldKey) === null) setDraft(null);
  };

  useEffect(() => {
    // What is stored may be the same by chance, with an older text still on its way: the field would show that again.
    if (draft === stored && !focused.current && saveQueue.pendingText(fieldKey) === null) setDraft(null);
  }, [draft, stored, fieldKey]);

  useEffect(
    () =>
      onRestored(() => {
        if (saveQueue.pendingText(fieldKey) !== null) return;
        setDraft(null);
        setFailure(null);
      }),
    [fieldKey],
  );

  const change = (text: string) => {
    latest.current = text;
    setDraft(text);
    setFailure(null);
    if (accepts && !accepts(text)) return;
    queue(text).then(
      () => {
        if (latest.current === text) settle();
      },
      (error: unknown) => {
        if (latest.current === text) setFailure(failureOf(error));
      },
    );
  };

  return {
    value: draft ?? stored,
    failure,
    change,
    onFocus: () => {
      focused.current = true;
    },
    onBlur: () => {
      focused.current = false;
      if (accepts && draft !== null && !accepts(draft)) setDraft(null);
      else if (failure === null) settle();
    },
  };
}
