import { useRef, useState } from 'react';
import type { ParticipantRecord } from '#shared/domain/participant';
import { client } from '../api/client';
import { knownRecord, saveRecord } from '../api/record';

type DraftEntryOptions = {
  readonly participantId: string;
  readonly add: (text: string) => Promise<ParticipantRecord>;
  readonly update: (id: string, text: string) => Promise<ParticipantRecord>;
  readonly remove: (id: string) => Promise<ParticipantRecord>;
  /** What is shown of the entry until it is stored. `id` is temporary as long as it has none of its own. */
  readonly show: (record: ParticipantRecord, id: string, text: string) => ParticipantRecord;
  readonly idsIn: (record: ParticipantRecord) => readonly string[];
  readonly onFailure: (error: unknown) => void;
};

type Draft = { readonly temporaryId: string; id: string | null; text: string };

const TEMPORARY = 'temporary:';
let counter = 0;

function emptyDraft(): Draft {
  counter += 1;
  return { temporaryId: `${TEMPORARY}${counter}`, id: null, text: '' };
}

/** @returns true for an entry that is on the screen and not stored yet: it cannot be changed for a moment */
export function isTemporary(id: string): boolean {
  return id.startsWith(TEMPORARY);
}

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

  const send = async (entry: Draft): Promise<ParticipantRecord> => {
    const { add, update, remove, idsIn } = latest.current;
    const blank = entry.text.trim() === '';
    if (entry.id !== null) {
      const record = await (blank ? remove(entry.id) : update(entry.id, entry.text));
      if (blank) entry.id = null;
      return record;
    }
    if (blank) return client.participants.get({ participantId });
    const known = knownRecord(participantId);
    const before = new Set(known ? idsIn(known) : []);
    const record = await add(entry.text);
    entry.id = idsIn(record).find((id) => !before.has(id)) ?? null;
    return record;
  };

  const change = (next: string) => {
    const entry = draft;
    const unsent = entry.id === null && entry.text === '';
    entry.text = next;
    setText(next);
    if (unsent && next.trim() === '') return;
    saveRecord({
      participantId,
      key: entry.temporaryId,
      text: next,
      patch: (record) =>
        entry.text.trim() === '' ? record : latest.current.show(record, entry.id ?? entry.temporaryId, entry.text),
      send: () => send(entry),
    }).catch((error: unknown) => latest.current.onFailure(error));
  };

  return {
    text,
    change,
    /** The ids under which the unfinished line may stand in the record: it is in the field, so not in the list. */
    isDraft: (id: string) => id === draft.temporaryId || id === draft.id,
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
