import type { Competence } from '#shared/domain/participant';

/** The competences found in each statement. */
export function byStatement(competences: readonly Competence[]): ReadonlyMap<string, readonly Competence[]> {
  const found = new Map<string, Competence[]>();
  for (const competence of competences) {
    for (const id of competence.statementIds) found.set(id, [...(found.get(id) ?? []), competence]);
  }
  return found;
}
