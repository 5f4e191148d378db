import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { backupName } from '#main/storage/backup-files';
import { openDatabase } from '#main/storage/database';
import { PASSPHRASE, type Product } from './product';

/** A backup as the program makes them: the workspace's folder as it is, closed. @returns its folder */
export async function backUp({ session, client }: Product, at: string, place = session.backupsFolder): Promise<string> {
  const folder = join(place, backupName(at));
  await client.workspace.lock();
  mkdirSync(place, { recursive: true });
  cpSync(session.workspaceFolder, folder, { recursive: true });
  await client.workspace.unlock({ passphrase: PASSPHRASE });
  return folder;
}

/** Every page of a database as it is before it is encrypted, free pages included. */
export function plainBytes(records: string, key: Buffer): Buffer {
  const database = openDatabase(records, key);
  try {
    return database.serialize();
  } finally {
    database.close();
  }
}
