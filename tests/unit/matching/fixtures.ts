import { bundledReader } from '#main/core/matching-model';
import butikkmedarbeider from '#resources/standards/butikkmedarbeider.json';
import butikksjef from '#resources/standards/butikksjef.json';
import type { LocalizedText } from '#shared/domain/text';
import { parseStandardFile } from '#shared/formats/standard-file';
import { indexStandard, type StandardIndex } from '#shared/matching/index-standard';
import { suggestLinks } from '#shared/matching/suggest-links';
import type { SuggestedLink } from '#shared/matching/types';

export const SHOP_ASSISTANT = indexStandard(parseStandardFile(butikkmedarbeider), bundledReader());
export const STORE_MANAGER = indexStandard(parseStandardFile(butikksjef), bundledReader());

/** The link suggested for a single competence. */
export function linkFor(index: StandardIndex, label: LocalizedText, outcome?: LocalizedText): SuggestedLink {
  const [link] = suggestLinks([{ id: 'own', label, outcome }], index);
  if (!link) throw new Error('no link for the competence');
  return link;
}

type OwnCompetence = { readonly id: string; readonly nb: string; readonly en: string; readonly outcome?: string };

/** A standard of one's own made ready for matching. */
export const ownIndex = (...names: readonly OwnCompetence[]): StandardIndex =>
  indexStandard({ id: 'own', ...standardOf(...names) }, bundledReader());

/** A standard of one's own, with nothing in it that the tests do not need. */
export function standardOf(...names: readonly OwnCompetence[]) {
  return {
    competences: names.map(({ id, nb, en, outcome }) => ({
      id,
      label: { nb, en },
      outcomes: { nb: [outcome ?? '-'], en: ['-'] },
      dimension: 'pace-presence' as const,
      placement: 'pace' as const,
    })),
  };
}
