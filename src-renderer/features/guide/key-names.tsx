import { Fragment } from 'react';
import type { WindowTranslator } from '#shared/i18n/text-key';
import type { Combination, Shortcut } from '../../app/shortcuts/shortcuts';
import { useTexts } from '../../components/use-texts';

const NAMED = { enter: 'enter', escape: 'escape', arrowup: 'up', arrowdown: 'down' } as const;

const isNamed = (key: string): key is keyof typeof NAMED => Object.hasOwn(NAMED, key);

function namesOf(t: WindowTranslator, { key, mod, alt, shift }: Combination): string[] {
  return [
    ...(mod ? [t('guide:shortcuts.key.mod')] : []),
    ...(alt ? [t('guide:shortcuts.key.alt')] : []),
    ...(shift ? [t('guide:shortcuts.key.shift')] : []),
    isNamed(key) ? t(`guide:shortcuts.key.${NAMED[key]}`) : key.toUpperCase(),
  ];
}

function Keys({ combination }: { readonly combination: Combination }) {
  const { t } = useTexts();
  return (
    <span className="bp-keys">
      {namesOf(t, combination).map((name, index) => (
        <Fragment key={name}>
          {index > 0 && ' + '}
          <kbd className="bp-key">{name}</kbd>
        </Fragment>
      ))}
    </span>
  );
}

/** The keys of a shortcut, as they stand on the keyboard. */
export function KeyNames({ shortcut }: { readonly shortcut: Shortcut }) {
  const { t } = useTexts();
  const { combinations, row } = shortcut;
  const last = combinations.at(-1);
  const shown = row && last ? combinations.slice(0, 1).concat(last) : combinations;
  return shown.map((combination, index) => (
    <Fragment key={JSON.stringify(combination)}>
      {index > 0 && ` ${t(row ? 'guide:shortcuts.to' : 'guide:shortcuts.or')} `}
      <Keys combination={combination} />
    </Fragment>
  ));
}
