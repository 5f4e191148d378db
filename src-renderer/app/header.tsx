import { CogIcon, PadlockLockedIcon } from '@navikt/aksel-icons';
import { Button, InlineMessage, ToggleGroup } from '@navikt/ds-react';
import { lazy, Suspense, useState } from 'react';
import type { WorkspaceState } from '#shared/contract/workspace';
import { LANGUAGE_TAGS, LANGUAGES, type Language } from '#shared/domain/text';
import { lockWorkspace } from '../api/locking';
import { reportFailure } from '../components/failure-notice';
import { RouteButton } from '../components/route-button';
import { useTexts } from '../components/use-texts';
import { SETTINGS_PATH } from '../features/settings/settings-path';
import { BrandMark } from './brand-mark';
import { MainNavigation } from './main-navigation';
import { SaveStatusText } from './save-status';

// A menu brings much code with it that the first picture can do without.
const HelpMenu = lazy(() => import('../features/guide/help-menu').then(({ HelpMenu: menu }) => ({ default: menu })));

type HeaderProps = {
  readonly workspace: WorkspaceState | null;
  readonly onLanguage: (language: Language) => void;
};

export function Header({ workspace, onLanguage }: HeaderProps) {
  const { t, language } = useTexts();
  const [locking, setLocking] = useState(false);
  const open = workspace?.state === 'open';

  const choose = (value: string) => {
    const chosen = LANGUAGES.find((candidate) => candidate === value);
    if (chosen) onLanguage(chosen);
  };

  return (
    <header className="bp-header">
      <button type="button" className="bp-skip" onClick={() => document.getElementById('main')?.focus()}>
        {t('common:skip')}
      </button>
      <div className="bp-header__bar">
        <a className="bp-header__brand" href="#/">
          <BrandMark />
          <span className="bp-header__name">{t('common:appName')}</span>
        </a>
        {open && <MainNavigation />}
        {open && <SaveStatusText />}
        <Suspense fallback={null}>{open && <HelpMenu />}</Suspense>
        {open && (
          <RouteButton
            path={SETTINGS_PATH}
            size="small"
            variant="tertiary"
            icon={<CogIcon title={t('settings:heading')} />}
          />
        )}
        <ToggleGroup
          size="small"
          variant="neutral"
          value={language}
          onChange={choose}
          aria-label={t('common:language.label')}
          className="bp-header__language"
        >
          {LANGUAGES.map((code) => (
            <ToggleGroup.Item key={code} value={code} lang={LANGUAGE_TAGS[code]}>
              {t(`common:language.${code}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
        {open && !workspace.demo && (
          <Button
            size="small"
            variant="tertiary"
            data-color="neutral"
            icon={<PadlockLockedIcon aria-hidden />}
            loading={locking}
            onClick={() => {
              setLocking(true);
              lockWorkspace()
                .catch(reportFailure)
                .finally(() => setLocking(false));
            }}
          >
            {t('common:lock')}
          </Button>
        )}
      </div>
      {workspace?.demo && (
        <InlineMessage status="info" size="small" className="bp-header__demo">
          {t('common:demo')}
        </InlineMessage>
      )}
    </header>
  );
}
