import { createHash, randomUUID } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Session } from '#main/core/session';
import { insertParticipant } from '#main/storage/participant-repository';
import type { ListedBackup } from '#shared/contract/backups';
import type { Product } from './product';

/** @returns the only backup there is, or the newest */
export async function newestBackup({ client }: Pick<Product, 'client'>): Promise<ListedBackup> {
  const [newest] = await client.backups.list({ folder: null });
  if (!newest) throw new Error('there is no backup');
  return newest;
}

/** Makes a backup and gives it as it is asked for. */
export async function backUp(product: Pick<Product, 'client'>) {
  await product.client.backups.make();
  const { place, name } = await newestBackup(product);
  return { place, name, passphrase: null };
}

/** Every file in a folder by its name, with a hash: what was changed in it shows. */
export const hashesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => [
        join(parentPath, name),
        createHash('sha256')
          .update(readFileSync(join(parentPath, name)))
          .digest('hex'),
      ]),
  );

/** One bit falls over. */
export function flipBit(file: string, place: number): void {
  const bytes = readFileSync(file);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

export const copyFolder = (from: string, to: string): void => cpSync(from, to, { recursive: true });

/** Somebody with many statements, written at once: 8 megabytes with four thousand. */
export function fillStatements(session: Session, statements: number): void {
  const participantId = randomUUID();
  const text = 'Jeg førte regnskapet for hele borettslaget. '.repeat(40);
  const at = session.now();
  const person = {
    id: participantId,
    name: 'Deltaker',
    language: 'nb',
    step: 'conversation',
    standardRefs: [],
  } as const;
  session.write((writer) => {
    insertParticipant(writer, { ...person, standardRefs: [], createdAt: at, updatedAt: at });
    const insert = writer.prepare('INSERT INTO statement (id, participant_id, position, text) VALUES (?, ?, ?, ?)');
    for (let index = 0; index < statements; index++) insert.run(randomUUID(), participantId, index, text);
  });
}
