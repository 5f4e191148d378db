import { tongueIn } from '#shared/coach/tongue';
import { partsOf, type ReportForm, type ReportPart } from '#shared/domain/report-choices';
import type { Language, TextLanguage } from '#shared/domain/text';
import type { Translator } from '#shared/i18n/text-key';
import { translatorFor } from '#shared/i18n/translator';
import { visibleLine } from './clean-text';
import { byDimension, type CompetenceText, competenceText } from './competence-text';
import type { ReportInput } from './report-input';

/** What the sections of a report are written from. */
export type ReportWriter = {
  readonly input: ReportInput;
  readonly language: Language;
  readonly t: Translator;
  readonly form: ReportForm;
  /** In their order. */
  readonly parts: readonly ReportPart[];
  /** Blank for somebody without a name. */
  readonly name: string;
  /** The name or, for want of one, a word for the person, as a sentence begins. */
  readonly person: string;
  /** Those that say something, in the participant's order. */
  readonly competences: readonly CompetenceText[];
  /** The number that a competence has in the picture; nothing where there is no picture. */
  readonly numberOf: (competenceId: string) => number | undefined;
  /** The language of a text that does not say itself which it is in. */
  readonly languageOf: (text: string) => TextLanguage;
};

/** Reads once what several sections need. */
export function reportWriter(input: ReportInput): ReportWriter {
  const { language, form = 'complete' } = input;
  const t = translatorFor(language);
  const name = visibleLine(input.name);
  const competences = input.competences.flatMap((competence) => competenceText(competence, language) ?? []);
  const parts = partsOf({ parts: input.parts ? { [form]: [...input.parts] } : {} }, form, input.comparisons.length > 0);
  // What has not been placed comes last and is not in the picture.
  const placed = byDimension(competences).filter(({ dimension }) => dimension !== null);
  const numbers = new Map(placed.map(({ id }, index) => [id, index + 1]));
  return {
    input,
    language,
    t,
    form,
    parts,
    name,
    person: name || t('report:personFirst'),
    competences,
    numberOf: (id) => (parts.includes('model') ? numbers.get(id) : undefined),
    languageOf: (text) => languageOf(text, input.writtenIn ?? language),
  };
}

/** Bokmål and nynorsk are one tongue: a Norwegian text is in the one that was said. */
function languageOf(text: string, said: TextLanguage): TextLanguage {
  if (tongueIn(text, said) === 'english') return 'en';
  return said === 'en' ? 'nb' : said;
}
