import type { AnonymousWords } from '#shared/anonymise/anonymous-words';
import type { Reader, Writer } from './database';

export type WordShownAs = 'hidden' | 'shown';

export function readAnonymousWords(reader: Reader, participantId: string): AnonymousWords {
  const rows = reader
    .prepare<[string], { word: string; shownAs: WordShownAs }>(
      'SELECT word, shown_as AS shownAs FROM anonymous_word WHERE participant_id = ? ORDER BY word',
    )
    .all(participantId);
  const as = (wanted: WordShownAs) => rows.filter(({ shownAs }) => shownAs === wanted).map(({ word }) => word);
  return { alsoHide: as('hidden'), show: as('shown') };
}

/** @param as null forgets the word */
export function saveAnonymousWord(writer: Writer, participantId: string, word: string, as: WordShownAs | null): void {
  if (as === null) {
    writer.prepare('DELETE FROM anonymous_word WHERE participant_id = ? AND word = ?').run(participantId, word);
    return;
  }
  writer
    .prepare(
      `INSERT INTO anonymous_word (participant_id, word, shown_as) VALUES (?, ?, ?)
       ON CONFLICT (participant_id, word) DO UPDATE SET shown_as = excluded.shown_as`,
    )
    .run(participantId, word, as);
}
