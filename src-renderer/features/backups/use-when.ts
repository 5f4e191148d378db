import { dateAndTime } from '#shared/i18n/formats';
import { useTexts } from '../../components/use-texts';

/** @returns how a time (ISO 8601 in UTC) is said on this machine's calendar */
export function useWhen(): (at: string) => string {
  const { language } = useTexts();
  return (at) => dateAndTime(at, language);
}
