import { asSpreadsheetText } from './spreadsheet-text';

/** Tells Excel that the file is UTF-8; without it æ, ø and å are lost. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Where the comma is the decimal sign, as in Norway, Excel wants a semicolon between the columns. */
const SEPARATOR = ';';

const NEEDS_QUOTES = /[";\r\n]|^\s|\s$/;

function field(text: string): string {
  const safe = asSpreadsheetText(text);
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * @param rows the texts, row by row; any of them may be hostile
 * @returns the content of a CSV file as Norwegian Excel opens it; no cell begins like a formula
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(field).join(SEPARATOR)}\r\n`).join('');
}
