import type { TextLanguage } from '#shared/domain/text';
import { findConcepts } from '../find-concepts';
import type { Lexicon } from '../lexicon';
import { type Token, type Tongue, tokenise, tongueOf } from '../tokens';
import { featureTable } from './feature-table';
import { FEATURE_GROUPS, featuresOfText, featuresOfWord, type WordFeatures } from './features';
import type { Head, Model } from './model';

/** What a text is about: how likely each label of a head is; they add up to 1. Worked out when it is asked for. */
export type TextReading = { readonly answer: (head: Head) => Float32Array };

export type Classifier = {
  readonly model: Model;
  /** @returns what a label and an outcome in one language are about, or null when there is nothing in them to go by */
  readonly read: (label: string, outcome: string, language: TextLanguage) => TextReading | null;
  /** @returns the words of a label or an outcome that speak most for a label of a head, as they stand in the text */
  readonly tellingWords: (
    text: string,
    field: TextField,
    language: TextLanguage,
    head: Head,
    label: number,
  ) => string[];
};

/** The two parts of a competence; they are read alike and weighed differently. */
export const TEXT_FIELDS = ['label', 'outcome'] as const;
export type TextField = (typeof TEXT_FIELDS)[number];

/** Words remembered with their features; a workspace has some thousand different ones. */
const REMEMBERED_WORDS = 20_000;
/**
 * Words of one text that are read: a hundred times the longest outcome anybody should write. It keeps the time for a
 * pasted book bounded.
 */
const MOST_WORDS = 2_000;

/** Adds the rows of a group of features, weighed by rarity and brought to the group's length, to `sum`. */
function addGroup(model: Model, rows: readonly number[], weight: number, sum: Float32Array, at: number): void {
  const { numbers, rarity, scale } = model;
  let square = 0;
  for (const row of rows) square += (rarity[row] as number) ** 2;
  if (square === 0) return;
  const width = model.width * model.members;
  const factor = weight / Math.sqrt(square);
  for (const row of rows) {
    const value = factor * (rarity[row] as number) * (scale[row] as number);
    const from = row * width;
    for (let index = 0; index < width; index++) {
      sum[at + index] = (sum[at + index] as number) + value * (numbers[from + index] as number);
    }
  }
}

function softmax(values: Float32Array): Float32Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index++) most = Math.max(most, values[index] as number);
  let sum = 0;
  for (let index = 0; index < values.length; index++) {
    values[index] = Math.exp((values[index] as number) - most);
    sum += values[index] as number;
  }
  for (let index = 0; index < values.length; index++) values[index] = (values[index] as number) / sum;
  return values;
}

/** Where a member's numbers for a field stand among the hidden ones: label of all members, then outcome of all. */
const placeOf = ({ width, members }: Model, member: number, field: number): number =>
  (field * members + member) * width;

/** The mean of what the members say. The innermost loop of the matcher: written for speed. */
function answer(model: Model, { labels, weights, bias }: Head, hidden: Float32Array): Float32Array {
  const { width, members } = model;
  const count = labels.length;
  const mean = new Float32Array(count);
  const values = new Float32Array(count);
  for (let member = 0; member < members; member++) {
    const inLabel = placeOf(model, member, 0);
    const inOutcome = placeOf(model, member, 1);
    let from = member * count * 2 * width;
    for (let label = 0; label < count; label++) {
      let value = bias[member * count + label] as number;
      for (let index = 0; index < width; index++) {
        value +=
          (weights[from + index] as number) * (hidden[inLabel + index] as number) +
          (weights[from + width + index] as number) * (hidden[inOutcome + index] as number);
      }
      values[label] = value;
      from += 2 * width;
    }
    softmax(values);
    for (let label = 0; label < count; label++)
      mean[label] = (mean[label] as number) + (values[label] as number) / members;
  }
  return mean;
}

