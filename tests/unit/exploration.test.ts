import { describe, expect, it } from 'vitest';
import { compare, type Suggestion } from '#shared/domain/comparison';
import { exploreStandards } from '#shared/domain/exploration';
import type { Standard } from '#shared/domain/standard';

const both = (text: string) => ({ nb: text, en: text });

/** A standard of `size` key competences, of which the person's first ones match or may match. */
function beside(ref: string, size: number, matches: number, possible: number) {
  const ids = Array.from({ length: size }, (_each, index) => `c${index}`);
  const standard: Standard = {
    id: ref,
    version: '1',
    title: both(ref),
    kind: 'standard',
    source: { report: 'r', year: 2020, case: both('c'), commissionedBy: both('b'), interviews: null, period: null },
    competences: ids.map((id) => ({
      id,
      label: both(id),
      outcomes: { nb: ['-'], en: ['-'] },
      dimension: 'pace-presence',
      placement: 'pace',
    })),
  };
  const own = ids.map((id) => ({ id: `own-${id}`, label: { nb: id }, outcome: {}, placement: null }));
  const suggestions = ids.map(
    (id, index): Suggestion => ({
      competenceId: `own-${id}`,
      standardCompetenceId: index < matches + possible ? id : null,
      level: index < matches ? 'match' : index < matches + possible ? 'possible' : 'extra',
      score: 0.5,
      reasons: [],
      remembered: false,
    }),
  );
  return { ref, comparison: compare(own, standard, suggestions, []) };
}

const order = (...comparisons: ReturnType<typeof beside>[]) => exploreStandards(comparisons).map(({ ref }) => ref);

describe('the order in which standards are explored', () => {
  it('is by what they have in common with the person, not by what may be', () => {
    expect(order(beside('few', 12, 2, 6), beside('many', 12, 3, 0))).toEqual(['many', 'few']);
  });

  it('is then by what may be in common, then by how little they add, else as they came', () => {
    expect(order(beside('sure', 12, 3, 0), beside('perhaps', 14, 3, 2))).toEqual(['perhaps', 'sure']);
    expect(order(beside('large', 14, 3, 1), beside('small', 11, 3, 1))).toEqual(['small', 'large']);
    expect(order(beside('first', 12, 3, 1), beside('second', 12, 3, 1))).toEqual(['first', 'second']);
  });
});
