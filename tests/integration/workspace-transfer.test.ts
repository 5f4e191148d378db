import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportParticipant } from '#main/core/participant-export';
import participantA from '#resources/demo/participant-a.json';
import participantB from '#resources/demo/participant-b.json';
import type { ParticipantFile } from '#shared/formats/participant-file';
import { checkFile } from '#shared/formats/read-file';
import { errorCodeOf, everybodyIn, PASSPHRASE, type Product, startOpenProduct, startProduct } from '../support/product';
import { temporaryFolder } from '../support/temporary';

const clock = () => new Date('2026-05-17T10:00:00Z');

async function addDemo({ client }: Product, file: object) {
  const base64 = Buffer.from(JSON.stringify(file)).toString('base64');
  const rest = { fileName: 'x.json', way: 'new', wins: 'here', newId: crypto.randomUUID() } as const;
  return (await client.participantFiles.take({ ...rest, base64 })).participant.id;
}

/** A workspace with two participants, one of them changed and decided about, and its file in a folder. */
async function moved() {
  const old = await startOpenProduct({ clock });
  const ids = [await addDemo(old, participantA), await addDemo(old, participantB)];
  const [participantId = ''] = ids;
  const [competence] = (await old.client.participants.get({ participantId })).competences;
  if (!competence) throw new Error('the demo participant has competences');
  await old.client.comparison.decide({
    competenceId: competence.id,
    standardRef: 'butikkmedarbeider@1',
    standardCompetenceId: 'norsk',
  });
  const folder = temporaryFolder();
  const { path } = await old.client.workspaceTransfer.make({ folder });
  return { old, ids, participantId, folder, path };
}

const everything = ({ session }: Product, ids: readonly string[]) =>
  session.read((reader) => ids.map((id) => exportParticipant(reader, id)));

