/** What is wrong with a text in its letters, and what it is called. Where all languages have it, there is no language. */
const WRONG: readonly (readonly [said: string, found: RegExp, language?: string])[] = [
  ['has straight quotation marks or apostrophes', /["']/],
  ['has three full stops for …', /\.{3}/],
  ['begins or ends with a space', /^\s|\s$/],
  ['has two spaces', /\S {2,}\S/],
  ['has a space that breaks before a unit', /(?:\d|\}\}) (?:%|[kMG]B|px)(?!\p{L})/u],
  ['has a hyphen for a dash', / - /],
  ['has quotation marks of another language', /[“”]/, 'nb'],
  ['has quotation marks of another language', /[«»]/, 'en'],
];

/** Set as a table in letters of one width. */
const IN_COLUMNS: ReadonlySet<string> = new Set(['cli:usage']);

/** @returns what is wrong with the letters of a text, in words */
export const misprints = (name: string, text: string, language: string): string[] =>
  IN_COLUMNS.has(name)
    ? []
    : WRONG.filter(([, found, only = language]) => only === language && found.test(text)).map(([said]) => said);
