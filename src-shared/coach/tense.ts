import verbs from '#resources/coach/verbs.json';
import type { Tongue } from '#shared/matching/tokens';
import type { GrammarClass } from './grammar';
import type { Word } from './words';

/** What a statement begins with: somebody can, is, has, did, does; or a name of work, or another name. */
export type Tense =
  | 'can'
  | 'know'
  | 'be'
  | 'have'
  | 'perfect'
  | 'negated'
  | 'past'
  | 'present'
  | 'work'
  | 'name'
  | 'none';

const PAST: Record<Tongue, ReadonlySet<string>> = {
  norwegian: new Set(verbs.past.norwegian),
  english: new Set(verbs.past.english),
};
/** Shorter words end like this by chance. */
const SHORTEST = 4;
/** Words before the verb that are looked past: "hun sier at hun alltid …". */
const MOST_SKIPPED = 5;

const ends = (form: string, endings: readonly string[]): boolean =>
  form.length >= SHORTEST && endings.some((ending) => form.endsWith(ending));

function tenseOfWord(form: string, classes: readonly GrammarClass[], tongue: Tongue, subject: boolean): Tense | null {
  if (classes.includes('can')) return 'can';
  if (classes.includes('know')) return 'know';
  if (classes.includes('be')) return 'be';
  if (classes.includes('have')) return 'have';
  if (classes.includes('negation')) return 'negated';
  if (PAST[tongue].has(form)) return 'past';
  if (ends(form, verbs.nounEndings[tongue]) && !subject) return 'work';
  if (ends(form, verbs.pastEndings[tongue])) return 'past';
  if (ends(form, verbs.presentEndings[tongue])) return 'present';
  return null;
}

/**
 * @param grammar the classes of each word
 * @returns how a statement begins, after who it is about and who says so
 */
export function tenseOf(words: readonly Word[], grammar: readonly (readonly GrammarClass[])[], tongue: Tongue): Tense {
  let at = 0;
  let subject = false;
  while (at < Math.min(words.length, MOST_SKIPPED)) {
    const classes = grammar[at] ?? [];
    const skipped = classes.includes('subject') || classes.includes('reported') || classes.includes('always');
    if (!skipped && words[at]?.kind === 'word' && !(subject && words[at]?.form === 'at')) break;
    subject ||= classes.includes('subject');
    at++;
  }
  const word = words[at];
  if (word?.kind !== 'word') return 'none';
  const tense = tenseOfWord(word.form, grammar[at] ?? [], tongue, subject);
  if (tense !== 'have') return tense ?? 'name';
  const next = words[at + 1];
  const after = next ? tenseOfWord(next.form, grammar[at + 1] ?? [], tongue, true) : null;
  if (after === 'negated') return 'negated';
  const perfect = next && (after === 'past' || /(?:t|d|en|a)$/.test(next.form)) && (grammar[at + 1] ?? []).length === 0;
  return perfect ? 'perfect' : 'have';
}
