import { DIMENSION_MARK, DIMENSION_MARK_INK, DIMENSION_RIM, HAIRLINE, INK, QUIET_INK } from '../palette';
import type { BalancePicture } from './balance-picture';
import { CAPITAL_HEIGHT, lettering, rounded } from './lettering';
import { pile } from './pile';

type Balance = BalancePicture['balances'][number];
type Place = Balance['places'][number];

/** As wide as the text of an upright A4 page, in CSS pixels; so are all measures here. */
export const PICTURE_WIDTH = 627;

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

export type Drawn = { readonly svg: string; readonly width: number; readonly height: number };

/**
 * Draws the balance model: three balances, each a beam that lies level, whatever lies on it. Nothing needs a font: words
 * and numbers are outlines. Colours only go along with what the words and numbers say.
 * @param width in CSS pixels. Letters and marks keep their size, so that a narrow picture has room for fewer beside each
 *   other and is higher
 * @returns an SVG document, and how large it is
 */
export function drawBalancePicture({ balances }: BalancePicture, width: number = PICTURE_WIDTH): Drawn {
  const placeWidth = (width - 2 * GUTTER) / 3;
  const most = Math.max(1, Math.floor(placeWidth / PITCH));
  let top = 0;
  const drawn = balances.map((balance, index) => {
    const rows = Math.max(1, ...balance.places.map(({ numbers }) => Math.ceil(numbers.length / most)));
    const beam = top + (index === 0 ? 2 : BETWEEN) + rows * PITCH;
    top = beam + BELOW_BEAM;
    return drawBalance(balance, beam, width, most);
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

/** @param beam where the top of the beam is */
function drawBalance({ dimension, places }: Balance, beam: number, width: number, most: number): string {
  const colour = `#${DIMENSION_MARK[dimension]}`;
  const middle = rounded(width / 2);
  const foot = beam + BEAM + FULCRUM.height;
  const { half, ground } = FULCRUM;
  return [
    `<path d="M${middle - ground} ${foot + 1.5}H${middle + ground}" stroke="#${HAIRLINE}" stroke-width="1.5" stroke-linecap="round"/>`,
    `<path d="M${middle} ${beam + BEAM}L${middle + half} ${foot}H${middle - half}Z" fill="${colour}" stroke="${colour}" stroke-width="2" stroke-linejoin="round"/>`,
    `<rect y="${beam}" width="${width}" height="${BEAM}" rx="${BEAM / 2}" fill="${colour}"/>`,
    ...places.map((place, index) => drawPlace(place, SIDES[index] ?? 'middle', { dimension, beam, width, most })),
  ].join('');
}

const SIDES = ['start', 'middle', 'end'] as const;
type Side = (typeof SIDES)[number];
type Ground = {
  readonly dimension: Balance['dimension'];
  readonly beam: number;
  readonly width: number;
  readonly most: number;
};

function drawPlace({ name, numbers }: Place, side: Side, ground: Ground): string {
  const { dimension, beam, width, most } = ground;
  const x = { start: NAME.inset, middle: width / 2, end: width - NAME.inset }[side];
  const words =
    side === 'middle'
      ? { y: beam + BEAM + FULCRUM.height + MIDDLE.below, size: MIDDLE.size, ink: QUIET_INK }
      : { y: beam + BEAM + NAME.below, size: NAME.size, ink: INK };
  const { marks, rows } = pile(numbers, most);
  const drawn = marks.map(({ number, row, column }) => {
    const length = rows[rows.length - 1 - row] ?? 0;
    const left = { start: 0, middle: (width - length * PITCH) / 2, end: width - length * PITCH }[side];
    return drawMark(number, dimension, left + (column + 0.5) * PITCH, beam - (row + 0.5) * PITCH);
  });
  return `<path d="${lettering(name, { x, y: words.y, size: words.size, align: side })}" fill="#${words.ink}"/>${drawn.join('')}`;
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
