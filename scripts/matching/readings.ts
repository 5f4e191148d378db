import { featureTable } from '#shared/matching/classifier/feature-table';
import { FEATURE_GROUPS, type FeatureGroup, type TextFeatures } from '#shared/matching/classifier/features';
import type { Counted, Example } from './examples';

/**
 * A question the model is to answer, and for an example how right each of the labels is (they add up to 1); null where
 * nobody has said.
 */
export type TrainingHead = {
  readonly name: string;
  readonly labels: readonly string[];
  readonly right: (example: Example) => Float32Array | null;
};

/** How much a group of features counts beside the others. */
export const GROUP_WEIGHTS: Record<FeatureGroup, number> = {
  word: 1,
  pair: 0.5,
  piece: 0.8,
  part: 0.6,
  concept: 0.7,
};

type Group = { readonly weight: number; readonly rows: Int32Array };
type Field = readonly Group[];

/** An example with its features as rows of the model's table: label and outcome, and the right answers, head by head. */
export type Reading = {
  readonly fields: readonly [Field, Field];
  readonly right: readonly (Float32Array | null)[];
};

/** Makes examples ready for training. */
export function readingsOf(examples: readonly Example[], heads: readonly TrainingHead[], counted: Counted): Reading[] {
  const { rowOf } = featureTable(counted.features);
  const fieldOf = (features: TextFeatures): Field =>
    FEATURE_GROUPS.map((group) => ({
      weight: GROUP_WEIGHTS[group],
      rows: Int32Array.from(features[group].map(rowOf).filter((row) => row >= 0)),
    }));
  return examples.map((example) => ({
    fields: [fieldOf(example.label), fieldOf(example.outcome)],
    right: heads.map((head) => head.right(example)),
  }));
}

export type Weighed = { readonly rows: number[]; readonly values: number[] };

/** The rows of a text with their weights, some left out by chance: no single word is to be leant on. */
export function weigh(field: Field, rarity: Float32Array, keep: () => boolean): Weighed {
  const rows: number[] = [];
  const values: number[] = [];
  for (const group of field) {
    const first = rows.length;
    let square = 0;
    for (const row of group.rows) {
      if (!keep()) continue;
      rows.push(row);
      square += (rarity[row] as number) ** 2;
    }
    const factor = group.weight / Math.sqrt(square);
    for (let place = first; place < rows.length; place++)
      values.push(factor * (rarity[rows[place] as number] as number));
  }
  return { rows, values };
}

/** How often each label of a head is right where a text is about a concept (the first head), as the examples say. */
export function labelsOfConcepts(
  readings: readonly Reading[],
  heads: readonly TrainingHead[],
  head: number,
): Float32Array {
  const concepts = heads[0]?.labels.length ?? 0;
  const labels = heads[head]?.labels.length ?? 0;
  const table = new Float32Array(concepts * labels);
  for (const { right } of readings) {
    const [about] = right;
    const answers = right[head];
    if (!about || !answers) continue;
    for (const [concept, share] of about.entries()) {
      if (share === 0) continue;
      const row = table.subarray(concept * labels, (concept + 1) * labels);
      for (const [label, value] of answers.entries()) row[label] = (row[label] as number) + share * value;
    }
  }
  for (let concept = 0; concept < concepts; concept++) {
    const row = table.subarray(concept * labels, (concept + 1) * labels);
    const sum = row.reduce((total, value) => total + value, 0);
    // A concept that nobody has written about answers to nothing.
    if (sum === 0) row[0] = 1;
    else for (const [label, value] of row.entries()) row[label] = value / sum;
  }
  return table;
}
