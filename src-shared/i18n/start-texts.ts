import en from '#resources/locales/en/start.json';
import nb from '#resources/locales/nb/start.json';
import type { Language } from '#shared/domain/text';

export type StartTexts = typeof nb;

/** The few words that the window has from the start, in both languages: for when the file with all the others is not to be had. */
export const START_TEXTS: Record<Language, StartTexts> = { nb, en };
