import type { WindowTranslator } from '#shared/i18n/text-key';

const STARTERS = ['can', 'knows', 'understands', 'masters'] as const;

/** How progression shows (method.md, "The conversation"): in responsibility and in leadership. */
export const PROGRESSION = {
  responsibility: ['responsibility.authority', 'responsibility.complexity'],
  leadership: ['leadership.self', 'leadership.others', 'leadership.leaders', 'leadership.whole'],
} as const;
export type Progression = keyof typeof PROGRESSION;
export type ProgressionStep = (typeof PROGRESSION)[Progression][number];

/** The beginnings of sentences that are always at hand. @param t of the language the outcome is written in */
export const startersIn = (t: WindowTranslator): string[] =>
  STARTERS.map((starter) => t(`wizard:outcomes.starter.${starter}`));

/** The beginning that shows a kind of responsibility or leadership. */
export const openingIn = (t: WindowTranslator, step: ProgressionStep): string => t(`outcomes:${step}.opening`);

/** Every beginning that can be chosen in a language: none of them says anything by itself. */
export const beginningsIn = (t: WindowTranslator): string[] => [
  ...startersIn(t),
  ...Object.values(PROGRESSION).flatMap((steps) => steps.map((step) => openingIn(t, step))),
];
