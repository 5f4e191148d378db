import type { Wording } from './wording';
import { standAt, type Word, wordsOf } from './words';

/** Plural names of things look like this in English; what comes after may point back to them. */
const LIKE_A_PLURAL = /[^s]s$/u;

/**
 * Turns the words that point back to the subject when that becomes «jeg»: «holder seg rolig» → «holder meg rolig».
 *
 * @param rest what comes after the verb
 * @returns null when it cannot be told who they point back to: such a sentence is to be left as it is
 */
export function pointedBack(verb: string, rest: string, wording: Wording): string | null {
  const words = wordsOf(rest);
  let turned = '';
  let end = 0;
  for (const [index, word] of words.entries()) {
    const own = wording.reflexive.get(word.lower);
    if (own === undefined) continue;
    const to =
      wording.owners.size > 0 ? englishOwner(words, index, wording) : norwegianOwner(verb, words, index, wording);
    if (to === 'unknown') return null;
    if (to === 'other') continue;
    turned += rest.slice(end, word.start) + own;
    end = word.end;
  }
  return turned + rest.slice(end);
}

type Owner = 'subject' | 'other' | 'unknown';

function norwegianOwner(verb: string, words: readonly Word[], index: number, wording: Wording): Owner {
  if (words.slice(0, index).some((word, at) => wording.otherSubject.has(word.lower) && !sameAt(words, at, wording))) {
    return 'unknown';
  }
  if (wording.otherSubject.has(verb)) return 'unknown';
  if (words[index]?.lower === 'seg') return 'subject';
  // «Reparerer kunden sin bil»: between two names of things it is the first that owns the second.
  const before = words[index - 1]?.lower ?? verb;
  const after = words[index + 1];
  const owned = wording.beforeOwned.has(before) || after === undefined || wording.afterOwned.has(after.lower);
  return owned ? 'subject' : 'unknown';
}

/** «god til å …»: what looks like the beginning of somebody else's doings is still the same person's. */
function sameAt(words: readonly Word[], at: number, { sameSubject }: Wording): boolean {
  return sameSubject.some((sequence) =>
    sequence.some((_word, offset) => at >= offset && standAt(words, at - offset, sequence)),
  );
}

function englishOwner(words: readonly Word[], index: number, wording: Wording): Owner {
  const before = words.slice(0, index);
  const people = before.some(({ lower }) => wording.owners.has(lower));
  const things = before.some(({ lower }) => LIKE_A_PLURAL.test(lower) || wording.otherSubject.has(lower));
  const stressed = words[index]?.lower !== 'their' || words[index + 1]?.lower === 'own';
  if (!people && !things) return 'subject';
  return people && !stressed ? 'other' : 'unknown';
}
