import type { Suggestion } from '#shared/domain/comparison';
import type { Standard } from '#shared/domain/standard';
import type { Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { explainReason } from '#shared/matching/explain';
import { indexStandard, type StandardIndex } from '#shared/matching/index-standard';
import { applyLessons, type Lesson, type Likeness } from '#shared/matching/lessons';
import { outcomeLikeness } from '#shared/matching/likeness';
import { suggestLinks } from '#shared/matching/suggest-links';
import { LESSON_REASON_CODES, type MatchableCompetence, type SuggestedLink } from '#shared/matching/types';
import { bundledReader } from './matching-model';

const indexes = new WeakMap<Standard, StandardIndex>();

/** What the matcher needs of a standard, built once for as long as the standard is in memory. */
export function indexOf(standard: Standard): StandardIndex {
  let index = indexes.get(standard);
  if (!index) {
    index = indexStandard(standard, bundledReader());
    indexes.set(standard, index);
  }
  return index;
}

/**
 * What the matcher suggests, with what was decided before going ahead of it.
 * @param lessons what the workspace has learnt; none for the command line and for two standards side by side
 * @returns one link for each competence, in their order
 */
export function linksFor(
  competences: readonly MatchableCompetence[],
  standard: Standard,
  lessons: readonly Lesson[] = [],
): SuggestedLink[] {
  const links = suggestLinks(competences, indexOf(standard));
  if (lessons.length === 0) return links;
  const likeness: Likeness = (one, other) => outcomeLikeness(one, other, bundledReader());
  return applyLessons(links, competences, lessons, standard, likeness);
}

/**
 * The same for a person's key competences and a standard, explained in the reader's language.
 * The window, `match` and `report` all ask here, so that they say the same.
 * @returns one suggestion for each competence, in their order
 */
export function suggestionsFor(
  competences: readonly MatchableCompetence[],
  standard: Standard,
  language: Language,
  lessons: readonly Lesson[] = [],
): Suggestion[] {
  const translate = translatorFor(language);
  return linksFor(competences, standard, lessons).map((link) => ({
    competenceId: link.competenceId,
    standardCompetenceId: link.standardCompetenceId,
    level: link.level,
    score: link.score,
    reasons: link.reasons.map((reason) => explainReason(reason, translate, link.level)),
    remembered: link.reasons.some(({ code }) => LESSON_REASON_CODES.includes(code)),
  }));
}
