import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { backUpDaily, backUpInBackground } from '#main/core/backups';
import { backupsIn } from '#main/storage/backup-files';
import { withBackup } from '#main/storage/check-backup';
import { AUTOCHECKPOINT_PAGES, type Database } from '#main/storage/database';
import { backUp, copyFolder, fillStatements, flipBit, hashesIn, newestBackup } from '../support/backups';
import { asEarlierVersion } from '../support/earlier-version';
import { errorCodeOf, PASSPHRASE, startOpenProduct, startProduct } from '../support/product';
import { temporaryFolder } from '../support/temporary';

const HOUR = 3_600_000;

/** A clock that a test can move, and a product that goes by it. */
async function startAt(time: string) {
  let now = Date.parse(time);
  const product = await startOpenProduct({ clock: () => new Date(now) });
  const forward = (hours: number) => {
    now += hours * HOUR;
  };
  return { ...product, forward };
}

async function write(client: Awaited<ReturnType<typeof startOpenProduct>>['client'], name: string) {
  const { participant } = await client.participants.add({ name, language: 'nb' });
  return participant.id;
}

const participantsOf = (database: Database) =>
  ['participant', 'statement', 'change'].map((table) => database.prepare(`SELECT * FROM ${table} ORDER BY id`).all());

const daysOf = (folder: string) => backupsIn(folder).map((backup) => backup.slice(-24, -14));

describe('a backup', () => {
  it('made while somebody writes all the time is the workspace as it was when it began', {
    timeout: 60_000,
  }, async () => {
    const product = await startOpenProduct();
    const { client, session } = product;
    fillStatements(session, 4_000);
    const before = participantsOf(session.openRecords().database);
    let isMade = false;
    const making = client.backups.make().finally(() => {
      isMade = true;
    });
    const written: string[] = [];
    // The first write comes when the snapshot has begun, all others while it is copied and checked.
    await vi.waitUntil(async () => (await client.backups.state()).share !== null, { interval: 1 });
    while (!isMade) {
      written.push(await write(client, `Deltaker ${written.length}`));
      await new Promise(setImmediate);
    }
    await making;
    expect(written.length).toBeGreaterThan(5);
    const { place, name } = await newestBackup(product);
    expect(await withBackup(join(place, name), session.recordsKey(), participantsOf)).toEqual(before);
    // Nothing that was acknowledged meanwhile is lost, and the log is moved into the records again.
    const now = new Set(session.read((reader) => reader.prepare('SELECT id FROM participant').pluck().all()));
    expect(written.filter((person) => !now.has(person))).toEqual([]);
    expect(session.openRecords().database.pragma('wal_autocheckpoint', { simple: true })).toBe(AUTOCHECKPOINT_PAGES);
  });

  it('leaves a second program shut out: its making gives up no lock', async () => {
    const product = await startOpenProduct();
    await backUp(product);
    const file = join(product.session.workspaceFolder, 'records.db');
    const key = product.session.recordsKey().toString('hex');
    // Another process: locks of the same one do not shut each other out.
    const opened = spawnSync(
      process.execPath,
      [
        '-e',
        `const database = new (require('better-sqlite3'))(process.argv[1]);
         for (const pragma of ["cipher = 'sqlcipher'", 'legacy = 4', 'busy_timeout = 0']) database.pragma(pragma);
         database.pragma('key = "x\\'' + process.env.TEST_KEY + '\\'"');
         try { database.prepare('SELECT count(*) FROM participant').get(); console.log('opened'); }
         catch (error) { console.log(error.code); }`,
        file,
      ],
      { encoding: 'utf8', env: { ...process.env, TEST_KEY: key } },
    );
    expect(opened.stdout.trim()).toBe('SQLITE_BUSY');
  });

  it('is a whole workspace, encrypted, and opens with the passphrase', async () => {
    const product = await startOpenProduct();
    await write(product.client, 'Navnet som ingen skal finne');
    const { place, name } = await backUp(product);
    expect(readdirSync(join(place, name)).toSorted()).toEqual(['keyring.json', 'records.db']);
    expect(readFileSync(join(place, name, 'records.db')).includes('Navnet som ingen')).toBe(false);
    const other = temporaryFolder();
    copyFolder(join(place, name), join(other, 'workspace'));
    const { client } = startProduct(other);
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    expect((await client.participants.find({})).participants.map((person) => person.name)).toEqual([
      'Navnet som ingen skal finne',
    ]);
  });

  it('is listed with what is in it, and remembered until somebody touches it', async () => {
    const product = await startOpenProduct();
    await write(product.client, 'Åse');
    await write(product.client, 'Bo');
    const asked = await backUp(product);
    const [listed] = await product.client.backups.list({ folder: null });
    expect(listed).toMatchObject({ where: 'own', place: product.session.backupsFolder });
    expect(await product.client.backups.look(asked)).toMatchObject({ participants: 2 });
    expect(await product.client.backups.look(asked)).toMatchObject({ participants: 2 });
    flipBit(join(asked.place, asked.name, 'records.db'), 3 * 4_096 + 100);
    expect(await errorCodeOf(product.client.backups.look(asked))).toBe('BACKUP_DAMAGED');
  });

  it.each([0, 1_000, 5 * 4_096 + 17])('with a bit that fell over at %i is not offered as whole', async (place) => {
    const product = await startOpenProduct();
    await write(product.client, 'Åse');
    const asked = await backUp(product);
    flipBit(join(asked.place, asked.name, 'records.db'), place);
    const before = hashesIn(product.session.workspaceFolder);
    expect(await errorCodeOf(product.client.backups.look(asked))).toBe('BACKUP_DAMAGED');
    expect(await errorCodeOf(product.client.backups.restore(asked))).toBe('BACKUP_DAMAGED');
    expect(hashesIn(product.session.workspaceFolder)).toEqual(before);
    await product.client.workspace.lock();
    const atTheDoor = { ...asked, passphrase: PASSPHRASE };
    expect(await errorCodeOf(product.client.backups.restore(atTheDoor))).toBe('BACKUP_DAMAGED');
  });

  it('that is locked out of its records is given up, and nothing of it is left', async () => {
    const product = await startOpenProduct();
    fillStatements(product.session, 4_000);
    const failed = errorCodeOf(product.client.backups.make());
    const { backupsFolder } = product.session;
    await vi.waitUntil(() => existsSync(backupsFolder) && readdirSync(backupsFolder).length > 0, { interval: 1 });
    await product.client.workspace.lock();
    expect(await failed).toBe('BACKUP_INTERRUPTED');
    expect(readdirSync(product.session.backupsFolder)).toEqual([]);
    expect((await product.client.workspace.unlock({ passphrase: PASSPHRASE })).state).toBe('open');
  });

  it('that cannot be written is told, and asked for again is made', async () => {
    const product = await startOpenProduct();
    writeFileSync(product.session.backupsFolder, 'in the way');
    expect(await errorCodeOf(product.client.backups.make())).toBe('FOLDER_NOT_WRITABLE');
    expect((await product.client.backups.state()).failure?.code).toBe('FOLDER_NOT_WRITABLE');
    rmSync(product.session.backupsFolder);
    expect(await product.client.backups.make()).toMatchObject({ failure: null, share: null });
  });
});

