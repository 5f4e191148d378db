/** A number and the middle of its mark, counted from the pile's near side and from the beam upward. */
export type PiledMark = { readonly number: number; readonly row: number; readonly column: number };

/**
 * Lays marks in rows on top of each other, as even as they can be, the longer rows below. They are read as text is: the
 * first number stands at the top left.
 * @param most how many lie beside each other
 * @returns where each lies: row 0 lies on the beam, column 0 to the left; `rows` from the top, each with its length
 */
export function pile(numbers: readonly number[], most: number): { marks: PiledMark[]; rows: number[] } {
  const count = Math.ceil(numbers.length / Math.max(1, most));
  const short = count === 0 ? 0 : Math.floor(numbers.length / count);
  const longer = numbers.length - short * count;
  const rows = Array.from({ length: count }, (_, index) => (index < count - longer ? short : short + 1));
  const marks: PiledMark[] = [];
  for (const [index, length] of rows.entries()) {
    for (const [column, number] of numbers.slice(marks.length, marks.length + length).entries()) {
      marks.push({ number, row: count - 1 - index, column });
    }
  }
  return { marks, rows };
}
