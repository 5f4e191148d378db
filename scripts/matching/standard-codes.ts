/** Short names of the bundled standards in the training statements. */
export const STANDARD_CODES = {
  bm: 'butikkmedarbeider',
  bs: 'butikksjef',
  as: 'avdelingsleder-sykehjem',
  lf: 'laerer-folkehogskole',
  tv: 'tillitsvalgt',
} as const;
export type StandardCode = keyof typeof STANDARD_CODES;
