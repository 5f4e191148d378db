/** How the forms of a text that is counted are named; to the code they are one text. */
const FORM = /_(zero|one|two|few|many|other)$/;

/** What a template leaves open; what stands in it may itself have braces. */
const OPEN = String.raw`\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}`;

/** A text as the code names it: `'part:key.key'`, in a template also with open steps. The part always stands there. */
const NAME = new RegExp(String.raw`(['"\x60])([a-z][A-Za-z]*:(?:[\w.-]|${OPEN})+)\1`, 'g');

/** What the code asks for, and the words that an open step may be filled with: those in quotes, and names of fields. */
export type Uses = {
  readonly names: ReadonlyMap<string, string>;
  readonly patterns: ReadonlyMap<string, string>;
  readonly words: ReadonlySet<string>;
};

/** @returns the text as the code names it, without its form */
export const withoutForm = (key: string): string => key.replace(FORM, '');

/**
 * @param sources by their path
 * @param parts the names of the parts: what has none of them before its colon is something else
 * @returns the names, and the patterns with open steps, each with a file that has it
 */
export function usesIn(sources: ReadonlyMap<string, string>, parts: ReadonlySet<string>): Uses {
  const names = new Map<string, string>();
  const patterns = new Map<string, string>();
  const words = new Set<string>();
  for (const [file, source] of sources) {
    const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    for (const [, word = ''] of code.matchAll(/'([\w.-]+)'/g)) words.add(word);
    for (const [, word = ''] of code.matchAll(/(\w+)\??:/g)) words.add(word);
    for (const [, , name = ''] of code.matchAll(NAME)) {
      if (!parts.has(name.slice(0, name.indexOf(':')))) continue;
      const seen = name.includes('${') ? patterns : names;
      if (!seen.has(name)) seen.set(name, file);
    }
  }
  return { names, patterns, words };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const expressionOf = (pattern: string): RegExp =>
  new RegExp(`^${pattern.split(new RegExp(OPEN)).map(escaped).join('([\\w.-]+)')}$`);

/**
 * @param names of texts, without form
 * @returns those that the code asks for: by name, or by a pattern whose open steps are filled with words that stand in
 *   the code, so that a kind that is no longer there takes its text with it
 */
export function usedAmong(names: ReadonlySet<string>, uses: Uses): ReadonlySet<string> {
  const expressions = [...uses.patterns.keys()].map(expressionOf);
  const isUsed = (name: string) =>
    uses.names.has(name) ||
    expressions.some((expression) => {
      const filled = expression.exec(name);
      return filled?.slice(1).every((word) => uses.words.has(word)) ?? false;
    });
  return new Set([...names].filter(isUsed));
}

/** @returns whether there is a text that the pattern may mean */
export const meansAny = (pattern: string, names: ReadonlySet<string>): boolean => {
  const expression = expressionOf(pattern);
  return [...names].some((name) => expression.test(name));
};
