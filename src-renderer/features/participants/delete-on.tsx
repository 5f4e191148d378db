import { ExclamationmarkTriangleIcon } from '@navikt/aksel-icons';
import { LANGUAGE_TAGS } from '#shared/domain/text';
import { useTexts } from '../../components/use-texts';

/** When it was agreed that the description is to be deleted. Nothing is deleted by itself (peers.md). */
export function DeleteOn({ day }: { readonly day: string }) {
  const { t, language } = useTexts();
  const date = new Date(`${day}T00:00`);
  const words = new Intl.DateTimeFormat(LANGUAGE_TAGS[language], { dateStyle: 'long' }).format(date);
  const overdue = date <= new Date();
  if (!overdue) return <span>{t('participants:deleteOn', { day: words })}</span>;
  return (
    <span className="bp-participant__warning">
      <ExclamationmarkTriangleIcon aria-hidden /> {t('participants:deleteOverdue', { day: words })}
    </span>
  );
}
