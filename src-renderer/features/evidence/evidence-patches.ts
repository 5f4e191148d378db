import type { Evidence } from '#shared/domain/evidence';
import type { RecordPatch } from '../../api/record';

/** The record with this evidence, new or changed; shown before it is stored. */
export function withEvidence(evidence: Evidence): RecordPatch {
  return (record) => {
    const known = record.evidence.some(({ id }) => id === evidence.id);
    return {
      ...record,
      evidence: known
        ? record.evidence.map((each) => (each.id === evidence.id ? evidence : each))
        : [...record.evidence, evidence],
    };
  };
}

/** The record without this evidence. */
export function withoutEvidence(id: string): RecordPatch {
  return (record) => ({ ...record, evidence: record.evidence.filter((each) => each.id !== id) });
}
