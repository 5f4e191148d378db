import { type LocalizedText, TEXT_LANGUAGES } from '#shared/domain/text';
import { type Finding, findConcepts } from './find-concepts';
import type { Lexicon } from './lexicon';
import { type Token, tokenise, tongueOf } from './tokens';

/** What a competence says, in a form that can be compared with another's, whatever the language. */
export type Profile = {
  /** Its names, one for each language, reduced so that spelling and small words make no difference. */
  readonly names: ReadonlySet<string>;
  /** How far (0–1) each concept is what the label, and the outcome, is about; the most that any language says. */
  readonly label: ReadonlyMap<string, number>;
  readonly outcome: ReadonlyMap<string, number>;
  /** Words of meaning in the label: tongue and stem, with the word as written. */
  readonly labelWords: ReadonlyMap<string, string>;
};

/** Set by hand: what comes after a preposition ("salg *av kosmetikk*") says less than what stands before it. */
const MODIFIER = 0.4;
/** Set by hand: how far one finding in running text shows what the text is about. In a label, a hint is worth less. */
const IN_OUTCOME = { phrase: 0.75, word: 0.6, hint: 0.2 } as const;
const IN_LABEL = { phrase: 1, word: 1, hint: 0.45 } as const;

/** How much each word of a label matters: the head fully, what hangs on a preposition less, grammar nothing. */
function labelWeights(tokens: readonly Token[], findings: readonly Finding[]): number[] {
  const named = new Set(
    findings.filter((finding) => finding.strength === 'phrase').flatMap(({ positions }) => positions),
  );
  const onlyLight = tokens.every((token) => token.weight !== 'full');
  let headSeen = false;
  let afterPreposition = false;
  return tokens.map((token, position) => {
    if (headSeen && token.preposition) afterPreposition = true;
    const matters = named.has(position) || token.weight === 'full' || (onlyLight && token.weight === 'light');
    if (!matters) return 0;
    headSeen = true;
    return afterPreposition ? MODIFIER : 1;
  });
}

/** The square root is kind to a label that says one more thing: half of the words make 0.7, not 0.5. */
function conceptsOfLabel(tokens: readonly Token[], findings: readonly Finding[]): Map<string, number> {
  const weights = labelWeights(tokens, findings);
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const covered = new Map<string, number>();
  for (const { concept, strength, positions } of findings) {
    const weight = positions.reduce((sum, position) => sum + (weights[position] ?? 0), 0) * IN_LABEL[strength];
    covered.set(concept, (covered.get(concept) ?? 0) + weight);
  }
  return new Map([...covered].map(([concept, weight]) => [concept, whole > 0 ? Math.sqrt(weight / whole) : 0]));
}

/** Several findings of a concept strengthen each other; the same words again say nothing new. */
function conceptsOfOutcome(tokens: readonly Token[], findings: readonly Finding[]): Map<string, number> {
  const doubt = new Map<string, number>();
  const seen = new Set<string>();
  for (const { concept, strength, positions } of findings) {
    const words = `${concept} ${positions.map((position) => tokens[position]?.stem).join(' ')}`;
    if (seen.has(words)) continue;
    seen.add(words);
    doubt.set(concept, (doubt.get(concept) ?? 1) * (1 - IN_OUTCOME[strength]));
  }
  return new Map([...doubt].map(([concept, left]) => [concept, 1 - left]));
}

function keepMost(most: Map<string, number>, found: ReadonlyMap<string, number>): void {
  for (const [concept, value] of found) most.set(concept, Math.max(most.get(concept) ?? 0, value));
}

/**
 * @param label the competence's name, in any languages; may be blank
 * @param outcome its learning outcome, in any languages
 */
export function profileOf(label: LocalizedText, outcome: LocalizedText | undefined, lexicon: Lexicon): Profile {
  const names = new Set<string>();
  const inLabel = new Map<string, number>();
  const inOutcome = new Map<string, number>();
  const labelWords = new Map<string, string>();
  for (const language of TEXT_LANGUAGES) {
    const tongue = tongueOf(language);
    const labelTokens = tokenise(label[language] ?? '', tongue);
    const content = labelTokens.filter((token) => token.weight !== 'function');
    if (labelTokens.length > 0) {
      names.add((content.length > 0 ? content : labelTokens).map((token) => token.stem).join(' '));
    }
    for (const token of content) if (token.weight === 'full') labelWords.set(`${tongue} ${token.stem}`, token.form);
    keepMost(inLabel, conceptsOfLabel(labelTokens, findConcepts(labelTokens, tongue, lexicon)));
    const outcomeTokens = tokenise(outcome?.[language] ?? '', tongue);
    keepMost(inOutcome, conceptsOfOutcome(outcomeTokens, findConcepts(outcomeTokens, tongue, lexicon)));
  }
  return { names, label: inLabel, outcome: inOutcome, labelWords };
}
