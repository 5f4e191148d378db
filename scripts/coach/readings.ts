import { GROUPS, type Group, readStatement } from '#shared/coach/features/features';
import { STATEMENT_KINDS } from '#shared/coach/kinds';
import type { PhraseLists } from '#shared/coach/phrase-lists';
import { featureTable } from '#shared/matching/classifier/feature-table';
import { tongueOf } from '#shared/matching/tokens';
import type { Labelled } from './data';

/** How much a group of features counts beside the others. */
export const GROUP_WEIGHTS: Record<Group, number> = {
  word: 0.7,
  pair: 0.7,
  piece: 0.6,
  shape: 1,
  opening: 1,
  lists: 1,
  frame: 1,
  tense: 0.7,
};

/** A statement's features, group by group. */
export type Example = { readonly features: readonly (readonly number[])[]; readonly right: Float32Array };

/** Reads statements into features, and what is right about them: 1 for each kind that they are. */
export function examplesOf(statements: readonly Labelled[], lists: PhraseLists): Example[] {
  return statements.map(({ text, language, kinds }) => {
    const { features } = readStatement(text, tongueOf(language), lists);
    return {
      features: GROUPS.map((group) => features[group].map(({ number }) => number)),
      right: Float32Array.from(STATEMENT_KINDS, (kind) => (kinds.has(kind) ? 1 : 0)),
    };
  });
}

/** Rarities are kept as whole numbers; in these parts of one. */
const RARITY_STEP = 16;

export type Counted = { readonly features: Uint32Array; readonly rarity: Uint8Array };

/** Pieces are the most by far and say the least: so many more statements must have one. */
const MORE_FOR_PIECES = 2;

/** @returns the features that stand in at least `least` statements, in rising order, and how rare each is (idf) */
export function countFeatures(examples: readonly Example[], least: number): Counted {
  const counts = GROUPS.map((group, place) => {
    const ofGroup = new Map<number, number>();
    for (const { features } of examples) {
      for (const feature of new Set(features[place])) ofGroup.set(feature, (ofGroup.get(feature) ?? 0) + 1);
    }
    const from = group === 'piece' ? least + MORE_FOR_PIECES : least;
    return [...ofGroup].filter(([, count]) => count >= from);
  });
  const kept = counts.flat().sort(([one], [other]) => one - other);
  return {
    features: Uint32Array.from(kept, ([feature]) => feature),
    rarity: Uint8Array.from(kept, ([, count]) =>
      Math.round(RARITY_STEP * Math.log((examples.length + 1) / (count + 0.5))),
    ),
  };
}

/** An example with its features as rows of the model's table. */
export type Reading = { readonly rows: readonly Int32Array[]; readonly right: Float32Array };

/** Makes examples ready for training. */
export function readingsOf(examples: readonly Example[], counted: Counted): Reading[] {
  const { rowOf } = featureTable(counted.features);
  return examples.map(({ features, right }) => ({
    rows: features.map((group) => Int32Array.from(group.map(rowOf).filter((row) => row >= 0))),
    right,
  }));
}

export type Weighed = { readonly rows: number[]; readonly values: number[] };

/** The rows of a statement with their weights, some left out by chance: no single word is to be leant on. */
export function weigh({ rows }: Reading, rarity: Uint8Array, keep: () => boolean): Weighed {
  const weighed: Weighed = { rows: [], values: [] };
  for (const [place, group] of rows.entries()) {
    const first = weighed.rows.length;
    let square = 0;
    for (const row of group) {
      if (!keep()) continue;
      weighed.rows.push(row);
      square += (rarity[row] ?? 0) ** 2;
    }
    const factor = GROUP_WEIGHTS[GROUPS[place] as Group] / Math.sqrt(square || 1);
    for (let at = first; at < weighed.rows.length; at++) {
      weighed.values.push(factor * (rarity[weighed.rows[at] as number] as number));
    }
  }
  return weighed;
}
