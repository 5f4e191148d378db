type Tree = { readonly [key: string]: string | Tree };

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'ç',
  e: 'ë',
  i: 'ï',
  n: 'ñ',
  o: 'õ',
  r: 'ř',
  s: 'š',
  t: 'ţ',
  u: 'ü',
  y: 'ý',
};

/** As much longer as a text can be in another language. */
const LONGER = 0.4;

/** In words, as other languages have them. */
const FILLING = 'õwõ ëwë áwá ïwïwï ';

/** @returns the text as it would be in a language that is longer, with all its letters accented, in brackets */
function inPseudo(text: string): string {
  const said = text.replace(/\{\{\w+\}\}|[acei-uy]/g, (found) => ACCENTED[found] ?? found);
  const length = Math.ceil(text.replaceAll(/\{\{\w+\}\}/g, '').length * LONGER);
  const more = FILLING.repeat(Math.ceil(length / FILLING.length)).slice(0, length);
  return `⟦${said} ${more.trim()}⟧`;
}

const treeInPseudo = (tree: Tree): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === 'string' ? inPseudo(value) : treeInPseudo(value),
    ]),
  );

/**
 * @param file the file with a language's texts, as the window loads it
 * @returns the same file in a language that nobody speaks
 */
export async function fileInPseudo(file: string): Promise<string> {
  const { texts } = await import(`data:text/javascript;base64,${Buffer.from(file).toString('base64')}`);
  return `export const texts = ${JSON.stringify(treeInPseudo(texts))};`;
}

/** @returns every piece of text in what the core answered with */
export const piecesOf = (answer: unknown): string[] => {
  if (typeof answer === 'string') return [answer];
  if (answer === null || typeof answer !== 'object') return [];
  return Object.values(answer).flatMap(piecesOf);
};

/** In characters: what is shorter may be a part of any word. */
const SHORTEST_PIECE = 2;

/**
 * @param content what the core answered with, each with single spaces
 * @returns what stands outside of all brackets, and is neither put together from content nor a number or a sign
 */
export function notFromLocales(text: string, content: ReadonlySet<string>): string {
  let depth = 0;
  let outside = '';
  for (const letter of text) {
    if (letter === '⟦') depth += 1;
    if (depth === 0) outside += letter;
    if (letter === '⟧') depth -= 1;
  }
  let said = outside.replaceAll(/\s+/g, ' ').trim();
  if (!/\p{L}/u.test(said) || content.has(said)) return '';
  for (const piece of content) if (piece.includes(said)) return '';
  const longestFirst = [...content].filter((piece) => piece.length >= SHORTEST_PIECE && said.includes(piece));
  for (const piece of longestFirst.toSorted((one, other) => other.length - one.length)) {
    said = said.replaceAll(piece, '').trim();
  }
  return /\p{L}/u.test(said) ? said : '';
}
