import { closeSync, existsSync, openSync, readdirSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { backUp, fillStatements, hashesIn, newestBackup } from '../support/backups';
import { errorCodeOf, startOpenProduct } from '../support/product';
import { temporaryFolder } from '../support/temporary';

/** Folders whose disk has no room left; no disk is filled for this. */
const full = vi.hoisted(() => new Set<string>());
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const statfs = async (path: string) => ({ ...(await real.statfs(path)), ...(full.has(path) && { bavail: 10 }) });
  return { ...real, statfs };
});

describe('a backup for which there is no room', () => {
  it('is not begun: what is there stays, and it is told where room is needed', async () => {
    const product = await startOpenProduct();
    await backUp(product);
    const { backupsFolder } = product.session;
    const before = hashesIn(backupsFolder);
    full.add(backupsFolder);
    expect(await errorCodeOf(product.client.backups.make())).toBe('BACKUP_NO_ROOM');
    const { failure, share } = await product.client.backups.state();
    expect({ failure, share }).toMatchObject({
      failure: { code: 'BACKUP_NO_ROOM', data: { folder: backupsFolder } },
      share: null,
    });
    expect(hashesIn(backupsFolder)).toEqual(before);
    full.clear();
    expect((await product.client.backups.make()).failure).toBe(null);
  });

  it('on the memory stick only is made here, and told', async () => {
    const product = await startOpenProduct();
    const stick = temporaryFolder();
    await product.client.backups.setFolder({ folder: stick });
    full.add(join(stick, 'balansepunkt-backups'));
    expect(await errorCodeOf(product.client.backups.make())).toBe('BACKUP_NO_ROOM');
    expect((await newestBackup(product)).where).toBe('own');
    expect((await product.client.backups.state()).chosen?.newest).toBe(null);
    full.clear();
  });
});

describe('a backup that does not pass its check', () => {
  it('is removed and told, and the earlier ones stay', async () => {
    const product = await startOpenProduct();
    const { client, session } = product;
    await backUp(product);
    const before = hashesIn(session.backupsFolder);
    fillStatements(session, 4_000);
    const failed = errorCodeOf(client.backups.make());
    // The copy is written to its end, and not yet checked.
    const unfinished = () => readdirSync(session.backupsFolder).find((name) => name.endsWith('.unfinished'));
    const whole = statSync(join(session.workspaceFolder, 'records.db'));
    let file = '';
    do {
      await new Promise(setImmediate);
      file = join(session.backupsFolder, unfinished() ?? 'none', 'records.db');
    } while (!existsSync(file) || statSync(file).size < Math.max(whole.size, 4_000 * 1_700));
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.from([1, 2, 3, 4]), 0, 4, statSync(file).size - 2_000);
    closeSync(handle);
    expect(await failed).toBe('BACKUP_UNSOUND');
    expect((await client.backups.state()).failure?.code).toBe('BACKUP_UNSOUND');
    expect(hashesIn(session.backupsFolder)).toEqual(before);
  });
});
