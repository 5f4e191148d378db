import { ExpectedError } from '#shared/domain/errors';
import type { Database } from './database';
import { records } from './migrations/0010-records';
import { standards } from './migrations/0020-standards';
import { personalOutcomes } from './migrations/0030-personal-outcomes';
import { lessons } from './migrations/0040-lessons';
import { keptApart } from './migrations/0050-kept-apart';
import { conversation } from './migrations/0060-conversation';
import { evidence } from './migrations/0070-evidence';
import { history } from './migrations/0080-history';
import { recordLog } from './migrations/0090-record-log';
import { rights } from './migrations/0100-rights';
import { participantSummary } from './migrations/0110-participant-summary';
import { files } from './migrations/0120-files';
import { anonymousWords } from './migrations/0160-anonymous-words';
import { report } from './migrations/0170-report';

export type Migration = { readonly version: number; readonly name: string; readonly up: string };

/** In order, in steps of ten. A migration that has been released is never changed; a new one follows it. */
export const MIGRATIONS: readonly Migration[] = [
  records,
  standards,
  personalOutcomes,
  lessons,
  keptApart,
  conversation,
  evidence,
  history,
  recordLog,
  rights,
  participantSummary,
  files,
  anonymousWords,
  report,
];

export const SCHEMA_VERSION = Math.max(...MIGRATIONS.map(({ version }) => version));

/** @returns the version of its tables, as the program that wrote it last left them */
export const versionOf = (database: Database): number => database.pragma('user_version', { simple: true }) as number;

/** Whether there is something in it, and an earlier version of the program has written it. */
export function needsMigration(database: Database): boolean {
  const found = versionOf(database);
  return found > 0 && found < SCHEMA_VERSION;
}

/** @throws ExpectedError WORKSPACE_NEWER when a later version of the program has written the schema */
export function refuseNewer(found: number): void {
  if (found > SCHEMA_VERSION) throw new ExpectedError('WORKSPACE_NEWER', { found, supported: SCHEMA_VERSION });
}

/**
 * Brings a database up to date, each migration in a transaction of its own.
 * @param upTo stop after this version (tests walk the versions one by one)
 * @throws ExpectedError WORKSPACE_NEWER when a later version of the program has written it; nothing is touched then
 */
export function migrate(database: Database, upTo = SCHEMA_VERSION): void {
  const found = versionOf(database);
  refuseNewer(found);
  for (const { version, up } of MIGRATIONS) {
    if (version <= found || version > upTo) continue;
    database
      .transaction(() => {
        database.exec(up);
        database.pragma(`user_version = ${version}`);
      })
      .immediate();
  }
}
