import type { Office } from '#shared/domain/office';
import { client } from '../../api/client';
import { tellOtherWindows } from '../../api/other-windows';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';

/** What is stored now takes the place of what the window shows, in the reports too. */
export function acceptOffice(office: Office): void {
  const queryKey = api.office.get.queryKey();
  // A reading that is under way would bring back what was there before.
  void queryClient.cancelQueries({ queryKey });
  queryClient.setQueryData(queryKey, office);
  void queryClient.invalidateQueries({ queryKey: api.report.key() });
  void queryClient.invalidateQueries({ queryKey: api.anonymous.key() });
  tellOtherWindows('records');
}

export type SenderField = 'counsellor' | 'name' | 'contact';

export const keyOfField = (field: SenderField): string => `office:${field}`;

/** Settles when the text is stored; rejects when it was refused. */
export const queueSender = (field: SenderField, text: string): Promise<void> =>
  saveQueue.add({
    key: keyOfField(field),
    text,
    send: async () => acceptOffice(await client.office.save({ [field]: text })),
  });
