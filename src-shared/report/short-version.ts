import { DIMENSION_IDS } from '#shared/domain/placement';
import { isVisible, type Language, type TaggedText } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { shortBullet } from './application/short-bullet';
import { cleanLine, withoutUnwritable } from './clean-text';
import { type CompetenceText, competenceText } from './competence-text';
import type { ReportInput } from './report-input';

const MOST_LINES = 5;

/** In UTF-16 code units: two lines on the page, and still one thought. */
const LONGEST_LINE = 180;

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
  mostImportant(competences, language).flatMap((competence) => {
    const [run] = shortBullet(competence, { voice: 'third', name: person, language }) ?? [];
    return run ? [{ text: withinLine(run.text), language: run.language }] : [];
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
  const kept = new Set([...new Set([...firsts, ...candidates])].slice(0, MOST_LINES));
  return candidates.filter((competence) => kept.has(competence));
}

/** What cannot be ended earlier as a sentence ends after a whole word, and shows that there is more. */
function withinLine(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  const word = text.lastIndexOf(' ', LONGEST_LINE - 2);
  const end = word > LONGEST_LINE / 2 ? word : LONGEST_LINE - 2;
  return `${withoutUnwritable(text.slice(0, end)).trimEnd()} …`;
}
