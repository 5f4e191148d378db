import grammar from '#resources/coach/grammar.json';
import type { Tongue } from '#shared/matching/tokens';

/** What a word does in a sentence, for the words that say little by themselves (`resources/coach/grammar.json`). */
export type GrammarClass = keyof typeof grammar;
export const GRAMMAR_CLASSES = Object.keys(grammar) as GrammarClass[];

type Classes = ReadonlyMap<string, readonly GrammarClass[]>;

function classesOf(tongue: Tongue): Classes {
  const classes = new Map<string, GrammarClass[]>();
  for (const name of GRAMMAR_CLASSES) {
    for (const form of grammar[name][tongue]) {
      const found = classes.get(form) ?? [];
      if (!found.includes(name)) classes.set(form, [...found, name]);
    }
  }
  return classes;
}

const CLASSES: Record<Tongue, Classes> = { norwegian: classesOf('norwegian'), english: classesOf('english') };
const NONE: readonly GrammarClass[] = [];

/** @returns the classes of a normalised word, none for most */
export const grammarOf = (form: string, tongue: Tongue): readonly GrammarClass[] => CLASSES[tongue].get(form) ?? NONE;