describe('daily backups', () => {
  it('are made once a day, when something has changed', async () => {
    const { client, session, forward } = await startAt('2026-11-02T10:00:00Z');
    await backUpDaily(session);
    await backUpDaily(session);
    expect(daysOf(session.backupsFolder)).toEqual(['2026-11-02']);
    forward(24);
    await backUpDaily(session);
    await backUpDaily(session);
    expect(daysOf(session.backupsFolder)).toEqual(['2026-11-02']);
    await write(client, 'Åse');
    await backUpDaily(session);
    await backUpDaily(session);
    expect(daysOf(session.backupsFolder)).toEqual(['2026-11-02', '2026-11-03']);
  });

  it('reach back seven days and four weeks, in both places', async () => {
    const { client, session, forward } = await startAt('2026-11-02T10:00:00Z');
    const chosen = temporaryFolder();
    await client.backups.setFolder({ folder: chosen });
    for (let day = 0; day < 40; day++) {
      await write(client, `Deltaker ${day}`);
      await backUpDaily(session);
      forward(24);
    }
    // 11 December is the last day; Sundays stand for their weeks.
    const days = ['22', '29'].map((day) => `2026-11-${day}`);
    const latest = ['05', '06', '07', '08', '09', '10', '11'].map((day) => `2026-12-${day}`);
    expect(daysOf(session.backupsFolder)).toEqual([...days, ...latest]);
    expect(daysOf(join(chosen, 'balansepunkt-backups'))).toEqual([...days, ...latest]);
  });

  it('come by themselves while the workspace is open, also after midnight, and end when it is locked', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'clearTimeout', 'clearInterval'] });
    try {
      const { client, session, forward } = await startAt('2026-11-02T22:00:00Z');
      backUpInBackground(session);
      vi.advanceTimersByTime(5_000);
      await vi.waitUntil(async () => (await client.backups.state()).newest !== null);
      await write(client, 'Åse');
      forward(24);
      vi.advanceTimersByTime(10 * 60_000);
      await vi.waitUntil(() => daysOf(session.backupsFolder).length === 2);
      await write(client, 'Bo');
      await client.workspace.lock();
      forward(24);
      vi.advanceTimersByTime(60 * 60_000);
      await client.workspace.unlock({ passphrase: PASSPHRASE });
      expect(daysOf(session.backupsFolder)).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('are made before records of an earlier version are changed', async () => {
    const { client, session } = await startOpenProduct();
    await write(client, 'Åse');
    const key = Buffer.from(session.recordsKey());
    await client.workspace.lock();
    asEarlierVersion(join(session.workspaceFolder, 'records.db'), key);
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    const [backup] = backupsIn(session.backupsFolder);
    const found = await withBackup(backup ?? '', key, (database) => database.pragma('user_version', { simple: true }));
    expect(found).toBe(80);
    expect((await client.recordLog.list()).length).toBe(0);
  });

  it('leave records of an earlier version as they are when there is no way to back them up', async () => {
    const { client, session } = await startOpenProduct();
    const key = Buffer.from(session.recordsKey());
    await client.workspace.lock();
    asEarlierVersion(join(session.workspaceFolder, 'records.db'), key);
    writeFileSync(session.backupsFolder, 'in the way');
    const before = hashesIn(session.workspaceFolder);
    expect(await errorCodeOf(client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe('FOLDER_NOT_WRITABLE');
    expect(hashesIn(session.workspaceFolder)).toEqual(before);
  });
});

describe('the folder of the user’s choice', () => {
  it('gets the newest backup too, also when it has been away', async () => {
    const { client, session, forward } = await startAt('2026-11-02T10:00:00Z');
    const chosen = join(temporaryFolder(), 'minnepinne');
    mkdirSync(chosen);
    await client.backups.setFolder({ folder: chosen });
    await client.backups.make();
    const place = join(chosen, 'balansepunkt-backups');
    expect(daysOf(place)).toEqual(['2026-11-02']);
    rmSync(chosen, { recursive: true });
    forward(24);
    await write(client, 'Åse');
    const away = await client.backups.make();
    expect(away.chosen).toEqual({ folder: chosen, reachable: false, newest: '2026-11-02T10:00:00.000Z' });
    expect(existsSync(chosen)).toBe(false);
    mkdirSync(chosen);
    await backUpDaily(session);
    expect(daysOf(place)).toEqual(['2026-11-03']);
    expect((await client.backups.setFolder({ folder: null })).chosen).toBe(null);
    expect(daysOf(place)).toEqual(['2026-11-03']);
  });

  it('may hold other things and other workspaces’ backups, which are left alone', async () => {
    const chosen = temporaryFolder();
    const place = join(chosen, 'balansepunkt-backups');
    const other = await startAt('2026-09-01T10:00:00Z');
    await other.client.backups.setFolder({ folder: chosen });
    for (let day = 0; day < 3; day++) {
      await write(other.client, `Deltaker ${day}`);
      await backUpDaily(other.session);
      other.forward(24 * 7);
    }
    writeFileSync(join(chosen, 'feriebilder.txt'), 'mine');
    mkdirSync(join(place, '2020-01-01T00-00-00-000Z'));
    const before = hashesIn(chosen);
    const { client, session, forward } = await startAt('2026-11-02T10:00:00Z');
    await client.backups.setFolder({ folder: chosen });
    for (let day = 0; day < 12; day++) {
      await write(client, `Deltaker ${day}`);
      await backUpDaily(session);
      forward(24);
    }
    expect(hashesIn(chosen)).toMatchObject(before);
    expect(existsSync(join(place, '2020-01-01T00-00-00-000Z'))).toBe(true);
    const found = await client.backups.list({ folder: null });
    const foreign = found.find(({ at }) => at.startsWith('2026-09'));
    const asked = { place: foreign?.place ?? '', name: foreign?.name ?? '', passphrase: null };
    expect(await errorCodeOf(client.backups.look(asked))).toBe('BACKUP_OTHER_WORKSPACE');
    expect(await errorCodeOf(client.backups.look({ ...asked, passphrase: 'noe helt annet' }))).toBe('PASSPHRASE_WRONG');
    expect(await client.backups.look({ ...asked, passphrase: PASSPHRASE })).toMatchObject({ participants: 3 });
  });

  it.each([
    ['FOLDER_NOT_ABSOLUTE', () => 'minnepinne'],
    ['FOLDER_NOT_FOUND', () => join(temporaryFolder(), 'borte')],
    [
      'FOLDER_NOT_FOUND',
      () => {
        const file = join(temporaryFolder(), 'fil');
        writeFileSync(file, '');
        return file;
      },
    ],
    ['FOLDER_IN_WORKSPACE', (dataFolder: string) => dataFolder],
    ['FOLDER_IN_WORKSPACE', (dataFolder: string) => join(dataFolder, 'workspace')],
  ])('is refused by %s when it is none', async (code, folderOf) => {
    const { client, dataFolder } = await startOpenProduct();
    expect(await errorCodeOf(client.backups.setFolder({ folder: folderOf(dataFolder) }))).toBe(code);
    expect((await client.backups.state()).chosen).toBe(null);
  });
});