describe('a workspace for a new machine', () => {
  it('is one encrypted file that the passphrase opens, with everything in it: history, lessons and log too', async () => {
    const { old, ids, participantId, folder, path } = await moved();
    expect(readdirSync(folder)).toEqual(['balansepunkt-workspace-2026-05-17.balansepunkt']);
    expect(readFileSync(path).includes('Deltaker')).toBe(false);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o600);
    const { client, ...rest } = startProduct(undefined, { clock });
    expect(await client.workspaceTransfer.preview({ path, passphrase: PASSPHRASE })).toEqual({
      madeAt: clock().toISOString(),
      participants: 2,
    });
    expect(await client.workspace.state()).toMatchObject({ state: 'none' });
    expect(await client.workspaceTransfer.take({ path: folder, passphrase: PASSPHRASE })).toMatchObject({
      state: 'open',
    });
    expect(everything({ client, ...rest }, ids)).toEqual(everything(old, ids));
    expect(await client.history.list({ participantId })).toEqual(await old.client.history.list({ participantId }));
    expect(await client.lessons.get()).toEqual(await old.client.lessons.get());
    expect((await client.recordLog.list())[0]).toMatchObject({ what: 'workspaceFileTaken' });
    expect((await old.client.recordLog.list())[0]).toMatchObject({ what: 'workspaceFileMade' });
    await client.workspace.lock();
    expect(await client.workspace.unlock({ passphrase: PASSPHRASE })).toMatchObject({ state: 'open' });
  });

  it('is made while the workspace is worked in, and is what it was at the beginning', async () => {
    const { old, ids } = await moved();
    const folder = temporaryFolder();
    const making = old.client.workspaceTransfer.make({ folder });
    for (let count = 0; count < 30; count++) await old.client.participants.add({ name: `Ny ${count}`, language: 'nb' });
    const { path } = await making;
    const { client, ...rest } = startProduct(undefined, { clock });
    const { participants } = await client.workspaceTransfer.preview({ path, passphrase: PASSPHRASE });
    await client.workspaceTransfer.take({ path, passphrase: PASSPHRASE });
    expect(await everybodyIn({ client })).toHaveLength(participants);
    expect(everything({ client, ...rest }, ids)).toEqual(everything(old, ids));
    expect(await everybodyIn(old)).toHaveLength(32);
  });

  it('writes over nothing: a second file of the day has a number', async () => {
    const { old, folder } = await moved();
    await old.client.workspaceTransfer.make({ folder });
    expect(readdirSync(folder)).toEqual([
      'balansepunkt-workspace-2026-05-17-2.balansepunkt',
      'balansepunkt-workspace-2026-05-17.balansepunkt',
    ]);
  });

  it('is never taken in where there is a workspace, locked or open', async () => {
    const { old, path } = await moved();
    const { preview, take } = old.client.workspaceTransfer;
    expect(await errorCodeOf(take({ path, passphrase: PASSPHRASE }))).toBe('WORKSPACE_EXISTS');
    await old.client.workspace.lock();
    expect(await errorCodeOf(take({ path, passphrase: PASSPHRASE }))).toBe('WORKSPACE_EXISTS');
    expect(await errorCodeOf(preview({ path, passphrase: PASSPHRASE }))).toBe('WORKSPACE_EXISTS');
  });

  it('is refused when anything of it is changed, cut off or added: 200 random times, and no workspace is left behind', async () => {
    const { path } = await moved();
    const whole = readFileSync(path);
    const changedPath = join(temporaryFolder(), 'changed.balansepunkt');
    const product = startProduct(undefined, { clock });
    const random = (below: number) => randomBytes(4).readUInt32BE() % below;
    const changes = [
      () => {
        const file = Buffer.from(whole);
        const at = random(file.length);
        file[at] = (file[at] ?? 0) ^ (1 << random(8));
        return file;
      },
      () => {
        const file = Buffer.from(whole);
        const at = random(1000);
        file[at] = (file[at] ?? 0) ^ (1 << random(8));
        return file;
      },
      () => whole.subarray(0, random(whole.length)),
      () => Buffer.concat([whole, randomBytes(1 + random(50))]),
    ];
    const codes = new Set<string>();
    for (let round = 0; round < 200; round++) {
      writeFileSync(changedPath, changes[round % changes.length]?.() ?? '');
      const { take } = product.client.workspaceTransfer;
      codes.add(await errorCodeOf(take({ path: changedPath, passphrase: PASSPHRASE })));
    }
    const allowed = ['SEALED_NOT_OPENED', 'FILE_FOREIGN', 'FILE_NEWER', 'FILE_IS_PARTICIPANT'];
    expect([...codes].filter((code) => !allowed.includes(code))).toEqual([]);
    expect(await product.client.workspace.state()).toMatchObject({ state: 'none' });
    expect(readdirSync(product.dataFolder)).toEqual([]);
  }, 60_000);

  it('tells a wrong passphrase, another kind of file, a file that is none, and a path that leads nowhere', async () => {
    const { old, participantId, path, folder } = await moved();
    const { client } = startProduct(undefined, { clock });
    const code = (at: string, passphrase = PASSPHRASE) =>
      errorCodeOf(client.workspaceTransfer.preview({ path: at, passphrase }));
    expect(await code(path, `${PASSPHRASE}!`)).toBe('SEALED_NOT_OPENED');
    const handover = await old.client.participantFiles.handOver({ participantId, passphrase: 'kaffe sykkel trapp' });
    writeFileSync(join(folder, 'one.balansepunkt'), Buffer.from(handover.base64, 'base64'));
    expect(await code(join(folder, 'one.balansepunkt'))).toBe('FILE_IS_PARTICIPANT');
    writeFileSync(join(folder, 'rapport.docx'), 'PK\u0003\u0004');
    expect(await code(join(folder, 'rapport.docx'))).toBe('FILE_FOREIGN');
    for (const nowhere of [join(folder, 'none'), 'relative', `${folder}\0`, temporaryFolder()]) {
      expect(await code(nowhere)).toBe('FILE_NOT_FOUND');
    }
    const sealed = {
      fileName: 'w.balansepunkt',
      base64: readFileSync(path).toString('base64'),
      passphrase: PASSPHRASE,
    };
    expect(await errorCodeOf(old.client.participantFiles.preview(sealed))).toBe('FILE_IS_WORKSPACE');
  });

  it('needs a folder that is there, and leaves nothing half-made', async () => {
    const { old, folder } = await moved();
    for (const [bad, code] of [
      [join(folder, 'none'), 'FOLDER_NOT_FOUND'],
      ['relative', 'FOLDER_NOT_ABSOLUTE'],
    ] as const) {
      expect(await errorCodeOf(old.client.workspaceTransfer.make({ folder: bad }))).toBe(code);
      expect(await errorCodeOf(old.client.workspaceTransfer.exportReadable({ folder: bad }))).toBe(code);
    }
    const empty = temporaryFolder();
    const making = old.client.workspaceTransfer.make({ folder: empty });
    await old.client.workspace.lock();
    expect(await errorCodeOf(making)).toMatch(/BACKUP_INTERRUPTED|WORKSPACE_LOCKED/);
    expect(readdirSync(empty)).toEqual([]);
    mkdirSync(join(empty, 'x'));
    expect(await errorCodeOf(old.client.workspaceTransfer.make({ folder: empty }))).toBe('WORKSPACE_LOCKED');
  });
});

describe('a readable file of the whole workspace', () => {
  it('is well formed, and everybody in it can be taken in elsewhere as they are', async () => {
    const { old, ids } = await moved();
    const { path } = await old.client.workspaceTransfer.exportReadable({ folder: temporaryFolder() });
    const content = JSON.parse(readFileSync(path, 'utf8')) as { participants: ParticipantFile[] };
    expect(checkFile(path, content)).toMatchObject({ format: 'balansepunkt/workspace@1' });
    expect(content.participants.map(({ client }) => client.id).toSorted()).toEqual(ids.toSorted());
    const other = await startOpenProduct({ clock });
    for (const participant of content.participants) await addDemo(other, participant);
    expect(everything(other, ids)).toEqual(everything(old, ids));
    expect((await old.client.recordLog.list())[0]).toMatchObject({ what: 'everythingExported' });
  });
});
