import { LightBulbIcon, MenuElipsisHorizontalIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button } from '@navikt/ds-react';
import { useEffect, useRef, useState } from 'react';
import { useTexts } from '../use-texts';
import type { ShownHint } from './use-coach-hints';

/** A quote longer than this would make the menu wider than the window. */
const SHORT = 40;

type CoachHintProps = {
  readonly hint: ShownHint;
  readonly onDismiss: () => void;
  readonly onTurnOff: () => void;
};

/** One hint, on a line of its own, with a menu for those who do not want it. */
export function CoachHint({ hint, onDismiss, onTurnOff }: CoachHintProps) {
  const { t } = useTexts();
  const { kind, message, question, words } = hint;
  // In a dialog, the menu has to be in it too: what is outside cannot be reached.
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => setRoot(item.current?.closest('dialog') ?? document.getElementById('main')), []);
  return (
    <li ref={item} className="bp-hint" tabIndex={-1}>
      <LightBulbIcon aria-hidden className="bp-hint__icon" />
      <p className="bp-hint__text">
        {message} <span className="bp-hint__question">{question}</span>
      </p>
      <ActionMenu rootElement={root}>
        <ActionMenu.Trigger>
          <Button
            size="xsmall"
            variant="tertiary"
            data-color="neutral"
            icon={<MenuElipsisHorizontalIcon title={t('hints:options', { kind: t(`coach:name.${kind}`) })} />}
          />
        </ActionMenu.Trigger>
        <ActionMenu.Content>
          <ActionMenu.Item onSelect={onDismiss}>
            {words.length > SHORT ? t('hints:dismissText') : t('hints:dismiss', { words })}
          </ActionMenu.Item>
          <ActionMenu.Item onSelect={onTurnOff}>
            {t('hints:turnOff', { what: t(`hints:about.${kind}`) })}
          </ActionMenu.Item>
        </ActionMenu.Content>
      </ActionMenu>
    </li>
  );
}
