import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { ExpectedError } from '#shared/domain/errors';
import { arePagesWhole, decipheredPage, PAGE_BYTES } from './page-check';
import type { WorkspacePaths } from './workspace-files';
import { inspectLog, type LogFinding } from './write-ahead-log';

/** Where SQLite keeps, on the first page, how many pages there are, and the number of the schema. */
const PAGE_COUNT_AT = 28;
const USER_VERSION_AT = 60;
/** Milliseconds between two looks at files that seem damaged. */
const SECOND_LOOK = 60;

/** What changes when somebody writes to a file. */
const lookOf = (file: string): string => {
  if (!existsSync(file)) return 'none';
  const { size, mtimeNs, ino } = statSync(file, { bigint: true });
  return `${size} ${mtimeNs} ${ino}`;
};

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

/** The newest first page, in the clear. */
function newestFirstPage(records: string, pages: LogFinding['pages'], key: Buffer): Buffer {
  const logged = pages.findLast(({ number }) => number === 1);
  return decipheredPage(logged?.bytes ?? firstPageOf(records), 1, key);
}

/** A file that was cut between two pages has whole pages only, but not all of them. */
function hasEveryPage(records: string, pages: LogFinding['pages'], key: Buffer): boolean {
  const expected = newestFirstPage(records, pages, key).readUInt32BE(PAGE_COUNT_AT);
  const logged = new Set(pages.map(({ number }) => number));
  for (let number = statSync(records).size / PAGE_BYTES + 1; number <= expected; number++) {
    if (!logged.has(number)) return false;
  }
  return true;
}

async function damageOf({ records, log }: WorkspacePaths, key: Buffer): Promise<ExpectedError | null> {
  const { missing, pages } = inspectLog(log);
  if (missing !== null) return new ExpectedError('WORKSPACE_LOG_DAMAGED', { missing });
  const isWhole = (await arePagesWhole(records, key)) && hasEveryPage(records, pages, key);
  return isWhole ? null : new ExpectedError('WORKSPACE_DAMAGED', { part: 'records' });
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

/**
 * The schema that whole, closed records were written by, read without SQLite, which would write to the files when it
 * closes them again.
 */
export const schemaOf = ({ records, log }: WorkspacePaths, key: Buffer): number =>
  newestFirstPage(records, inspectLog(log).pages, key).readUInt32BE(USER_VERSION_AT);
