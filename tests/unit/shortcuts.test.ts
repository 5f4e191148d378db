import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/domain/text';
import { LOCALES } from '#shared/i18n/locales';
import { type Keys, pressedOf } from '../../src-renderer/app/shortcuts/pressed';
import { isSingleKey, SHORTCUT_PLACES, SHORTCUTS, shortcutOf } from '../../src-renderer/app/shortcuts/shortcuts';

const none: Keys = { key: '', code: '', altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

describe('the shortcuts', () => {
  it('are each listed once, and no two share their keys in one place', () => {
    expect(new Set(SHORTCUTS.map(({ id }) => id)).size).toBe(SHORTCUTS.length);
    for (const place of SHORTCUT_PLACES) {
      const here = SHORTCUTS.filter((shortcut) => shortcut.place === 'anywhere' || shortcut.place === place);
      const keys = here.flatMap(({ combinations }) =>
        combinations.map(({ key, mod = false, alt = false, shift = false }: Partial<Record<string, unknown>>) =>
          JSON.stringify([key, mod, alt, shift]),
        ),
      );
      expect(new Set(keys).size, place).toBe(keys.length);
    }
  });

  it('say in both languages what they do and where', () => {
    for (const language of LANGUAGES) {
      const { does, place } = LOCALES[language].guide.shortcuts;
      expect(Object.keys(does).toSorted()).toEqual(SHORTCUTS.map(({ id }) => id).toSorted());
      expect(Object.keys(place).toSorted()).toEqual([...SHORTCUT_PLACES].toSorted());
    }
  });

  it('of a single key never work in a field', () => {
    const single = SHORTCUTS.filter(isSingleKey);
    expect(single.map(({ id }) => id)).toEqual(['shortcuts', 'search']);
    expect(single.filter(({ inFields }) => inFields)).toEqual([]);
  });
});

describe('pressed keys', () => {
  it('are told apart by what is held down with them', () => {
    const ctrlZ = { ...none, key: 'z', code: 'KeyZ', ctrlKey: true };
    expect(pressedOf(ctrlZ, shortcutOf('undo'))).toBe(0);
    expect(pressedOf(ctrlZ, shortcutOf('redo'))).toBe(-1);
    expect(pressedOf({ ...ctrlZ, key: 'Z', shiftKey: true }, shortcutOf('redo'))).toBe(0);
    expect(pressedOf({ ...ctrlZ, shiftKey: true }, shortcutOf('undo'))).toBe(-1);
    expect(pressedOf({ ...ctrlZ, key: 'y', code: 'KeyY' }, shortcutOf('redo'))).toBe(1);
    expect(pressedOf({ ...none, key: 'z', code: 'KeyZ' }, shortcutOf('undo'))).toBe(-1);
  });

  it('are the sign that is written, whichever keyboard it takes', () => {
    expect(pressedOf({ ...none, key: '?', code: 'Minus', shiftKey: true }, shortcutOf('shortcuts'))).toBe(0);
    expect(pressedOf({ ...none, key: '/', code: 'Digit7', shiftKey: true }, shortcutOf('search'))).toBe(0);
    expect(pressedOf({ ...none, key: '/', code: 'Slash' }, shortcutOf('search'))).toBe(0);
  });

  it('with Alt are the key itself, also where a Mac writes another character; AltGr is no Alt', () => {
    expect(pressedOf({ ...none, key: '™', code: 'Digit2', altKey: true }, shortcutOf('step'))).toBe(1);
    expect(pressedOf({ ...none, key: '2', code: 'Numpad2', altKey: true }, shortcutOf('next'))).toBe(-1);
    expect(pressedOf({ ...none, key: '˜', code: 'KeyN', altKey: true }, shortcutOf('next'))).toBe(0);
    expect(pressedOf({ ...none, key: '@', code: 'Digit2', altKey: true, ctrlKey: true }, shortcutOf('step'))).toBe(-1);
  });
});
