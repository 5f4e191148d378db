import { DIMENSION_MARK, DIMENSION_MARK_INK, DIMENSION_RIM, HAIRLINE, INK, QUIET_INK } from '../palette';
import type { BalancePicture } from './balance-picture';
import { CAPITAL_HEIGHT, lettering, rounded } from './lettering';
import { type Pile, pileUp } from './pile';

type Balance = BalancePicture['balances'][number];

/** As wide as the text of an upright A4 page, in CSS pixels; so are all measures here. */
const PICTURE_WIDTH = 627;

/** Drawn for less width and shown as wide, letters are larger. */
const LARGE_TYPE_WIDTH = 492;

/** From the middle of a mark to the middle of the next one, and its radius without the rim. */
const PITCH = 31;
const RADIUS = 13;
const RIM = 1;

/** Between the places of a balance. */
const GUTTER = 24;

const BEAM = 7;
const FULCRUM = { height: 24, half: 15, ground: 34 } as const;
const NAME = { size: 15.5, below: 21, inset: 2 } as const;
const MIDDLE = { size: 12.5, below: 18 } as const;

/** From the beam's top to the foot of the words below it, and from there to the next balance. */
const BELOW_BEAM = BEAM + FULCRUM.height + MIDDLE.below + 5;
const BETWEEN = 26;

/** An SVG document and how large it is, in CSS pixels. */
export type Drawing = { readonly svg: string; readonly width: number; readonly height: number };

/**
 * The balance model as an SVG document, for whoever shows it as wide as the text.
 * @param type how large the letters of that text are
 */
export const drawBalancePicture = (picture: BalancePicture, type?: 'usual' | 'large'): string =>
  balanceDrawing(picture, type === 'large' ? LARGE_TYPE_WIDTH : PICTURE_WIDTH).svg;

/** An SVG document as the address of an image. */
export const imageAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`;

/**
 * Draws the balance model: three balances, each a beam that lies level, whatever lies on it. Nothing needs a font: words
 * and numbers are outlines. Colours only go along with what the words and numbers say.
 * @param width in CSS pixels. Letters and marks keep their size, so that a narrow picture has room for fewer beside each
 *   other and is higher
 */
export function balanceDrawing({ balances }: BalancePicture, width = PICTURE_WIDTH): Drawing {
  let top = 0;
  const drawn = balances.map((balance, index) => {
    const piles = pilesOf(balance, width);
    const beam = top + (index === 0 ? 2 : BETWEEN) + Math.max(1, ...piles.map(({ length }) => length)) * PITCH;
    top = beam + BELOW_BEAM;
    return drawBalance(balance, piles, beam, width);
  });
  const height = Math.ceil(top);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    // A page can be dark where it is read.
    `<rect width="${width}" height="${height}" fill="#FFFFFF"/>`,
    ...drawn,
    '</svg>',
  ].join('');
  return { svg, width, height };
}

/** The marks of each place, row by row. */
function pilesOf({ places }: Balance, width: number): Pile[] {
  const third = Math.max(1, Math.floor((width - 2 * GUTTER) / 3 / PITCH));
  const half = Math.max(third, Math.floor((width / 2 - GUTTER - FULCRUM.half) / PITCH));
  return pileUp(
    places.map(({ numbers }) => numbers),
    { third, half },
  );
}

/** @param beam where the top of the beam is */
function drawBalance({ dimension, places }: Balance, piles: readonly Pile[], beam: number, width: number): string {
  const colour = `#${DIMENSION_MARK[dimension]}`;
  const middle = rounded(width / 2);
  const foot = beam + BEAM + FULCRUM.height;
  const { half, ground } = FULCRUM;
  return [
    `<path d="M${middle - ground} ${foot + 1.5}H${middle + ground}" stroke="#${HAIRLINE}" stroke-width="1.5" stroke-linecap="round"/>`,
    `<path d="M${middle} ${beam + BEAM}L${middle + half} ${foot}H${middle - half}Z" fill="${colour}" stroke="${colour}" stroke-width="2" stroke-linejoin="round"/>`,
    `<rect y="${beam}" width="${width}" height="${BEAM}" rx="${BEAM / 2}" fill="${colour}"/>`,
    ...places.map(({ name }, index) => drawName(name, SIDES[index] ?? 'middle', beam, width)),
    ...piles.map((rows, index) => drawPile(rows, SIDES[index] ?? 'middle', { dimension, beam, width })),
  ].join('');
}

const SIDES = ['start', 'middle', 'end'] as const;
type Side = (typeof SIDES)[number];
type Ground = { readonly dimension: Balance['dimension']; readonly beam: number; readonly width: number };

function drawName(name: string, side: Side, beam: number, width: number): string {
  const x = { start: NAME.inset, middle: width / 2, end: width - NAME.inset }[side];
  const { y, size, ink } =
    side === 'middle'
      ? { y: beam + BEAM + FULCRUM.height + MIDDLE.below, size: MIDDLE.size, ink: QUIET_INK }
      : { y: beam + BEAM + NAME.below, size: NAME.size, ink: INK };
  return `<path d="${lettering(name, { x, y, size, align: side })}" fill="#${ink}"/>`;
}

function drawPile(rows: Pile, side: Side, { dimension, beam, width }: Ground): string {
  return rows
    .flatMap((row, index) => {
      const room = width - row.length * PITCH;
      const left = { start: 0, middle: room / 2, end: room }[side];
      const y = beam - (rows.length - index - 0.5) * PITCH;
      return row.map((number, column) => drawMark(number, dimension, left + (column + 0.5) * PITCH, y));
    })
    .join('');
}

function drawMark(number: number, dimension: Balance['dimension'], x: number, y: number): string {
  const text = String(number);
  const size = text.length < 3 ? 14 : 22 / text.length + 3.5;
  const outline = lettering(text, { x, y: y + (CAPITAL_HEIGHT * size) / 2, size, align: 'middle' });
  return [
    `<circle cx="${rounded(x)}" cy="${rounded(y)}" r="${RADIUS}" fill="#${DIMENSION_MARK[dimension]}" stroke="#${DIMENSION_RIM[dimension]}" stroke-width="${RIM}"/>`,
    `<path d="${outline}" fill="#${DIMENSION_MARK_INK[dimension]}"/>`,
  ].join('');
}