/** How much more a field's hidden numbers speak for this label than for the labels on the whole. */
function slopeTowards(model: Model, { labels, weights }: Head, label: number, field: number): Float32Array {
  const { width, members } = model;
  const slope = new Float32Array(width * members);
  for (let member = 0; member < members; member++) {
    const weightOf = (row: number, index: number): number =>
      weights[((member * labels.length + row) * 2 + field) * width + index] ?? 0;
    for (let index = 0; index < width; index++) {
      let sum = 0;
      for (let other = 0; other < labels.length; other++) sum += weightOf(other, index);
      slope[member * width + index] = weightOf(label, index) - sum / labels.length;
    }
  }
  return slope;
}

/** Words that are named as telling, and how much of the strongest one's weight each must have. */
const MOST_TELLING = 3;
const TELLING_SHARE = 0.5;

/** Makes a trained model ready for reading texts. Gives the same answer to the same text every time. */
export function createClassifier(model: Model, lexicon: Lexicon): Classifier {
  const { rowOf } = featureTable(model.features);
  const isWord = (feature: number): boolean => model.isWord[rowOf(feature)] === 1;
  const remembered: Record<Tongue, Map<string, WordFeatures>> = { norwegian: new Map(), english: new Map() };

  const ofWord = (tongue: Tongue) => (token: Token) => {
    const words = remembered[tongue];
    let features = words.get(token.form);
    if (!features) {
      features = featuresOfWord(token, tongue, isWord);
      if (words.size >= REMEMBERED_WORDS) words.clear();
      words.set(token.form, features);
    }
    return features;
  };

  const addText = (text: string, tongue: Tongue, hidden: Float32Array, at: number): boolean => {
    const tokens = tokenise(text, tongue).slice(0, MOST_WORDS);
    const features = featuresOfText(tokens, findConcepts(tokens, tongue, lexicon), tongue, ofWord(tongue));
    let known = false;
    for (const group of FEATURE_GROUPS) {
      const rows = features[group].map(rowOf).filter((row) => row >= 0);
      if (rows.length > 0) known = true;
      addGroup(model, rows, model.groupWeights[group] ?? 0, hidden, at);
    }
    return known;
  };

  const weightOf = (token: Token, tongue: Tongue, slope: Float32Array): number => {
    const { word, pieces, parts } = ofWord(tongue)(token);
    const sum = new Float32Array(model.width * model.members);
    const known = (features: readonly number[]) => features.map(rowOf).filter((row) => row >= 0);
    addGroup(model, known([word]), model.groupWeights.word ?? 0, sum, 0);
    addGroup(model, known(pieces), model.groupWeights.piece ?? 0, sum, 0);
    addGroup(model, known(parts), model.groupWeights.part ?? 0, sum, 0);
    return sum.reduce((total, value, index) => total + value * (slope[index] ?? 0), 0);
  };

  return {
    model,
    tellingWords: (text, field, language, head, label) => {
      const tongue = tongueOf(language);
      const slope = slopeTowards(model, head, label, TEXT_FIELDS.indexOf(field));
      const words = tokenise(text, tongue)
        .slice(0, MOST_WORDS)
        .filter(({ weight }) => weight === 'full')
        .map((token, position) => ({ form: token.form, position, value: weightOf(token, tongue, slope) }));
      const most = words.reduce((largest, { value }) => Math.max(largest, value), 0);
      const telling = words
        .filter(({ value }) => value > 0 && value >= TELLING_SHARE * most)
        .toSorted((one, other) => other.value - one.value || one.position - other.position)
        .slice(0, MOST_TELLING)
        .toSorted((one, other) => one.position - other.position);
      return [...new Set(telling.map(({ form }) => form))];
    },
    read: (label, outcome, language) => {
      const tongue = tongueOf(language);
      const hidden = new Float32Array(2 * model.width * model.members);
      const inLabel = addText(label, tongue, hidden, placeOf(model, 0, 0));
      const inOutcome = addText(outcome, tongue, hidden, placeOf(model, 0, 1));
      if (!inLabel && !inOutcome) return null;
      return { answer: (head) => answer(model, head, hidden) };
    },
  };
}
