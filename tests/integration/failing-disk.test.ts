import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { saveSetting } from '#main/storage/setting-repository';
import { contentOf, differences, filesIn, layOut, leftByKill } from '../support/left-by-kill';
import { errorCodeOf, PASSPHRASE, type Product, startOpenProduct, startProduct } from '../support/product';
import { CAN_MOUNT, smallDisk } from '../support/small-disk';
import { temporaryFolder } from '../support/temporary';

const MEBIBYTE = 1024 * 1024;

async function addPerson({ client }: Product): Promise<string> {
  const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
  return participant.id;
}

const say = ({ client }: Product, participantId: string, text: string) =>
  client.statements.add({ participantId, statementId: randomUUID(), text });

const saidIn = async ({ client }: Product, participantId: string) =>
  (await client.participants.get({ participantId })).statements.map(({ text }) => text);

/** What a kill at this moment would leave, opened. */
async function openedAfterKill(dataFolder: string): Promise<Product> {
  const left = temporaryFolder();
  cpSync(join(dataFolder, 'workspace'), join(left, 'workspace'), { recursive: true });
  const product = startProduct(left);
  await product.client.workspace.unlock({ passphrase: PASSPHRASE });
  return product;
}

describe.skipIf(!CAN_MOUNT)('a full disk (needs a disk of its own: root on Linux)', () => {
  it('refuses what it has no room for, keeps what it acknowledged, and goes on when there is room', async () => {
    const disk = smallDisk(8 * MEBIBYTE);
    const product = startProduct(join(disk.folder, 'data'));
    await product.client.workspace.create({ passphrase: PASSPHRASE });
    const participantId = await addPerson(product);
    const said: string[] = [];
    // Room for none, one and several pages: the write is cut off at different places.
    for (const leave of [0, 1, 4, 8, 12, 20, 36].map((kibibytes) => kibibytes * 1_024)) {
      disk.fill(leave);
      for (let index = 0; ; index++) {
        const text = `${leave}-${index} ${'ord '.repeat(400)}`;
        const code = await say(product, participantId, text).then(
          () => null,
          (error: { code: string }) => error.code,
        );
        if (code === null) said.push(text);
        else {
          expect(code).toBe('DISK_FULL');
          break;
        }
      }
      expect(await saidIn(product, participantId)).toEqual(said);
      disk.makeRoom();
      said.push(`etter ${leave}`);
      await say(product, participantId, `etter ${leave}`);
      // What the write that failed left behind is not taken for damage.
      expect(await saidIn(await openedAfterKill(join(disk.folder, 'data')), participantId)).toEqual(said);
    }
  });

  it('takes what a long change could not finish for no damage after a shorter one and a kill', async () => {
    const disk = smallDisk(8 * MEBIBYTE);
    const product = startProduct(join(disk.folder, 'data'));
    await product.client.workspace.create({ passphrase: PASSPHRASE });
    const participantId = await addPerson(product);
    for (const leave of [40, 80, 120]) {
      disk.fill(leave * 1_024);
      const long = () => product.session.write((writer) => saveSetting(writer, 'backupFolder', 'ord '.repeat(60_000)));
      expect(long).toThrow(expect.objectContaining({ code: 'DISK_FULL' }));
      disk.makeRoom();
      await say(product, participantId, `etter ${leave}`);
      const opened = await openedAfterKill(join(disk.folder, 'data'));
      expect((await saidIn(opened, participantId)).at(-1)).toBe(`etter ${leave}`);
    }
  });

  it('opens a workspace that only has to be read, and makes no half copy of its files', async () => {
    const { files, content } = await leftByKill();
    const disk = smallDisk(8 * MEBIBYTE);
    cpSync(layOut(files), join(disk.folder, 'data'), { recursive: true });
    disk.fill(16 * 1_024);
    const product = startProduct(join(disk.folder, 'data'));
    expect(await errorCodeOf(product.client.workspace.copyFiles())).toBe('DISK_FULL');
    expect([...filesIn(join(disk.folder, 'data', 'workspace')).keys()]).toEqual([...files.keys()]);
    await product.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await contentOf(product)).toEqual(content);
  });

  it('that may only be read is told so, and every file is left as it was', async () => {
    const { files, content } = await leftByKill();
    const disk = smallDisk(8 * MEBIBYTE);
    cpSync(layOut(files), join(disk.folder, 'data'), { recursive: true });
    disk.setReadOnly(true);
    const product = startProduct(join(disk.folder, 'data'));
    expect(await errorCodeOf(product.client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe('FOLDER_NOT_WRITABLE');
    expect(await errorCodeOf(product.client.workspace.copyFiles())).toBe('FOLDER_NOT_WRITABLE');
    disk.setReadOnly(false);
    expect(differences(filesIn(join(disk.folder, 'data', 'workspace')), files)).toEqual([]);
    await product.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await contentOf(product)).toEqual(content);
  });
});

describe('a folder that is taken away while the workspace is open', () => {
  it('is told at the next write, which is not acknowledged; when it is back, writing goes on', async () => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product);
    await say(product, participantId, 'Før');
    const [here, away] = [product.session.workspaceFolder, join(product.dataFolder, 'away')];
    renameSync(here, away);
    expect(await errorCodeOf(say(product, participantId, 'Mens den er borte'))).toBe('WORKSPACE_GONE');
    renameSync(away, here);
    await say(product, participantId, 'Etter');
    expect(await saidIn(product, participantId)).toEqual(['Før', 'Etter']);
    expect(await saidIn(await openedAfterKill(product.dataFolder), participantId)).toEqual(['Før', 'Etter']);
  });

  it.each(['records.db', 'records.db-wal'])('is told so when only %s is gone', async (name) => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product);
    rmSync(join(product.session.workspaceFolder, name));
    expect(await errorCodeOf(say(product, participantId, 'Borte'))).toBe('WORKSPACE_GONE');
  });

  it('and put back as a copy is locked, and opened anew: nothing goes to the files that are no longer there', async () => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product);
    await say(product, participantId, 'Før');
    const [here, away] = [product.session.workspaceFolder, join(product.dataFolder, 'away')];
    renameSync(here, away);
    mkdirSync(here);
    cpSync(away, here, { recursive: true });
    const before = filesIn(here);
    expect(await errorCodeOf(say(product, participantId, 'Til de gamle filene'))).toBe('WORKSPACE_LOCKED');
    expect((await product.client.workspace.state()).state).toBe('locked');
    expect(differences(filesIn(here), before)).toEqual([]);
    await product.client.workspace.unlock({ passphrase: PASSPHRASE });
    await say(product, participantId, 'Etter');
    expect(await saidIn(product, participantId)).toEqual(['Før', 'Etter']);
  });

  it('before it is opened is told so, and nothing is made in its place', async () => {
    const { client, session } = await startOpenProduct();
    await client.workspace.lock();
    rmSync(session.workspaceFolder, { recursive: true });
    expect(await errorCodeOf(client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe('WORKSPACE_NOT_FOUND');
    expect(await errorCodeOf(client.workspace.copyFiles())).toBe('WORKSPACE_NOT_FOUND');
    expect(session.state().state).toBe('none');
  });
});
