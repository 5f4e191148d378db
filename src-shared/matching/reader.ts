import { TEXT_LANGUAGES } from '#shared/domain/text';
import { type Classifier, createClassifier } from './classifier/classifier';
import type { Model } from './classifier/model';
import type { Lexicon } from './lexicon';
import type { LinkWeights } from './link-weights';
import { nameKeys } from './name-keys';
import { tokenise, tongueOf } from './tokens';
import type { MatchableCompetence } from './types';

/** The head of the model that says which concepts of the lexicon a text is about. */
export const CONCEPT_HEAD = 'concepts';

/** What a competence says, in a form that can be compared with another's, whatever the language. */
export type CompetenceReading = {
  /** What it is called: its `nameKeys`. */
  readonly names: readonly string[];
  /** Words of meaning in the label: tongue and stem, with the word as written. */
  readonly words: ReadonlyMap<string, string>;
  /** How likely each concept is what it is about, by the concept's position; null when no word of it is known. */
  readonly concepts: Float32Array | null;
  /** For each standard the model was trained on: how likely each of its key competences is what it answers to. */
  readonly answers: ReadonlyMap<string, Float32Array>;
};

/** Reads competences: the trained model, the lexicon and the weights that belong together. */
export type Reader = {
  readonly classifier: Classifier;
  readonly lexicon: Lexicon;
  readonly weights: LinkWeights;
  /** Ids of the concepts, in the order of a reading's numbers. */
  readonly concepts: readonly string[];
  /** The same competence object is read once. */
  readonly read: (competence: MatchableCompetence) => CompetenceReading;
};

function labelWords({ label }: MatchableCompetence): Map<string, string> {
  const words = new Map<string, string>();
  for (const language of TEXT_LANGUAGES) {
    const tongue = tongueOf(language);
    for (const { stem, form, weight } of tokenise(label[language] ?? '', tongue)) {
      if (weight === 'full') words.set(`${tongue} ${stem}`, form);
    }
  }
  return words;
}

/** What is said in several languages counts as the mean of what each says. */
function readAll(competence: MatchableCompetence, classifier: Classifier): ReadonlyMap<string, Float32Array> {
  const sums = new Map<string, Float32Array>();
  let languages = 0;
  for (const language of TEXT_LANGUAGES) {
    const reading = classifier.read(competence.label[language] ?? '', competence.outcome?.[language] ?? '', language);
    if (!reading) continue;
    languages++;
    for (const [head, values] of reading) {
      const sum = sums.get(head);
      if (!sum) sums.set(head, values);
      else for (const [index, value] of values.entries()) sum[index] = (sum[index] ?? 0) + value;
    }
  }
  if (languages > 1) {
    for (const sum of sums.values()) for (const [index, value] of sum.entries()) sum[index] = value / languages;
  }
  return sums;
}

/** Makes what training has learned ready for reading competences. */
export function createReader(model: Model, lexicon: Lexicon, weights: LinkWeights): Reader {
  const classifier = createClassifier(model, lexicon);
  const known = new WeakMap<MatchableCompetence, CompetenceReading>();
  return {
    classifier,
    lexicon,
    weights,
    concepts: model.heads.find(({ name }) => name === CONCEPT_HEAD)?.labels ?? [],
    read: (competence) => {
      let reading = known.get(competence);
      if (!reading) {
        const answers = readAll(competence, classifier);
        reading = {
          names: nameKeys(competence.label),
          words: labelWords(competence),
          concepts: answers.get(CONCEPT_HEAD) ?? null,
          answers,
        };
        known.set(competence, reading);
      }
      return reading;
    },
  };
}
