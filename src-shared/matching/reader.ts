import { TEXT_LANGUAGES } from '#shared/domain/text';
import { type Classifier, createClassifier } from './classifier/classifier';
import type { Head, Model } from './classifier/model';
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
  /** For a standard the model was trained on: how likely each of its key competences is what it answers to. */
  readonly answer: (head: Head) => Float32Array | null;
};

/** Reads competences: the trained model, the lexicon and the weights that belong together. */
export type Reader = {
  readonly classifier: Classifier;
  readonly lexicon: Lexicon;
  readonly weights: LinkWeights;
  /** Ids of the concepts, in the order of a reading's numbers. */
  readonly concepts: readonly string[];
  readonly conceptHead: Head | null;
  /** How far (0–1) a competence about one concept answers to one about another: a row of concepts for each concept. */
  readonly nearness: () => Float32Array;
  /** The same competence object is read once, and so are the same texts, as long as they are remembered. */
  readonly read: (competence: MatchableCompetence) => CompetenceReading;
  /** Lets go of every text that was read: what people have said does not stay when their records are closed. */
  readonly forget: () => void;
};

/**
 * Texts remembered with their readings, some kilobytes each: a class table and the lessons beside it. Every call of the
 * core has its records from the database anew, and reading the same texts again takes longer than everything else.
 */
const REMEMBERED_TEXTS = 2_000;

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

/** What is said in several languages counts as the mean of what each says. Asked once of each head. */
function answersOf(competence: MatchableCompetence, classifier: Classifier): CompetenceReading['answer'] {
  const readings = TEXT_LANGUAGES.flatMap((language) => {
    const reading = classifier.read(competence.label[language] ?? '', competence.outcome?.[language] ?? '', language);
    return reading ? [reading] : [];
  });
  const known = new Map<Head, Float32Array>();
  return (head) => {
    let mean = known.get(head);
    if (mean || readings.length === 0) return mean ?? null;
    const answers = readings.map((reading) => reading.answer(head));
    mean = answers[0] as Float32Array;
    for (const other of answers.slice(1)) {
      for (let index = 0; index < other.length; index++)
        mean[index] = (mean[index] as number) + (other[index] as number);
    }
    if (answers.length > 1)
      for (let index = 0; index < mean.length; index++) mean[index] = (mean[index] as number) / answers.length;
    known.set(head, mean);
    return mean;
  };
}

/**
 * Concepts are near where the lexicon says so, and where the same key competence of a trained standard answers to both:
 * that is what counsellors' decisions teach about standards that nobody has decided about.
 * @param without a standard that is passed over: what is learned from it is no test of how it would do unknown
 */
export function nearnessOf(model: Model, lexicon: Lexicon, without?: string): Float32Array {
  const concepts = model.heads.find(({ name }) => name === CONCEPT_HEAD)?.labels ?? [];
  const count = concepts.length;
  const positionOf = new Map(concepts.map((concept, position) => [concept, position]));
  const near = new Float32Array(count * count);
  const raise = (one: number, other: number, value: number) => {
    near[one * count + other] = Math.max(near[one * count + other] ?? 0, value);
  };
  for (const [one, concept] of concepts.entries()) {
    raise(one, one, 1);
    for (const [neighbour, value] of lexicon.near.get(concept) ?? []) {
      const other = positionOf.get(neighbour);
      if (other !== undefined) raise(one, other, value);
    }
  }
  for (const { name, labels, fromConcepts } of model.heads) {
    if (name === CONCEPT_HEAD || name === without) continue;
    // The first label is "none of them": that two answer to nothing does not make them alike.
    for (let label = 1; label < labels.length; label++) {
      const answering = [...concepts.keys()].filter(
        (concept) => (fromConcepts[concept * labels.length + label] ?? 0) > 0.1,
      );
      for (const one of answering) {
        for (const other of answering) {
          const both =
            (fromConcepts[one * labels.length + label] ?? 0) * (fromConcepts[other * labels.length + label] ?? 0);
          if (one !== other) raise(one, other, TAUGHT * both);
        }
      }
    }
  }
  return near;
}

/** A key competence is wider than a concept: two that answer to it are near, not the same. */
const TAUGHT = 0.8;

/** Makes what training has learned ready for reading competences. */
export function createReader(model: Model, lexicon: Lexicon, weights: LinkWeights): Reader {
  const classifier = createClassifier(model, lexicon);
  const conceptHead = model.heads.find(({ name }) => name === CONCEPT_HEAD) ?? null;
  let near: Float32Array | null = null;
  let known = new WeakMap<MatchableCompetence, CompetenceReading>();
  const remembered = new Map<string, CompetenceReading>();

  const readTexts = (competence: MatchableCompetence): CompetenceReading => {
    const texts = textsOf(competence);
    const reading = remembered.get(texts) ?? newReading(competence);
    // What was asked for last goes last: the first is the one that nobody has asked for longest.
    remembered.delete(texts);
    remembered.set(texts, reading);
    if (remembered.size > REMEMBERED_TEXTS) remembered.delete(remembered.keys().next().value ?? '');
    return reading;
  };

  const newReading = (competence: MatchableCompetence): CompetenceReading => {
    const answer = answersOf(competence, classifier);
    return {
      names: nameKeys(competence.label),
      words: labelWords(competence),
      concepts: conceptHead ? answer(conceptHead) : null,
      answer,
    };
  };

  return {
    classifier,
    lexicon,
    weights,
    concepts: conceptHead?.labels ?? [],
    conceptHead,
    nearness: () => {
      near ??= nearnessOf(model, lexicon);
      return near;
    },
    read: (competence) => {
      let reading = known.get(competence);
      if (!reading) {
        reading = readTexts(competence);
        known.set(competence, reading);
      }
      return reading;
    },
    forget: () => {
      known = new WeakMap();
      remembered.clear();
    },
  };
}

/** All that a reading depends on. */
const textsOf = ({ label, outcome }: MatchableCompetence): string =>
  JSON.stringify([label, outcome].map((text) => TEXT_LANGUAGES.map((language) => text?.[language] ?? '')));
