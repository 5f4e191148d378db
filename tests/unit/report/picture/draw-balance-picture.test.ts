import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placementsOf } from '#shared/domain/placement';
import { LANGUAGES } from '#shared/domain/text';
import { ADDITIONAL_FILL, DIMENSION_MARK } from '#shared/report/palette';
import { balanceDrawing, drawBalancePicture } from '#shared/report/picture/draw-balance-picture';
import { parseXml } from '../../docx/xml';
import { marksIn, PLACES, pictureOf } from './marks';

/** In a narrow window, with large type, upright, and across the page. */
const WIDTHS = [250, 492, 627, 955] as const;

/** The balances are drawn alike. */
const ONE_BALANCE = placementsOf('flexibility-routines');

/** Every pair of marks that lies closer than their rims. */
function overlapping(marks: ReturnType<typeof marksIn>): number {
  return marks
    .flatMap((one, index) => marks.slice(index + 1).map((other) => [one, other] as const))
    .filter(([one, other]) => Math.hypot(one.x - other.x, one.y - other.y) < one.radius + other.radius).length;
}

function expectInOrder(places: Parameters<typeof pictureOf>[0], width: number) {
  const { svg, height } = balanceDrawing(pictureOf(places), width);
  const marks = marksIn(svg);
  expect(marks).toHaveLength(places.length);
  const outside = marks.filter(
    ({ x, y, radius }) => x - radius < 0 || x + radius > width || y - radius < 0 || y + radius > height,
  );
  expect(outside).toEqual([]);
  expect(overlapping(marks)).toBe(0);
}

describe('the drawing of the balance model', () => {
  it.each(WIDTHS)('has every mark in it and none upon another, %d pixels wide', (width) => {
    for (const count of [0, 1, 15, 25, 60]) {
      for (const place of ONE_BALANCE) expectInOrder(Array(count).fill(place), width);
      expectInOrder(
        Array.from({ length: count }, (_, index) => PLACES[index % PLACES.length] ?? 'people'),
        width,
      );
    }
  });

  it('has so however they are spread', () => {
    const places = fc.array(fc.constantFrom(...PLACES), { maxLength: 120 });
    fc.assert(fc.property(places, fc.constantFrom(...WIDTHS), expectInOrder), { numRuns: 40 });
  });

  it('lays marks nearer to their own place than to the next', () => {
    const { svg, width } = balanceDrawing(pictureOf([...Array(25).fill('people'), ...Array(25).fill('technology')]));
    const marks = marksIn(svg);
    expect(marks.slice(0, 25).every(({ x }) => x < width / 2)).toBe(true);
    expect(marks.slice(25).every(({ x }) => x > width / 2)).toBe(true);
  });

  it('is high enough for a page only, with sixty at one point', () => {
    for (const place of ONE_BALANCE) {
      const { width, height } = balanceDrawing(pictureOf(Array(60).fill(place)));
      expect(height / width).toBeLessThan(1);
    }
  });

  it('keeps its beams level and alike, whatever lies on them', () => {
    const beams = (places: Parameters<typeof pictureOf>[0]) =>
      [...drawBalancePicture(pictureOf(places)).matchAll(/<rect y="[\d.]+" (width="\d+" height="\d+")/g)].map(
        ([, size]) => size,
      );
    expect(beams(Array(40).fill('pace'))).toEqual(beams([]));
    expect(beams([])).toHaveLength(3);
    expect(drawBalancePicture(pictureOf(['pace', 'pace']))).not.toMatch(/rotate|skew|transform/);
  });

  it('needs no font and nothing from outside, and is well formed', () => {
    for (const language of LANGUAGES) {
      const svg = drawBalancePicture(pictureOf([...PLACES], language));
      expect(parseXml(Buffer.from(svg)).name).toBe('svg');
      expect(svg).not.toMatch(/<(text|image|use|style|script)|font|href|url\(|NaN|undefined/i);
    }
  });

  it('is in the colours of the method, and never in the pink of additional competences', () => {
    const svg = drawBalancePicture(pictureOf([...PLACES]));
    for (const colour of Object.values(DIMENSION_MARK)) expect(svg).toContain(`#${colour}`);
    const colours = [...svg.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour);
    expect(colours.filter((colour) => !/^#[0-9A-F]{6}$/.test(colour ?? ''))).toEqual([]);
    expect(colours).not.toContain(`#${ADDITIONAL_FILL}`);
  });

  it('is the same each time', () => {
    expect(drawBalancePicture(pictureOf([...PLACES]))).toBe(drawBalancePicture(pictureOf([...PLACES])));
  });
});
