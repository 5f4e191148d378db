import type { PersonalOutcome } from '#shared/domain/participant';
import { refOf } from '#shared/domain/standard';
import type { ReportInput } from './report-input';

/** What the participant adds to the key competences of the standard that a comparison is with. */
export function personalOutcomesFor(
  { personalOutcomes }: Pick<ReportInput, 'personalOutcomes'>,
  { standard, groups }: ReportInput['comparisons'][number],
): readonly PersonalOutcome[] {
  const known = new Set(groups.flatMap(({ rows }) => rows.map((row) => row.standardCompetence?.id)));
  return personalOutcomes.filter(
    (outcome) => outcome.standardRef === refOf(standard) && known.has(outcome.standardCompetenceId),
  );
}
