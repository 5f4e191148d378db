import { z } from 'zod';

/** Patterns by language; bokmål and nynorsk are read together, so what they share need stand in one of them only. */
const patterns = z.strictObject({
  nb: z.array(z.string()).optional(),
  nn: z.array(z.string()).optional(),
  en: z.array(z.string()).optional(),
});
export type LanguagePatterns = z.infer<typeof patterns>;

const bothLanguages = z.strictObject({ nb: z.string().min(1), en: z.string().min(1) });

/**
 * One concept of working life in `resources/lexicon/concepts.json`: something a person can be good at, with the words
 * people use for it. It is written from general knowledge of working life and belongs to no standard.
 */
export const conceptSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  label: bothLanguages,
  /** Fits after "is about" ("å ta seg av kunder", "serving customers"). */
  about: bothLanguages,
  /**
   * Single words that name the concept by themselves, in any inflection. `word*` is the beginning of a word, `*word`
   * the end of a compound, `=word` exactly this form. The longest pattern wins.
   */
  words: patterns,
  /** Words that name it together, in any order, near each other in a sentence; `a|b` is either. They go before words. */
  phrases: patterns.optional(),
  /** Words that point towards it but are never enough by themselves. */
  hints: patterns.optional(),
  /** Words that, in the same sentence, show that something else is meant. */
  not: patterns.optional(),
  /** Concepts that lie near, with how often (0–1) a counsellor would let one answer to the other. Holds both ways. */
  near: z.record(z.string(), z.number().gt(0).lt(1)).optional(),
});
export type Concept = z.infer<typeof conceptSchema>;
