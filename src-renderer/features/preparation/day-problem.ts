import type { WindowTranslator } from '#shared/i18n/text-key';
import type { DayState } from '../../components/day-field';

/** How a day is typed in either language. */
const typed = (day: string): string => day.split('-').toReversed().join('.');

/** @returns what to say of a date of consent that cannot be, null when it can */
export function dayProblem(t: WindowTranslator, state: DayState, today: string): string | null {
  switch (state) {
    case 'day':
      return null;
    case 'after':
      return t('preparation:date.future');
    case 'before':
      return t('preparation:date.beforeGiven');
    default:
      return t('preparation:date.missing', { example: typed(today) });
  }
}
