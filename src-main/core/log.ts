import { randomUUID } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { type LoggedBug, loggedBugSchema, type TroublePlace } from '#shared/domain/trouble';
import { version } from '../../package.json';
import { shortFrames } from './frames';

/** In bytes. A log that grows past this is put aside, and the one that was aside before is gone. */
const LARGEST = 512 * 1024;

/** Names of errors and their codes are words of programs; whatever looks otherwise may be somebody's. */
const PLAIN = /^[\w-]{1,60}$/;
const plain = (value: unknown): string | undefined =>
  typeof value === 'string' && PLAIN.test(value) ? value : undefined;

const formerOf = (file: string): string => file.replace(/\.log$/, '.1.log');

function putAside(file: string): void {
  if (existsSync(file) && statSync(file).size > LARGEST) renameSync(file, formerOf(file));
}

function append(file: string, entry: LoggedBug): string {
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    putAside(file);
    appendFileSync(file, `${JSON.stringify(entry)}\n`, { mode: 0o600 });
  } catch {
    // A log that cannot be written must not hide the bug it was to record.
  }
  return entry.reference;
}

const head = (place: TroublePlace) => ({
  time: new Date().toISOString(),
  reference: randomUUID().slice(0, 8),
  version,
  place,
});

/**
 * Writes a bug to the log. Messages are left out on purpose: they can quote what was typed, and the log must hold no
 * personal data. What is kept is the kind of error and where in the code it happened.
 * @param file the log file; one line of JSON is added to it
 * @param place whether it happened in the core or in a shell around it
 * @returns the reference that the user can give us
 */
export function logBug(file: string, error: unknown, place: TroublePlace = 'core'): string {
  const code = error instanceof Error && 'code' in error ? plain(error.code) : undefined;
  return append(file, {
    ...head(place),
    kind: error instanceof Error ? (plain(error.name) ?? 'Error') : typeof error,
    ...(code !== undefined && { code }),
    frames: error instanceof Error ? shortFrames(error.stack ?? '', error.message) : [],
  });
}

/**
 * Writes down a bug that the window told of. The window shows what people typed, so nothing it says is believed to be
 * harmless: only what has the form of a program's own words is kept.
 * @param stack as the browser has it
 */
export const logWindowBug = (
  file: string,
  { kind, stack }: { readonly kind: string; readonly stack: string },
): string => append(file, { ...head('window'), kind: plain(kind) ?? 'Error', frames: shortFrames(stack) });

/**
 * Writes down what the walls around the window refused, in one entry; nothing when there was nothing.
 * @param lines what was refused and how often, without whole addresses
 */
export function logRefused(file: string, refused: { readonly total: number; lines(): string[] }): void {
  if (refused.total === 0) return;
  append(file, { ...head('shell'), kind: 'RequestsRefused', code: String(refused.total), frames: refused.lines() });
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n');
  } catch {
    return [];
  }
}

/**
 * What the log holds, newest first. Lines that are no entry (cut off by a full disk, of an older version) are passed over.
 * @param count how many at most
 */
export function readBugs(file: string, count: number): LoggedBug[] {
  const bugs: LoggedBug[] = [];
  for (const line of [...linesOf(formerOf(file)), ...linesOf(file)].reverse()) {
    if (bugs.length === count) break;
    try {
      bugs.push(loggedBugSchema.parse(JSON.parse(line)));
    } catch {
      // Not an entry.
    }
  }
  return bugs;
}
