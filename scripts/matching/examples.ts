import {
  FEATURE_GROUPS,
  featuresOfText,
  featuresOfWord,
  type TextFeatures,
  wordFeature,
} from '#shared/matching/classifier/features';
import { findConcepts } from '#shared/matching/find-concepts';
import type { Lexicon } from '#shared/matching/lexicon';
import { tokenise, tongueOf } from '#shared/matching/tokens';
import type { TrainingStatement } from './statements';

/** A statement as the classifier sees it: label and outcome. */
export type Example = {
  readonly statement: TrainingStatement;
  readonly label: TextFeatures;
  readonly outcome: TextFeatures;
};

/** How often a word must stand in the statements to be one that compounds are split into. */
const WORD_FROM = 3;

/** @returns the words of the statements that are known well enough to be parts of compounds */
export function knownWords(statements: readonly TrainingStatement[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { label, outcome, language } of statements) {
    const tongue = tongueOf(language);
    for (const token of tokenise(`${label}\n${outcome}`, tongue)) {
      if (token.weight === 'function') continue;
      const feature = wordFeature(token.stem, tongue);
      counts.set(feature, (counts.get(feature) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= WORD_FROM).map(([feature]) => feature));
}

/** Reads statements into features. */
export function examplesOf(
  statements: readonly TrainingStatement[],
  lexicon: Lexicon,
  words: ReadonlySet<number>,
): Example[] {
  const isWord = (feature: number) => words.has(feature);
  return statements.map((statement) => {
    const tongue = tongueOf(statement.language);
    const read = (text: string): TextFeatures => {
      const tokens = tokenise(text, tongue);
      return featuresOfText(tokens, findConcepts(tokens, tongue, lexicon), tongue, (token) =>
        featuresOfWord(token, tongue, isWord),
      );
    };
    return { statement, label: read(statement.label), outcome: read(statement.outcome) };
  });
}

export type Counted = { readonly features: Uint32Array; readonly rarity: Float32Array };

/** @returns the features that stand in at least `least` statements, in rising order, and how rare each is (idf) */
export function countFeatures(examples: readonly Example[], least: number): Counted {
  const counts = new Map<number, number>();
  for (const { label, outcome } of examples) {
    const seen = new Set(FEATURE_GROUPS.flatMap((group) => [...label[group], ...outcome[group]]));
    for (const feature of seen) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  }
  const kept = [...counts].filter(([, count]) => count >= least).sort(([one], [other]) => one - other);
  return {
    features: Uint32Array.from(kept, ([feature]) => feature),
    rarity: Float32Array.from(kept, ([, count]) => Math.log((examples.length + 1) / (count + 0.5))),
  };
}
