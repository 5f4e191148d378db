import { BookIcon, CompassIcon, FigureIcon, LightningIcon, QuestionmarkCircleIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button } from '@navikt/ds-react';
import { useLocation } from 'wouter';
import { shortcutOf } from '../../app/shortcuts/shortcuts';
import { useTexts } from '../../components/use-texts';
import { showInGuide } from './guide-store';
import { ACCESSIBILITY_PATH, HELP_PATH } from './help-path';

/** The help, from every page: the method, the tour and the shortcuts. */
export function HelpMenu() {
  const { t } = useTexts();
  const [, navigate] = useLocation();
  const [shown] = shortcutOf('shortcuts').combinations;

  return (
    <ActionMenu rootElement={document.querySelector<HTMLElement>('.bp-header')}>
      <ActionMenu.Trigger>
        <Button size="small" variant="tertiary" data-color="neutral" icon={<QuestionmarkCircleIcon aria-hidden />}>
          {t('guide:menu.open')}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.Item icon={<BookIcon aria-hidden />} onSelect={() => navigate(HELP_PATH)}>
          {t('guide:menu.method')}
        </ActionMenu.Item>
        <ActionMenu.Item icon={<CompassIcon aria-hidden />} onSelect={() => showInGuide('tour')}>
          {t('guide:menu.tour')}
        </ActionMenu.Item>
        <ActionMenu.Item
          icon={<LightningIcon aria-hidden />}
          shortcut={shown?.key ?? ''}
          onSelect={() => showInGuide('shortcuts')}
        >
          {t('guide:menu.shortcuts')}
        </ActionMenu.Item>
        <ActionMenu.Item icon={<FigureIcon aria-hidden />} onSelect={() => navigate(ACCESSIBILITY_PATH)}>
          {t('accessibility:open')}
        </ActionMenu.Item>
      </ActionMenu.Content>
    </ActionMenu>
  );
}
