import type { Preparation } from '#shared/domain/preparation';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { reportFailure } from '../../components/failure-notice';

/** Shows a choice at once and stores it; what is typed goes through `useSavedText` instead. */
export function savePreparation(participantId: string, changes: Partial<Preparation>): void {
  saveRecord({
    participantId,
    patch: (record) => ({ ...record, preparation: { ...record.preparation, ...changes } }),
    send: () => client.preparation.save({ participantId, ...changes }),
  }).catch(reportFailure);
}
