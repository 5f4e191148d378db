import { stemOf, type Token, type Tongue, tokenise } from './tokens';

/** Shorter word beginnings and ends would be found in words that have nothing to do with them. */
export const SHORTEST_AFFIX = 3;

/** Patterns for single words (see `conceptSchema`), each with what it stands for. */
export type WordPatterns<Value> = {
  readonly exact: Map<string, Value>;
  readonly stems: Map<string, Value>;
  readonly beginnings: Map<string, Value>;
  readonly ends: Map<string, Value>;
};

export function emptyWordPatterns<Value>(): WordPatterns<Value> {
  return { exact: new Map(), stems: new Map(), beginnings: new Map(), ends: new Map() };
}

/**
 * Adds a pattern; where two say the same, the first stays.
 * @returns false when it was there already
 * @throws when the pattern is not a single word
 */
export function addWordPattern<Value>(
  patterns: WordPatterns<Value>,
  pattern: string,
  tongue: Tongue,
  value: Value,
): boolean {
  const [token, ...rest] = tokenise(pattern.replace(/[=*]/g, ''), tongue);
  if (!token || rest.length > 0) throw new Error(`not a single word: ${pattern}`);
  const add = (map: Map<string, Value>, key: string) => !map.has(key) && Boolean(map.set(key, value));
  if (pattern.startsWith('=')) return add(patterns.exact, token.form);
  if (pattern.endsWith('*')) return add(patterns.beginnings, token.form);
  return add(pattern.startsWith('*') ? patterns.ends : patterns.stems, stemOf(token.form, tongue));
}

/** @returns what the longest pattern that fits the word stands for */
export function matchWord<Value>(patterns: WordPatterns<Value>, token: Token): Value | undefined {
  const whole = patterns.exact.get(token.form) ?? patterns.stems.get(token.stem);
  if (whole !== undefined) return whole;
  if (patterns.beginnings.size === 0 && patterns.ends.size === 0) return undefined;
  for (let length = token.form.length; length >= SHORTEST_AFFIX; length--) {
    const found =
      patterns.beginnings.get(token.form.slice(0, length)) ??
      (length < token.stem.length ? patterns.ends.get(token.stem.slice(-length)) : undefined);
    if (found !== undefined) return found;
  }
  return undefined;
}
