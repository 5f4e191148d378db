import { randomUUID } from 'node:crypto';
import { closeSync, copyFileSync, mkdirSync, openSync, readSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { dirname } from 'node:path';
import { ExpectedError } from '#shared/domain/errors';
import { openDatabase } from './database';
import { decipheredPage, PAGE_BYTES } from './page-check';
import { syncFile, syncFolder } from './sync';
import { type WorkspacePaths, workspacePaths } from './workspace-files';
import { inspectLog, type LogFinding } from './write-ahead-log';

/** Reads single pages of a database that is not open. */
function withPages<Result>(file: string, use: (pageAt: (number: number) => Buffer) => Result): Result {
  const handle = openSync(file, 'r');
  try {
    return use((number) => {
      const page = Buffer.alloc(PAGE_BYTES);
      readSync(handle, page, 0, PAGE_BYTES, (number - 1) * PAGE_BYTES);
      return page;
    });
  } finally {
    closeSync(handle);
  }
}

/**
 * How much of the log had already been moved into the records before the damage. `all`: the log is not needed. `before`:
 * nothing beyond the damage, so that the whole part can be replayed. `between`: the records are half one and half another.
 */
function movedInto(records: string, { pages, doubtful }: LogFinding, key: Buffer): 'all' | 'before' | 'between' {
  return withPages(records, (pageAt) => {
    const isInRecords = (number: number, bytes: Buffer) =>
      decipheredPage(bytes, number, key).equals(decipheredPage(pageAt(number), number, key));
    const earlier = new Map(pages.map(({ number, bytes }) => [number, bytes]));
    const latest = new Map([...pages, ...doubtful].map(({ number, bytes }) => [number, bytes]));
    const isBeyond = doubtful.some(({ number, bytes }) => {
      const before = earlier.get(number);
      return isInRecords(number, bytes) && !(before && isInRecords(number, before));
    });
    if (!isBeyond) return 'before';
    return [...latest].every(([number, bytes]) => isInRecords(number, bytes)) ? 'all' : 'between';
  });
}

/** @throws ExpectedError WORKSPACE_DAMAGED when what was opened does not hang together */
function requireSound(records: string, key: Buffer): void {
  const database = openDatabase(records, key);
  try {
    const sound = database.pragma('integrity_check', { simple: true }) === 'ok';
    const related = (database.pragma('foreign_key_check') as unknown[]).length === 0;
    if (!sound || !related) throw new ExpectedError('WORKSPACE_DAMAGED', { part: 'records' });
  } finally {
    database.close();
  }
}

/**
 * Puts records in place that hold everything except what is damaged in their log. It is built beside them and checked;
 * until it takes their place they are as they were, and when it cannot be built they stay so. Who calls has set a copy
 * aside first.
 * @throws ExpectedError WORKSPACE_DAMAGED when nothing sound comes of it; errors of SQLite and the file system as they are
 */
export function mendLog(paths: WorkspacePaths, key: Buffer): void {
  const finding = inspectLog(paths.log);
  if (finding.missing === null) return;
  const moved = movedInto(paths.records, finding, key);
  if (moved === 'between') throw new ExpectedError('WORKSPACE_DAMAGED', { part: 'records' });
  const folder = dirname(paths.records);
  const unfinished = `${folder}.${randomUUID()}.new`;
  mkdirSync(unfinished, { mode: 0o700 });
  try {
    const built = workspacePaths(unfinished);
    copyFileSync(paths.records, built.records);
    if (moved === 'before' && finding.wholeBytes > 0) {
      copyFileSync(paths.log, built.log);
      truncateSync(built.log, finding.wholeBytes);
    }
    // Closing moves the whole part of the log into the records.
    requireSound(built.records, key);
    syncFile(built.records);
    // First the records, then away with the log: a kill in between leaves what is told and mended once more.
    renameSync(built.records, paths.records);
    syncFolder(folder);
    rmSync(paths.log, { force: true });
    syncFolder(folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
