import { type Add, type Context, markOf } from './context';

/** Letters in a piece of a word; its edges count as letters. */
const SHORTEST_PIECE = 3;
const LONGEST_PIECE = 5;

/** Words by stem and by form: "ryddig" and "ryddet" are one stem, and only one of them is work that was done. */
export function addWords({ words, tongue }: Context, add: Add): void {
  for (const [at, { form, stem, kind }] of words.entries()) {
    if (kind === 'mark') continue;
    add(`${markOf(tongue)}s ${stem}`, at);
    add(`${markOf(tongue)}f ${form}`, at);
  }
}

/** Two and three words in a row, marks among them. */
export function addPairs({ words, tongue }: Context, add: Add): void {
  for (const [at, { form, kind }] of words.entries()) {
    const next = words[at + 1];
    if (kind === 'mark' || !next) continue;
    add(`${markOf(tongue)} ${form} ${next.form}`, at);
    const after = words[at + 2];
    if (after) add(`${markOf(tongue)} ${form} ${next.form} ${after.form}`, at);
  }
}

/** Pieces of the words that say something, shared between the tongues ("assist", "sertifi"). */
export function addPieces({ words, grammar }: Context, add: Add): void {
  for (const [at, { form, kind }] of words.entries()) {
    if (kind === 'mark' || (grammar[at]?.length ?? 0) > 0) continue;
    const edged = `<${form}>`;
    for (let length = SHORTEST_PIECE; length <= LONGEST_PIECE; length++) {
      for (let start = 0; start + length <= edged.length; start++) add(edged.slice(start, start + length), at);
    }
  }
}
