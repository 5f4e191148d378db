import wordsFile from '#resources/anonymise/words.json';
import type { Span } from './hidden';

const { birth, age } = wordsFile;
const any = (...lists: readonly (readonly string[])[]): string => `(?:${lists.flat().join('|')})`;

const MONTH = `${any(birth.months)}\\.?`;
const DAY_AND_YEAR = `(?:\\d{1,2}[./-] ?\\d{1,2}[./-] ?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const DATE = `(?:${DAY_AND_YEAR}|${MONTH} \\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?${MONTH}|\\d{6}|(?:19|20)\\d\\d|['’]\\d\\d|\\d{2})(?!\\d)`;

const TENS = `${any(age.tens)}${any(age.ones)}?|${any(age.englishTens)}(?:[- ]${any(age.englishOnes)})?`;
const AGE = `(?:\\d{1,3}|${any(age.teens, age.grown)}|${TENS})`;
/** Sixteen and more: those who look after three-year-olds may say so. */
const GROWN = `(?:1[6-9]|[2-9]\\d|${any(age.grown)}|${TENS})`;
const WHO = any(age.who);
const YEAR = any(age.year);
const ONLY = `(?: ${any(age.only)})?`;
/** What makes a number a time or an amount and not an age. */
const NOT_AGE = `(?! ?${any(age.notAge)})(?![\\d.,]\\d)`;

const pattern = (source: string): RegExp => new RegExp(source, 'dgiu');

/** The part in the group is what is hidden; how it is begun and ended stays, so that the sentence can be read. */
const BIRTHS = [
  pattern(`(?<!\\p{L})${any(birth.born)}(?!\\p{L})[^.!?\\n\\d]{0,40}?(?<found>${DATE})`),
  pattern(`(?<!\\p{L})${any(birth.shortBorn)} ?(?<found>${DAY_AND_YEAR}|(?:19|20)\\d\\d)(?!\\d)`),
  pattern(
    `(?<!\\d)(?<found>${DAY_AND_YEAR}|(?:19|20)\\d\\d)[^.!?\\n\\d]{0,25}(?<!\\p{L})${any(birth.bornAfter)}(?!\\p{L})`,
  ),
];
const FULL_DATE = pattern(`(?<![\\d./-])(?<found>${DAY_AND_YEAR})(?!\\d)`);
/** A whole date of before this year is taken for a date of birth: what else is noted to the day is nearer. */
const FIRST_NEAR_YEAR = 2011;

const AGES = [
  `(?<![\\p{L}\\d])(?<found>${AGE}(?: ?1/2)?)(?: |-)${any(age.years)} ${any(age.old)}(?!\\p{L})`,
  `(?<![\\p{L}\\d])(?<found>${AGE})[- ]years?[- ]old(?!\\p{L})`,
  `(?<![\\p{L}\\d])(?<found>${GROWN})-?${any(age.ofAge, age.grownPerson)}(?!\\p{L})`,
  `(?<!\\p{L})${any(age.word)}(?: ${any(age.wordLinks)})?:? (?<found>${AGE})(?![\\p{L}\\d])`,
  `(?<!\\p{L})${WHO} ${any(age.become)}${ONLY} (?<found>${AGE}) ${YEAR}(?! ${any(age.time)})(?!\\p{L})`,
  `(?<!\\p{L})${any(age.when)} ${WHO} ${any(age.become)}${ONLY} (?<found>${AGE})(?![\\p{L}\\d])${NOT_AGE}`,
  `(?<!\\p{L})${any(age.turn)} (?<found>${AGE})(?![\\p{L}\\d])${NOT_AGE}`,
  `(?<!\\p{L})(?:(?:I|she|he|they) (?:am|is|are|was|were)|(?:I|she|he)['’](?:m|s))(?: now| only| just)? (?<found>${AGE})(?![\\p{L}\\d-])${NOT_AGE}(?! ${YEAR})`,
].map(pattern);

/**
 * When somebody was born and how old they are. Years of experience («i ni år», «fra 2010 til 2015») stay.
 * @param text with plain digits (fold.ts)
 */
export function findBirth(text: string): Span[] {
  return [
    ...BIRTHS.flatMap((each) => found(text, each, 'birth')),
    ...found(text, FULL_DATE, 'birth').filter(({ start, end }) => isFar(text.slice(start, end))),
    ...AGES.flatMap((each) => found(text, each, 'age')),
  ];
}

function found(text: string, each: RegExp, kind: Span['kind']): Span[] {
  return [...text.matchAll(each)].flatMap((match): Span[] => {
    const range = match.indices?.groups?.found;
    return range ? [{ start: range[0], end: range[1], kind }] : [];
  });
}

function isFar(date: string): boolean {
  const year = /(?:19|20)\d\d/.exec(date)?.[0];
  if (year !== undefined) return Number(year) < FIRST_NEAR_YEAR;
  const short = Number(/\d\d$/.exec(date)?.[0]);
  return short > 30 || short < FIRST_NEAR_YEAR % 100;
}
