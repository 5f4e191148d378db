import { useQuery } from '@tanstack/react-query';
import type { Learned, Memory } from '#shared/domain/learned';
import { tellOtherWindows } from '../../api/other-windows';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';
import { reportFailure } from '../../components/failure-notice';
import { learnedId } from './learned-text';

const KEY = api.lessons.get.queryKey();

/** What has been learnt; it holds what participants have said, and is not kept when it is not shown. */
export const useMemory = () => useQuery(api.lessons.get.queryOptions({ gcTime: 0 }));

function accept(memory: Memory): void {
  void queryClient.cancelQueries({ queryKey: KEY });
  // When the page has been left meanwhile, there is nothing to show it in.
  queryClient.setQueryData<Memory>(KEY, (shown) => shown && memory);
  for (const queryKey of [api.comparison.key(), api.report.key(), api.classes.key(), api.library.explore.key()]) {
    void queryClient.invalidateQueries({ queryKey });
  }
  tellOtherWindows('records');
}

/** @returns how what the window shows is changed in one place; null takes it away */
export function withLearned(meant: Learned, change: (known: Learned) => Learned | null) {
  const id = learnedId(meant);
  return (memory: Memory): Memory => ({
    ...memory,
    standards: memory.standards.map((standard) => ({
      ...standard,
      learned: standard.learned.flatMap((known) => (learnedId(known) === id ? (change(known) ?? []) : known)),
    })),
  });
}

type MemoryWrite = {
  /** Shows the change before it is stored. */
  readonly patch: (memory: Memory) => Memory;
  readonly send: () => Promise<Memory>;
};

/** Stores a change to what has been learnt; one that is refused is reported, and the page shows what is stored. */
export async function saveMemory({ patch, send }: MemoryWrite): Promise<void> {
  void queryClient.cancelQueries({ queryKey: KEY });
  queryClient.setQueryData<Memory>(KEY, (shown) => shown && patch(shown));
  try {
    await saveQueue.add({ send: async () => accept(await send()) });
  } catch (error) {
    reportFailure(error);
    await queryClient.invalidateQueries({ queryKey: KEY });
  }
}
