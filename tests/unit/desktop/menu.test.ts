import type { MenuItemConstructorOptions } from 'electron';
import { describe, expect, it } from 'vitest';
import { contextTemplate } from '#main/shell-electron/context-template';
import { menuTemplate } from '#main/shell-electron/menu-template';
import { LANGUAGES } from '#shared/domain/text';
import { WINDOW_COMMANDS } from '#shared/domain/window-commands';
import { translatorFor } from '#shared/i18n/translator';
import { SHORTCUTS } from '../../../src-renderer/app/shortcuts/shortcuts';

type Item = MenuItemConstructorOptions;
const PLATFORMS = ['linux', 'win32', 'darwin'] as const;

const done: string[] = [];
const actions = {
  command: (command: string) => void done.push(command),
  chooseFile: () => void done.push('chooseFile'),
  undo: (direction: string) => void done.push(direction),
  zoom: (change: string) => void done.push(change),
  about: () => void done.push('about'),
};

const menuOf = (language: (typeof LANGUAGES)[number], platform: NodeJS.Platform, packaged = true) =>
  menuTemplate({ t: translatorFor(language), actions, theme: 'system', platform, packaged });
const itemsOf = (menu: Item[]): Item[] =>
  menu.flatMap((item) => (Array.isArray(item.submenu) ? [item, ...itemsOf(item.submenu)] : [item]));
const every = LANGUAGES.flatMap((language) => PLATFORMS.map((platform) => ({ language, platform })));

/** As the page writes its shortcuts. */
function pressed(accelerator: string): string {
  const parts = accelerator.toLowerCase().split('+');
  const key = parts.at(-1)?.replace(/^(left|right|up|down)$/, 'arrow$1') ?? '';
  const held = new Set(parts.slice(0, -1));
  const mod = ['commandorcontrol', 'control', 'command'].some((name) => held.has(name));
  return JSON.stringify([key, mod, held.has('alt'), held.has('shift')]);
}

describe('the menu', () => {
  it.each(every)(
    'has a label for everything in $language on $platform, and every command of the page once',
    (where) => {
      const items = itemsOf(menuOf(where.language, where.platform));
      expect(items.filter(({ type, label }) => type !== 'separator' && !label)).toEqual([]);
      const ids = items.flatMap(({ id }) => (id && !id.endsWith(' keys') ? [id] : []));
      expect(ids.toSorted()).toEqual([...WINDOW_COMMANDS].toSorted());
      // Off until the page says that it can.
      expect(items.filter(({ id, enabled }) => id && enabled !== false)).toEqual([]);
    },
  );

  it('says the same in two languages, and in neither what the other says', () => {
    const [nb, en] = LANGUAGES.map((language) => itemsOf(menuOf(language, 'linux')).map(({ label }) => label));
    expect(nb?.length).toBe(en?.length);
    const same = nb?.filter((label, index) => label && label === en?.[index]);
    expect(same).toEqual([]);
  });

  it.each(every)('takes no keys of the page in $language on $platform', ({ language, platform }) => {
    // These are the page's own, shown in the menu.
    const shown = new Set(['lock', 'undo', 'redo'].flatMap((id) => SHORTCUTS.filter((each) => each.id === id)));
    const taken = new Set(
      SHORTCUTS.filter((each) => !shown.has(each)).flatMap(({ combinations }) =>
        combinations.map(
          ({ key, mod = false, alt = false, shift = false }: Record<string, unknown> & { key: string }) =>
            JSON.stringify([key, mod, alt, shift]),
        ),
      ),
    );
    const menu = menuOf(language, platform);
    const accelerators = itemsOf(menu).flatMap(({ accelerator }) => accelerator ?? []);
    expect(new Set(accelerators).size).toBe(accelerators.length);
    expect(accelerators.map(String).filter((keys) => taken.has(pressed(keys)))).toEqual([]);

    const marked = menu.map(({ label }) => /&(.)/.exec(label ?? '')?.[1]?.toLowerCase());
    if (platform === 'darwin') expect(marked.filter(Boolean)).toEqual([]);
    else {
      expect(new Set(marked).size).toBe(menu.length);
      const alt = [...taken, JSON.stringify(['l', false, true, false])];
      expect(marked.filter((letter) => alt.includes(JSON.stringify([letter, false, true, false])))).toEqual([]);
    }
  });

  it('has what developers need only as long as it is not delivered', () => {
    const roles = (packaged: boolean) => itemsOf(menuOf('nb', 'linux', packaged)).map(({ role }) => role);
    expect(roles(false)).toEqual(expect.arrayContaining(['reload', 'toggleDevTools']));
    const delivered = itemsOf(menuOf('nb', 'linux')).concat(itemsOf(menuOf('nb', 'darwin')));
    expect(delivered.filter(({ role }) => /reload|devtools/i.test(role ?? ''))).toEqual([]);
  });

  it('leaves undoing to the field or the page, except on a Mac, where nothing presses keys', () => {
    const undo = (platform: NodeJS.Platform) => itemsOf(menuOf('nb', platform)).find(({ label }) => label === 'Angre');
    expect(undo('linux')).toMatchObject({ registerAccelerator: false });
    expect(undo('linux')?.role).toBeUndefined();
    expect(undo('darwin')?.role).toBe('undo');
  });
});

describe('the menu of the right mouse button', () => {
  const flags = {
    canUndo: false,
    canRedo: false,
    canCut: false,
    canCopy: true,
    canPaste: true,
    canDelete: false,
    canSelectAll: true,
    canEditRichly: false,
  };
  const t = translatorFor('nb');

  it('is for the letters of a field, and in it only what can be done is on', () => {
    const items = contextTemplate({ isEditable: true, editFlags: flags, selectionText: '' }, t);
    expect(items.flatMap(({ label, enabled }) => (label ? [`${label} ${enabled}`] : []))).toEqual([
      'Angre false',
      'Gjør om false',
      'Klipp ut false',
      'Kopier true',
      'Lim inn true',
      'Merk alt true',
    ]);
  });

  it('copies text that is marked, and is none where there is nothing to do', () => {
    const of = (selectionText: string) => contextTemplate({ isEditable: false, editFlags: flags, selectionText }, t);
    expect(of('noe').map(({ role }) => role)).toEqual(['copy']);
    expect(of('  ')).toEqual([]);
  });
});
