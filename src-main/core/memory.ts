import { ExpectedError } from '#shared/domain/errors';
import type { Learned, LearnedStandard, LessonKey, Memory } from '#shared/domain/learned';
import { idOfRef } from '#shared/domain/standard';
import { isUsable, type StandardEntry } from '#shared/domain/standard-entry';
import type { Reader } from '../storage/database';
import { deleteLesson, readLessons, type StoredLesson, saveLesson } from '../storage/lesson-repository';
import { saveSetting } from '../storage/setting-repository';
import { groupLessons, type LessonGroup } from './lesson-groups';
import { areLessonsApplied } from './lessons';
import type { Session } from './session';
import { listEntries } from './standard-library';

/** The versions of a standard, the one that can be chosen first. */
const versionsOf = (session: Session, standardId: string): StandardEntry[] =>
  listEntries(session)
    .filter(({ standard }) => standard.id === standardId)
    .toSorted((one, other) => Number(isUsable(other)) - Number(isUsable(one)));

/** Everything that has been learnt, by standard; the standard and the name that were last decided about come first. */
export function getMemory(session: Session): Memory {
  const { applied, groups } = session.read((reader) => ({
    applied: areLessonsApplied(reader),
    groups: groupLessons(readLessons(reader)),
  }));
  const byStandard = Map.groupBy(groups, ({ lessons: [newest] }) => idOfRef(newest.standardRef));
  const standards = [...byStandard].flatMap(
    ([standardId, own]) => learnedBeside(standardId, versionsOf(session, standardId), own) ?? [],
  );
  return { applied, standards };
}

function learnedBeside(
  standardId: string,
  versions: readonly StandardEntry[],
  groups: readonly LessonGroup[],
): LearnedStandard | null {
  const [newest] = versions;
  if (!newest) return null;
  const labels = new Map(
    versions.flatMap(({ standard }) => standard.competences.map(({ id, label }) => [id, label] as const)).toReversed(),
  );
  const named = (id: string | null): Learned['answer'] => {
    const label = id === null ? undefined : labels.get(id);
    return id !== null && label ? { id, label } : null;
  };
  return {
    standardId,
    title: newest.standard.title,
    competences: newest.standard.competences.map(({ id, label, dimension }) => ({ id, label, dimension })),
    learned: groups.map(({ lessons, disputed }): Learned => {
      const [{ competenceId, standardRef, label, standardCompetenceId, learnedAt }] = lessons;
      const turnedDown = lessons.find((lesson) => lesson.turnedDown !== null)?.turnedDown ?? null;
      const said = { answer: named(standardCompetenceId), turnedDown: named(turnedDown), learnedAt, disputed };
      return { competenceId, standardRef, label, ...said };
    }),
  };
}

/** The group that this lesson is one of; nothing when it is not there. */
function groupWith(reader: Reader, { competenceId, standardRef }: LessonKey): readonly StoredLesson[] {
  const isMeant = (lesson: StoredLesson) => lesson.competenceId === competenceId && lesson.standardRef === standardRef;
  return groupLessons(readLessons(reader)).find(({ lessons }) => lessons.some(isMeant))?.lessons ?? [];
}

export function setLessonsApplied(session: Session, applied: boolean): Memory {
  session.write((writer) => saveSetting(writer, 'lessonsApplied', applied));
  return getMemory(session);
}

/**
 * Says otherwise about a name, without touching what was decided about anybody. What it answered to until now counts
 * as turned down.
 * @throws ExpectedError LESSON_NOT_FOUND, STANDARD_COMPETENCE_NOT_FOUND
 */
export function changeLesson(session: Session, key: LessonKey, standardCompetenceId: string | null): Memory {
  const versions = versionsOf(session, idOfRef(key.standardRef));
  const known = versions.some(({ standard }) => standard.competences.some(({ id }) => id === standardCompetenceId));
  session.write((writer) => {
    const group = groupWith(writer, key);
    if (group.length === 0) throw new ExpectedError('LESSON_NOT_FOUND', {});
    if (standardCompetenceId !== null && !known) {
      throw new ExpectedError('STANDARD_COMPETENCE_NOT_FOUND', { id: standardCompetenceId });
    }
    const learnedAt = session.now();
    for (const lesson of group) {
      const wrong = lesson.standardCompetenceId ?? lesson.turnedDown;
      const turnedDown = wrong === standardCompetenceId ? null : wrong;
      saveLesson(writer, lesson, { standardCompetenceId, turnedDown, learnedAt });
    }
  });
  return getMemory(session);
}

/** Forgets what was learnt about a name. What was decided about the participants stands. */
export function forgetLesson(session: Session, key: LessonKey): Memory {
  session.write((writer) => {
    for (const lesson of groupWith(writer, key)) deleteLesson(writer, lesson);
  });
  return getMemory(session);
}
