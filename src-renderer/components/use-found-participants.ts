import { useInfiniteQuery } from '@tanstack/react-query';
import type { FoundParticipants, ParticipantsWanted } from '#shared/domain/found-participants';
import { api } from '../api/queries';
import { useTexts } from './use-texts';

export type Wanted = Pick<ParticipantsWanted, 'name' | 'standing' | 'sort'>;

/** So many come and are drawn at a time: drawing thousands would make every letter slow. */
export const PAGE = 50;

export const EVERYBODY: Wanted = { name: '', standing: null, sort: 'changed' };

type Answers = { readonly pages: readonly FoundParticipants[] };

/** The pages as one; how many there are is said by the one that was asked for last. */
function together({ pages }: Answers) {
  const { found, counts, everybody } = pages.at(-1) as FoundParticipants;
  return { participants: pages.flatMap(({ participants }) => participants), found, counts, everybody };
}

/**
 * Those who are wanted, as the core finds them, the first page and further ones when they are fetched. While an answer
 * is on its way, the one before stays.
 */
export function useFoundParticipants({ name, standing, sort }: Wanted, count = PAGE) {
  const { language } = useTexts();
  return useInfiniteQuery(
    api.participants.find.infiniteOptions({
      input: (from: number) => ({ name, standing, sort, language, from, count }),
      initialPageParam: 0,
      getNextPageParam: ({ found }, pages) => {
        const { length } = together({ pages }).participants;
        return length < found ? length : undefined;
      },
      placeholderData: (previous) => previous,
      select: together,
    }),
  );
}
