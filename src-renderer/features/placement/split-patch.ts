import type { Placement } from '#shared/domain/placement';
import type { Language } from '#shared/domain/text';
import type { RecordPatch } from '../../api/record';

type NewPart = {
  readonly newCompetenceId: string;
  readonly language: Language;
  readonly label: string;
  readonly placement: Placement;
};

/** The record with a competence split, as it will be once it is stored. */
export function withPart(competenceId: string, { newCompetenceId, language, label, placement }: NewPart): RecordPatch {
  return (record) => {
    const whole = record.competences.find(({ id }) => id === competenceId);
    if (!whole || record.competences.some(({ id }) => id === newCompetenceId)) return record;
    const part = { id: newCompetenceId, label: { [language]: label }, outcome: {}, placement, key: false, why: {} };
    return { ...record, competences: [...record.competences, { ...part, statementIds: whole.statementIds }] };
  };
}
