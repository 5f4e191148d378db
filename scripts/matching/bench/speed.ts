import { bundledStandards } from '#main/core/bundled-standards';
import type { Standard } from '#shared/domain/standard';
import type { MatchableCompetence } from '#shared/matching/types';
import type { Contender } from './contender';

/** Words that make a copy of a standard another one. */
const OTHER_WORDS = [
  'fisk',
  'tog',
  'skog',
  'hotell',
  'verft',
  'gard',
  'museum',
  'lager',
  'klinikk',
  'verksted',
  'kafe',
];

/** Standards with about twelve key competences each, none the same as another: copies with other words in them. */
export function manyStandards(count: number): Standard[] {
  const originals = bundledStandards();
  return Array.from({ length: count }, (_, number) => {
    const original = originals[number % originals.length] as Standard;
    const word = OTHER_WORDS[number % OTHER_WORDS.length] as string;
    const varied = (text: string, place: number) => {
      const words = text.split(' ');
      words.splice((number + place) % (words.length + 1), 0, `${word}${number}`, word);
      return words.join(' ');
    };
    return {
      ...original,
      id: `copy-${number}`,
      competences: original.competences.slice(0, 12).map((competence, place) => ({
        ...competence,
        id: `${competence.id}-${number}`,
        label: { nb: varied(competence.label.nb, place), en: varied(competence.label.en, place) },
        outcomes: {
          nb: competence.outcomes.nb.map((text) => varied(text, place)),
          en: competence.outcomes.en.map((text) => varied(text, place)),
        },
      })),
    };
  });
}

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;

/** Milliseconds that something takes, the median of some runs after two that do not count. */
function timed(work: () => void, runs: number): number {
  for (let warm = 0; warm < Math.min(2, runs); warm++) work();
  return median(
    Array.from({ length: runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );
}

export type Growth = { readonly standards: number; readonly building: number; readonly matching: number };

/**
 * @param most runs for each size; slow ones are run less often
 * @returns milliseconds for building the index and for matching one person with all standards
 */
export function growthOf(
  contender: Contender,
  person: readonly MatchableCompetence[],
  sizes: readonly number[],
): Growth[] {
  return sizes.map((standards) => {
    const list = manyStandards(standards);
    const start = performance.now();
    const prepared = contender.prepare(list);
    const building = performance.now() - start;
    const once = timed(() => prepared.all(person), 1);
    return { standards, building, matching: once > 1000 ? once : timed(() => prepared.all(person), 9) };
  });
}
