import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, type Suggestion } from '#shared/domain/comparison';
import { DIMENSION_IDS, PLACEMENTS } from '#shared/domain/placement';
import type { Standard } from '#shared/domain/standard';

const standard: Standard = {
  id: 'standard',
  version: '1',
  title: { nb: 'Standard', en: 'Standard' },
  kind: 'standard',
  source: {
    report: 'r',
    year: 2020,
    case: { nb: 'c', en: 'c' },
    commissionedBy: { nb: 'v', en: 'v' },
    interviews: null,
    period: null,
  },
  competences: ['s1', 's2', 's3', 's4'].map((id, index) => ({
    id,
    label: { nb: id, en: id },
    outcomes: { nb: ['x'], en: ['x'] },
    dimension: DIMENSION_IDS[index % 3] ?? 'pace-presence',
    placement: DIMENSION_IDS[index % 3] ?? 'pace-presence',
  })),
};

const suggestion = (
  competenceId: string,
  standardCompetenceId: string | null,
  level: Suggestion['level'],
): Suggestion => ({
  competenceId,
  standardCompetenceId,
  level,
  score: level === 'extra' ? 0 : 0.5,
  reasons: [],
  remembered: false,
});

const person = (id: string) => ({ id, label: { nb: id } });
const states = (result: ReturnType<typeof compare>) =>
  result.groups.flatMap(({ rows }) =>
    rows.map(({ state, own, standardCompetence }) => [
      state,
      standardCompetence?.id ?? null,
      own.map(({ competence }) => competence.id),
    ]),
  );

describe('setting a person beside a standard', () => {
  it('takes a match as true, and leaves a possible one additional until it is confirmed', () => {
    const suggestions = [
      suggestion('a', 's1', 'match'),
      suggestion('b', 's2', 'possible'),
      suggestion('c', null, 'extra'),
    ];
    expect(states(compare([person('a'), person('b'), person('c')], standard, suggestions, []))).toEqual([
      ['answered', 's1', ['a']],
      ['notDescribed', 's4', []],
      ['notDescribed', 's2', []],
      ['notDescribed', 's3', []],
      ['additional', null, ['b']],
      ['additional', null, ['c']],
    ]);
  });

  it('lets the decision go before the suggestion, both ways', () => {
    const suggestions = [suggestion('a', 's1', 'match'), suggestion('b', 's2', 'possible')];
    const decisions = [
      { competenceId: 'a', standardCompetenceId: null },
      { competenceId: 'b', standardCompetenceId: 's2' },
    ];
    const result = states(compare([person('a'), person('b')], standard, suggestions, decisions));
    expect(result).toContainEqual(['additional', null, ['a']]);
    expect(result).toContainEqual(['answered', 's2', ['b']]);
    expect(result).toContainEqual(['notDescribed', 's1', []]);
  });

  it('puts several of the person’s beside one of the standard’s', () => {
    const suggestions = [suggestion('a', 's1', 'match'), suggestion('b', 's1', 'match')];
    expect(states(compare([person('a'), person('b')], standard, suggestions, []))[0]).toEqual([
      'answered',
      's1',
      ['a', 'b'],
    ]);
  });

  it('keeps a decision about a key competence that the standard no longer has as additional', () => {
    const decisions = [{ competenceId: 'a', standardCompetenceId: 'gone' }];
    expect(states(compare([person('a')], standard, [], decisions))).toContainEqual(['additional', null, ['a']]);
  });

  it('loses nobody and names nothing twice, whatever is suggested and decided', () => {
    const target = fc.constantFrom('s1', 's2', 's3', 's4', 'gone', null);
    const own = fc.record({
      placement: fc.option(fc.constantFrom(...PLACEMENTS)),
      suggested: fc.option(fc.tuple(target, fc.constantFrom('match' as const, 'possible' as const, 'extra' as const))),
      decided: fc.option(target.map((id) => ({ id }))),
    });
    fc.assert(
      fc.property(fc.array(own, { maxLength: 30 }), (people) => {
        const competences = people.map(({ placement }, index) => ({ ...person(`p${index}`), placement }));
        const suggestions = people.flatMap(({ suggested }, index) =>
          suggested ? [suggestion(`p${index}`, ...suggested)] : [],
        );
        const decisions = people.flatMap(({ decided }, index) =>
          decided ? [{ competenceId: `p${index}`, standardCompetenceId: decided.id }] : [],
        );
        const rows = compare(competences, standard, suggestions, decisions).groups.flatMap((group) => group.rows);
        const placed = rows.flatMap((row) => row.own.map(({ competence }) => competence.id));
        expect(placed.toSorted()).toEqual(competences.map(({ id }) => id).toSorted());
        expect(rows.flatMap((row) => row.standardCompetence?.id ?? []).toSorted()).toEqual(['s1', 's2', 's3', 's4']);
      }),
    );
  });
});
