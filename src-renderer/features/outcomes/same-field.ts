import type { KeyboardEvent } from 'react';
import { pressedOf } from '../../app/shortcuts/pressed';
import { shortcutOf } from '../../app/shortcuts/shortcuts';

/**
 * Takes the cursor from a field to the same one of the competence before or after, so that all the outcomes in one
 * language can be written in a row without a mouse. At the first and the last it stays where it is.
 * @param event a key in a field that has `data-same-field`: what it is and in which language
 */
export function goToSameField(event: KeyboardEvent<HTMLElement>): void {
  const way = pressedOf(event, shortcutOf('sameField'));
  const { sameField } = event.currentTarget.dataset;
  if (way < 0 || !sameField) return;
  event.preventDefault();
  const fields = [...document.querySelectorAll<HTMLElement>(`[data-same-field="${sameField}"]`)];
  const next = fields[fields.indexOf(event.currentTarget) + (way === 0 ? -1 : 1)];
  next?.focus();
  next?.scrollIntoView({ block: 'center' });
}
