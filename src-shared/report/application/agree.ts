import type { Wording } from './wording';
import { type Word, wordsOf } from './words';

/** How an English verb, and the name of several things, ends. */
const THIRD_PERSON = /[^s]s$/u;

/**
 * Makes the other verbs of a sentence agree with "I", as its first one does: "works quickly and gives …" →
 * "work quickly and give …". Nothing has to be done in a language whose verbs are the same after everybody.
 *
 * @param after whether the sentence's first verb was one that had to be turned: after "can", things are listed
 * @returns null when it cannot be told whether a word is such a verb
 */
export function agreeing(rest: string, after: 'modal' | 'verb', wording: Wording): string | null {
  if (!wording.plainWithI) return rest;
  const words = wordsOf(rest);
  let turned = '';
  let end = 0;
  for (const [index, word] of words.entries()) {
    if (!joinsOn(rest, words, index, wording)) continue;
    const plain = wording.plain.get(word.lower);
    if (plain === undefined) {
      if (looksLikeVerb(rest, words, index, wording)) return null;
      continue;
    }
    const next = words[index + 1];
    const object = next !== undefined && wording.beforeObject.has(next.lower);
    if (wording.alsoNouns.has(word.lower) && !object && !isSecond(words, index, wording)) {
      if (after === 'modal') continue;
      return null;
    }
    // "… what the customer likes and buys": without a comma, somebody else may be the one who does it.
    const comma = /[,;]/u.test(rest.slice(words[index - 3]?.end ?? 0, word.start));
    if (!comma && words.slice(0, index).some(({ lower }) => wording.otherSubject.has(lower))) return null;
    turned += rest.slice(end, word.start) + (wording.firstPersonForms[word.lower] ?? plain);
    end = word.end;
  }
  return turned + rest.slice(end);
}

/** Whether nothing but "and" or a comma stands between a word and the sentence's first verb. */
const isSecond = (words: readonly Word[], index: number, { joining }: Wording): boolean =>
  words.slice(0, index).every(({ lower }) => joining.has(lower));

/** "Sews and alters clothes": a word that is not known, where only a verb can stand. */
function looksLikeVerb(rest: string, words: readonly Word[], index: number, wording: Wording): boolean {
  const [word, next] = [words[index], words[index + 1]];
  if (!word || !THIRD_PERSON.test(word.lower)) return false;
  if (isSecond(words, index, wording)) return true;
  if (!next || rest.slice(word.end, next.start) !== ' ') return false;
  return wording.determiners.has(next.lower) || THIRD_PERSON.test(next.lower);
}

/** @returns true when a verb after the first one has its plain form: "I bake and sell" */
export function goesOnPlainly(rest: string, wording: Wording): boolean {
  const words = wordsOf(rest);
  return words.some(({ lower }, index) => wording.present.has(lower) && joinsOn(rest, words, index, wording));
}

/** Whether a word follows on "and" or a comma, perhaps with an adverb between. */
function joinsOn(rest: string, words: readonly Word[], index: number, { joining }: Wording): boolean {
  const [two, one, word] = [words[index - 2], words[index - 1], words[index]];
  if (!word) return false;
  if (/[,;]/u.test(rest.slice(one?.end ?? 0, word.start))) return true;
  if (!one || joining.has(one.lower)) return one !== undefined;
  return two !== undefined && joining.has(two.lower) && one.lower.endsWith('ly');
}
