import type { Evidence } from './evidence';
import { gatherEvidence } from './evidence';
import type { StandardIndex } from './index-standard';
import { profileOf } from './profile';
import { reasonsFor } from './reasons';
import { levelOf, scoreOf } from './score';
import type { MatchableCompetence, SuggestedLink } from './types';

const rounded = (score: number): number => Math.round(score * 100) / 100;

function suggestLink(competence: MatchableCompetence, index: StandardIndex): SuggestedLink {
  const profile = profileOf(competence.label, competence.outcome, index.lexicon);
  let best: { evidence: Evidence; score: number } | null = null;
  for (const evidence of gatherEvidence(profile, index)) {
    const score = scoreOf(evidence);
    // In the standard's order, so that of two that are equal the first is taken, every time.
    if (score > (best?.score ?? 0)) best = { evidence, score };
  }
  const score = rounded(best?.score ?? 0);
  const level = levelOf(score);
  const target = best && index.competences[best.evidence.position];
  if (!best || !target || level === 'extra') {
    return { competenceId: competence.id, standardCompetenceId: null, level: 'extra', score: 0, reasons: [] };
  }
  const reasons = reasonsFor(best.evidence, competence, target, index.lexicon);
  return { competenceId: competence.id, standardCompetenceId: target.id, level, score, reasons };
}

/**
 * Suggests which of the standard's key competences each of a person's answers to (method.md, "Comparing"). Reads every
 * language that is there, and gives the same answer every time; the time grows with the length of the texts only.
 * @param competences the person's key competences, in any languages
 * @returns one link for each, in the order given; several may answer to the same one of the standard's
 */
export function suggestLinks(competences: readonly MatchableCompetence[], index: StandardIndex): SuggestedLink[] {
  return competences.map((competence) => suggestLink(competence, index));
}
