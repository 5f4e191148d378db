import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ExpectedError } from '#shared/domain/errors';
import { arePagesWhole, decipheredPage, PAGE_BYTES } from './page-check';
import type { WorkspacePaths } from './workspace-files';
import { inspectLog } from './write-ahead-log';

/** Where SQLite keeps the number of the schema, on the first page. */
const USER_VERSION_AT = 60;
/** Milliseconds between two looks at files that seem damaged. */
const SECOND_LOOK = 60;

/** What changes when somebody writes to a file. */
const lookOf = (file: string): string => {
  if (!existsSync(file)) return 'none';
  const { size, mtimeNs, ino } = statSync(file, { bigint: true });
  return `${size} ${mtimeNs} ${ino}`;
};

async function damageOf({ records, log }: WorkspacePaths, key: Buffer): Promise<ExpectedError | null> {
  const { missing } = inspectLog(log);
  if (missing !== null) return new ExpectedError('WORKSPACE_LOG_DAMAGED', { missing });
  if (await arePagesWhole(records, key)) return null;
  return new ExpectedError('WORKSPACE_DAMAGED', { part: 'records' });
}

/**
 * Reads all of the records and of the log beside them before SQLite touches either, and refuses what is not as it was
 * written. Nothing is written. Another program that is writing at this moment makes files look damaged: they are
 * looked at twice, and when they have changed in between, the workspace is in use.
 * @throws ExpectedError WORKSPACE_DAMAGED, WORKSPACE_LOG_DAMAGED, WORKSPACE_IN_USE; errors of the file system as they are
 */
export async function refuseDamaged(paths: WorkspacePaths, key: Buffer): Promise<void> {
  const look = () => `${lookOf(paths.records)} ${lookOf(paths.log)}`;
  const before = look();
  if ((await damageOf(paths, key)) === null) return;
  await wait(SECOND_LOOK);
  const damage = await damageOf(paths, key);
  if (look() !== before) throw new ExpectedError('WORKSPACE_IN_USE', {});
  if (damage !== null) throw damage;
}

function firstPageOf(file: string): Buffer {
  const page = Buffer.alloc(PAGE_BYTES);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, page, 0, PAGE_BYTES, 0);
    return page;
  } finally {
    closeSync(handle);
  }
}

/**
 * The schema that whole, closed records were written by, read without SQLite, which would write to the files when it
 * closes them again.
 */
export function schemaOf({ records, log }: WorkspacePaths, key: Buffer): number {
  const logged = inspectLog(log).pages.findLast(({ number }) => number === 1);
  return decipheredPage(logged?.bytes ?? firstPageOf(records), 1, key).readUInt32BE(USER_VERSION_AT);
}
