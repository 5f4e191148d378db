import { useEffect, useRef, useState } from 'react';
import type { ParticipantRecord } from '#shared/domain/participant';
import { client } from '../api/client';
import { saveRecord } from '../api/record';
import { onRestored } from '../api/restoring';
import { saveQueue } from '../api/saving';

type DraftEntryOptions = {
  readonly participantId: string;
  /** Adds the entry or, when it is there already, changes its text. */
  readonly add: (id: string, text: string) => Promise<ParticipantRecord>;
  readonly remove: (id: string) => Promise<ParticipantRecord>;
  /** What is shown of the entry until it is stored. */
  readonly show: (record: ParticipantRecord, id: string, text: string) => ParticipantRecord;
  readonly onFailure: (error: unknown) => void;
};

type Draft = { readonly id: string; text: string; stored: boolean };

const emptyDraft = (): Draft => ({ id: crypto.randomUUID(), text: '', stored: false });

/**
 * A field for a new line in a list that is stored from its first letter on, so that closing the window before the line
 * is finished loses nothing. Erasing every letter takes the line away again.
 */
export function useDraftEntry(options: DraftEntryOptions) {
  const { participantId } = options;
  const [draft, setDraft] = useState(emptyDraft);
  const [text, setText] = useState('');
  const latest = useRef(options);
  latest.current = options;
  const unfinished = useRef(draft);
  unfinished.current = draft;

  useEffect(
    () =>
      onRestored(() => {
        if (saveQueue.pendingText(`draft:${unfinished.current.id}`) !== null) return;
        // What was in the field is gone or stands in the list, as it is stored: done again, it comes back there.
        setDraft(emptyDraft());
        setText('');
      }),
    [],
  );

  const send = async (entry: Draft): Promise<ParticipantRecord> => {
    const blank = entry.text.trim() === '';
    if (blank && !entry.stored) return client.participants.get({ participantId });
    const { add, remove } = latest.current;
    const record = await (blank ? remove(entry.id) : add(entry.id, entry.text));
    entry.stored = !blank;
    return record;
  };

  const change = (next: string) => {
    const entry = draft;
    const untouched = !entry.stored && entry.text === '';
    entry.text = next;
    setText(next);
    if (untouched && next.trim() === '') return;
    saveRecord({
      participantId,
      key: `draft:${entry.id}`,
      text: next,
      patch: (record) => (entry.text.trim() === '' ? record : latest.current.show(record, entry.id, entry.text)),
      send: () => send(entry),
    }).catch((error: unknown) => latest.current.onFailure(error));
  };

  return {
    text,
    change,
    /** The unfinished line is in the field, so it is not in the list. */
    isDraft: (id: string) => id === draft.id,
    /** The line is finished; the field is empty and ready for the next. @returns false when there was nothing in it */
    finish: (): boolean => {
      if (draft.text.trim() === '') return false;
      setDraft(emptyDraft());
      setText('');
      return true;
    },
    /** The line was not to be. */
    discard: () => {
      if (draft.text !== '') change('');
      setDraft(emptyDraft());
      setText('');
    },
  };
}
