import table from '#resources/letters/semibold.json';

type Letter = { readonly advance: number; readonly outline: string };

const LETTERS: Readonly<Record<string, Letter | undefined>> = table.letters;
const KERNING: Readonly<Record<string, Readonly<Record<string, number | undefined>> | undefined>> = table.kerning;

/** How high capitals and figures are, as a part of the type's size. */
export const CAPITAL_HEIGHT = table.capHeight / table.unitsPerEm;

/** Where a line of text goes: `y` is the line it stands on; `size` as for any type; all in the picture's units. */
export type LetteringOptions = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly align: 'start' | 'middle' | 'end';
};

/**
 * A line of text as one outline, so that it needs no font where it is shown.
 * @returns the `d` of a path
 * @throws Error for a letter that is not in the table (a mistake of the program: what stands in pictures is in the locales)
 */
export function lettering(text: string, { x, y, size, align }: LetteringOptions): string {
  const scale = size / table.unitsPerEm;
  const { width, letters } = measured(text);
  const start = x - { start: 0, middle: 0.5, end: 1 }[align] * width * scale;
  return letters.map(({ outline, at }) => moved(outline, start + at * scale, y, scale)).join('');
}

/** @returns how wide a line of text is, in the units of `size` */
export function letteringWidth(text: string, size: number): number {
  return (measured(text).width * size) / table.unitsPerEm;
}

function measured(text: string) {
  let width = 0;
  let before = '';
  const letters = [...text].map((character) => {
    const letter = LETTERS[character];
    if (!letter) throw new Error(`no outline of U+${character.codePointAt(0)?.toString(16)}`);
    const at = width + (KERNING[before]?.[character] ?? 0);
    before = character;
    width = at + letter.advance;
    return { outline: letter.outline, at };
  });
  return { width, letters };
}

function moved(outline: string, x: number, y: number, scale: number): string {
  return outline.replace(
    /(-?\d+) (-?\d+)/g,
    (_point, across: string, down: string) =>
      `${rounded(x + Number(across) * scale)} ${rounded(y + Number(down) * scale)}`,
  );
}

/** To hundredths, beyond which nobody sees a difference. */
export const rounded = (length: number): number => Math.round(length * 100) / 100;
