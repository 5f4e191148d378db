import { featureTable } from '#shared/matching/classifier/feature-table';
import { normaliseText, type Tongue } from '#shared/matching/tokens';
import { GROUPS, readStatement, type Statement } from './features/features';
import type { StatementKind } from './kinds';
import type { CoachModel } from './model';
import type { MasteryLists } from './outcome-hints';
import type { PhraseLists } from './phrase-lists';

/** Whatever the model says: nobody takes in more words than these at a time. */
const MOST_WORDS_IN_ONE = 30;

/** How strongly each kind speaks in a statement: 0 is the least that gives a hint, 1 the least that is sure. */
export type Strengths = Readonly<Record<StatementKind, number>>;

/** A statement as the coach reads it. */
export type CoachReading = {
  readonly statement: Statement;
  readonly strengths: Strengths;
  /** @returns how much each word (by position) speaks for a kind */
  readonly tellingOf: (kind: StatementKind) => Float32Array;
};

/** A trained model and the word lists, ready for reading statements. The same text gives the same answer every time. */
export type Coach = {
  readonly read: (text: string, tongue: Tongue) => CoachReading;
  /** Whether a text is what a competence is called in the library, whatever else it may sound like. */
  readonly isCompetenceName: (text: string) => boolean;
  readonly mastery: MasteryLists;
};

/** What a coach is made of beside its model. */
export type CoachWords = {
  readonly lists: PhraseLists;
  readonly mastery: MasteryLists;
  readonly competenceNames: readonly string[];
};

const plain = (name: string): string => normaliseText(name).trim();

type Weighed = { readonly row: number; readonly value: number; readonly word: number };

/** The features of a statement that the model knows, brought to the length of their group. */
function weigh(statement: Statement, model: CoachModel, rowOf: (feature: number) => number): Weighed[] {
  return GROUPS.flatMap((group) => {
    const known = statement.features[group]
      .map(({ number, word }) => ({ row: rowOf(number), word }))
      .filter(({ row }) => row >= 0)
      .map(({ row, word }) => ({ row, word, rarity: model.rarity[row] ?? 0 }));
    const length = Math.sqrt(known.reduce((sum, { rarity }) => sum + rarity * rarity, 0));
    if (length === 0) return [];
    const factor = (model.groupWeights[group] ?? 0) / length;
    return known.map(({ row, word, rarity }) => ({ row, word, value: factor * rarity * (model.scale[row] ?? 0) }));
  });
}

/** The hidden numbers of all members: what speaks, and nothing where they would be below zero. */
function hiddenOf(weighed: readonly Weighed[], { numbers, width, members }: CoachModel): Float32Array {
  const size = width * members;
  const hidden = new Float32Array(size);
  for (const { row, value } of weighed) {
    for (let at = 0; at < size; at++) hidden[at] = (hidden[at] ?? 0) + value * (numbers[row * size + at] ?? 0);
  }
  return hidden.map((value) => Math.max(0, value));
}

/** Makes a trained model ready. */
export function createCoach(model: CoachModel, { lists, mastery, competenceNames }: CoachWords): Coach {
  const names = new Set(competenceNames.map(plain));
  const { rowOf } = featureTable(model.features);
  const { width, members, kinds, weights, bias } = model;

  const meanOf = (kind: number, hidden: Float32Array): number => {
    let sum = 0;
    for (let member = 0; member < members; member++) {
      const from = (member * kinds.length + kind) * width;
      sum += bias[member * kinds.length + kind] ?? 0;
      for (let at = 0; at < width; at++) sum += (weights[from + at] ?? 0) * (hidden[member * width + at] ?? 0);
    }
    return sum / members;
  };

  return {
    mastery,
    isCompetenceName: (text) => names.has(plain(text)),
    read: (text, tongue) => {
      const statement = readStatement(text, tongue, lists);
      const weighed = weigh(statement, model, rowOf);
      const hidden = hiddenOf(weighed, model);
      const tooLong = statement.words.filter((word) => word.kind !== 'mark').length > MOST_WORDS_IN_ONE;
      const strengths = Object.fromEntries(
        kinds.map((kind, place) => {
          const { hint, sure } = model.from[kind] ?? { hint: 0, sure: 1 };
          const strength = (meanOf(place, hidden) - hint) / (sure - hint);
          return [kind, kind === 'long' && tooLong ? Math.max(1, strength) : strength];
        }),
      ) as Record<StatementKind, number>;
      const tellingOf = (kind: StatementKind): Float32Array => {
        const place = kinds.indexOf(kind);
        const size = width * members;
        const telling = new Float32Array(statement.words.length);
        for (const { row, value, word } of weighed) {
          if (word < 0 || word >= telling.length) continue;
          let sum = 0;
          for (let at = 0; at < size; at++) {
            if ((hidden[at] ?? 0) === 0) continue;
            const member = Math.floor(at / width);
            const weight = weights[(member * kinds.length + place) * width + (at % width)] ?? 0;
            sum += weight * (model.numbers[row * size + at] ?? 0);
          }
          telling[word] = (telling[word] ?? 0) + value * sum;
        }
        return telling;
      };
      return { statement, strengths, tellingOf };
    },
  };
}
