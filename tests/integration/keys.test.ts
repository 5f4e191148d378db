import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SecretKeeper } from '#main/core/shell-abilities';
import { backupName } from '#main/storage/backup-files';
import { openKeyring } from '#main/storage/keyring';
import { parseKeyring } from '#main/storage/keyring-format';
import { workspacePaths } from '#main/storage/workspace-files';
import { errorCodeOf, LOW_COST, PASSPHRASE, type Product, startOpenProduct, startProduct } from '../support/product';

const NEW = 'en helt ny passfrase';
const folderOf = ({ dataFolder }: Product) => join(dataFolder, 'workspace');
const recordsOf = (product: Product) => readFileSync(join(folderOf(product), 'records.db'));
const keyringOf = (folder: string) => parseKeyring(readFileSync(workspacePaths(folder).keyring, 'utf8'));

/** Copies a workspace to where the program's backups lie, as a backup is. */
function copyAsBackup(from: Product, to: Product, at: string): string {
  const folder = join(to.dataFolder, 'backups', backupName(at));
  cpSync(folderOf(from), folder, { recursive: true });
  return folder;
}

async function logged({ client }: Product): Promise<string[]> {
  return (await client.recordLog.list()).map(({ what }) => what);
}

describe('another passphrase', () => {
  it('opens the workspace from then on, and not a byte of the records is changed', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
    await client.workspace.lock();
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    const before = recordsOf(product);
    await client.workspace.changePassphrase({ present: PASSPHRASE, passphrase: NEW });
    expect(recordsOf(product).equals(before)).toBe(true);
    await client.workspace.lock();
    expect(await errorCodeOf(client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe('PASSPHRASE_WRONG');
    await client.workspace.unlock({ passphrase: NEW });
    expect((await client.participants.find({})).participants.map(({ id }) => id)).toEqual([participant.id]);
    expect(await logged(product)).toEqual(['passphraseChanged']);
  });

  it('is refused without the present one, when too short, and while locked, and then nothing is written', async () => {
    const product = await startOpenProduct();
    const change = (present: string, passphrase: string) =>
      errorCodeOf(product.client.workspace.changePassphrase({ present, passphrase }));
    const keyring = readFileSync(workspacePaths(folderOf(product)).keyring);
    expect(await change('noe annet enn den', NEW)).toBe('PASSPHRASE_WRONG');
    expect(await change(PASSPHRASE, 'kort')).toBe('PASSPHRASE_TOO_SHORT');
    expect(await logged(product)).toEqual([]);
    await product.client.workspace.lock();
    expect(await change(PASSPHRASE, NEW)).toBe('WORKSPACE_LOCKED');
    expect(readFileSync(workspacePaths(folderOf(product)).keyring).equals(keyring)).toBe(true);
    expect(readdirSync(folderOf(product)).toSorted()).toEqual(['keyring.json', 'records.db']);
  });

  it('interrupted before the new keyring was in place leaves the old one, which opens', async () => {
    const product = await startOpenProduct();
    product.session.close();
    // What a crash leaves behind: the new file is written beside, wholly or in part, and not yet moved.
    const { keyring } = workspacePaths(folderOf(product));
    writeFileSync(`${keyring}.5f0c.tmp`, readFileSync(keyring, 'utf8').slice(0, 200));
    const again = startProduct(product.dataFolder);
    expect((await again.client.workspace.unlock({ passphrase: PASSPHRASE })).state).toBe('open');
  });

  it('reaches every backup that is ours, and leaves those of another workspace as they are', async () => {
    const product = await startOpenProduct();
    const other = await startOpenProduct();
    const mine = ['2026-11-01T10:00:00.000Z', '2026-11-02T10:00:00.000Z'].map((at) =>
      copyAsBackup(product, product, at),
    );
    const theirs = copyAsBackup(other, product, '2026-11-03T10:00:00.000Z');
    const untouched = readFileSync(workspacePaths(theirs).keyring);
    const records = mine.map((folder) => readFileSync(workspacePaths(folder).records));
    const carried = await product.client.workspace.changePassphrase({ present: PASSPHRASE, passphrase: NEW });
    expect(carried).toEqual({ changed: 2, left: 0 });
    for (const [index, folder] of mine.entries()) {
      expect(await openKeyring(keyringOf(folder), NEW)).toEqual(product.session.recordsKey());
      expect(await errorCodeOf(openKeyring(keyringOf(folder), PASSPHRASE))).toBe('PASSPHRASE_WRONG');
      expect(readFileSync(workspacePaths(folder).records).equals(records[index] ?? Buffer.of())).toBe(true);
    }
    expect(readFileSync(workspacePaths(theirs).keyring).equals(untouched)).toBe(true);
  });

  it('tells how many backups could not be reached', async () => {
    const product = await startOpenProduct();
    const folder = copyAsBackup(product, product, '2026-11-01T10:00:00.000Z');
    // A folder in the place of the keyring cannot be replaced, no more than a file on a stick that may only be read.
    const blocked = copyAsBackup(product, product, '2026-11-02T10:00:00.000Z');
    rmSync(workspacePaths(blocked).keyring);
    cpSync(folder, workspacePaths(blocked).keyring, { recursive: true });
    const carried = await product.client.workspace.changePassphrase({ present: PASSPHRASE, passphrase: NEW });
    expect(carried).toEqual({ changed: 1, left: 1 });
  });
});

describe('a keyring made with less', () => {
  it('is made dearer by the next unlocking with the passphrase, on the disk, and opens as before', async () => {
    const product = await startOpenProduct();
    product.session.close();
    const raised = startProduct(product.dataFolder, { log2Cost: LOW_COST + 2 });
    await raised.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(keyringOf(folderOf(product)).slots).toMatchObject([{ derivation: { log2Cost: LOW_COST + 2 } }]);
    const stored = readFileSync(workspacePaths(folderOf(product)).keyring);
    await raised.client.workspace.lock();
    await raised.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(readFileSync(workspacePaths(folderOf(product)).keyring).equals(stored)).toBe(true);
  });
});

describe('the recovery key', () => {
  it('opens a workspace whose passphrase is forgotten, with a new one in its place', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const { recoveryKey, madeOn } = await client.workspace.makeRecoveryKey({ passphrase: PASSPHRASE });
    expect((await client.workspace.doors()).recoveryKeyMadeOn).toBe(madeOn);
    await client.workspace.lock();
    await client.workspace.checkRecoveryKey({ recoveryKey });
    expect((await client.workspace.state()).state).toBe('locked');
    const typed = recoveryKey.toLowerCase().replaceAll('-', ' ');
    expect((await client.workspace.recover({ recoveryKey: typed, passphrase: NEW })).state).toBe('open');
    await client.workspace.lock();
    expect(await errorCodeOf(client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe('PASSPHRASE_WRONG');
    await client.workspace.unlock({ passphrase: NEW });
    expect(await logged(product)).toEqual(['passphraseChanged', 'recoveryKeyMade']);
    // The paper is as good as before.
    await client.workspace.checkRecoveryKey({ recoveryKey });
  });

  it('made anew takes the place of the one before, also in the backups', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const old = await client.workspace.makeRecoveryKey({ passphrase: PASSPHRASE });
    const backup = copyAsBackup(product, product, '2026-11-01T10:00:00.000Z');
    const fresh = await client.workspace.makeRecoveryKey({ passphrase: PASSPHRASE });
    expect(fresh.backups).toEqual({ changed: 1, left: 0 });
    expect(keyringOf(backup)).toEqual(keyringOf(folderOf(product)));
    const check = (recoveryKey: string) => client.workspace.checkRecoveryKey({ recoveryKey });
    expect(await errorCodeOf(check(old.recoveryKey))).toBe('RECOVERY_KEY_WRONG');
    await check(fresh.recoveryKey);
  });

  it('is given to nobody without the passphrase, and mistyped it is no attempt', async () => {
    const { client } = await startOpenProduct();
    const make = (passphrase: string) => client.workspace.makeRecoveryKey({ passphrase });
    expect(await errorCodeOf(make('noe annet enn den'))).toBe('PASSPHRASE_WRONG');
    expect((await client.workspace.doors()).recoveryKeyMadeOn).toBeNull();
    const { recoveryKey } = await make(PASSPHRASE);
    const mistyped = `${recoveryKey.slice(0, 14)}0${recoveryKey.slice(15)}`;
    for (let round = 0; round < 5; round++) {
      await expect(client.workspace.checkRecoveryKey({ recoveryKey: mistyped })).rejects.toMatchObject({
        code: 'RECOVERY_KEY_MISTYPED',
        data: { group: 3 },
      });
    }
    await client.workspace.checkRecoveryKey({ recoveryKey });
  });

  it('changes the passphrase also of a workspace that another window has opened meanwhile, and only if it is right', async () => {
    const { client } = await startOpenProduct();
    const old = await client.workspace.makeRecoveryKey({ passphrase: PASSPHRASE });
    const { recoveryKey } = await client.workspace.makeRecoveryKey({ passphrase: PASSPHRASE });
    const recover = (key: string) => client.workspace.recover({ recoveryKey: key, passphrase: NEW });
    expect(await errorCodeOf(recover(old.recoveryKey))).toBe('RECOVERY_KEY_WRONG');
    await recover(recoveryKey);
    await client.workspace.lock();
    expect((await client.workspace.unlock({ passphrase: NEW })).state).toBe('open');
  });
});

/** A keychain that can be closed, and seals by turning every bit over. */
function fakeKeeper({ isReal = true } = {}) {
  const keychain = { closed: false };
  const turned = (bytes: Uint8Array) => {
    if (keychain.closed) throw new Error('the keychain is closed');
    return Uint8Array.from(bytes, (byte) => byte ^ 0xff);
  };
  const secretKeeper: SecretKeeper = { isReal: () => isReal, seal: turned, open: turned };
  return { keychain, abilities: { secretKeeper } };
}

describe('unlocking by this machine', () => {
  it('is off until it is turned on, opens without the passphrase, and is gone when turned off', async () => {
    const { abilities } = fakeKeeper();
    const product = await startOpenProduct({ abilities });
    const { client } = product;
    const sealed = join(product.dataFolder, 'keychain.json');
    expect((await client.workspace.doors()).keychain).toBe('off');
    expect(await errorCodeOf(client.workspace.unlockByKeychain())).toBe('KEYCHAIN_REFUSED');
    expect((await client.workspace.setKeychain({ on: true })).keychain).toBe('on');
    const backup = copyAsBackup(product, product, '2026-11-01T10:00:00.000Z');
    await client.workspace.lock();
    expect((await client.workspace.unlockByKeychain()).state).toBe('open');
    // Another passphrase does not touch it.
    await client.workspace.changePassphrase({ present: PASSPHRASE, passphrase: NEW });
    expect((await client.workspace.doors()).keychain).toBe('on');
    const kept = readFileSync(sealed);
    expect((await client.workspace.setKeychain({ on: false })).keychain).toBe('off');
    expect(existsSync(sealed)).toBe(false);
    expect(keyringOf(folderOf(product)).slots.map(({ kind }) => kind)).toEqual(['passphrase']);
    expect(readdirSync(backup)).not.toContain('keychain.json');
    // Whoever kept the sealed secret opens the workspace with it no more.
    await client.workspace.lock();
    writeFileSync(sealed, kept);
    expect(await errorCodeOf(client.workspace.unlockByKeychain())).toBe('KEYCHAIN_REFUSED');
  });

  it('that the keychain does not answer, or answers with something else, leaves the passphrase', async () => {
    const { abilities, keychain } = fakeKeeper();
    const { client, dataFolder } = await startOpenProduct({ abilities });
    await client.workspace.setKeychain({ on: true });
    await client.workspace.lock();
    keychain.closed = true;
    expect(await errorCodeOf(client.workspace.unlockByKeychain())).toBe('KEYCHAIN_REFUSED');
    keychain.closed = false;
    writeFileSync(join(dataFolder, 'keychain.json'), JSON.stringify({ sealed: Buffer.alloc(32).toString('base64') }));
    expect(await errorCodeOf(client.workspace.unlockByKeychain())).toBe('KEYCHAIN_REFUSED');
    expect((await client.workspace.unlock({ passphrase: PASSPHRASE })).state).toBe('open');
  });

  it('is refused where the keychain is no real one, and unknown where the shell has none', async () => {
    const plain = await startOpenProduct({ abilities: fakeKeeper({ isReal: false }).abilities });
    const none = await startOpenProduct();
    expect((await plain.client.workspace.doors()).keychain).toBe('refused');
    expect((await none.client.workspace.doors()).keychain).toBe('absent');
    for (const { client, dataFolder } of [plain, none]) {
      expect(await errorCodeOf(client.workspace.setKeychain({ on: true }))).toBe('KEYCHAIN_REFUSED');
      expect(readdirSync(dataFolder)).toEqual(['workspace']);
    }
  });
});

describe('wrong attempts', () => {
  it('wait, whichever door they are made at, and leave the records as they were', async () => {
    const clock = { now: Date.parse('2026-11-30T10:00:00Z') };
    const product = await startOpenProduct({ clock: () => new Date(clock.now) });
    const { client } = product;
    await client.participants.add({ name: 'Deltaker', language: 'nb' });
    const { recoveryKey } = await client.workspace.makeRecoveryKey({ passphrase: PASSPHRASE });
    await client.workspace.lock();
    const files = () => readdirSync(folderOf(product)).map((name) => readFileSync(join(folderOf(product), name)));
    const before = files();
    const wrong = () => errorCodeOf(client.workspace.unlock({ passphrase: 'noe annet enn den' }));
    expect([await wrong(), await wrong(), await wrong()]).toEqual(Array(3).fill('PASSPHRASE_WRONG'));
    expect(await errorCodeOf(client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe('ATTEMPT_TOO_SOON');
    expect(await errorCodeOf(client.workspace.checkRecoveryKey({ recoveryKey }))).toBe('ATTEMPT_TOO_SOON');
    expect(await errorCodeOf(client.workspace.recover({ recoveryKey, passphrase: NEW }))).toBe('ATTEMPT_TOO_SOON');
    clock.now += 1_000;
    expect(await wrong()).toBe('PASSPHRASE_WRONG');
    // Sent at once, they are taken one after another, and the wait holds for the next.
    clock.now += 2_000;
    expect(await Promise.all([wrong(), wrong(), wrong()])).toEqual([
      'PASSPHRASE_WRONG',
      'ATTEMPT_TOO_SOON',
      'ATTEMPT_TOO_SOON',
    ]);
    expect(files()).toEqual(before);
    clock.now += 4_000;
    expect((await client.workspace.unlock({ passphrase: PASSPHRASE })).state).toBe('open');
    expect((await client.participants.find({})).participants).toHaveLength(1);
  });
});
