import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backupName, backupsIn, unfinishedOf } from '../storage/backup-files';
import { withBackup } from '../storage/check-backup';
import { readErasures, type StoredErasure } from '../storage/erasure-repository';
import { isEncryptedWith } from '../storage/page-check';
import { copyRecords } from '../storage/restore-files';
import { workspaceExists, workspacePaths } from '../storage/workspace-files';
import type { OpenedBackup } from './open-backup';
import type { Session } from './session';

/**
 * Who is said to be erased by the copies of a workspace that can be read while it is shut: its backups where the program
 * keeps them and where the one to be restored lies, and the damaged records themselves as far as they go. A copy that
 * cannot be read says nothing.
 */
export async function erasuresInReach(session: Session, { folder, key }: OpenedBackup): Promise<StoredErasure[]> {
  const found = new Map<string, StoredErasure>();
  const ask = async (copy: string) => {
    try {
      if (!(await isEncryptedWith(workspacePaths(copy).records, key))) return;
      const erasures = await withBackup(copy, key, readErasures);
      for (const erasure of erasures) if (!found.has(erasure.participantId)) found.set(erasure.participantId, erasure);
    } catch {
      // Damaged further in, or of a newer version: it cannot be asked.
    }
  };
  await askPresent(session, ask);
  for (const place of new Set([session.backupsFolder, dirname(folder)])) {
    for (const backup of backupsIn(place).toReversed()) await ask(backup);
  }
  return [...found.values()];
}

/** What lies in the workspace's place is asked in a copy of it: opening writes, and damaged files are left as they are. */
async function askPresent(session: Session, ask: (copy: string) => Promise<void>): Promise<void> {
  if (!workspaceExists(session.workspaceFolder)) return;
  const copy = unfinishedOf(join(session.backupsFolder, backupName(session.now())));
  try {
    mkdirSync(copy, { recursive: true, mode: 0o700 });
    await copyRecords(session.workspaceFolder, copy);
    await ask(copy);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
