import { describe, expect, it } from 'vitest';
import { dimensionShares, emptyPoints } from '#shared/domain/balance';
import { movedTo, reordered } from '#shared/domain/order';
import type { Placement } from '#shared/domain/placement';

const placed = (...placements: (Placement | null)[]) => placements.map((placement) => ({ placement }));
const sharesOf = (...placements: (Placement | null)[]) =>
  dimensionShares(placed(...placements)).map(({ count, share }) => [count, share]);

describe('how competences spread over the dimensions', () => {
  it('is counted by dimension, the balance itself with its points, without what is not placed', () => {
    expect(sharesOf('people', 'people-technology', 'technology', 'routines', null, null)).toEqual([
      [3, 75],
      [1, 25],
      [0, 0],
    ]);
  });

  it('is nothing of anything while nothing is placed', () => {
    expect(sharesOf(null)).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  it('makes a hundred in every case', () => {
    expect(sharesOf('people', 'routines', 'pace')).toEqual([
      [1, 34],
      [1, 33],
      [1, 33],
    ]);
    for (let people = 0; people < 8; people++) {
      for (let pace = 1; pace < 8; pace++) {
        const all = [...Array<Placement>(people).fill('people'), ...Array<Placement>(pace).fill('pace'), 'routines'];
        const shares = dimensionShares(placed(...(all as Placement[])));
        expect(shares.reduce((sum, { share }) => sum + share, 0)).toBe(100);
        for (const { count, share } of shares) expect(Math.abs(share - (count * 100) / all.length)).toBeLessThan(1);
      }
    }
  });
});

describe('the points that nothing is placed at', () => {
  it('are all six at first, and none of those that have something', () => {
    expect(emptyPoints([])).toEqual(['people', 'technology', 'flexibility', 'routines', 'pace', 'presence']);
    expect(emptyPoints(placed('people', 'routines', null))).toEqual(['technology', 'flexibility', 'pace', 'presence']);
  });

  it('are those of a balance, too, that something is about', () => {
    expect(emptyPoints(placed('pace-presence', 'people'))).toEqual([
      'technology',
      'flexibility',
      'routines',
      'pace',
      'presence',
    ]);
  });
});

describe('an order', () => {
  it('has one moved, and never out of the list', () => {
    expect(movedTo(['a', 'b', 'c'], 'a', 1)).toEqual(['b', 'a', 'c']);
    expect(movedTo(['a', 'b', 'c'], 'c', 0)).toEqual(['c', 'a', 'b']);
    expect(movedTo(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
    expect(movedTo(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(movedTo(['a', 'b'], 'x', 0)).toEqual(['a', 'b']);
  });

  it('leaves those in their places that are not spoken of', () => {
    expect(reordered(['a', 'x', 'b', 'y', 'c'], ['c', 'a', 'b'])).toEqual(['c', 'x', 'a', 'y', 'b']);
    expect(reordered(['x', 'y'], [])).toEqual(['x', 'y']);
  });
});
