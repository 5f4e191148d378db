import { idOfRef } from '#shared/domain/standard';
import type { StoredLesson } from '../storage/lesson-repository';

/** Decisions that say the same about the same name are one thing to remember, to change and to forget. */
export type LessonGroup = {
  /** Newest first, at least one. */
  readonly lessons: readonly [StoredLesson, ...StoredLesson[]];
  /** Another group says something else about one of its names. */
  readonly disputed: boolean;
};

const topicsOf = ({ standardRef, names }: StoredLesson): string[] =>
  (names.length > 0 ? names : ['']).map((name) => JSON.stringify([idOfRef(standardRef), name]));

const claimsOf = (lesson: StoredLesson): string[] =>
  topicsOf(lesson).map((topic) => JSON.stringify([topic, lesson.standardCompetenceId]));

/**
 * Puts together what says the same of one standard and has a name in common, in any language, also by way of a third
 * that is called both.
 * @param lessons newest first
 * @returns the groups, by their newest lesson
 */
export function groupLessons(lessons: readonly StoredLesson[]): LessonGroup[] {
  const parents = new Map<string, string>();
  const rootOf = (claim: string): string => {
    let root = claim;
    for (let parent = parents.get(root); parent !== undefined; parent = parents.get(root)) root = parent;
    return root;
  };
  const answers = new Map<string, Set<string | null>>();
  for (const lesson of lessons) {
    const [first = '', ...others] = claimsOf(lesson);
    for (const other of others) if (rootOf(other) !== rootOf(first)) parents.set(rootOf(other), rootOf(first));
    for (const topic of topicsOf(lesson)) {
      answers.set(topic, (answers.get(topic) ?? new Set()).add(lesson.standardCompetenceId));
    }
  }
  const groups = new Map<string, [StoredLesson, ...StoredLesson[]]>();
  for (const lesson of lessons) {
    const root = rootOf(claimsOf(lesson)[0] ?? '');
    const group = groups.get(root);
    if (group) group.push(lesson);
    else groups.set(root, [lesson]);
  }
  return [...groups.values()].map((members) => ({
    lessons: members,
    disputed: members.flatMap(topicsOf).some((topic) => (answers.get(topic)?.size ?? 0) > 1),
  }));
}
