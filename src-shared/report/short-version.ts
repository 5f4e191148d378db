import { DIMENSION_IDS } from '#shared/domain/placement';
import type { ReportForm, ReportVoice } from '#shared/domain/report-choices';
import { LANGUAGES, type Language, type TaggedText } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { shortBullet } from './application/short-bullet';
import { visibleLine, withoutUnwritable } from './clean-text';
import { type CompetenceText, competenceText } from './competence-text';
import type { ReportInput } from './report-input';

const MOST_LINES = 5;

/** In UTF-16 code units: what the page has room for on a line. */
const LINE = 95;

/** Two lines, and still one thought. */
const LONGEST_LINE = 180;

/** Gives the translator for a language: an outcome is spoken of in the language that it is in. */
type Say = (language: Language) => WindowTranslator;

/** The participant's own copy says it as they can say it themselves. */
export const voiceOfShort = (form: ReportForm): ReportVoice => (form === 'participant' ? 'first' : 'third');

/**
 * @returns the short version as it is written from the outcomes, a sentence a line; blank when there are none
 */
export function suggestedShort(
  { name, competences, form = 'complete' }: Pick<ReportInput, 'name' | 'competences' | 'form'>,
  language: Language,
  say: Say,
): string {
  const texts = competences.flatMap((competence) => competenceText(competence, language) ?? []);
  return shortLines(texts, visibleLine(name), language, say, voiceOfShort(form))
    .map(({ text }) => text)
    .join('\n');
}

/**
 * Who this is, in about five lines: the first sentence of the outcomes that matter most. The first of every dimension
 * that has any, then the others as they come while there is room, in the order they stand in. Outcomes in the report's
 * language go before those that are not: a summary in two languages is read by nobody.
 * @param competences in their order of importance
 * @param name how the sentences begin; blank for somebody without one
 * @returns each sentence with the language its outcome is in
 */
export function shortLines(
  competences: readonly CompetenceText[],
  name: string,
  language: Language,
  say: Say,
  voice: ReportVoice = 'third',
): TaggedText[] {
  const described = competences.filter(({ outcome }) => outcome !== null);
  const inLanguage = described.filter(({ outcome }) => outcome?.language === language);
  const candidates = (inLanguage.length > 0 ? inLanguage : described).flatMap((competence) => {
    // About the person in the language it is in, also where that is not the report's.
    const spoken = LANGUAGES.find((each) => each === competence.outcome?.language) ?? language;
    const person = name || say(spoken)('report:personFirst');
    const [run] = shortBullet(competence, { voice, name: person, language: spoken }) ?? [];
    const said = run && { text: withinLine(run.text), language: run.language };
    return said ? [{ said, dimension: competence.dimension }] : [];
  });
  const firsts = DIMENSION_IDS.flatMap((id) => candidates.find(({ dimension }) => dimension === id) ?? []);
  const kept = new Set(firsts);
  let lines = firsts.reduce((sum, { said }) => sum + linesOf(said), 0);
  for (const candidate of candidates) {
    if (kept.has(candidate)) continue;
    lines += linesOf(candidate.said);
    if (lines > MOST_LINES && kept.size > 0) break;
    kept.add(candidate);
  }
  return candidates.filter((candidate) => kept.has(candidate)).map(({ said }) => said);
}

const linesOf = ({ text }: TaggedText): number => Math.ceil(text.length / LINE);

/** What cannot be ended earlier as a sentence ends after a whole word, and shows that there is more. */
function withinLine(text: string): string {
  if (text.length <= LONGEST_LINE) return text;
  const word = text.lastIndexOf(' ', LONGEST_LINE - 2);
  const end = word > LONGEST_LINE / 2 ? word : LONGEST_LINE - 2;
  return `${withoutUnwritable(text.slice(0, end)).trimEnd()} …`;
}
