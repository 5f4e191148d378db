import { z } from 'zod';
import variantsFile from '#resources/library/butikksjef-variants.json';
import pairsFile from '#resources/library/standard-pairs.json';
import vocabularyFile from '#resources/library/vocabulary.json';
import { type ExploredStandard, exploreStandards } from '#shared/domain/exploration';
import type { Standard } from '#shared/domain/standard';
import { isUsable } from '#shared/domain/standard-entry';
import {
  type DescribedPair,
  describedPairSchema,
  pairStandards,
  type StandardPair,
} from '#shared/domain/standard-pair';
import type { Language } from '#shared/domain/text';
import { type VariantSet, variantSetSchema } from '#shared/domain/variants';
import { type Vocabulary, vocabularySchema } from '#shared/domain/vocabulary';
import type { MatchableCompetence } from '#shared/matching/types';
import { compareRecord } from './comparison';
import { getRecord } from './participants';
import type { Session } from './session';
import { findStandard, listEntries } from './standard-library';
import { suggestionsFor } from './suggestions';

let variants: readonly VariantSet[] | null = null;
let vocabulary: Vocabulary | null = null;
let pairs: readonly DescribedPair[] | null = null;

/** One role in several chains, checked once; a bundled file that is malformed is a bug. */
export function variantSets(): readonly VariantSet[] {
  variants ??= [variantSetSchema.parse(variantsFile)];
  return variants;
}

/** Words for key competences by balance point. */
export function bundledVocabulary(): Vocabulary {
  vocabulary ??= vocabularySchema.parse(vocabularyFile);
  return vocabulary;
}

function describedPair(one: string, other: string): DescribedPair | null {
  pairs ??= z.array(describedPairSchema).parse(pairsFile);
  return pairs.find(({ from, to }) => (from === one && to === other) || (from === other && to === one)) ?? null;
}

/** A standard's key competences as the matcher reads a person's. */
export const matchable = ({ competences }: Standard): MatchableCompetence[] =>
  competences.map(({ id, label, outcomes: { nb, en } }) => ({
    id,
    label,
    outcome: { nb: nb.join('\n'), en: en.join('\n') },
  }));

/**
 * Two standards side by side.
 * @throws ExpectedError STANDARD_NOT_FOUND
 */
export function getPair(session: Session, leftRef: string, rightRef: string, language: Language): StandardPair {
  const left = findStandard(session, leftRef);
  const right = findStandard(session, rightRef);
  return pairStandards(left, right, {
    toRight: suggestionsFor(matchable(left), right, language),
    toLeft: suggestionsFor(matchable(right), left, language),
    described: describedPair(left.id, right.id),
  });
}

/**
 * All standards that can be chosen for a comparison, as seen from one participant.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export function explore(session: Session, participantId: string, language: Language): ExploredStandard[] {
  const record = getRecord(session, participantId);
  const choosable = listEntries(session).filter(isUsable);
  return exploreStandards(
    choosable.map(({ ref }) => ({ ref, comparison: compareRecord(session, record, ref, language) })),
  );
}
