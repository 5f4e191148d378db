import { readFileSync } from 'node:fs';
import { compileLists, LIST_NAMES, type ListName, type PhraseLists, parseList } from '#shared/coach/phrase-lists';

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
export const readLists = (): PhraseLists =>
  compileLists(
    Object.fromEntries(
      LIST_NAMES.map((name) => [name, parseList(readFileSync(`${FOLDER}/${FILES[name]}.tsv`, 'utf8'))]),
    ),
  );
