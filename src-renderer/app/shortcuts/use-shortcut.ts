import { useEffect, useRef } from 'react';
import { usePreferences } from '../../api/preferences';
import { pressedOf } from './pressed';
import { isSingleKey, type ShortcutId, shortcutOf } from './shortcuts';

/** On a Mac, Alt and a key write a character: there, in a field, the keys are the field's. */
const IS_MAC = /Mac/.test(navigator.platform);

const NOT_WRITTEN_IN = new Set(['button', 'checkbox', 'radio', 'submit', 'reset', 'range', 'color', 'file', 'image']);

/** Whether somebody writes in it. */
export function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !NOT_WRITTEN_IN.has(target.type);
  if (target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

/** A dialog or a menu has the keys to itself. */
const isTaken = (): boolean => document.querySelector('dialog[open], [role="menu"]') !== null;

/**
 * Binds a shortcut of the list while the component is shown.
 * @param act takes which of the shortcut's combinations it was; says whether there was something to do: if not, the keys
 *   do what they do otherwise
 */
export function useShortcut(id: ShortcutId, act: (index: number) => boolean): void {
  const singleKeys = usePreferences()?.singleKeys ?? true;
  const latest = useRef(act);
  latest.current = act;

  useEffect(() => {
    const shortcut = shortcutOf(id);
    const single = isSingleKey(shortcut);
    if (single && !singleKeys) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing || isTaken()) return;
      if (isField(event.target) && (!shortcut.inFields || IS_MAC)) return;
      const index = pressedOf(event, shortcut);
      if (index >= 0 && latest.current(index)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [id, singleKeys]);
}
