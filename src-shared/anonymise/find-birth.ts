import type { Span } from './hidden';

const MONTH =
  '(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|oct|nov|des|dec)\\.?';
const DAY_AND_YEAR = `(?:\\d{1,2}[./-] ?\\d{1,2}[./-] ?(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const DATE = `(?:${DAY_AND_YEAR}|${MONTH} \\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)? (?:of )?${MONTH}|\\d{6}|(?:19|20)\\d\\d|['’]\\d\\d|\\d{2})(?!\\d)`;
const BORN =
  '(?:født|fødd|fødselsdato|fødselsdatoen|fødselsdag|fødselsdagen|fødselsår|fødselsåret|fødeår|årgang|born|date of birth|birth ?date|birthday|year of birth|d\\.?o\\.?b|bursdag)';

const NUMBER_WORD =
  '(?:tretten|fjorten|femten|seksten|sytten|atten|nitten|(?:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)(?:en|ein|to|tre|fire|fem|seks|sju|syv|åtte|ni)?|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)';
const AGE = `(?:\\d{1,3}|${NUMBER_WORD})`;
/** Sixteen and more: those who look after three-year-olds may say so. */
const GROWN = `(?:1[6-9]|[2-9]\\d|seksten|sytten|atten|nitten|(?:tjue|tretti|førti|femti|seksti|sytti|åtti|nitti)(?:en|ein|to|tre|fire|fem|seks|sju|syv|åtte|ni)?)`;
const WHO = '(?:jeg|eg|han|hun|ho|hen|deltakeren|deltakaren)';
/** What makes a number of years a time and not an age. */
const NOT_A_TIME =
  '(?! ?(?:%|prosent|år|years?|timer|timar|dager|dagar|uker|veker|kroner|kr|hours|days|weeks|of|people|personer))(?![\\d.,]\\d)';

const pattern = (source: string): RegExp => new RegExp(source, 'dgiu');

/** The part in the group is what is hidden; how it is begun and ended stays, so that the sentence can be read. */
const BIRTHS = [
  pattern(`(?<!\\p{L})${BORN}(?!\\p{L})[^.!?\\n\\d]{0,40}?(?<found>${DATE})`),
  pattern(`(?<!\\p{L})(?:f\\.|f|\\*) ?(?<found>${DAY_AND_YEAR}|(?:19|20)\\d\\d)(?!\\d)`),
  pattern(`(?<!\\d)(?<found>${DAY_AND_YEAR}|(?:19|20)\\d\\d)[^.!?\\n\\d]{0,25}(?<!\\p{L})(?:født|fødd|born)(?!\\p{L})`),
];
const FULL_DATE = pattern(`(?<![\\d./-])(?<found>${DAY_AND_YEAR})(?!\\d)`);
/** A whole date of before this year is taken for a date of birth: what else is noted to the day is nearer. */
const FIRST_NEAR_YEAR = 2011;

const AGES = [
  pattern(`(?<![\\p{L}\\d])(?<found>${AGE}(?: ?1/2)?)(?: |-)(?:år|års) (?:gammel|gammal|gamal)(?!\\p{L})`),
  pattern(`(?<![\\p{L}\\d])(?<found>${AGE})[- ]years?[- ]old(?!\\p{L})`),
  pattern(`(?<![\\p{L}\\d])(?<found>${GROWN})-?åring(?:en|er|ar|ene|ane|s)?(?!\\p{L})`),
  pattern(`(?<![\\p{L}\\d])(?<found>${GROWN})-?årig (?:mann|kvinne|gutt|jente|kar|mor|far)(?!\\p{L})`),
  pattern(`(?<!\\p{L})(?:alder|alderen|age|aged)(?: (?:av|på|of|er|is))?:? (?<found>${AGE})(?![\\p{L}\\d])`),
  pattern(
    `(?<!\\p{L})${WHO} (?:er|var|fylte|fyller|fylde|blir|ble|blei|vart)(?: nå| no| bare| berre)? (?<found>${AGE}) år(?! (?:siden|sidan|med|i|på|erfaring|lang))(?!\\p{L})`,
  ),
  pattern(
    `(?<!\\p{L})(?:da|då|når|fra|frå|til|før|siden|sidan) ${WHO} (?:var|fylte|fylde|ble|blei|vart|er)(?: bare| berre)? (?<found>${AGE})(?![\\p{L}\\d])${NOT_A_TIME.replace('år|', '')}`,
  ),
  pattern(
    `(?<!\\p{L})(?:fyller|fylte|fylde|turned|turns|turning) (?<found>${AGE})(?![\\p{L}\\d])${NOT_A_TIME.replace('år|', '')}`,
  ),
  pattern(
    `(?<!\\p{L})(?:(?:I|she|he|they) (?:am|is|are|was|were)|(?:I|she|he)['’](?:m|s))(?: now| only| just)? (?<found>${AGE})(?![\\p{L}\\d-])${NOT_A_TIME}`,
  ),
];

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
