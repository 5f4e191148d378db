import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import type { Erasure, ErasureProgress } from '#shared/domain/erasure';
import { ExpectedError } from '#shared/domain/errors';
import { backupsIn, sweepUnfinished } from '../storage/backup-files';
import {
  type CopyErased,
  clearTraces,
  copiesLaidAside,
  emptyLog,
  eraseFromCopy,
  eraseWithin,
} from '../storage/erase-copies';
import { applyErasures, readErasures, type StoredErasure, saveErasure } from '../storage/erasure-repository';
import { readParticipant } from '../storage/participant-repository';
import { sweepRestores } from '../storage/restore-files';
import { valuesAbout } from '../storage/traces';
import { backupPlaces } from './backup-places';
import { inTurn } from './backup-work';
import { log, logIn } from './record-log';
import type { Session } from './session';

/** How far the present erasing has come in the backups. */
const progresses = new WeakMap<Session, ErasureProgress>();

export const erasureProgress = (session: Session): ErasureProgress => progresses.get(session) ?? null;

/** Short enough to be read out, and drawn at random: it says nothing about whom. */
const receiptNumber = (): string =>
  randomBytes(6)
    .toString('hex')
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1-');

const shownOf = ({ participantId: _participantId, ...erasure }: StoredErasure): Erasure => erasure;

/** What was erased, newest first, and whether it is finished everywhere. */
export const listErasures = (session: Session): Erasure[] => session.read(readErasures).map(shownOf);

/** Backups were made in a folder that the user chose: when it is not there, it is unplugged. Our own has none yet. */
const isInReach = (session: Session, place: string): boolean => place === session.backupsFolder || existsSync(place);

type Swept = { readonly outcomes: ReadonlyMap<CopyErased, number>; readonly waitingFor: readonly string[] };

/** Goes through all copies in reach; what could not be written anew is waited for. */
async function sweepCopies(session: Session, erasures: readonly StoredErasure[]): Promise<Swept> {
  // What a program that was killed left half-made is nobody's backup, and holds as much.
  sweepUnfinished(session.backupsFolder, false);
  sweepRestores(session.workspaceFolder);
  const waited = erasures.flatMap((each) => each.waitingFor).filter((place) => !place.startsWith(session.dataFolder));
  const places = [...new Set([...backupPlaces(session), ...waited])];
  const waitingFor = new Set(places.filter((place) => !isInReach(session, place)));
  const copies = [
    ...places.flatMap((place) => backupsIn(place).map((folder) => ({ place, folder }))),
    ...copiesLaidAside(session.dataFolder, session.workspaceFolder).map((folder) => ({ place: folder, folder })),
  ];
  const outcomes = new Map<CopyErased, number>();
  for (const [done, { place, folder }] of copies.entries()) {
    progresses.set(session, { done, all: copies.length });
    // The session wipes its key when it is locked, and this goes on for a while: a lock ends it at the next copy.
    const key = Buffer.from(session.recordsKey());
    try {
      const outcome = await eraseFromCopy(folder, key, erasures);
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
      if (outcome === 'failed') waitingFor.add(place);
    } finally {
      key.fill(0);
    }
    // Whoever works in another window is not kept waiting for all of them.
    await turn();
  }
  progresses.delete(session);
  return { outcomes, waitingFor: [...waitingFor] };
}

/** Notes how far it has come with those that are not finished. */
function note(session: Session, { outcomes, waitingFor }: Swept): void {
  const counted = (...which: CopyErased[]) => which.reduce((sum, each) => sum + (outcomes.get(each) ?? 0), 0);
  session.write((writer) => {
    for (const erasure of readErasures(writer)) {
      if (erasure.finishedAt !== null) continue;
      saveErasure(writer, {
        ...erasure,
        rewritten: erasure.rewritten + counted('rewritten'),
        checked: counted('clean', 'rewritten'),
        notOurs: counted('notOurs'),
        waitingFor: [...waitingFor],
        finishedAt: waitingFor.length === 0 ? session.now() : null,
      });
    }
  });
}

/**
 * Erases a participant: from the records, their free pages and the write-ahead log at once; then from every backup in
 * reach, each written anew. What is out of reach is done when it comes back (`takeUpErasures`). It cannot be undone.
 * @returns what the receipt says, once everything in reach has been opened and searched
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, ERASURE_UNCONFIRMED (something is left in the records), WORKSPACE_LOCKED
 *   (locked meanwhile: the participant is gone, the backups follow at the next opening), DISK_FULL
 */
export function eraseParticipant(session: Session, participantId: string): Promise<Erasure> {
  return inTurn(session, async () => {
    const erasure: StoredErasure = {
      participantId,
      receipt: receiptNumber(),
      erasedAt: session.now(),
      finishedAt: null,
      rewritten: 0,
      checked: 0,
      notOurs: 0,
      waitingFor: [],
    };
    // What is searched for afterwards is known now only, and is never written down.
    const values = session.read((reader) => valuesAbout(reader, participantId));
    session.write((writer) => {
      if (!readParticipant(writer, participantId)) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
      applyErasures(writer, [erasure]);
      logIn(session, writer, 'erased');
    });
    if (!(await clearTraces((work) => session.maintain(work), values, [participantId]))) {
      throw new ExpectedError('ERASURE_UNCONFIRMED', {});
    }
    note(session, await sweepCopies(session, session.read(readErasures)));
    session.maintain(emptyLog);
    const stored = session.read(readErasures).find((each) => each.receipt === erasure.receipt);
    return shownOf(stored ?? erasure);
  });
}

/**
 * Takes up what an earlier erasing could not finish: it was cut short, or a folder was out of reach; and goes through
 * the copies again, because one that held somebody may have come back.
 * @returns how many copies were written anew
 * @throws ExpectedError WORKSPACE_LOCKED, ERASURE_UNCONFIRMED
 */
export function takeUpErasures(session: Session): Promise<number> {
  return inTurn(session, async () => {
    const erasures = session.read(readErasures);
    if (erasures.length === 0) return 0;
    const isBack = session.read((reader) =>
      erasures.some(({ participantId }) => readParticipant(reader, participantId)),
    );
    const isCutShort = erasures.some(({ finishedAt }) => finishedAt === null);
    if ((isBack || isCutShort) && !(await eraseWithin((work) => session.maintain(work), erasures))) {
      throw new ExpectedError('ERASURE_UNCONFIRMED', {});
    }
    const swept = await sweepCopies(session, erasures);
    note(session, swept);
    const rewritten = swept.outcomes.get('rewritten') ?? 0;
    if (rewritten > 0) log(session, 'erasedFromBackups', { details: { rewritten } });
    return rewritten;
  });
}
