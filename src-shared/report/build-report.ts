import type { ReportPart } from '#shared/domain/report-choices';
import { aboutSection } from './about-section';
import { additionsSections } from './additions-section';
import { bulletsSection } from './bullets-section';
import { comparisonSection } from './comparison-section';
import { describedCompetences } from './competences-section';
import { evidenceSection } from './evidence-section';
import { experiencesSection } from './experiences-section';
import { docxFileName } from './file-name';
import type { ReportModel, ReportSection } from './model';
import { modelSection } from './model-section';
import { otherLanguageTexts } from './other-language-texts';
import { personalOutcomesFor } from './personal-outcomes';
import type { ReportInput } from './report-input';
import { type ReportWriter, reportWriter } from './report-writer';
import { shortSection } from './short-section';
import { signatureSection } from './signature-section';
import { titleSection } from './title-section';

/** What each part adds after the title; a part that has nothing to say adds nothing. */
const SECTIONS: Record<ReportPart, (writer: ReportWriter) => readonly ReportSection[]> = {
  // Stands in the title.
  sender: () => [],
  short: shortSection,
  competences: (writer) => [describedCompetences(writer)],
  model: ({ competences, parts, language, t }) =>
    competences.length === 0 ? [] : [modelSection(competences, language, t, parts.includes('competences'))],
  comparison: comparisons,
  additions: additionsSections,
  evidence: evidenceSection,
  experiences: experiencesSection,
  bullets: ({ competences, input: { voice = 'first' }, name, language, t }) => [
    bulletsSection(competences, { voice, name, language, t }),
  ],
  about: (writer) => [aboutSection(writer)],
  signature: (writer) => [signatureSection(writer)],
};

/**
 * Of one who has no key competences yet it is said that there are none, and not what a standard asks for; what they add
 * to a standard's own outcomes is shown all the same.
 */
function comparisons(writer: ReportWriter): readonly ReportSection[] {
  const { parts, competences, input } = writer;
  const told = input.comparisons.filter(
    (comparison) => competences.length > 0 || personalOutcomesFor(input, comparison).length > 0,
  );
  if (told.length > 0) return told.map((comparison) => comparisonSection(comparison, writer));
  if (competences.length > 0 || parts.includes('competences')) return [];
  return [describedCompetences(writer)];
}

/**
 * Makes what a report says: the chosen parts in their order, after the title that every document must have (method.md:
 * steps 1–3 and "Comparing a person with a standard"). Nothing in it is a score, a share or a count of a person.
 *
 * @param input the participant's key competences and the comparisons; texts may be blank, hostile or in one language
 * @returns the report in `input.language`; a text that is missing in that language is shown in the one that has it,
 *   tagged as such, and named in `otherLanguage`; `title` and `subject` hold no personal data
 * @throws RangeError when `input.date` is no date (a mistake of the caller, never of the participant's data)
 */
export function buildReport(input: ReportInput): ReportModel {
  const writer = reportWriter(input);
  const { language, t, name, form, parts } = writer;
  return {
    language,
    ...(form === 'participant' && { type: 'large' as const }),
    title: t('report:title'),
    subject: t('report:subject'),
    fileName: docxFileName(name ? t(`report:fileNameOf.${form}`, { name }) : '', t('report:fileNameWithoutName')),
    sections: [titleSection(writer), ...parts.flatMap((part) => SECTIONS[part](writer))],
    otherLanguage: otherLanguageTexts(writer),
  };
}
