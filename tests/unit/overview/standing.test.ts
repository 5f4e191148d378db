import { describe, expect, it } from 'vitest';
import { missingForReport, standingOf } from '#shared/domain/standing';

const NOTHING = { statements: 0, competences: 0, placed: 0, keyCompetences: 0, keyPlaced: 0, outcomes: 0 };

describe('what is missing for a report', () => {
  it.each([
    ['nothing is said yet', NOTHING, [{ what: 'statements' }], 'conversation'],
    ['no competence is found yet', { ...NOTHING, statements: 3 }, [{ what: 'competences' }], 'conversation'],
    [
      'none is key: all have to be placed first',
      { ...NOTHING, competences: 5, placed: 3 },
      [{ what: 'placement', count: 2 }, { what: 'keyCompetences' }],
      'unfinished',
    ],
    [
      'key ones lack a place and an outcome; the others do not matter',
      { ...NOTHING, competences: 9, placed: 4, keyCompetences: 5, keyPlaced: 4, outcomes: 2 },
      [
        { what: 'placement', count: 1 },
        { what: 'outcomes', count: 3 },
      ],
      'unfinished',
    ],
    [
      'all key ones are described, without a statement or a standard',
      { ...NOTHING, competences: 9, placed: 5, keyCompetences: 5, keyPlaced: 5, outcomes: 5 },
      [],
      'ready',
    ],
  ] as const)('%s', (_case, progress, missing, standing) => {
    expect(missingForReport(progress)).toEqual(missing);
    expect(standingOf(progress)).toBe(standing);
  });
});
