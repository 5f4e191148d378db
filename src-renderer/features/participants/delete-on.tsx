import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { longDate } from '#shared/i18n/formats';
import { useTexts } from '../../components/use-texts';

/** When it was agreed that the description is to be deleted. Nothing is deleted by itself (peers.md). */
export function DeleteOn({ day }: { readonly day: string }) {
  const { t, language } = useTexts();
  const date = new Date(`${day}T00:00`);
  const words = longDate(day, language);
  const overdue = date <= new Date();
  if (!overdue) return <span>{t('participants:deleteOn', { day: words })}</span>;
  return (
    <span className="bp-participant__warning">
      <ExclamationmarkTriangleIcon aria-hidden /> {t('participants:deleteOverdue', { day: words })}
    </span>
  );
}
