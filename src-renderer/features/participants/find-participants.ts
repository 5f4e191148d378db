import { nameSearch } from '#shared/domain/name-search';
import type { ParticipantSummary } from '#shared/domain/participant';
import { STANDINGS, type Standing, standingOf } from '#shared/domain/standing';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';

export const SORTS = ['changed', 'name'] as const;
export type Sort = (typeof SORTS)[number];

export type Wanted = { readonly name: string; readonly standing: Standing | null; readonly sort: Sort };

export type Found = {
  readonly participants: readonly ParticipantSummary[];
  /** How many of those with the name stand where; `all` of them together. */
  readonly counts: Readonly<Record<Standing | 'all', number>>;
};

/**
 * Those who are wanted, in the wanted order.
 * @param participants last changed first
 */
export function findParticipants(
  participants: readonly ParticipantSummary[],
  { name, standing, sort }: Wanted,
  language: Language,
): Found {
  const isCalled = nameSearch(name);
  const named = participants.filter((participant) => isCalled(participant.name));
  const byStanding = Map.groupBy(named, standingOf);
  const wanted = standing === null ? named : (byStanding.get(standing) ?? []);
  const collator = new Intl.Collator(LANGUAGE_TAGS[language], { numeric: true });
  const counts = Object.fromEntries(STANDINGS.map((one) => [one, byStanding.get(one)?.length ?? 0]));
  return {
    participants: sort === 'name' ? wanted.toSorted((one, other) => collator.compare(one.name, other.name)) : wanted,
    counts: { ...(counts as Record<Standing, number>), all: named.length },
  };
}
