import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ParticipantRecord } from '#shared/domain/participant';
import { PASSPHRASE, type Product, startOpenProduct } from './product';
import { temporaryFolder } from './temporary';

/** Not the content of any file of ours, the empty one included. */
const NO_FILE = Buffer.from('no file');

/** The files of a folder, by name. */
export type Files = ReadonlyMap<string, Buffer>;

export const filesIn = (folder: string): Files =>
  new Map(
    readdirSync(folder)
      .toSorted()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );

/** @returns the names of the files that are not the same on both sides */
export const differences = (one: Files, other: Files): string[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((name) => !one.get(name)?.equals(other.get(name) ?? NO_FILE));

/** Lays the files out as the workspace of a new data folder. */
export function layOut(files: Files): string {
  const dataFolder = temporaryFolder();
  const workspace = join(dataFolder, 'workspace');
  mkdirSync(workspace);
  for (const [name, bytes] of files) writeFileSync(join(workspace, name), bytes);
  return dataFolder;
}

/** Everything that was ever acknowledged, as the window would be given it. */
export async function contentOf({ client }: Product): Promise<ParticipantRecord[]> {
  const { participants } = await client.participants.find({});
  return Promise.all(participants.map(({ id }) => client.participants.get({ participantId: id })));
}

export type LeftByKill = { readonly files: Files; readonly content: ParticipantRecord[]; readonly dataFolder: string };

/**
 * A workspace as a kill leaves it: part of it in the records, the last changes in the write-ahead log only.
 * @param changes how many lie in the log
 */
export async function leftByKill(changes = 12): Promise<LeftByKill> {
  const product = await startOpenProduct();
  const { client, dataFolder } = product;
  const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
  const say = (text: string) =>
    client.statements.add({ participantId: participant.id, statementId: randomUUID(), text });
  for (let index = 0; index < 10; index++) await say(`Før, ${index}`);
  await client.workspace.lock();
  await client.workspace.unlock({ passphrase: PASSPHRASE });
  for (let index = 0; index < changes; index++) await say(`Etter, ${index}`);
  const content = await contentOf(product);
  // What a kill leaves is what lies there now.
  const left = temporaryFolder();
  cpSync(dataFolder, left, { recursive: true });
  return { files: filesIn(join(left, 'workspace')), content, dataFolder: left };
}
