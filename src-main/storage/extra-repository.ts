import type { ExtraFields } from '#shared/formats/extra-fields';
import type { Reader, Writer } from './database';

/** What the participant's file held that we do not know; nothing for somebody who came from no file. */
export function readExtra(reader: Reader, participantId: string): ExtraFields {
  const row = reader
    .prepare<[string], { extra: string }>('SELECT extra FROM participant WHERE id = ?')
    .get(participantId);
  return row ? (JSON.parse(row.extra) as ExtraFields) : {};
}

export function saveExtra(writer: Writer, participantId: string, extra: ExtraFields): void {
  writer.prepare('UPDATE participant SET extra = ? WHERE id = ?').run(JSON.stringify(extra), participantId);
}
