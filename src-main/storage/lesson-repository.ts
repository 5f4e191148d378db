import type { LocalizedText } from '#shared/domain/text';
import { NAME_KEYS_VERSION, nameKeys } from '#shared/matching/name-keys';
import type { Reader, Writer } from './database';
import { readSetting, saveSetting } from './setting-repository';

/** A lesson is known by the decision that taught it. */
export type LessonKey = { readonly competenceId: string; readonly standardRef: string };

export type LessonContent = {
  readonly standardCompetenceId: string | null;
  readonly turnedDown: string | null;
  readonly learnedAt: string;
};

/** A lesson with what the competence it came from is called, and the outcome it has. */
export type StoredLesson = LessonKey &
  LessonContent & {
    readonly label: LocalizedText;
    readonly outcome: LocalizedText;
    /** The names it is filed under, in order. */
    readonly names: readonly string[];
  };

type LessonRow = LessonKey & LessonContent & { label: string; outcome: string; names: string };

/** More than anybody decides differently about one name; the newest count. */
const MOST_OF_A_NAME = 20;

const SELECT = `
  SELECT l.competence_id AS competenceId, l.standard_ref AS standardRef,
    l.standard_competence_id AS standardCompetenceId, l.turned_down AS turnedDown, l.learned_at AS learnedAt,
    c.label, c.outcome,
    (SELECT json_group_array(filed.name) FROM (
      SELECT n.name FROM lesson_name n
      WHERE n.competence_id = l.competence_id AND n.standard_ref = l.standard_ref ORDER BY n.name) filed) AS names
  FROM lesson l JOIN competence c ON c.id = l.competence_id`;

const toLesson = (row: LessonRow): StoredLesson => ({
  ...row,
  label: JSON.parse(row.label) as LocalizedText,
  outcome: JSON.parse(row.outcome) as LocalizedText,
  names: JSON.parse(row.names) as string[],
});

/** Everything that has been learnt, newest first. */
export function readLessons(reader: Reader): StoredLesson[] {
  return reader
    .prepare<[], LessonRow>(`${SELECT} ORDER BY l.learned_at DESC, l.competence_id, l.standard_ref`)
    .all()
    .map(toLesson);
}

/** What the decisions about one participant have taught, newest first. */
export function readLessonsOf(reader: Reader, participantId: string): StoredLesson[] {
  return reader
    .prepare<[string], LessonRow>(`${SELECT} WHERE c.participant_id = ? ORDER BY l.learned_at DESC, l.standard_ref`)
    .all(participantId)
    .map(toLesson);
}

/**
 * What has been learnt about competences with one of these names, beside any version of the standard. The time grows
 * with the number of names, not with what is in the workspace.
 * @returns each lesson once, at most twenty of a name, the newest
 */
export function readLessonsAbout(reader: Reader, standardId: string, names: Iterable<string>): StoredLesson[] {
  const statement = reader.prepare<[string, string, number], LessonRow>(
    `${SELECT} JOIN lesson_name f ON f.competence_id = l.competence_id AND f.standard_ref = l.standard_ref
     WHERE f.standard_id = ? AND f.name = ? ORDER BY f.learned_at DESC, f.competence_id LIMIT ?`,
  );
  const found = new Map<string, LessonRow>();
  for (const name of new Set(names)) {
    for (const row of statement.all(standardId, name, MOST_OF_A_NAME)) {
      found.set(`${row.competenceId} ${row.standardRef}`, row);
    }
  }
  return [...found.values()].map(toLesson);
}

/** The last word counts: it takes the place of what the same decision taught before. */
export function saveLesson(writer: Writer, { competenceId, standardRef }: LessonKey, content: LessonContent): void {
  writer
    .prepare(
      `INSERT INTO lesson (competence_id, standard_ref, standard_id, standard_competence_id, turned_down, learned_at)
       VALUES (:competenceId, :standardRef, substr(:standardRef, 1, instr(:standardRef, '@') - 1),
         :standardCompetenceId, :turnedDown, :learnedAt)
       ON CONFLICT (competence_id, standard_ref) DO UPDATE SET
         standard_competence_id = excluded.standard_competence_id, turned_down = excluded.turned_down,
         learned_at = excluded.learned_at`,
    )
    .run({ competenceId, standardRef, ...content });
  fileByName(writer, competenceId);
}

/** The decision stands; only what it taught is gone. */
export function deleteLesson(writer: Writer, { competenceId, standardRef }: LessonKey): void {
  writer.prepare('DELETE FROM lesson WHERE competence_id = ? AND standard_ref = ?').run(competenceId, standardRef);
}

/** Files what a competence's decisions taught under what it is called now. */
export function fileByName(writer: Writer, competenceId: string): void {
  const competence = writer
    .prepare<[string], { label: string }>(
      'SELECT label FROM competence c WHERE id = ? AND EXISTS (SELECT 1 FROM lesson WHERE competence_id = c.id)',
    )
    .get(competenceId);
  if (!competence) return;
  writer.prepare('DELETE FROM lesson_name WHERE competence_id = ?').run(competenceId);
  const file = writer.prepare(
    `INSERT INTO lesson_name (standard_id, name, learned_at, competence_id, standard_ref)
     SELECT standard_id, ?, learned_at, competence_id, standard_ref FROM lesson WHERE competence_id = ?`,
  );
  for (const name of nameKeys(JSON.parse(competence.label) as LocalizedText)) file.run(name, competenceId);
}

/** Files everything anew when another release of the program reads names in another way, and after a migration. */
export function keepNamesCurrent(writer: Writer): void {
  if (readSetting(writer, 'nameKeysVersion') === NAME_KEYS_VERSION) return;
  const taught = writer.prepare<[], { id: string }>('SELECT DISTINCT competence_id AS id FROM lesson').all();
  for (const { id } of taught) fileByName(writer, id);
  saveSetting(writer, 'nameKeysVersion', NAME_KEYS_VERSION);
}
