import type { PersonalOutcome } from '#shared/domain/participant';
import { refOf } from '#shared/domain/standard';
import { isVisible, type Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { aboutSection } from './about-section';
import { paragraphBlock } from './blocks';
import { cleanLine } from './clean-text';
import { comparisonSection } from './comparison-section';
import { type CompetenceText, competenceText, readable } from './competence-text';
import { competencesSection } from './competences-section';
import { docxFileName } from './file-name';
import { longDate } from './long-date';
import type { OtherLanguageText, ReportModel } from './model';
import type { ReportInput } from './report-input';

/**
 * Makes what a report says: the individual description, then the person beside each standard, then what the document
 * is (method.md: steps 1–3 and "Comparing a person with a standard"). Nothing in it is a score, a share or a count.
 *
 * @param input the participant's key competences and the comparisons; texts may be blank, hostile or in one language
 * @returns the report in `input.language`; a text that is missing in that language is shown in the one that has it,
 *   tagged as such, and named in `otherLanguage`; `title` and `subject` hold no personal data
 * @throws RangeError when `input.date` is no date (a mistake of the caller, never of the participant's data)
 */
export function buildReport(input: ReportInput): ReportModel {
  const { language, comparisons } = input;
  const t = translatorFor(language);
  const cleaned = cleanLine(input.name);
  const name = isVisible(cleaned) ? cleaned : '';
  const competences = input.competences.flatMap((competence) => competenceText(competence, language) ?? []);
  const title = t('report:title');

  return {
    language,
    title,
    subject: t('report:subject'),
    fileName: docxFileName(name ? t('report:fileName', { name }) : '', t('report:fileNameWithoutName')),
    sections: [
      {
        id: 'title',
        heading: title,
        blocks: [
          ...(name ? [paragraphBlock('lead', name, language)] : []),
          paragraphBlock('body', t('report:intro', { person: name || t('report:person') }), language),
          paragraphBlock('note', longDate(input.date, language), language),
        ],
      },
      competencesSection(competences, language, t),
      ...comparisons.map((comparison) =>
        comparisonSection(
          comparison,
          personalOutcomesFor(input, comparison),
          name || t('report:personFirst'),
          language,
          t,
        ),
      ),
      aboutSection(input, t),
    ],
    otherLanguage: [
      ...competences.flatMap((competence) => inOtherLanguage(competence, language)),
      ...comparisons.flatMap((comparison) =>
        personalOutcomesFor(input, comparison).flatMap((outcome) => additionInOtherLanguage(outcome, language)),
      ),
    ],
  };
}

/** What the participant adds to the key competences of the standard that a comparison is with. */
function personalOutcomesFor(
  { personalOutcomes }: ReportInput,
  { standard, groups }: ReportInput['comparisons'][number],
): readonly PersonalOutcome[] {
  const known = new Set(groups.flatMap(({ rows }) => rows.map((row) => row.standardCompetence?.id)));
  return personalOutcomes.filter(
    (outcome) => outcome.standardRef === refOf(standard) && known.has(outcome.standardCompetenceId),
  );
}

function additionInOtherLanguage(
  { standardRef, standardCompetenceId, text }: PersonalOutcome,
  language: Language,
): OtherLanguageText[] {
  const found = readable(text, language);
  if (!found || found.language === language) return [];
  return [{ part: 'personalOutcome', standardRef, standardCompetenceId, language: found.language }];
}

function inOtherLanguage({ id, label, outcome }: CompetenceText, language: Language): OtherLanguageText[] {
  const parts = [
    { part: 'label', text: label },
    { part: 'outcome', text: outcome },
  ] as const;
  return parts.flatMap(({ part, text }) =>
    text && text.language !== language ? [{ competenceId: id, part, language: text.language }] : [],
  );
}
