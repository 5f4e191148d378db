import { Radio, RadioGroup } from '@navikt/ds-react';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '#shared/domain/text';
import { THEMES, type ThemePreference } from '#shared/domain/theme';
import { useLanguagePreference } from '../../app/language-preference';
import { useThemePreference } from '../../app/theme-preference';
import { useTexts } from '../../components/use-texts';
import { SettingsSection } from './settings-section';

/** The language of the window, and whether it is light or dark: for this machine, before anything is unlocked. */
export function AppearanceSection() {
  const { t, language } = useTexts();
  const { setLanguage } = useLanguagePreference();
  const { theme, setTheme } = useThemePreference();

  return (
    <SettingsSection name="appearance" heading={t('appearance:heading')} lead={t('appearance:lead')}>
      <RadioGroup
        legend={t('common:language.label')}
        value={language}
        onChange={(chosen: Language) => setLanguage(chosen)}
      >
        {LANGUAGES.map((code) => (
          <Radio key={code} value={code} lang={LANGUAGE_TAGS[code]}>
            {t(`common:language.${code}`)}
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup
        legend={t('appearance:theme.legend')}
        description={t('appearance:theme.description')}
        value={theme}
        onChange={(chosen: ThemePreference) => setTheme(chosen)}
      >
        {THEMES.map((each) => (
          <Radio key={each} value={each}>
            {t(`appearance:theme.${each}`)}
          </Radio>
        ))}
      </RadioGroup>
    </SettingsSection>
  );
}
