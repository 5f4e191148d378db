/**
 * @param wanted what the model says
 * @param found what a program read in the document
 * @returns where they part, in words; null where they are the same
 */
export function firstDifference(wanted: readonly string[], found: readonly string[]): string | null {
  const at = Array.from({ length: Math.max(wanted.length, found.length) }).findIndex(
    (_, index) => wanted[index] !== found[index],
  );
  if (at < 0) return null;
  return `paragraph ${at + 1}: ${shown(wanted[at])} is read as ${shown(found[at])}`;
}

/** With what cannot be seen as numbers. */
function shown(text: string | undefined): string {
  if (text === undefined) return 'nothing';
  const short = text.length > 300 ? `${text.slice(0, 300)}…` : text;
  return `"${short.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, (found) => `\\u{${found.codePointAt(0)?.toString(16)}}`)}"`;
}
