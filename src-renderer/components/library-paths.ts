/** Where the library's pages stand. Ids of own standards may hold any letter. */
export const LIBRARY_PATH = '/standards';
export const VOCABULARY_PATH = '/standards/words';
export const LEARNED_PATH = '/standards/learned';

export function standardPath(ref: string, competenceId?: string): string {
  const competence = competenceId === undefined ? '' : `/${encodeURIComponent(competenceId)}`;
  return `${LIBRARY_PATH}/of/${encodeURIComponent(ref)}${competence}`;
}

/** Two standards side by side; either may be chosen later. */
export function comparePath(left = '', right = ''): string {
  const ends = [left, right].map((ref) => (ref === '' ? '-' : encodeURIComponent(ref)));
  return `${LIBRARY_PATH}/compare/${ends.join('/')}`;
}

/** One role in several chains, by the id of the role's standard. */
export function variantsPath(standardId: string): string {
  return `${LIBRARY_PATH}/variants/${encodeURIComponent(standardId)}`;
}

/** What a part of an address says; as it stands when somebody wrote it by hand and wrongly. */
export function fromPath(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

export function explorePath(participantId: string): string {
  return `/participants/${participantId}/explore`;
}

/** What the counsellor's decisions have taught, with a way back to the participant. */
export function learnedPath(participantId: string): string {
  return `/participants/${participantId}/learned`;
}
