import type { Lexicon, Phrase, TonguePatterns } from './lexicon';
import type { Token, Tongue } from './tokens';
import { matchWord } from './word-patterns';

/** A concept found in a text, and the words (positions) that name it. */
export type Finding = {
  readonly concept: string;
  readonly strength: 'phrase' | 'word' | 'hint';
  readonly positions: readonly number[];
};

/** How many words a phrase may be spread over. Longer ones find words that have nothing to do with each other. */
const PHRASE_WINDOW = 7;

/** @returns the positions of the phrase's words when all stand within the window that begins here */
function phraseAt(tokens: readonly Token[], start: number, phrase: Phrase, taken: ReadonlySet<number>) {
  const missing = [...phrase.elements];
  const positions: number[] = [];
  const end = Math.min(tokens.length, start + PHRASE_WINDOW);
  for (let position = start; position < end && missing.length > 0; position++) {
    const token = tokens[position];
    if (!token || token.sentence !== tokens[start]?.sentence) break;
    const element = taken.has(position) ? -1 : missing.findIndex((stems) => stems.has(token.stem));
    if (element >= 0) {
      missing.splice(element, 1);
      positions.push(position);
    } else if (position === start) {
      break;
    }
  }
  return missing.length === 0 ? positions : null;
}

/** The phrases all of whose words stand somewhere in the text, by stem: the few that are worth a closer look. */
function phrasesWithin(tokens: readonly Token[], { phrases }: TonguePatterns): Map<string, Phrase[]> {
  const stems = new Set(tokens.map(({ stem }) => stem));
  const seen = new Map<Phrase, number>();
  for (const stem of stems) {
    for (const { phrase, elements } of phrases.get(stem) ?? []) seen.set(phrase, (seen.get(phrase) ?? 0) | elements);
  }
  const within = new Map<string, Phrase[]>();
  for (const stem of stems) {
    const whole = (phrases.get(stem) ?? [])
      .map(({ phrase }) => phrase)
      .filter((phrase) => seen.get(phrase) === 2 ** phrase.elements.length - 1);
    if (whole.length > 0) within.set(stem, whole);
  }
  return within;
}

function longestPhraseAt(tokens: readonly Token[], start: number, phrases: Map<string, Phrase[]>, taken: Set<number>) {
  let best: Finding | null = null;
  for (const phrase of phrases.get(tokens[start]?.stem ?? '') ?? []) {
    if (best && phrase.elements.length < best.positions.length) break;
    const positions = phraseAt(tokens, start, phrase, taken);
    if (positions && (!best || width(positions) < width(best.positions))) {
      best = { concept: phrase.concept, strength: 'phrase', positions };
    }
  }
  return best;
}

const width = (positions: readonly number[]): number => (positions.at(-1) ?? 0) - (positions[0] ?? 0);

/** @returns for a concept, the sentences in which a word shows that something else is meant */
function barredSentences(tokens: readonly Token[], patterns: TonguePatterns, concept: string): ReadonlySet<number> {
  const not = patterns.not.get(concept);
  return new Set(not ? tokens.filter((token) => matchWord(not, token)).map((token) => token.sentence) : []);
}

/**
 * Looks a text up in the lexicon. Phrases go before words, long before short, and a word counts once: the "kunde" of
 * "ta imot kunder" is not looked at again. Time grows with the length of the text only.
 */
export function findConcepts(tokens: readonly Token[], tongue: Tongue, lexicon: Lexicon): Finding[] {
  const patterns = lexicon.tongues[tongue];
  const barred = new Map<string, ReadonlySet<number>>();
  const allowed = (concept: string, position: number): boolean => {
    let sentences = barred.get(concept);
    if (!sentences) {
      sentences = barredSentences(tokens, patterns, concept);
      barred.set(concept, sentences);
    }
    return !sentences.has(tokens[position]?.sentence ?? 0);
  };

  const phrases = phrasesWithin(tokens, patterns);
  const findings: Finding[] = [];
  const taken = new Set<number>();
  for (let position = 0; position < tokens.length; position++) {
    const found = taken.has(position) ? null : longestPhraseAt(tokens, position, phrases, taken);
    if (!found || !allowed(found.concept, position)) continue;
    findings.push(found);
    for (const each of found.positions) taken.add(each);
  }
  for (const [position, token] of tokens.entries()) {
    const entry = taken.has(position) ? undefined : matchWord(patterns.words, token);
    if (!entry || !allowed(entry.concept, position)) continue;
    findings.push({ concept: entry.concept, strength: entry.strength, positions: [position] });
  }
  return findings;
}
