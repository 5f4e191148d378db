import { cleanLine } from './clean-text';

/** In UTF-16 code units, extension included: short enough for a folder that is itself deep (Windows counts 260). */
const MAX_LENGTH = 120;

/** In UTF-8 bytes, extension included: Linux takes 255, and some scripts need three for each character. */
const MAX_BYTES = 240;

/** What Windows refuses in a name; macOS and Linux refuse some of these. */
const RESERVED = /[<>:"/\\|?*]/g;

/** Names that Windows keeps for devices, also with an extension. */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** Of every kind of file that the program hands out. */
export const EXTENSIONS = ['.docx', '.pdf', '.xlsx', '.csv', '.json', '.balansepunkt', '.txt'] as const;
export type Extension = (typeof EXTENSIONS)[number];

/** What is counted on; that of an encrypted file is longer, and still within what Linux takes. */
const USUAL_EXTENSION = '.docx'.length;

/**
 * @param stem what the file is to be called, without the extension; may hold anything a person can be called
 * @param fallback used when nothing usable is left of the stem
 * @returns a name that Windows, macOS and Linux all accept, never cut in the middle of a letter
 */
export function fileName(stem: string, fallback: string, extension: Extension): string {
  const spaced = cleanLine(stem).normalize('NFC').replace(RESERVED, ' ');
  const usable = trimmed(shortened(trimmed(spaced))) || fallback;
  return `${DEVICE.test(usable) ? `_${usable}` : usable}${extension}`;
}

/** The same for a Word document. */
export const docxFileName = (stem: string, fallback: string): string => fileName(stem, fallback, '.docx');

/** @returns the same name for the same document as a PDF */
export const pdfFileName = (docx: string): string => docx.replace(/\.docx$/, '.pdf');

/** @returns the extension of a name, when it is one of ours */
export const extensionOf = (name: string): Extension | null =>
  EXTENSIONS.find((extension) => name.toLowerCase().endsWith(extension)) ?? null;

/**
 * A name for the save dialog: the last part of what was asked for, and nothing that leads out of a folder.
 * @returns null when it is no file of ours
 */
export function suggestedName(asked: string, fallback: string): string | null {
  const extension = extensionOf(asked);
  if (!extension) return null;
  const last = asked.slice(0, -extension.length).split(/[/\\]/u).at(-1) ?? '';
  return fileName(last, fallback, extension);
}

/** Windows drops full stops and spaces at the end; a name that begins with a full stop is hidden elsewhere. */
function trimmed(stem: string): string {
  return stem.replace(/\s+/g, ' ').replace(/^[\s.]+|[\s.\-–]+$/gu, '');
}

function shortened(stem: string): string {
  const room = { length: MAX_LENGTH - USUAL_EXTENSION - 1, bytes: MAX_BYTES - USUAL_EXTENSION - 1 };
  let kept = '';
  let bytes = 0;
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(stem.slice(0, 1000))) {
    bytes += utf8Length(segment);
    if (kept.length + segment.length > room.length || bytes > room.bytes) break;
    kept += segment;
  }
  return kept;
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
