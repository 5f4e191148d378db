import { useTexts } from './use-texts';

/** The sign and the word of what a participant adds to a standard's outcome. It is never pink. */
export function PersonalTag() {
  const { t } = useTexts();
  return (
    <span className="bp-personal-tag">
      <span aria-hidden="true">{t('model:personalAdditionSign')}</span> {t('model:personalAddition')}
    </span>
  );
}
