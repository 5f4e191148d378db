/** The numbers of a place, row by row from the top; read as text is. */
export type Pile = readonly (readonly number[])[];

/** How many marks have room beside each other: in a third of the beam, and from an end almost to the middle. */
export type Room = { readonly third: number; readonly half: number };

/** Higher than this, a pile spreads out, as far as its neighbours let it. */
const CALM_ROWS = 4;

/**
 * Lays the marks of a balance's three places in rows on top of each other: each place has its third, unless that makes
 * high piles of what could lie flatter.
 * @param places the numbers of one point, of the balance itself and of the other point
 * @returns a pile for each; within one the rows are as even as they can be, the longer ones below
 */
export function pileUp(places: readonly (readonly number[])[], room: Room): Pile[] {
  const rows = rowsFor(
    places.map(({ length }) => length),
    room,
  );
  return places.map((numbers) => pile(numbers, across(numbers.length, rows, room)));
}

/** The fewest rows in which the places keep clear of each other. */
function rowsFor(counts: readonly number[], room: Room): number {
  const inThirds = Math.max(1, ...counts.map((count) => Math.ceil(count / room.third)));
  for (let rows = CALM_ROWS; rows < inThirds; rows++) {
    const [start = 0, middle = 0, end = 0] = counts.map((count) => across(count, rows, room));
    const most = Math.max(start, end);
    if (Math.max(most, middle) <= room.half && most + middle / 2 <= room.half) return rows;
  }
  return inThirds;
}

/** How many of a place lie beside each other. */
function across(count: number, rows: number, { third }: Room): number {
  return Math.max(Math.min(count, third), Math.ceil(count / rows));
}

function pile(numbers: readonly number[], most: number): Pile {
  const count = Math.ceil(numbers.length / Math.max(1, most));
  const short = count === 0 ? 0 : Math.floor(numbers.length / count);
  const longer = numbers.length - short * count;
  let laid = 0;
  return Array.from({ length: count }, (_, index) => {
    const from = laid;
    laid += index < count - longer ? short : short + 1;
    return numbers.slice(from, laid);
  });
}
