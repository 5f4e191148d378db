import { toStandard } from '#shared/domain/draft-standard';
import { ExpectedError } from '#shared/domain/errors';
import { refOf, type Standard } from '#shared/domain/standard';
import type { StandardEntry } from '#shared/domain/standard-entry';
import { listOwnStandards } from '../storage/standard-repository';
import { bundledStandards } from './bundled-standards';
import type { Session } from './session';

/**
 * Every version of every standard that can be looked at and used: those that come with the program, then the
 * counsellor's own. Drafts are not among them (`own-standards.ts` has those): they may lack anything.
 */
export function listEntries(session: Session): StandardEntry[] {
  const bundled = bundledStandards().map(
    (standard): StandardEntry => ({ ref: refOf(standard), status: 'bundled', standard, updatedAt: null }),
  );
  const own = session
    .read(listOwnStandards)
    .flatMap(({ ref, status, content, updatedAt }): StandardEntry[] =>
      status === 'draft' ? [] : [{ ref, status, standard: toStandard(content), updatedAt }],
    );
  return [...bundled, ...own];
}

/**
 * A version of a standard that participants can be compared with.
 * @throws ExpectedError STANDARD_NOT_FOUND, also for a draft: it may not be complete yet
 */
export function findStandard(session: Session, ref: string): Standard {
  const usable = listEntries(session);
  const entry = usable.find((candidate) => candidate.ref === ref);
  if (entry) return entry.standard;
  throw new ExpectedError('STANDARD_NOT_FOUND', {
    id: ref,
    known: usable.map((candidate) => candidate.ref).join(', '),
  });
}
