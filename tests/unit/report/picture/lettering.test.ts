import { describe, expect, it } from 'vitest';
import { lettering, letteringWidth } from '#shared/report/picture/lettering';

const at = { x: 0, y: 0, size: 10, align: 'start' } as const;

describe('letters as outlines', () => {
  it('have every sign of Latin-1, with the letters of Norwegian', () => {
    const latin = Array.from({ length: 0x5f + 0x5f }, (_, index) =>
      String.fromCodePoint(index < 0x5f ? 0x20 + index : 0xa1 + index - 0x5f),
    ).filter((letter) => letter !== '\u00ad');
    expect(latin).toContain('ø');
    for (const letter of latin) expect(lettering(letter, at), letter).toMatch(/^(M|$)/);
  });

  it('stand where they are asked to, close up as the font has it, and grow with their size', () => {
    const left = (outline: string) =>
      Math.min(...[...outline.matchAll(/[MLQC ]?(-?[\d.]+) -?[\d.]+/g)].map(([, x]) => Number(x)));
    const [start, end] = [lettering('Tempo', { ...at, x: 100 }), lettering('Tempo', { ...at, x: 100, align: 'end' })];
    expect(left(start) - left(end)).toBeCloseTo(letteringWidth('Tempo', 10), 1);
    expect(letteringWidth('Te', 10)).toBeLessThan(letteringWidth('T', 10) + letteringWidth('e', 10));
    expect(letteringWidth('Tempo', 20)).toBeCloseTo(2 * letteringWidth('Tempo', 10));
  });

  it('refuse a letter that they have no outline of, instead of leaving it out', () => {
    expect(() => lettering('ŋ', at)).toThrow('U+14b');
  });
});
