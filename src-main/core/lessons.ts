import { refOf, type Standard } from '#shared/domain/standard';
import type { Lesson } from '#shared/matching/lessons';
import { nameKeys } from '#shared/matching/name-keys';
import type { MatchableCompetence } from '#shared/matching/types';
import type { Reader } from '../storage/database';
import { readLessonsAbout, type StoredLesson } from '../storage/lesson-repository';
import { readSetting } from '../storage/setting-repository';
import type { Session } from './session';
import { listEntries } from './standard-library';

/** On until somebody turns it off. */
export const areLessonsApplied = (reader: Reader): boolean => readSetting(reader, 'lessonsApplied') !== false;

/**
 * What was decided before that may concern these competences beside this standard; nothing when it is turned off.
 */
export function lessonsFor(
  session: Session,
  standard: Standard,
  competences: readonly MatchableCompetence[],
): Lesson[] {
  const stored = session.read((reader) =>
    areLessonsApplied(reader)
      ? readLessonsAbout(
          reader,
          standard.id,
          competences.flatMap(({ label }) => nameKeys(label)),
        )
      : [],
  );
  return toLessons(session, stored, standard);
}

/** Other versions are looked up only when something was decided beside one. */
function toLessons(session: Session, stored: readonly StoredLesson[], standard: Standard): Lesson[] {
  const idsOf = new Map([[refOf(standard), standard.competences.map(({ id }) => id)]]);
  if (stored.some(({ standardRef }) => !idsOf.has(standardRef))) {
    for (const { ref, standard: other } of listEntries(session)) {
      idsOf.set(
        ref,
        other.competences.map(({ id }) => id),
      );
    }
  }
  return stored.map((lesson) => ({
    competence: { id: lesson.competenceId, label: lesson.label, outcome: lesson.outcome },
    names: lesson.names,
    standardRef: lesson.standardRef,
    answer: lesson.standardCompetenceId,
    turnedDown: lesson.turnedDown,
    offered: idsOf.get(lesson.standardRef) ?? [],
    learnedAt: lesson.learnedAt,
  }));
}
