import { isVisible } from '#shared/domain/text';

/** Line breaks as people and programs write them: also NEL, line and paragraph separators, vertical tab and form feed. */
const LINE_BREAK = /\r\n|[\n\r\u0085\u2028\u2029\v\f]/u;

/**
 * What no document can hold or what would upset the text around it: control characters, halves of surrogate pairs,
 * noncharacters, byte order marks, and the marks that turn the writing direction of everything after them.
 * Joiners (Persian, emoji) and the plain direction marks stay: names need them.
 */
const UNWRITABLE = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u{FEFF}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

/**
 * @param text any text, also a hostile one
 * @returns the text without the characters that a document cannot hold; white space is left as it is
 */
export function withoutUnwritable(text: string): string {
  return text.replace(UNWRITABLE, '');
}

/**
 * @param text what somebody wrote, possibly pasted from anywhere
 * @returns its lines, clean and trimmed, without the empty ones; an empty list when nothing is left to read
 */
export function cleanLines(text: string): string[] {
  return text
    .split(LINE_BREAK)
    .map((line) => withoutUnwritable(line.replaceAll('\t', ' ')).replace(/ {2,}/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The same on one line, for names and for labels within a sentence. */
export function cleanLine(text: string): string {
  return cleanLines(text).join(' ');
}

/** The same, and blank where nothing of it can be seen. */
export function visibleLine(text: string): string {
  const line = cleanLine(text);
  return isVisible(line) ? line : '';
}
