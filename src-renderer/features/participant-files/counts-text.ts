import { COUNTED, type Counts } from '#shared/domain/participant-preview';
import type { Language } from '#shared/domain/text';
import { listIn } from '#shared/i18n/formats';
import type { WindowTranslator } from '#shared/i18n/text-key';

/** How much of what, each with its number; what there is none of is left out. */
export const countLines = (t: WindowTranslator, counts: Counts): string[] =>
  COUNTED.flatMap((counted) => {
    const count = counts[counted];
    return count > 0 ? [t(`participantFiles:count.${counted}`, { count })] : [];
  });

/** The same as one phrase; blank when there is nothing. */
export const countsText = (t: WindowTranslator, counts: Counts, language: Language): string =>
  listIn(language, countLines(t, counts));
