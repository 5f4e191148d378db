import { readingEase } from '#shared/outcomes/reading-ease';
import { useTexts } from '../../components/use-texts';

/** Small under a text: how long it takes to read aloud, and how heavy it is to read. Keeps its place when empty. */
export function ReadingEaseLine({ text }: { readonly text: string }) {
  const { t } = useTexts();
  const ease = readingEase(text);
  return (
    <p className="bp-reading-ease">
      {ease && (
        <>
          <span>{t('outcomes:reading.seconds', { count: ease.seconds })}</span>
          {ease.measured && (
            <span>
              {t('outcomes:reading.lix', {
                lix: ease.measured.lix,
                level: t(`outcomes:reading.level.${ease.measured.level}`),
              })}
            </span>
          )}
        </>
      )}
    </p>
  );
}
