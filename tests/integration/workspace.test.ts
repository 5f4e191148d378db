import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#main/storage/database';
import { openKeyring } from '#main/storage/keyring';
import { SCHEMA_VERSION } from '#main/storage/migrate';
import { errorCodeOf, PASSPHRASE, startOpenProduct, startProduct } from '../support/product';
import { temporaryFolder } from '../support/temporary';

const folderOf = (dataFolder: string) => join(dataFolder, 'workspace');

describe('a workspace', () => {
  it('goes from none to open, to locked, and opens again with its passphrase only', async () => {
    const { client } = startProduct();
    expect((await client.workspace.state()).state).toBe('none');
    expect((await client.workspace.create({ passphrase: PASSPHRASE })).state).toBe('open');
    expect((await client.workspace.lock()).state).toBe('locked');
    expect(await errorCodeOf(client.participants.find({}))).toBe('WORKSPACE_LOCKED');
    expect(await errorCodeOf(client.workspace.unlock({ passphrase: `${PASSPHRASE}!` }))).toBe('PASSPHRASE_WRONG');
    expect((await client.workspace.unlock({ passphrase: PASSPHRASE })).state).toBe('open');
  });

  it('refuses a passphrase that is too short, and makes nothing', async () => {
    const { client, dataFolder } = startProduct();
    expect(await errorCodeOf(client.workspace.create({ passphrase: 'kort' }))).toBe('PASSPHRASE_TOO_SHORT');
    expect(readdirSync(dataFolder)).toEqual([]);
  });

  it('is never made over another', async () => {
    const { client } = await startOpenProduct();
    expect(await errorCodeOf(client.workspace.create({ passphrase: PASSPHRASE }))).toBe('WORKSPACE_EXISTS');
  });

  it('is unreadable from its first byte, the write-ahead log included', async () => {
    const { client, dataFolder } = await startOpenProduct();
    const name = 'Navnet som ingen skal finne';
    for (let index = 0; index < 50; index++)
      await client.participants.add({ name: `${name} ${index}`, language: 'nb' });
    const files = readdirSync(folderOf(dataFolder));
    expect(files.toSorted()).toEqual(['keyring.json', 'records.db', 'records.db-wal']);
    for (const file of files) {
      const bytes = readFileSync(join(folderOf(dataFolder), file));
      expect(bytes.includes(name)).toBe(false);
      expect(bytes.includes('SQLite format 3')).toBe(false);
      expect(bytes.includes('CREATE TABLE')).toBe(false);
    }
  });

  it('tells a second program that it is in use', async () => {
    const { dataFolder } = await startOpenProduct();
    const second = startProduct(dataFolder);
    expect(await errorCodeOf(second.client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe('WORKSPACE_IN_USE');
  });

  it('of a newer version is refused and left as it is', async () => {
    const { client, dataFolder } = await startOpenProduct();
    await client.workspace.lock();
    const keyring = JSON.parse(readFileSync(join(folderOf(dataFolder), 'keyring.json'), 'utf8'));
    const file = join(folderOf(dataFolder), 'records.db');
    const database = openDatabase(file, await openKeyring(keyring, PASSPHRASE));
    database.pragma(`user_version = ${SCHEMA_VERSION + 10}`);
    database.close();
    const before = readFileSync(file);
    expect(await errorCodeOf(client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe('WORKSPACE_NEWER');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('with a missing, truncated or foreign file is called damaged, and nothing is made in its place', async () => {
    const { client, dataFolder } = await startOpenProduct();
    await client.workspace.lock();
    const keyring = join(folderOf(dataFolder), 'keyring.json');
    const records = join(folderOf(dataFolder), 'records.db');
    const kept = join(dataFolder, 'kept');
    mkdirSync(kept);
    copyFileSync(keyring, join(kept, 'keyring.json'));
    copyFileSync(records, join(kept, 'records.db'));

    rmSync(records);
    expect(await errorCodeOf(client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe('WORKSPACE_DAMAGED');
    expect(existsSync(records)).toBe(false);

    writeFileSync(records, 'dette er ingen database, men en tekst som noen har lagt her');
    expect(await errorCodeOf(client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe('WORKSPACE_DAMAGED');

    copyFileSync(join(kept, 'records.db'), records);
    writeFileSync(keyring, readFileSync(keyring, 'utf8').slice(0, 100));
    expect(await errorCodeOf(client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe('WORKSPACE_DAMAGED');

    copyFileSync(join(kept, 'keyring.json'), keyring);
    expect((await client.workspace.unlock({ passphrase: PASSPHRASE })).state).toBe('open');
  });

  it('that cannot be made because a file is in the way leaves nothing half-made', async () => {
    const dataFolder = temporaryFolder();
    const blocked = join(dataFolder, 'in-the-way');
    writeFileSync(blocked, '');
    const { client } = startProduct(join(blocked, 'below'));
    expect(await errorCodeOf(client.workspace.create({ passphrase: PASSPHRASE }))).toBe('FOLDER_NOT_WRITABLE');
    expect(readdirSync(dirname(blocked))).toEqual(['in-the-way']);
  });

  it.skipIf(process.getuid?.() === 0)('in a folder that may not be written to says so', async () => {
    const dataFolder = temporaryFolder();
    chmodSync(dataFolder, 0o500);
    const { client } = startProduct(dataFolder);
    expect(await errorCodeOf(client.workspace.create({ passphrase: PASSPHRASE }))).toBe('FOLDER_NOT_WRITABLE');
  });
});
