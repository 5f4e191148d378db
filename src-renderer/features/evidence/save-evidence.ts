import type { Evidence } from '#shared/domain/evidence';
import type { ParticipantRecord } from '#shared/domain/participant';
import { client } from '../../api/client';
import { knownRecord, saveRecord } from '../../api/record';
import { reportFailure } from '../../components/failure-notice';
import { withEvidence } from './evidence-patches';

/** Evidence that is not there yet, of today, ready to be filled in. */
export function newEvidence(competenceId: string, kind: Evidence['kind'], on: string): Evidence {
  return { id: crypto.randomUUID(), competenceId, statementId: null, kind, quote: '', by: '', on, note: '' };
}

/**
 * Stores a change of one field. The other fields are taken as they are when it is sent: what was typed in them before
 * is stored by then.
 * @returns the record as it is stored
 */
export function sendEvidence(
  participantId: string,
  evidence: Evidence,
  change: Partial<Evidence>,
): Promise<ParticipantRecord> {
  const known = knownRecord(participantId)?.evidence.find(({ id }) => id === evidence.id);
  return client.evidence.save({ evidence: { ...(known ?? evidence), ...change } });
}

/** Adds evidence, or changes what is chosen and not typed; it shows at once. */
export function chooseEvidence(participantId: string, evidence: Evidence, change: Partial<Evidence> = {}): void {
  saveRecord({
    participantId,
    patch: (record) => {
      const known = record.evidence.find(({ id }) => id === evidence.id);
      return withEvidence({ ...(known ?? evidence), ...change })(record);
    },
    send: () => sendEvidence(participantId, evidence, change),
  }).catch(reportFailure);
}
