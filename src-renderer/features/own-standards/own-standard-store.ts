import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type DraftStandard, draftStandardSchema } from '#shared/domain/draft-standard';
import type { OwnStandard } from '#shared/domain/own-standard';
import { client } from '../../api/client';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';
import { reportFailure } from '../../components/failure-notice';

/** Everything the counsellor has made, in every version. */
export const useOwnStandards = () => useQuery(api.ownStandards.list.queryOptions());

/** One version as it is stored. */
export const useOwnStandard = (ref: string) =>
  useQuery(
    api.ownStandards.get.queryOptions({ input: { ref }, staleTime: Number.POSITIVE_INFINITY, gcTime: 0, retry: false }),
  );

/** What is stored now takes the place of what the window shows; the library may have changed with it. */
export function accept(own: OwnStandard): void {
  queryClient.setQueryData(api.ownStandards.get.queryKey({ input: { ref: own.ref } }), own);
  void queryClient.invalidateQueries({ queryKey: api.ownStandards.list.queryKey() });
}

/** A version has come into the library or left it, and others may have changed with it. */
export function acceptStatus(own: OwnStandard): void {
  accept(own);
  void queryClient.invalidateQueries({ queryKey: api.standards.key() });
}

/** Runs a change after everything that was typed is stored; one that fails is reported. */
export async function afterSaving<Result>(change: () => Promise<Result>): Promise<Result | null> {
  saveQueue.leave();
  await saveQueue.settled();
  if (saveQueue.status() !== 'saved') return null;
  try {
    return await change();
  } catch (error) {
    reportFailure(error);
    return null;
  }
}

const keyOf = (ref: string) => `own-standard:${ref}`;

/** What was typed and could not be stored yet is still there when the draft is shown again. */
function waiting(ref: string): DraftStandard | null {
  const text = saveQueue.pendingText(keyOf(ref));
  return text === null ? null : draftStandardSchema.parse(JSON.parse(text));
}

export type EditDraft = (edit: (content: DraftStandard) => DraftStandard) => void;

/** A draft that saves itself with every letter: the whole of it each time, and of what waits only the newest. */
export function useDraft(own: OwnStandard): { readonly content: DraftStandard; readonly edit: EditDraft } {
  const { ref } = own;
  const [content, setContent] = useState(() => waiting(ref) ?? own.content);
  const latest = useRef(content);

  const edit: EditDraft = (change) => {
    const changed = change(latest.current);
    latest.current = changed;
    setContent(changed);
    const send = async () => accept(await client.ownStandards.save({ content: changed }));
    saveQueue.add({ key: keyOf(ref), text: JSON.stringify(changed), send }).catch(reportFailure);
  };
  return { content, edit };
}
