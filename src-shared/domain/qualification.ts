/**
 * The criteria of a qualification, step 4 of the method, in the order of the table in source 001. The ids stand in
 * files, so they do not change.
 */
export const QUALIFICATION_CRITERIA = [
  'title',
  'owner',
  'provider',
  'learningOutcomes',
  'qualityAssurance',
  'field',
  'purpose',
  'extent',
  'documentation',
  'assessment',
  'organisation',
  'learningForm',
  'language',
  'admission',
  'expiry',
  'wayOnward',
  'partners',
  'moreInformation',
] as const;
export type QualificationCriterion = (typeof QUALIFICATION_CRITERIA)[number];
