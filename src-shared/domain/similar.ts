import { z } from 'zod';
import { type Competence, idSchema } from './participant';
import { hasTextIn, type LocalizedText, TEXT_LANGUAGES } from './text';

/** Two of a person's competences that may be the same, in the order they were found. There is no number in it. */
export const similarPairSchema = z.object({ oneId: idSchema, otherId: idSchema });
export type SimilarPair = z.infer<typeof similarPairSchema>;

/** @returns the two with the one first whose name is kept unless the counsellor says otherwise: the key one, or the first */
export const keptFirst = (one: Competence, other: Competence): readonly [Competence, Competence] =>
  other.key && !one.key ? [other, one] : [one, other];

/** Both texts where both say something, the kept one's first; one of them where they say the same. */
function outcomesTogether(kept: LocalizedText, merged: LocalizedText): LocalizedText {
  const together = { ...merged, ...kept };
  for (const language of TEXT_LANGUAGES) {
    if (!hasTextIn(merged, language)) continue;
    const [first = '', second = ''] = [kept[language]?.trim(), merged[language]?.trim()];
    if (!hasTextIn(kept, language)) together[language] = merged[language];
    else if (first !== second) together[language] = `${first} ${second}`;
  }
  return together;
}

function nameTogether(kept: LocalizedText, merged: LocalizedText): LocalizedText {
  const missing = TEXT_LANGUAGES.filter((language) => hasTextIn(merged, language) && !hasTextIn(kept, language));
  return { ...kept, ...Object.fromEntries(missing.map((language) => [language, merged[language]])) };
}

/**
 * One competence of two that are the same. It keeps the name of the kept one in every language that has it; of
 * everything else, nothing is lost.
 */
export const mergedCompetence = (kept: Competence, merged: Competence): Competence => ({
  id: kept.id,
  label: nameTogether(kept.label, merged.label),
  outcome: outcomesTogether(kept.outcome, merged.outcome),
  placement: kept.placement ?? merged.placement,
  key: kept.key || merged.key,
  why: nameTogether(kept.why, merged.why),
  statementIds: [...new Set([...kept.statementIds, ...merged.statementIds])],
});

/** @returns the competences with one of two in place of both; as they are when one of the two is not among them */
export function mergedIn(competences: readonly Competence[], keptId: string, mergedId: string): Competence[] {
  const merged = competences.find(({ id }) => id === mergedId);
  if (!merged || !competences.some(({ id }) => id === keptId)) return [...competences];
  return competences.flatMap((competence) => {
    if (competence.id === mergedId) return [];
    return competence.id === keptId ? [mergedCompetence(competence, merged)] : [competence];
  });
}
