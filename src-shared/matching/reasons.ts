import type { ConceptEvidence, Evidence } from './evidence';
import type { IndexedCompetence } from './index-standard';
import type { Lexicon } from './lexicon';
import type { MatchableCompetence, MatchReason, MatchReasonCode } from './types';

/** Nobody reads more. */
const MOST_REASONS = 2;

/**
 * @returns why the link is suggested, most telling first; never empty
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

  const reasons: MatchReason[] = [];
  if (evidence.sameName) reasons.push({ code: 'sameName', values: labels });
  else if (evidence.label) reasons.push(about(evidence.label, 'sameConcept', 'nearConcept'));
  if (evidence.outcome) reasons.push(about(evidence.outcome, 'outcomeConcept', 'nearOutcome'));
  if (reasons.length === 0) {
    const words = evidence.words.shared.join(', ');
    reasons.push({ code: 'sharedWords', values: { ...labels, words: { nb: words, en: words } } });
  }
  return reasons.slice(0, MOST_REASONS);
}
