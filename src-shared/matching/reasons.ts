import type { ConceptEvidence, Evidence } from './evidence';
import type { IndexedCompetence } from './index-standard';
import type { Lexicon } from './lexicon';
import type { MatchableCompetence, MatchReason, MatchReasonCode } from './types';

/** Weaker evidence counts, but said aloud it would only puzzle the reader. */
const TELLING = 0.2;

/**
 * @returns why the link is suggested, the name before the outcome; never empty when anything speaks for it
 */
export function reasonsFor(
  evidence: Evidence,
  own: MatchableCompetence,
  standard: IndexedCompetence,
  lexicon: Lexicon,
): MatchReason[] {
  const labels = { own: own.label, standard: standard.label };
  const about = ({ concept, via }: ConceptEvidence, same: MatchReasonCode, near: MatchReasonCode): MatchReason => ({
    code: concept === via ? same : near,
    values: {
      ...labels,
      ownAbout: lexicon.concepts.get(concept)?.about ?? {},
      about: lexicon.concepts.get(via)?.about ?? {},
    },
  });

  if (evidence.sameName) return [{ code: 'sameName', values: labels }];
  const { label, outcome } = evidence;
  const reasons: MatchReason[] = [];
  if (label && label.strength >= TELLING) reasons.push(about(label, 'sameConcept', 'nearConcept'));
  // What the name has said already is not said again of the outcome.
  const said = reasons.length > 0 && label?.via === outcome?.via;
  if (outcome && outcome.strength >= TELLING && !said) reasons.push(about(outcome, 'outcomeConcept', 'nearOutcome'));
  if (reasons.length > 0) return reasons;

  const words = evidence.words.shared.join(', ');
  if (words) return [{ code: 'sharedWords', values: { ...labels, words: { nb: words, en: words } } }];
  if (label) return [about(label, 'sameConcept', 'nearConcept')];
  return outcome ? [about(outcome, 'outcomeConcept', 'nearOutcome')] : [];
}
