import type { Combination, Shortcut } from './shortcuts';

/** What of a KeyboardEvent says which keys were pressed. */
export type Keys = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** With Alt a Mac writes other characters, and a shifted row of digits other signs: then the key itself counts. */
function keyOf({ key, code, altKey }: Keys): string {
  if (altKey && /^Digit\d$/.test(code)) return code.slice('Digit'.length);
  if (altKey && /^Key[A-Z]$/.test(code) && !/^[a-z]$/i.test(key)) return code.slice('Key'.length).toLowerCase();
  return key.toLowerCase();
}

function isPressed(keys: Keys, { key, mod = false, alt = false, shift = false }: Combination): boolean {
  // Ctrl and Alt together are AltGr, which writes characters.
  if (keys.altKey !== alt || (keys.ctrlKey || keys.metaKey) !== mod) return false;
  // Which signs take Shift depends on the keyboard.
  const isSign = key.length === 1 && !/[a-z\d]/.test(key);
  return (isSign || keys.shiftKey === shift) && keyOf(keys) === key;
}

/** @returns which of the shortcut's combinations was pressed, counted from 0; -1 for none of them */
export const pressedOf = (keys: Keys, { combinations }: Pick<Shortcut, 'combinations'>): number =>
  combinations.findIndex((combination) => isPressed(keys, combination));
