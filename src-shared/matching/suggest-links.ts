import { bestAnswer } from './evidence';
import type { StandardIndex } from './index-standard';
import { reasonsFor } from './reasons';
import type { MatchableCompetence, MatchReason, SuggestedLink } from './types';

const rounded = (score: number): number => Math.round(score * 100) / 100;

function suggestLink(competence: MatchableCompetence, index: StandardIndex): SuggestedLink {
  const best = bestAnswer(index.reader.read(competence), index);
  const target = best && index.competences[best.position];
  if (!target || best.level === 'extra') {
    return { competenceId: competence.id, standardCompetenceId: null, level: 'extra', score: 0, reasons: [] };
  }
  let reasons: readonly MatchReason[] | null = null;
  return {
    competenceId: competence.id,
    standardCompetenceId: target.id,
    level: best.level,
    score: rounded(best.score),
    // Found when somebody asks: of a thousand standards looked through, most are never read about.
    get reasons() {
      reasons ??= reasonsFor(competence, best.position, index);
      return reasons;
    },
  };
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
