/** A piece of a text: in both, only in the one before, or only in the one after. */
export type TextPiece = { readonly kind: 'same' | 'removed' | 'added'; readonly text: string };

/** Comparing takes words times words; texts that are longer than anybody reads word by word are shown whole. */
const MOST_COMPARISONS = 1_000_000;

/** With less of the shorter text in common than this, single words between all that is new only confuse. */
const LEAST_IN_COMMON = 0.4;

/** Words with the space after them, so that the pieces put together are the text again. */
const wordsOf = (text: string): string[] => text.match(/\s+|\S+\s*/g) ?? [];

const isSame = (one: string | undefined, other: string | undefined): boolean => one?.trim() === other?.trim();

/** For each place in both, how many words the rests from there on have in common in the same order. */
function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row--) {
    const [here, below] = [lengths[row], lengths[row + 1]];
    if (!here || !below) continue;
    for (let column = after.length - 1; column >= 0; column--) {
      here[column] = isSame(before[row], after[column])
        ? (below[column + 1] ?? 0) + 1
        : Math.max(below[column] ?? 0, here[column + 1] ?? 0);
    }
  }
  return lengths;
}

function joined(pieces: readonly TextPiece[]): TextPiece[] {
  const result: TextPiece[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last?.kind === piece.kind) result[result.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    else if (piece.text !== '') result.push(piece);
  }
  return result;
}

/**
 * What was changed in a text, word by word.
 * @returns pieces in reading order; those not `added` are the text before, those not `removed` the one after, but for spaces
 */
export function wordDifferences(before: string, after: string): TextPiece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const tooLong = old.length * now.length > MOST_COMPARISONS;
  const common = tooLong ? [] : commonLengths(old, now);
  if ((common[0]?.[0] ?? 0) < Math.min(old.length, now.length) * LEAST_IN_COMMON) {
    return joined([
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  }
  const pieces: TextPiece[] = [];
  let [row, column] = [0, 0];
  while (row < old.length || column < now.length) {
    const [mine, theirs] = [old[row], now[column]];
    if (mine !== undefined && theirs !== undefined && isSame(mine, theirs)) {
      // The last word of a text has no space after it; before what was added or removed it needs one.
      pieces.push({ kind: 'same', text: mine.length > theirs.length ? mine : theirs });
      row++;
      column++;
    } else if (mine !== undefined && (common[row + 1]?.[column] ?? 0) >= (common[row]?.[column + 1] ?? -1)) {
      pieces.push({ kind: 'removed', text: mine });
      row++;
    } else if (theirs !== undefined) {
      pieces.push({ kind: 'added', text: theirs });
      column++;
    } else break;
  }
  return joined(pieces);
}
