import en from '#resources/application/en.json';
import nb from '#resources/application/nb.json';
import nn from '#resources/application/nn.json';
import type { TextLanguage } from '#shared/domain/text';
import type { ReadableText } from '../competence-text';
import { wordsOf } from './words';

/** How a language says who can do something; all of it data, in `resources/application`. Words are in small letters. */
type WordingFile = {
  /** «jeg», as it stands inside a sentence. */
  readonly subject: string;
  /** What is set before a verb that stands alone: «bake brød» → «kan bake brød». */
  readonly ability: string;
  readonly infinitiveMark: string;
  /** Words that tell nynorsk from bokmål. */
  readonly markers: readonly string[];
  /** Who an outcome may be about in so many words, besides the person's name. */
  readonly subjects: readonly string[];
  readonly firstPerson: readonly string[];
  readonly modals: readonly string[];
  /** The form after a name, and the one after «å»/"to". */
  readonly verbs: Readonly<Record<string, string>>;
  /** True where the verb has its plain form after "I"; `firstPersonForms` are the exceptions. */
  readonly plainWithI: boolean;
  readonly firstPersonForms: Readonly<Record<string, string>>;
  /** Verb forms that are names of things or trades too; they are that when a word of `afterNoun` comes next. */
  readonly alsoNouns: readonly string[];
  readonly afterNoun: readonly string[];
  /** Words that what is done to something begins with. */
  readonly beforeObject: readonly string[];
  /** Those of them that can only be before a thing: what stands before is then a verb, also one that is not known. */
  readonly determiners: readonly string[];
  /** Plain verb forms that are something else as the first word of a sentence. */
  readonly notInfinitives: readonly string[];
  /** How a sentence begins that lacks its verb, and the verb: «kunnskap om», «har». */
  readonly openings: Readonly<Record<string, string>>;
  /** Words that point back to the subject, and what they are when that is «jeg». */
  readonly reflexive: Readonly<Record<string, string>>;
  /** Words after which somebody else may be the one who is pointed back to. */
  readonly otherSubject: readonly string[];
  /** Word sequences after which it is still the same. */
  readonly sameSubject: readonly string[];
  /** People who may be pointed back to. */
  readonly owners: readonly string[];
  /** Words that another verb of the same subject may follow. */
  readonly joining: readonly string[];
  readonly beforeOwned: readonly string[];
  readonly afterOwned: readonly string[];
  readonly abbreviations: readonly string[];
  /** Words that a long sentence may be ended before. */
  readonly cutBefore: readonly string[];
  /** What a running text goes on with, and whether the verb then comes before its subject. */
  readonly connectors: readonly string[];
  readonly inverted: boolean;
};

/** The same, ready to be asked. */
export type Wording = ReturnType<typeof prepared>;

function prepared(file: WordingFile) {
  const plain = new Map(Object.entries(file.verbs));
  return {
    ...file,
    modals: new Set(file.modals),
    /** The form after a name → the plain one. */
    plain,
    /** The plain form → the one after a name. */
    present: new Map([...plain].map(([present, infinitive]) => [infinitive, present])),
    infinitives: new Set([...plain.values()].filter((verb) => !file.notInfinitives.includes(verb))),
    alsoNouns: new Set(file.alsoNouns),
    afterNoun: new Set(file.afterNoun),
    beforeObject: new Set(file.beforeObject),
    determiners: new Set(file.determiners),
    firstPerson: new Set(file.firstPerson),
    markers: new Set(file.markers),
    openings: new Map(Object.entries(file.openings)),
    reflexive: new Map(Object.entries(file.reflexive)),
    otherSubject: new Set(file.otherSubject),
    sameSubject: file.sameSubject.map((words) => words.split(' ')),
    owners: new Set(file.owners),
    joining: new Set(file.joining),
    beforeOwned: new Set(file.beforeOwned),
    afterOwned: new Set(file.afterOwned),
    abbreviations: new Set(file.abbreviations.map((word) => word.toLowerCase())),
    cutBefore: new Set(file.cutBefore),
  };
}

/** Who writes nynorsk writes some verbs as in bokmål; the other way round it is told by `markers`. */
const WORDINGS: Record<TextLanguage, Wording> = {
  nb: prepared(nb),
  nn: prepared({ ...nn, verbs: { ...nb.verbs, ...nn.verbs } }),
  en: prepared(en),
};

/** @returns the words of the language a text is really in: many write nynorsk where bokmål is asked for */
export function wordingFor({ lines, language }: ReadableText): Wording {
  if (language !== 'nb') return WORDINGS[language];
  const nynorsk = lines.some((line) => wordsOf(line).some(({ lower }) => WORDINGS.nn.markers.has(lower)));
  return WORDINGS[nynorsk ? 'nn' : 'nb'];
}
