/**
 * What spreadsheet programs may take for a formula: the four beginnings, also after white space and in their full-width
 * forms, and the control characters that hide one.
 */
const FORMULA = /^(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r\n])/u;

/**
 * @param text what somebody wrote, as it goes into a cell
 * @returns the text, begun with an apostrophe where a spreadsheet program could run it instead of showing it
 */
export function asSpreadsheetText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
