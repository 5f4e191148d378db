import { LANGUAGE_TAGS } from '#shared/domain/text';
import { useTexts } from '../../components/use-texts';

/** @returns how a time (ISO 8601 in UTC) is said on this machine's calendar */
export function useWhen(): (at: string) => string {
  const { language } = useTexts();
  const format = new Intl.DateTimeFormat(LANGUAGE_TAGS[language], { dateStyle: 'long', timeStyle: 'short' });
  return (at) => format.format(new Date(at));
}
