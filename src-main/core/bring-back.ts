import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupAddress } from '#shared/contract/backups';
import { ExpectedError } from '#shared/domain/errors';
import type { OwnStandard } from '#shared/domain/own-standard';
import { shortDate } from '#shared/i18n/formats';
import { translatorFor } from '#shared/i18n/translator';
import { backupName, backupTime, unfinishedOf } from '../storage/backup-files';
import { withBackup } from '../storage/check-backup';
import type { Database, Reader, Writer } from '../storage/database';
import { readErasures } from '../storage/erasure-repository';
import { fileByName } from '../storage/lesson-repository';
import { migrate, needsMigration } from '../storage/migrate';
import type { Row } from '../storage/participant-rows';
import { insertTree, isPartlyThere, readParticipantTree, type TreeRows, withNewIds } from '../storage/participant-tree';
import { copyRecords } from '../storage/restore-files';
import { insertOwnStandard, readOwnStandard } from '../storage/standard-repository';
import { inTurn } from './backup-work';
import { type OpenedBackup, withOpenedBackup } from './open-backup';
import { readPreferences } from './preferences';
import { logIn } from './record-log';
import type { Session } from './session';

/** Follows from the rest: which names lessons are filed under, and how much there is of somebody (migration 110). */
const FOLLOWS = new Set(['lesson_name', 'participant_summary']);
/** A copy of somebody who is still there has no history of its own, and teaches nothing a second time. */
const NOT_COPIED = new Set(['change', 'lesson']);

/** The records of a backup as this version of the program has them; one of an earlier version is copied first. */
async function withCurrent<Result>(
  session: Session,
  { folder, key }: OpenedBackup,
  use: (database: Database) => Result,
): Promise<Result> {
  const isOld = await withBackup(folder, key, needsMigration);
  if (!isOld) return withBackup(folder, key, use);
  // Under a name that is swept away with what was half-made, should the program be killed.
  const copy = unfinishedOf(join(session.backupsFolder, backupName(session.now())));
  try {
    mkdirSync(copy, { recursive: true, mode: 0o700 });
    await copyRecords(folder, copy);
    return await withBackup(copy, key, (database) => {
      migrate(database);
      return use(database);
    });
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

type Taken = { readonly tree: readonly TreeRows[]; readonly standards: readonly OwnStandard[] };

/** The counsellor's own standards that somebody was compared with. */
function standardsOf(backup: Reader, tree: readonly TreeRows[]): OwnStandard[] {
  const refs = new Set<string>();
  for (const { table, rows } of tree) {
    for (const row of rows) {
      if (table === 'participant') for (const ref of JSON.parse(String(row.standard_refs)) as string[]) refs.add(ref);
      if (typeof row.standard_ref === 'string') refs.add(row.standard_ref);
    }
  }
  return [...refs].flatMap((ref) => readOwnStandard(backup, ref) ?? []);
}

function takeFrom(backup: Reader, participantId: string): Taken {
  const tree = readParticipantTree(backup, participantId).filter(({ table }) => !FOLLOWS.has(table));
  if (tree.length === 0) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
  return { tree, standards: standardsOf(backup, tree) };
}

const rowsOf = (tree: readonly TreeRows[], wanted: string): readonly Row[] =>
  tree.find(({ table }) => table === wanted)?.rows ?? [];

/** The same description under other ids, and under a name that tells it from the one that is there. */
function copyOf(tree: readonly TreeRows[], nameOf: (name: string) => string): TreeRows[] {
  const copied = tree.filter(({ table }) => !NOT_COPIED.has(table));
  return withNewIds(copied, randomUUID).map(({ table, rows }) => ({
    table,
    rows: table === 'participant' ? rows.map((row) => ({ ...row, name: nameOf(String(row.name)) })) : rows,
  }));
}

/** @returns whether it came as a copy, because somebody of these ids is there */
function putBack(writer: Writer, { tree, standards }: Taken, nameOf: (name: string) => string): boolean {
  const isCopy = isPartlyThere(writer, tree);
  const put = isCopy ? copyOf(tree, nameOf) : tree;
  for (const standard of standards) insertOwnStandard(writer, standard);
  insertTree(writer, put);
  for (const { id } of rowsOf(put, 'competence')) fileByName(writer, String(id));
  return isCopy;
}

/**
 * Takes participants from a backup into the open workspace: all of them or, when something is wrong with one, none.
 * Whoever is no longer there comes back as they were, with their history; of those that are there, a copy is made
 * beside them and nothing of theirs is changed.
 * @throws ExpectedError WORKSPACE_LOCKED, PARTICIPANT_NOT_FOUND, PARTICIPANT_ERASED, DISK_FULL and what opening a backup throws
 */
export function bringBack(
  session: Session,
  asked: BackupAddress & { readonly passphrase: string | null; readonly participantIds: readonly string[] },
): Promise<{ broughtBack: number; copies: number }> {
  const { language } = readPreferences(session);
  const from = shortDate(new Date(backupTime(asked.name) ?? 0).toISOString(), language);
  const nameOf = (name: string) => translatorFor(language)('backups:copyName', { name, day: from });
  return inTurn(session, () =>
    withOpenedBackup(session, asked, (opened) =>
      withCurrent(session, opened, (backup) =>
        session.write((writer) => {
          const erased = new Set(readErasures(writer).map(({ participantId }) => participantId));
          if (asked.participantIds.some((id) => erased.has(id))) throw new ExpectedError('PARTICIPANT_ERASED', {});
          const copies = [...new Set(asked.participantIds)].map((id) => putBack(writer, takeFrom(backup, id), nameOf));
          logIn(session, writer, 'participantsBroughtBack', { details: { participants: copies.length } });
          return { broughtBack: copies.length, copies: copies.filter(Boolean).length };
        }),
      ),
    ),
  );
}
