import type { Translator } from '#shared/i18n/text-key';

/** Sign and word go together: pink never carries the meaning alone. */
export const additionalMark = (t: Translator): string => `${t('model:additionalSign')} ${t('model:additional')}`;

/** The sign and the word for what a participant adds to a standard's outcome; it is never pink. */
export const personalMark = (t: Translator): string =>
  `${t('model:personalAdditionSign')} ${t('model:personalAddition')}`;
