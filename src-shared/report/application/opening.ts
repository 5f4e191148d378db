import type { Wording } from './wording';
import { standAt, type Word, wordsOf } from './words';

/** How a sentence begins, as far as it is understood. */
export type Opening = {
  /** Who it says it is about: nobody, somebody («Deltakeren kan …», the name), or the one who speaks («Jeg kan …»). */
  readonly said: 'nobody' | 'somebody' | 'speaker';
  /** The verb as it stands after a name, in small letters. */
  readonly verb: string;
  /** What comes after the verb, with the space before it. */
  readonly rest: string;
  /** False where the verb stands in the sentence already; true where it has to be said to make one. */
  readonly added: boolean;
};

/**
 * @param sentence one sentence, as written
 * @param name of the person; may be blank
 * @returns null for what is not understood, which is then to be left as it is
 */
export function openingOf(sentence: string, name: string, wording: Wording): Opening | null {
  const subject = subjectOf(sentence, name, wording);
  const body = sentence.slice(subject.length).trimStart();
  const words = wordsOf(body);
  const [first, second] = words;
  if (!first || !second || first.start !== 0) return null;
  // «Sår, vatnar og haustar korn»: several verbs may be listed, and nothing else.
  const listed = body.charAt(first.end) === ',' && isVerb(second.lower, wording);
  if (body.charAt(first.end) !== ' ' && !listed) return null;
  const rest = body.slice(first.end);
  if (subject !== '') {
    const speaks = subject.toLowerCase() === wording.subject.toLowerCase();
    const verb = speaks ? afterName(first.lower, wording) : first.lower;
    if (!verb || !isVerb(verb, wording)) return null;
    return { said: speaks ? 'speaker' : 'somebody', verb, rest, added: false };
  }
  if (isVerb(first.lower, wording) && !isNounHere(words, wording)) {
    return { said: 'nobody', verb: first.lower, rest, added: false };
  }
  return lackingVerb(body, words, wording);
}

/** @returns the subject a sentence is given in so many words, as written; nothing where it has none that is known */
function subjectOf(sentence: string, name: string, { subject, subjects }: Wording): string {
  const lower = sentence.toLowerCase();
  const begins = (words: string) => words !== '' && lower.startsWith(`${words} `);
  const found = [name.toLowerCase(), subject.toLowerCase(), ...subjects].find(begins);
  return found === undefined ? '' : sentence.slice(0, found.length);
}

const isVerb = (word: string, { plain, modals }: Wording): boolean => plain.has(word) || modals.has(word);

/** The form after a name, from the one after «jeg»/"I". */
function afterName(word: string, wording: Wording): string | undefined {
  if (!wording.plainWithI || wording.modals.has(word)) return word;
  for (const [present, first] of Object.entries(wording.firstPersonForms)) if (first === word) return present;
  return wording.present.get(word);
}

/** «Leder for ti ansatte» is what somebody is; «Leder møter» and «Baker og pynter kaker» are what somebody does. */
function isNounHere([first, second, third]: readonly Word[], wording: Wording): boolean {
  const { alsoNouns, afterNoun } = wording;
  if (!first || !alsoNouns.has(first.lower)) return false;
  if (third && isVerb(third.lower, wording) && !alsoNouns.has(third.lower)) return false;
  return second === undefined || afterNoun.has(second.lower);
}

/** «Bake brød», «Å bake brød», «Kunnskap om melsorter»: what makes a sentence of them is known. */
function lackingVerb(body: string, words: readonly Word[], wording: Wording): Opening | null {
  const longest = [...wording.openings.keys()]
    .filter((opening) => standAt(words, 0, opening.split(' ')))
    .toSorted((one, other) => other.length - one.length)[0];
  if (longest !== undefined && words.length > longest.split(' ').length) {
    const rest = ` ${longest}${body.slice(longest.length)}`;
    return { said: 'nobody', verb: wording.openings.get(longest) ?? '', rest, added: true };
  }
  const marked = words[0]?.lower === wording.infinitiveMark;
  const verb = words[marked ? 1 : 0];
  const after = words[marked ? 2 : 1];
  if (!verb || !after || !wording.infinitives.has(verb.lower) || body.charAt(verb.end) !== ' ') return null;
  // "Plan meals": what could be a thing is only read as something done when that is followed by what it is done to.
  const present = wording.present.get(verb.lower) ?? '';
  if (wording.plainWithI && wording.alsoNouns.has(present) && !wording.beforeObject.has(after.lower)) return null;
  return { said: 'nobody', verb: wording.ability, rest: ` ${verb.lower}${body.slice(verb.end)}`, added: true };
}
