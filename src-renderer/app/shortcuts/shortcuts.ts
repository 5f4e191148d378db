import { WIZARD_STEPS } from '#shared/domain/participant';

/** Keys pressed together. `key` is as in KeyboardEvent, in small letters; `mod` is Ctrl, on a Mac also Command. */
export type Combination = {
  readonly key: string;
  readonly mod?: boolean;
  readonly alt?: boolean;
  readonly shift?: boolean;
};

/** Where a shortcut works, in the order they are shown in. */
export const SHORTCUT_PLACES = ['anywhere', 'participant', 'conversation', 'placement', 'key', 'outcomes'] as const;
export type ShortcutPlace = (typeof SHORTCUT_PLACES)[number];

type ShortcutEntry = {
  readonly id: string;
  readonly place: ShortcutPlace;
  readonly combinations: readonly Combination[];
  /** Works while one writes in a field. What a field does itself with the keys is left to it. */
  readonly inFields: boolean;
  /** The combinations are a row, from the first to the last, instead of ways to do the same. */
  readonly row?: true;
};

/**
 * Every shortcut of the window, both for binding (use-shortcut.ts, or pressed.ts where an element has the keys to itself)
 * and for showing (`?`). What it does stands in
 * `guide:shortcuts.does`. None is a screen reader's, and only those outside of fields consist of a single key.
 */
export const SHORTCUTS = [
  { id: 'shortcuts', place: 'anywhere', combinations: [{ key: '?' }], inFields: false },
  { id: 'search', place: 'anywhere', combinations: [{ key: '/' }], inFields: false },
  { id: 'lock', place: 'anywhere', combinations: [{ alt: true, key: 'l' }], inFields: true },
  { id: 'close', place: 'anywhere', combinations: [{ key: 'escape' }], inFields: true },
  {
    id: 'step',
    place: 'participant',
    combinations: WIZARD_STEPS.map((_step, index) => ({ alt: true, key: String(index + 1) })),
    inFields: true,
    row: true,
  },
  { id: 'next', place: 'participant', combinations: [{ alt: true, key: 'n' }], inFields: true },
  { id: 'previous', place: 'participant', combinations: [{ alt: true, key: 'p' }], inFields: true },
  { id: 'undo', place: 'participant', combinations: [{ mod: true, key: 'z' }], inFields: false },
  {
    id: 'redo',
    place: 'participant',
    combinations: [
      { mod: true, shift: true, key: 'z' },
      { mod: true, key: 'y' },
    ],
    inFields: false,
  },
  { id: 'statement', place: 'conversation', combinations: [{ key: 'enter' }], inFields: true },
  { id: 'newLine', place: 'conversation', combinations: [{ shift: true, key: 'enter' }], inFields: true },
  { id: 'capture', place: 'conversation', combinations: [{ mod: true, key: 'enter' }], inFields: true },
  {
    id: 'experience',
    place: 'conversation',
    combinations: [
      { alt: true, key: 'arrowup' },
      { alt: true, key: 'arrowdown' },
    ],
    inFields: true,
  },
  { id: 'marked', place: 'conversation', combinations: [{ alt: true, key: 'k' }], inFields: true },
  { id: 'place', place: 'placement', combinations: [{ key: 'enter' }], inFields: false },
  {
    id: 'order',
    place: 'key',
    combinations: [
      { alt: true, key: 'arrowup' },
      { alt: true, key: 'arrowdown' },
    ],
    inFields: false,
  },
  {
    id: 'sameField',
    place: 'outcomes',
    combinations: [
      { alt: true, key: 'arrowup' },
      { alt: true, key: 'arrowdown' },
    ],
    inFields: true,
  },
] as const satisfies readonly ShortcutEntry[];

export type ShortcutId = (typeof SHORTCUTS)[number]['id'];
export type Shortcut = ShortcutEntry & { readonly id: ShortcutId };

/** @returns the shortcut as it stands in the list */
export function shortcutOf(id: ShortcutId): Shortcut {
  const shortcut = SHORTCUTS.find((candidate) => candidate.id === id);
  if (!shortcut) throw new Error(`no shortcut ${id}`);
  return shortcut;
}

/** A printed character alone: what somebody who dictates, or leans on the keyboard, presses without meaning to. */
export const isSingleKey = ({ combinations }: Pick<Shortcut, 'combinations'>): boolean =>
  combinations.some(({ key, mod, alt }) => key.length === 1 && !mod && !alt);
