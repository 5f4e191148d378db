import { toStandard } from '#shared/domain/draft-standard';
import { ExpectedError } from '#shared/domain/errors';
import type { OwnStandard } from '#shared/domain/own-standard';
import { refOf, type Standard } from '#shared/domain/standard';
import type { StandardEntry } from '#shared/domain/standard-entry';
import { listOwnStandards } from '../storage/standard-repository';
import { bundledStandards } from './bundled-standards';
import type { Session } from './session';

type KnownStandard = { readonly written: string; readonly standard: Standard };

const knownOf = new WeakMap<Session, ReadonlyMap<string, KnownStandard>>();

/**
 * The counsellor's own, each the same object for as long as nothing in it changes: what search and matching work out
 * from a standard is kept with the object.
 */
function ownStandards(session: Session, stored: readonly OwnStandard[]): ReadonlyMap<string, KnownStandard> {
  const before = knownOf.get(session);
  const known = new Map(
    stored.map(({ ref, content }): [string, KnownStandard] => {
      const written = JSON.stringify(content);
      const same = before?.get(ref);
      return [ref, same?.written === written ? same : { written, standard: toStandard(content) }];
    }),
  );
  knownOf.set(session, known);
  return known;
}

/**
 * Every version of every standard that can be looked at and used: those that come with the program, then the
 * counsellor's own. Drafts are not among them (`own-standards.ts` has those): they may lack anything.
 */
export function listEntries(session: Session): StandardEntry[] {
  const bundled = bundledStandards().map(
    (standard): StandardEntry => ({ ref: refOf(standard), status: 'bundled', standard, updatedAt: null }),
  );
  const stored = session.read(listOwnStandards).filter(({ status }) => status !== 'draft');
  const known = ownStandards(session, stored);
  const own = stored.flatMap(({ ref, status, updatedAt }): StandardEntry[] => {
    const standard = known.get(ref)?.standard;
    return standard && status !== 'draft' ? [{ ref, status, standard, updatedAt }] : [];
  });
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
