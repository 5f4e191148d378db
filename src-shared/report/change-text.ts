import type { Change } from '#shared/domain/history';
import type { WindowTranslator } from '#shared/i18n/text-key';

/** So much of a statement is enough to know it again. */
const RECOGNISABLE = 80;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > RECOGNISABLE ? `${line.slice(0, RECOGNISABLE).trimEnd()} …` : line;
}

/** What was done, in words: «Slettet kompetansen «Regnskap»». */
export function changeText(t: WindowTranslator, { subject, action, what }: Change): string {
  const words = shortened(what);
  return t(`history:change.${subject}.${action}`, {
    what: words === '' ? t('history:nameless') : t('history:quoted', { what: words }),
  });
}
