import type { ParticipantRecord, WizardStep } from '#shared/domain/participant';
import type { StandardEntry } from '#shared/domain/standard-entry';
import type { LocalizedText, TextLanguage } from '#shared/domain/text';
import type { OtherLanguageText, ReportModel } from '#shared/report/model';
import { labelFieldId, outcomeFieldId } from '../outcomes/outcome-fields';

/** A text that the document shows in another language than its own, and where it can be written in the document's. */
export type MissingText = {
  readonly key: string;
  /** What it is about: a competence of the participant's or of a standard's; null where it is about many. */
  readonly name: LocalizedText | null;
  readonly part: OtherLanguageText['part'];
  /** Which language it is written in. */
  readonly language: TextLanguage;
  readonly step: WizardStep;
  /** The id of the field on that step, where it has one of its own. */
  readonly fieldId: string | null;
};

/** @returns those whose competence is known: another window may have removed one a moment ago */
export function missingTexts(
  { otherLanguage, language: wanted }: ReportModel,
  { competences }: Pick<ParticipantRecord, 'competences'>,
  entries: readonly StandardEntry[],
): MissingText[] {
  return otherLanguage.flatMap((text): MissingText[] => {
    const { part, language } = text;
    if (text.part === 'personalOutcome') {
      const { standardRef, standardCompetenceId } = text;
      const asked = entries
        .find(({ ref }) => ref === standardRef)
        ?.standard.competences.find(({ id }) => id === standardCompetenceId);
      if (!asked) return [];
      const key = `${part} ${standardRef} ${standardCompetenceId}`;
      return [{ key, name: asked.label, part, language, step: 'comparison', fieldId: null }];
    }
    if (!('competenceId' in text)) {
      return [{ key: `${part} ${language}`, name: null, part, language, step: 'conversation', fieldId: null }];
    }
    const { competenceId } = text;
    const competence = competences.find(({ id }) => id === competenceId);
    if (!competence) return [];
    const key = `${part} ${competenceId}`;
    if (part === 'why') return [{ key, name: competence.label, part, language, step: 'key', fieldId: null }];
    const fieldId = (part === 'label' ? labelFieldId : outcomeFieldId)(competenceId, wanted);
    return [{ key, name: competence.label, part, language, step: 'outcomes', fieldId }];
  });
}
