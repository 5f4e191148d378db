import { readFileSync } from 'node:fs';
import type { CoachWords } from '#shared/coach/coach';
import {
  compileLists,
  LIST_NAMES,
  type ListEntry,
  type ListName,
  type PhraseLists,
  parseList,
} from '#shared/coach/phrase-lists';

const FOLDER = 'resources/coach/words';
const FILES: Record<ListName, string> = {
  trait: 'traits',
  task: 'tasks',
  education: 'education',
  title: 'titles',
  vague: 'vague',
  negative: 'negative',
};

/** @returns the word lists of `resources/coach/words`, ready for looking words up */
export function readLists(): PhraseLists {
  const lists = LIST_NAMES.map(
    (name) => [name, parseList(readFileSync(`${FOLDER}/${FILES[name]}.tsv`, 'utf8'))] as const,
  );
  return compileLists(Object.fromEntries(lists) as Record<ListName, ListEntry[]>);
}

/** What a coach needs to judge statements; names and outcomes are not judged here. */
export const wordsWith = (lists: PhraseLists): CoachWords => ({
  lists,
  mastery: compileLists<'mastery'>({}),
  competenceNames: [],
});
