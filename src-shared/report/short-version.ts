import { DIMENSION_IDS } from '#shared/domain/placement';
import { isVisible, LANGUAGE_TAGS, type Language, type TaggedText, type TextLanguage } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { cleanLine } from './clean-text';
import { type CompetenceText, competenceText } from './competence-text';
import type { ReportInput } from './report-input';

const MOST_LINES = 5;

/** In UTF-16 code units: a line and a half on the page, and still one thought. */
const LONGEST_LINE = 160;

/** Where a sentence can be cut and still be whole. */
const BREAK = /[,;:](?=\s)|\s[–—](?=\s)/gu;

/**
 * @returns the short version as it is written from the outcomes, a sentence a line; blank when there are none
 */
export function suggestedShort({ name, competences }: Pick<ReportInput, 'name' | 'competences'>, language: Language) {
  const cleaned = cleanLine(name);
  const person = isVisible(cleaned) ? cleaned : translatorFor(language)('report:personFirst');
  const texts = competences.flatMap((competence) => competenceText(competence, language) ?? []);
  return shortLines(texts, person, language)
    .map(({ text }) => text)
    .join('\n');
}

/**
 * Who this is, in five lines at most: the first sentence of the outcomes that matter most.
 * @param competences in their order of importance
 * @param person how the sentences begin
 * @returns each line with the language its outcome is in
 */
export const shortLines = (competences: readonly CompetenceText[], person: string, language: Language): TaggedText[] =>
  mostImportant(competences, language).flatMap(({ outcome }) => {
    const sentence = outcome && firstSentence(outcome.lines[0] ?? '', outcome.language);
    return sentence ? [{ text: aboutPerson(shortened(sentence), person), language: outcome.language }] : [];
  });

/**
 * The first of every dimension that has any, then the others as they come, in the order they stand in. Outcomes in the
 * report's language go before those that are not: a summary in two languages is read by nobody.
 */
export function mostImportant(competences: readonly CompetenceText[], language: Language): CompetenceText[] {
  const described = competences.filter(({ outcome }) => outcome !== null);
  const inLanguage = described.filter(({ outcome }) => outcome?.language === language);
  const candidates = inLanguage.length > 0 ? inLanguage : described;
  const firsts = DIMENSION_IDS.flatMap((id) => candidates.find(({ dimension }) => dimension === id) ?? []);
  const chosen = new Set([...firsts, ...candidates].slice(0, MOST_LINES + firsts.length));
  const kept = new Set([...chosen].slice(0, MOST_LINES));
  return candidates.filter((competence) => kept.has(competence));
}

function firstSentence(line: string, language: TextLanguage): string {
  const sentences = new Intl.Segmenter(LANGUAGE_TAGS[language], { granularity: 'sentence' }).segment(line);
  const [first] = sentences;
  return first?.segment.trim() ?? '';
}

/** A long sentence ends at its last comma within the line, or else after a whole word. */
function shortened(sentence: string): string {
  if (sentence.length <= LONGEST_LINE) return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`;
  const room = sentence.slice(0, LONGEST_LINE);
  const clause = [...room.matchAll(BREAK)].at(-1)?.index ?? 0;
  if (clause >= LONGEST_LINE / 3) return `${room.slice(0, clause).trimEnd()}.`;
  const word = room.lastIndexOf(' ');
  return `${room
    .slice(0, word > 0 ? word : LONGEST_LINE - 1)
    .toWellFormed()
    .trimEnd()} …`;
}

const aboutPerson = (sentence: string, person: string): string =>
  `${person} ${/^\p{Lu}\p{Ll}/u.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence}`;
