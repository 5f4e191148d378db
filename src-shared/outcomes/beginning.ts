/** Ends a sentence; what comes after it is a new one. */
const FINISHED = /[.!?\u2026]["'\u00bb\u201d)]?$/u;
/** Where the last sentence of a text begins: after a finished one and a space, or on a new line. */
const LAST_SENTENCE = /(?:^|[.!?\u2026]["'\u00bb\u201d)]?\s+|\n\s*)(?=[^\n]*$)/gu;

/** @returns true for the beginning of a sentence and no more: that says nothing yet, so it is not stored */
export const isOnlyBeginning = (text: string, beginnings: readonly string[]): boolean =>
  beginnings.includes(text.trim());

function lastSentenceStart(text: string): number {
  let start = 0;
  for (const match of text.matchAll(LAST_SENTENCE)) {
    const after = match.index + match[0].length;
    if (after < text.length) start = after;
  }
  return start;
}

/** The longest of the beginnings that a sentence has, whatever the case of its letters. */
function beginningOf(sentence: string, beginnings: readonly string[]): string | null {
  const lower = sentence.toLowerCase();
  const found = beginnings.filter(
    (beginning) => lower === beginning.toLowerCase() || lower.startsWith(`${beginning.toLowerCase()} `),
  );
  return found.toSorted((one, other) => other.length - one.length)[0] ?? null;
}

/** A name in capitals stays as it is; the first word of a sentence is no longer the first. */
const inside = (sentence: string): string =>
  /^\p{Lu}\p{Ll}/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;

/**
 * Begins the sentence that is being written: an empty text gets the beginning, one that has another has it replaced,
 * and after a finished sentence a new one is begun.
 * @param beginning without the space after it
 * @param beginnings all that can be chosen
 * @returns the text, ready to be written on at its end
 */
export function withBeginning(text: string, beginning: string, beginnings: readonly string[]): string {
  const written = text.trimEnd();
  if (written === '') return `${beginning} `;
  if (FINISHED.test(written)) return `${written} ${beginning} `;
  const start = lastSentenceStart(written);
  const [before, sentence] = [written.slice(0, start), written.slice(start)];
  const other = beginningOf(sentence, beginnings);
  const rest = other === null ? inside(sentence) : sentence.slice(other.length).trimStart();
  return `${before}${beginning} ${rest}`;
}

/**
 * Takes a whole sentence in: instead of nothing or a mere beginning, else after what is written already.
 * @param beginnings all that can be chosen
 */
export function withSentence(text: string, sentence: string, beginnings: readonly string[]): string {
  const written = text.trimEnd();
  if (written === '' || isOnlyBeginning(written, beginnings)) return sentence;
  return `${written}${FINISHED.test(written) ? '' : '.'} ${sentence}`;
}
