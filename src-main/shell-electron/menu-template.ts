import type { MenuItemConstructorOptions } from 'electron';
import type { ThemePreference } from '#shared/domain/theme';
import type { WindowCommand } from '#shared/domain/window-commands';
import type { TextKey, Translator } from '#shared/i18n/text-key';
import type { ZoomChange } from './zoom';

type Item = MenuItemConstructorOptions;

/** What the menu does; the page does its commands itself. */
export type MenuActions = {
  readonly command: (command: WindowCommand) => void;
  /** Lets the user choose a file, which is then opened as if it had been double-clicked. */
  readonly chooseFile: () => void;
  readonly undo: (direction: 'undo' | 'redo') => void;
  readonly zoom: (change: ZoomChange) => void;
  readonly about: () => void;
};

export type MenuCircumstances = {
  readonly t: Translator;
  readonly actions: MenuActions;
  /** Which theme is chosen. */
  readonly theme: ThemePreference;
  readonly platform: NodeJS.Platform;
  /** Whether this is the program as it is delivered, without what developers need. */
  readonly packaged: boolean;
};

/** The id of an item that nobody sees: its keys work, and their name is not shown, which would be in English. */
export const keysOf = (id: string): string => `${id} keys`;

const LINE: Item = { type: 'separator' };

/** A mark of a letter that Alt reaches; macOS has none. */
const withoutMark = (label: string) => label.replace('&', '');

/**
 * The whole menu in one language. Items that the page does have the command for an id, and are off until the page says
 * that it can do them. No keys here are a shortcut of the page (`src-renderer/app/shortcuts`) with another meaning.
 */
export function menuTemplate({ t, actions, theme, platform, packaged }: MenuCircumstances): Item[] {
  const mac = platform === 'darwin';
  const label = (key: TextKey) => (mac ? withoutMark(t(key)) : t(key));
  const command = (id: WindowCommand, key: TextKey, accelerator?: string): Item => ({
    id,
    label: t(key),
    enabled: false,
    click: () => actions.command(id),
    ...(accelerator ? { accelerator } : {}),
  });
  const hidden = { visible: false, acceleratorWorksWhenHidden: true } as const;
  const about: Item = { label: t('menu:about'), click: actions.about };
  const settings = command('settings', 'settings:heading', mac ? 'Command+,' : undefined);
  const quit: Item = { label: t('menu:quit'), role: 'quit' };

  // Pressed in the page as keys are: it tells a text field's letters from the participant's changes. macOS presses none.
  const change = (direction: 'undo' | 'redo', key: TextKey, accelerator: string): Item =>
    mac
      ? { label: t(key), role: direction }
      : { label: t(key), accelerator, registerAccelerator: false, click: () => actions.undo(direction) };

  const app: Item = {
    label: t('common:appName'),
    submenu: [
      about,
      LINE,
      settings,
      LINE,
      { label: t('menu:services'), role: 'services' },
      LINE,
      { label: t('menu:hide'), role: 'hide' },
      { label: t('menu:hideOthers'), role: 'hideOthers' },
      { label: t('menu:unhide'), role: 'unhide' },
      LINE,
      quit,
    ],
  };
  const file: Item = {
    label: label('menu:file'),
    submenu: [
      command('newParticipant', 'menu:newParticipant', 'CommandOrControl+N'),
      { ...command('openFile', 'menu:openFile', 'CommandOrControl+O'), click: actions.chooseFile },
      ...(mac ? [] : [LINE, settings]),
      LINE,
      // The page has the keys itself; on a Mac they write a letter.
      { ...command('lock', 'menu:lock', mac ? undefined : 'Alt+L'), registerAccelerator: false },
      ...(mac ? [] : [LINE, quit]),
    ],
  };
  const edit: Item = {
    label: label('menu:edit'),
    submenu: [
      change('undo', 'history:undoWord', 'CommandOrControl+Z'),
      change('redo', 'history:redoWord', platform === 'win32' ? 'Control+Y' : 'CommandOrControl+Shift+Z'),
      LINE,
      { label: t('menu:cut'), role: 'cut' },
      { label: t('menu:copy'), role: 'copy' },
      { label: t('menu:paste'), role: 'paste' },
      LINE,
      { label: t('menu:selectAll'), role: 'selectAll' },
    ],
  };
  const zoom = (to: ZoomChange, key: TextKey, accelerator: string): Item => ({
    label: t(key),
    accelerator,
    click: () => actions.zoom(to),
  });
  const view: Item = {
    label: label('menu:view'),
    submenu: [
      zoom('in', 'menu:zoomIn', 'CommandOrControl+Plus'),
      zoom('out', 'menu:zoomOut', 'CommandOrControl+-'),
      zoom('reset', 'menu:zoomReset', 'CommandOrControl+0'),
      // The key with the plus where it takes Shift, and the keys with numbers to the right of the others.
      { ...zoom('in', 'menu:zoomIn', 'CommandOrControl+='), ...hidden },
      { ...zoom('in', 'menu:zoomIn', 'CommandOrControl+numadd'), ...hidden },
      { ...zoom('out', 'menu:zoomOut', 'CommandOrControl+numsub'), ...hidden },
      { ...zoom('reset', 'menu:zoomReset', 'CommandOrControl+num0'), ...hidden },
      LINE,
      { label: t('menu:fullScreen'), role: 'togglefullscreen' },
      LINE,
      {
        label: t('appearance:theme.legend'),
        submenu: [
          { ...command('themeSystem', 'appearance:theme.system'), type: 'radio', checked: theme === 'system' },
          { ...command('themeLight', 'appearance:theme.light'), type: 'radio', checked: theme === 'light' },
          { ...command('themeDark', 'appearance:theme.dark'), type: 'radio', checked: theme === 'dark' },
        ],
      },
      ...(packaged
        ? []
        : [LINE, { label: t('menu:reload'), role: 'reload' }, { label: t('menu:devTools'), role: 'toggleDevTools' }]),
    ] as Item[],
  };
  const back = command('back', 'menu:back', mac ? 'Command+[' : undefined);
  const forward = command('forward', 'menu:forward', mac ? 'Command+]' : undefined);
  const keys = (item: Item, accelerator: string): Item => ({
    ...item,
    id: keysOf(item.id ?? ''),
    accelerator,
    ...hidden,
  });
  const go: Item = {
    label: label('menu:go'),
    submenu: [
      command('participants', 'library:place.participants'),
      command('standards', 'library:place.standards'),
      command('ownStandards', 'ownStandards:heading'),
      LINE,
      back,
      forward,
      ...(mac ? [] : [keys(back, 'Alt+Left'), keys(forward, 'Alt+Right')]),
    ],
  };
  const windows: Item = {
    label: t('menu:window'),
    role: 'window',
    submenu: [
      { label: t('menu:minimise'), role: 'minimize' },
      { label: t('menu:zoomWindow'), role: 'zoom' },
      LINE,
      { label: t('menu:close'), role: 'close' },
    ],
  };
  const help: Item = {
    label: label('menu:help'),
    role: 'help',
    submenu: [
      command('method', 'guide:menu.method', 'F1'),
      command('tour', 'guide:menu.tour'),
      command('shortcuts', 'guide:menu.shortcuts'),
      command('accessibility', 'accessibility:open'),
      ...(mac ? [] : [LINE, about]),
    ],
  };
  return mac ? [app, file, edit, view, go, windows, help] : [file, edit, view, go, help];
}
