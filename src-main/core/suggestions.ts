import type { Suggestion } from '#shared/domain/comparison';
import type { Standard } from '#shared/domain/standard';
import type { Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { explainReason } from '#shared/matching/explain';
import { indexStandard, type StandardIndex } from '#shared/matching/index-standard';
import { suggestLinks } from '#shared/matching/suggest-links';
import type { MatchableCompetence } from '#shared/matching/types';

const indexes = new WeakMap<Standard, StandardIndex>();

/** What the matcher needs of a standard, built once for as long as the standard is in memory. */
function indexOf(standard: Standard): StandardIndex {
  let index = indexes.get(standard);
  if (!index) {
    index = indexStandard(standard);
    indexes.set(standard, index);
  }
  return index;
}

/**
 * What the matcher suggests for a person's key competences and a standard, explained in the reader's language.
 * The window, `match` and `report` all ask here, so that they say the same.
 * @returns one suggestion for each competence, in their order
 */
export function suggestionsFor(
  competences: readonly MatchableCompetence[],
  standard: Standard,
  language: Language,
): Suggestion[] {
  const translate = translatorFor(language);
  return suggestLinks(competences, indexOf(standard)).map((link) => ({
    competenceId: link.competenceId,
    standardCompetenceId: link.standardCompetenceId,
    level: link.level,
    score: link.score,
    reasons: link.reasons.map((reason) => explainReason(reason, translate, link.level)),
  }));
}
