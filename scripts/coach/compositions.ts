import { STATEMENT_KINDS, type StatementKind } from '#shared/coach/kinds';
import { TEXT_LANGUAGES, type TextLanguage } from '#shared/domain/text';
import { randomFrom } from '../matching/random';
import type { Labelled } from './data';

/**
 * Statements put together from written ones. People say several things in one breath ("goalkeeper coach, always in a
 * good mood"), and a model that has hardly read any such takes in only the first.
 */

/** What stands between two parts, and between what somebody does and what they cannot. */
const JOINTS: Record<TextLanguage, { and: readonly string[]; but: readonly string[]; ideas: readonly string[] }> = {
  nb: {
    and: [', ', '. ', ' og ', ', og ', '; ', ', '],
    but: [', men ', '. ', ' men ', ', ', ', og '],
    ideas: [', og ', ' og ', ', ', '. ', ', dessuten ', ', i tillegg ', ' og kan dessuten ', ' samt '],
  },
  nn: {
    and: [', ', '. ', ' og ', ', og ', '; ', ', '],
    but: [', men ', '. ', ' men ', ', ', ', og '],
    ideas: [', og ', ' og ', ', ', '. ', ', dessutan ', ', attåt ', ' og kan dessutan ', ' samt '],
  },
  en: {
    and: [', ', '. ', ' and ', ', and ', '; ', ', '],
    but: [', but ', '. ', ' but ', ', ', ', and '],
    ideas: [', and ', ' and ', ', ', '. ', ', and also ', ', besides ', ' and can also ', ' as well as '],
  },
};

/** Parts of the longest statement put together, and of what stands for several ideas in one. */
const MOST_PARTS = 5;
const LONG_FROM_WORDS = 30;
const PART_WORDS = 12;

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** A statement as the part of another: no full stop, and no capital after the first unless it stays one. */
function join(parts: readonly Labelled[], joints: readonly string[], random: () => number): string {
  return parts
    .map(({ text }) => text.replace(/[.!\s]+$/u, ''))
    .reduce((before, part) => {
      const joint = joints[Math.floor(random() * joints.length)] ?? ', ';
      const lower = joint !== '. ' && !/^(?:I\b|\p{L}?\p{Lu}\p{Lu})/u.test(part);
      return `${before}${joint}${lower ? part.charAt(0).toLowerCase() + part.slice(1) : part}`;
    });
}

type Pools = ReadonlyMap<StatementKind | 'none', readonly Labelled[]>;

/** Short statements by the one kind that they are. */
function poolsOf(statements: readonly Labelled[], language: TextLanguage): Pools {
  const short = statements.filter((each) => each.language === language && wordsIn(each.text) <= PART_WORDS);
  return new Map([
    ['none', short.filter(({ kinds }) => kinds.size === 0)],
    ...STATEMENT_KINDS.map((kind): [StatementKind, Labelled[]] => [
      kind,
      short.filter(({ kinds }) => kinds.size === 1 && kinds.has(kind)),
    ]),
  ]);
}

const PASSING: readonly StatementKind[] = ['trait', 'task', 'education', 'title'];

/** What is put together, and what that makes of it. */
type Recipe = (random: () => number) => {
  readonly from: readonly (StatementKind | 'none')[];
  readonly joint: 'and' | 'but' | 'ideas';
  readonly kinds: readonly StatementKind[];
};

const pick = <Item>(items: readonly Item[], random: () => number): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** Two different ones of the four that pass for competence. */
const twoPassing: Recipe = (random) => {
  const first = pick(PASSING, random);
  const second = pick(
    PASSING.filter((kind) => kind !== first),
    random,
  );
  return { from: [first, second], joint: 'and', kinds: [first, second] };
};

const passingAndNegative: Recipe = (random) => {
  const first = pick<StatementKind>([...PASSING, 'vague'], random);
  const from: StatementKind[] = random() < 0.8 ? [first, 'negative'] : ['negative', first];
  return { from, joint: 'but', kinds: from };
};

const passingAndVague: Recipe = (random) => {
  const first = pick(PASSING, random);
  const from: StatementKind[] = random() < 0.7 ? [first, 'vague'] : ['vague', first];
  return { from, joint: 'and', kinds: from };
};

/** Where a statement has substance of its own, what it names besides is its source. */
const passingAndSubstance: Recipe = (random) => {
  const first = pick(PASSING, random);
  return { from: random() < 0.7 ? [first, 'none'] : ['none', first], joint: 'and', kinds: [] };
};

const severalOfOne: Recipe = (random) => {
  const kind = pick<StatementKind>([...PASSING, 'negative'], random);
  const count = 3 + Math.floor(random() * (MOST_PARTS - 2));
  return { from: Array.from({ length: count }, () => kind), joint: 'and', kinds: [kind] };
};

/** A life in one breath: school, then this, then that. */
const lifeInOneBreath: Recipe = (random) => {
  const kinds = twoPassing(random).kinds;
  const count = 3 + Math.floor(random() * (MOST_PARTS - 2));
  const from = [...kinds, ...Array.from({ length: count - 2 }, () => pick(kinds, random))];
  return { from, joint: 'and', kinds };
};

const severalIdeas: Recipe = (random) => ({
  from: Array.from({ length: random() < 0.6 ? 2 : 3 }, () => 'none' as const),
  joint: 'ideas',
  kinds: ['long'],
});

/** Recipes, and how many statements in a hundred written ones each gives. */
const RECIPES: readonly (readonly [Recipe, number])[] = [
  [twoPassing, 12],
  [passingAndNegative, 7],
  [passingAndVague, 4],
  [passingAndSubstance, 8],
  [severalOfOne, 5],
  [lifeInOneBreath, 4],
  [severalIdeas, 5],
];

/** @returns statements put together from these; the same ones every time */
export function compositionsOf(statements: readonly Labelled[]): Labelled[] {
  const random = randomFrom(statements.length);
  return TEXT_LANGUAGES.flatMap((language) => {
    const pools = poolsOf(statements, language);
    const size = statements.filter((each) => each.language === language).length;
    return RECIPES.flatMap(([recipe, share]) =>
      Array.from({ length: Math.round((size * share) / 100) }, (): Labelled[] => {
        const { from, joint, kinds } = recipe(random);
        const parts = from.flatMap((kind) => pick(pools.get(kind) ?? [], random) ?? []);
        if (parts.length < from.length) return [];
        const text = join(parts, JOINTS[language][joint], random);
        const long: StatementKind[] = wordsIn(text) > LONG_FROM_WORDS ? ['long'] : [];
        return [{ batch: 'composed', language, kinds: new Set([...kinds, ...long]), text }];
      }).flat(),
    );
  });
}
