import { client } from '../api/client';
import { api, queryClient } from '../api/queries';
import { type DocumentType, download } from './download';

/** What the shell around this window can do; it never changes while the window is open. */
export const shellAbilities = () =>
  queryClient.fetchQuery(api.files.abilities.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));

/**
 * Saves a document: the desktop shell asks where to and writes it whole or not at all, a browser takes it as a download.
 * @returns the name it has, as far as it is known; null when the user thought better of it
 */
export async function saveAsFile(fileName: string, base64: string, type: DocumentType): Promise<string | null> {
  const { canSave } = await shellAbilities();
  if (canSave) return (await client.files.save({ fileName, base64 })).savedAs;
  download(fileName, base64, type);
  return fileName;
}
