import type { Language } from '#shared/domain/text';
import type { TextKey } from '#shared/i18n/text-key';
import { translatorFor } from '#shared/i18n/translator';

const STARTERS = ['can', 'knows', 'understands', 'masters'] as const;

/** How progression shows (method.md, "The conversation"): in responsibility and in leadership. */
export const PROGRESSION = {
  responsibility: ['responsibility.authority', 'responsibility.complexity'],
  leadership: ['leadership.self', 'leadership.others', 'leadership.leaders', 'leadership.whole'],
} as const;
export type Progression = keyof typeof PROGRESSION;
export type ProgressionStep = (typeof PROGRESSION)[Progression][number];

/** The beginnings of sentences that are always at hand. */
export const startersIn = (language: Language): string[] =>
  STARTERS.map((starter) => translatorFor(language)(`wizard:outcomes.starter.${starter}`));

/** The beginning that shows a kind of responsibility or leadership. */
export const openingIn = (language: Language, step: ProgressionStep): string =>
  translatorFor(language)(`outcomes:${step}.opening` satisfies TextKey);

/** Every beginning that can be chosen in a language: none of them says anything by itself. */
export const beginningsIn = (language: Language): string[] => [
  ...startersIn(language),
  ...Object.values(PROGRESSION).flatMap((steps) => steps.map((step) => openingIn(language, step))),
];
