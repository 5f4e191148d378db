import { z } from 'zod';
import {
  type DescriptionVersion,
  type VersionCompetence,
  versionCompetenceSchema,
} from '#shared/domain/description-version';
import type { Reader, Writer } from './database';

/** A participant's kept versions, newest first. */
export function readVersions(reader: Reader, participantId: string): DescriptionVersion[] {
  return reader
    .prepare<[string], DescriptionVersion>(
      `SELECT id, name, kept_at AS keptAt, json_array_length(competences) AS competences,
         (SELECT count(*) FROM json_each(v.competences) WHERE json_extract(value, '$.key')) AS keyCompetences
       FROM description_version v WHERE participant_id = ? ORDER BY kept_at DESC, rowid DESC`,
    )
    .all(participantId);
}

/** @returns the participant it is of, or null when there is none with that id */
export const participantOfVersion = (reader: Reader, id: string): string | null =>
  reader
    .prepare<[string], { participant_id: string }>('SELECT participant_id FROM description_version WHERE id = ?')
    .get(id)?.participant_id ?? null;

/** The competences as they were kept; null when there is no version with that id. */
export function readVersionCompetences(reader: Reader, id: string): VersionCompetence[] | null {
  const row = reader
    .prepare<[string], { competences: string }>('SELECT competences FROM description_version WHERE id = ?')
    .get(id);
  return row ? z.array(versionCompetenceSchema).parse(JSON.parse(row.competences)) : null;
}

export function insertVersion(
  writer: Writer,
  participantId: string,
  version: Pick<DescriptionVersion, 'id' | 'name' | 'keptAt'>,
  competences: readonly VersionCompetence[],
): void {
  writer
    .prepare('INSERT INTO description_version (id, participant_id, name, kept_at, competences) VALUES (?, ?, ?, ?, ?)')
    .run(version.id, participantId, version.name, version.keptAt, JSON.stringify(competences));
}

export function renameVersion(writer: Writer, id: string, name: string): void {
  writer.prepare('UPDATE description_version SET name = ? WHERE id = ?').run(name, id);
}

export function deleteVersion(writer: Writer, id: string): void {
  writer.prepare('DELETE FROM description_version WHERE id = ?').run(id);
}
