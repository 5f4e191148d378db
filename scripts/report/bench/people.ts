import { bundledStandards } from '#main/core/bundled-standards';
import type { Session } from '#main/core/session';
import { refOf } from '#shared/domain/standard';
import { isBlank } from '#shared/domain/text';
import { clientOf } from '../../records/bench/everyday';

/** A report of the fullest kind that is asked for: what to ask the core, for somebody. */
export type FullReport = {
  readonly participantId: string;
  readonly standardRefs: string[];
  readonly language: 'nb';
  readonly form: 'complete';
};

const KEY_COMPETENCES = 15;

/** @returns reports beside two standards, of everybody who has fifteen key competences, all with an outcome */
export async function fullReports(session: Session): Promise<FullReport[]> {
  const client = clientOf(session);
  const refs = bundledStandards().map(refOf);
  const { participants } = await client.participants.find({ count: 200 });
  const found: FullReport[] = [];
  for (const { id } of participants) {
    const record = await client.participants.get({ participantId: id });
    const key = record.competences.filter(({ key, outcome }) => key && !isBlank(outcome));
    const [own] = record.participant.standardRefs;
    const other = refs.find((ref) => ref !== own);
    if (key.length !== KEY_COMPETENCES || !own || !other || record.experiences.length === 0) continue;
    found.push({ participantId: id, standardRefs: [own, other], language: 'nb', form: 'complete' });
  }
  return found;
}
