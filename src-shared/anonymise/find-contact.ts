import wordsFile from '#resources/anonymise/words.json';
import type { Span } from './hidden';

const { streets } = wordsFile;
const any = (words: readonly string[]): string => `(?:${words.join('|')})`;
const HOUSE = '\\d{1,4} ?[A-Za-z]?(?![\\p{L}\\d])(?:, ?\\d{4}(?: \\p{Lu}\\p{L}{1,30})?)?';
const STREET_NAME = '\\p{Lu}[\\p{L}.-]{1,40}';

/** Every repetition has a limit, so that a text of any length is read in a time that grows as it does. */
const CONTACT: readonly RegExp[] = [
  new RegExp(
    `[\\p{L}\\p{N}._%+-]{1,64}(?:@| ?[([]${any(wordsFile.at)}[)\\]] ?)[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}`,
    'giu',
  ),
  /(?:https?:\/\/|www\.)[^\s<>«»"]{1,300}/giu,
  /(?<![\p{L}\p{N}.-])[\p{L}\p{N}-]{1,63}\.(?:no|com|org|net|se|dk|uk|de|ua|pl|info|eu|io)(?![\p{L}\p{N}])(?:\/\S{0,200})?/giu,
  /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{1,30}[\p{L}\p{N}_]/gu,
  new RegExp(`(?<!\\p{L})${any(wordsFile.accounts)}(?:-?(?:bruker|konto|user|account))?: ?\\S{2,40}`, 'giu'),
  /(?<!\p{L})(?:Postboks|P\.? ?O\.? ?Box|Pb\.?) ?\d{1,5}(?:,? \d{4} \p{Lu}\p{L}{1,30})?/gu,
  new RegExp(`(?<!\\p{L})\\p{Lu}[\\p{L}.-]{1,40}?${any(streets.joined)} ${HOUSE}`, 'gu'),
  new RegExp(`(?<!\\p{L})${STREET_NAME}(?: ${STREET_NAME})? ${any(streets.apart)} ${HOUSE}`, 'gu'),
  new RegExp(
    `(?<!\\d)\\d{1,5}[A-Za-z]? \\p{Lu}\\p{L}{1,30}(?: \\p{Lu}\\p{L}{1,30})? ${any(streets.english)}(?!\\p{L})`,
    'gu',
  ),
  /(?<=, ?)\d{4} \p{Lu}\p{L}{1,30}/gu,
];

const NUMBERS: readonly RegExp[] = [
  /(?<!\p{L})NO ?\d{2}(?: ?\d{4}){2} ?\d{3}(?!\d)/gu,
  /(?<!\p{L})(?:passnummer|passnr|pass|passport)(?: (?:nr|no|number))?[.:]? ?(?=[A-Z]{0,2}\d)[A-Z]{0,2}\d{6,9}/giu,
];

/** Digits with what people put between them. */
const DIGITS = /(?<![\d\p{L}])[+(]{0,2}\d(?:\d|[ .()/-]{1,3}(?=\d)){4,40}/gu;
const PHONE_CUE =
  /(?:tlf|telefon|telefonnummer|mobil|mobilnummer|phone|tel|call|ring|nummeret|number)[^\d\n.!?]{0,15}\.? ?$/iu;
const DATE = /^\d{1,2}[./-] ?\d{1,2}[./-] ?(?:\d{2}|\d{4})$|^\d{4}-\d{2}-\d{2}$/;
const YEARS = /^(?:19|20)\d\d(?:[ ./-]{1,3}(?:19|20)?\d\d)+$/;
const AMOUNT = /^\d{1,3}(?:[ .]\d{3})+$/;

/**
 * How somebody is reached, and the numbers that are theirs alone. A national identity number is hidden also when its
 * check digits are wrong: one with a slip of the pen still tells who it is.
 * @param text with plain digits (fold.ts)
 */
export function findContact(text: string): Span[] {
  const by = (patterns: readonly RegExp[], kind: Span['kind']): Span[] =>
    patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length, kind })),
    );
  return [...by(CONTACT, 'contact'), ...by(NUMBERS, 'number'), ...findDigits(text)];
}

function findDigits(text: string): Span[] {
  return [...text.matchAll(DIGITS)].flatMap(({ 0: found, index }): Span[] => {
    const kind = kindOf(found, text.slice(Math.max(0, index - 40), index));
    return kind ? [{ start: index, end: index + found.length, kind }] : [];
  });
}

function kindOf(found: string, before: string): 'contact' | 'number' | null {
  if (DATE.test(found) || YEARS.test(found)) return null;
  const digits = found.replace(/\D/g, '');
  if (/^[(]?(?:\+|00)/.test(found) && digits.length >= 8) return 'contact';
  if (digits.length >= 5 && PHONE_CUE.test(before)) return 'contact';
  if (digits.length < 8 || (AMOUNT.test(found) && digits.length === 8)) return null;
  return digits.length === 8 ? 'contact' : 'number';
}
