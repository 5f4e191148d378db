import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
