import english from '#resources/consent/en.json';
import plainEnglish from '#resources/consent/en-plain.json';
import bokmaal from '#resources/consent/nb.json';
import plainBokmaal from '#resources/consent/nb-plain.json';
import { type ConsentText, consentTextSchema } from '#shared/domain/consent';
import type { ConsentForm } from '#shared/domain/preparation';

const FILES: Record<ConsentForm, unknown> = {
  nb: bokmaal,
  en: english,
  'nb-plain': plainBokmaal,
  'en-plain': plainEnglish,
};

/** The consent text in one of its forms; a bundled file that is malformed is a bug. */
export const consentText = (form: ConsentForm): ConsentText => consentTextSchema.parse(FILES[form]);
