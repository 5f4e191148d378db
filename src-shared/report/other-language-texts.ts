import type { PersonalOutcome } from '#shared/domain/participant';
import type { ReportPart } from '#shared/domain/report-choices';
import { visibleLine } from './clean-text';
import { type CompetenceText, readable } from './competence-text';
import { evidenceTexts } from './evidence-text';
import type { OtherLanguageText } from './model';
import { personalOutcomesFor } from './personal-outcomes';
import type { ReportWriter } from './report-writer';

/** The parts that show the names of competences, and those that show their outcomes. */
const SHOW_LABELS: readonly ReportPart[] = ['competences', 'model', 'comparison', 'additions', 'evidence', 'bullets'];
const SHOW_OUTCOMES: readonly ReportPart[] = ['short', 'competences', 'comparison', 'additions', 'bullets'];

/** @returns the texts of the report that are in another language than it is, each named once; none that it leaves out */
export function otherLanguageTexts(writer: ReportWriter): OtherLanguageText[] {
  const { input } = writer;
  const shows = (parts: readonly ReportPart[]) => parts.some((part) => writer.parts.includes(part));
  return [
    ...writer.competences.flatMap((competence) => [
      ...(shows(SHOW_LABELS) ? ofCompetence(writer, competence, 'label') : []),
      ...(shows(SHOW_OUTCOMES) ? ofCompetence(writer, competence, 'outcome') : []),
      ...(shows(['competences']) ? ofCompetence(writer, competence, 'why') : []),
    ]),
    ...(shows(['comparison', 'additions'])
      ? input.comparisons.flatMap((comparison) =>
          personalOutcomesFor(input, comparison).flatMap((outcome) => ofAddition(writer, outcome)),
        )
      : []),
    ...freeText(writer, 'evidence', shows(['evidence']) ? evidenceTexts(writer) : []),
    ...(shows(['experiences']) ? ofExperiences(writer) : []),
  ];
}

function ofCompetence(
  { language }: ReportWriter,
  competence: CompetenceText,
  part: 'label' | 'outcome' | 'why',
): OtherLanguageText[] {
  const text = competence[part];
  return text && text.language !== language ? [{ competenceId: competence.id, part, language: text.language }] : [];
}

function ofAddition(
  { language }: ReportWriter,
  { standardRef, standardCompetenceId, text }: PersonalOutcome,
): OtherLanguageText[] {
  const found = readable(text, language);
  if (!found || found.language === language) return [];
  return [{ part: 'personalOutcome', standardRef, standardCompetenceId, language: found.language }];
}

function ofExperiences(writer: ReportWriter): OtherLanguageText[] {
  const { experiences = [], documented = [] } = writer.input;
  return [
    // The name of a place is the same in every language.
    ...freeText(
      writer,
      'experiences',
      experiences.flatMap(({ title, from, to, tasks }) => [title, from, to, tasks]),
    ),
    ...freeText(
      writer,
      'documented',
      documented.map(({ text }) => text),
    ),
  ];
}

/** Each language that texts without a language of their own are in, and the report is not. */
function freeText(
  { language, languageOf }: ReportWriter,
  part: 'evidence' | 'experiences' | 'documented',
  texts: readonly string[],
): OtherLanguageText[] {
  const found = new Set(
    texts
      .map(visibleLine)
      .filter((text) => text !== '')
      .map(languageOf),
  );
  found.delete(language);
  return [...found].map((each) => ({ part, language: each }));
}
