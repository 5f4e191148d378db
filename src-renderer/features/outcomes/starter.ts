/** @returns true for the beginning of a sentence and no more: that says nothing yet, so it is not stored */
export const isOnlyStarter = (text: string, starters: readonly string[]): boolean => starters.includes(text.trim());

/**
 * @param starter the beginning of a sentence, without the space after it
 * @returns the text with a new sentence begun at its end
 */
export function withStarter(text: string, starter: string): string {
  const before = text.trimEnd();
  if (before === '' || before === starter) return `${starter} `;
  return `${before}${/[.!?…:;]$/u.test(before) ? '' : '.'} ${starter} `;
}
