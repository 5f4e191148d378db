import { useTexts } from './use-texts';

/** The sign and the word that always go with the pink: colour alone never carries the meaning. */
export function AdditionalTag() {
  const { t } = useTexts();
  return (
    <span className="bp-additional-tag">
      <span aria-hidden="true">{t('model:additionalSign')}</span> {t('model:additional')}
    </span>
  );
}
