/**
 * @param starter the beginning of a sentence, without the space after it
 * @returns the text with a new sentence begun at its end
 */
export function withStarter(text: string, starter: string): string {
  const before = text.trimEnd();
  if (before === '') return `${starter} `;
  return `${before}${/[.!?…:;]$/u.test(before) ? '' : '.'} ${starter} `;
}
