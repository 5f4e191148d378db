import type { ParticipantSummary } from './participant';

/** Where a participant stands, as the start page sorts them. */
export const STANDINGS = ['conversation', 'unfinished', 'ready'] as const;
export type Standing = (typeof STANDINGS)[number];

/** One thing that a report lacks; `count` says of how many competences. */
export type MissingForReport =
  | { readonly what: 'statements' | 'competences' | 'keyCompetences' }
  | { readonly what: 'placement' | 'outcomes'; readonly count: number };

type Progress = Pick<
  ParticipantSummary,
  'statements' | 'competences' | 'placed' | 'keyCompetences' | 'keyPlaced' | 'outcomes'
>;

/**
 * What a report would lack, in the order of the steps. Of competences that are not key nothing is missing once the key
 * ones are chosen: they are not in the report (method.md, "Four steps").
 * @returns nothing when the report can be made as it is
 */
export function missingForReport(progress: Progress): MissingForReport[] {
  const { statements, competences, placed, keyCompetences, keyPlaced, outcomes } = progress;
  if (competences === 0) return [{ what: statements === 0 ? 'statements' : 'competences' }];
  const unplaced = keyCompetences === 0 ? competences - placed : keyCompetences - keyPlaced;
  const undescribed = keyCompetences - outcomes;
  return [
    ...(unplaced > 0 ? [{ what: 'placement' as const, count: unplaced }] : []),
    ...(keyCompetences === 0 ? [{ what: 'keyCompetences' as const }] : []),
    ...(undescribed > 0 ? [{ what: 'outcomes' as const, count: undescribed }] : []),
  ];
}

/** @returns in conversation until the first competence is found, then unfinished until nothing is missing */
export function standingOf(progress: Progress): Standing {
  if (progress.competences === 0) return 'conversation';
  return missingForReport(progress).length > 0 ? 'unfinished' : 'ready';
}
