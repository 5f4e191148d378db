import { randomInt } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentOf, differences, type Files, filesIn, layOut, leftByKill } from '../support/left-by-kill';
import { errorCodeOf, PASSPHRASE, startProduct } from '../support/product';

const FLIPS = 1_000;
/** Tried beside each other: most of the time goes by in waiting for the second look. */
const AT_A_TIME = 20;
const FILES = ['records.db', 'records.db-wal', 'keyring.json'];

const changed = (files: Files, name: string, change: (bytes: Buffer) => Buffer): Files =>
  new Map(files).set(name, change(Buffer.from(files.get(name) ?? [])));

function flipped(bytes: Buffer, place: number, bit: number): Buffer {
  bytes[place] = (bytes[place] ?? 0) ^ (1 << bit);
  return bytes;
}

/** Opens the files, and says what came of it: the code of the error, or what was in them. Files must be as before an error. */
async function outcomeOf(files: Files) {
  const dataFolder = layOut(files);
  const product = startProduct(dataFolder);
  try {
    await product.client.workspace.unlock({ passphrase: PASSPHRASE });
    return await contentOf(product);
  } catch (error) {
    expect(differences(filesIn(join(dataFolder, 'workspace')), files)).toEqual([]);
    expect(readdirSync(dataFolder)).toEqual(['workspace']);
    return errorCodeOf(Promise.reject(error));
  } finally {
    product.session.close();
    rmSync(dataFolder, { recursive: true, force: true });
  }
}

describe('a workspace with a bit that fell over', () => {
  it(`is told so, untouched, or opens with everything, after each of ${FLIPS} flips in all of its files`, {
    timeout: 300_000,
  }, async () => {
    const { files, content } = await leftByKill();
    const outcomes = new Map<string, number>();
    const one = async (flip: number) => {
      const name = FILES[flip % FILES.length] ?? '';
      const place = randomInt(files.get(name)?.length ?? 0);
      const bit = randomInt(8);
      const outcome = await outcomeOf(changed(files, name, (bytes) => flipped(bytes, place, bit)));
      const where = `${name}, byte ${place}, bit ${bit}`;
      if (typeof outcome !== 'string') expect(outcome, where).toEqual(content);
      const kind = `${name}: ${typeof outcome === 'string' ? outcome : 'open'}`;
      outcomes.set(kind, (outcomes.get(kind) ?? 0) + 1);
    };
    for (let flip = 0; flip < FLIPS; flip += AT_A_TIME) {
      await Promise.all(Array.from({ length: AT_A_TIME }, (_, index) => one(flip + index)));
    }
    process.stdout.write(`${[...outcomes].map(([kind, count]) => `${kind} ${count}`).join(', ')}\n`);
    // Every flip is found and told as damage of its part; in the keyring's first line it may look like a newer form.
    const known =
      /^(records\.db: WORKSPACE_DAMAGED|records\.db-wal: WORKSPACE_LOG_DAMAGED|keyring\.json: WORKSPACE_(DAMAGED|NEWER))$/;
    expect([...outcomes.keys()].filter((kind) => !known.test(kind))).toEqual([]);
    expect([...outcomes.values()].reduce((sum, count) => sum + count)).toBe(FLIPS);
  });
});

describe('a workspace with a file that was cut', () => {
  it.each(['records.db', 'keyring.json'])('%s, anywhere, is called damaged and left as it is', async (name) => {
    const { files } = await leftByKill();
    const { length } = files.get(name) ?? { length: 0 };
    // The last byte of the keyring is the end of its last line, which says nothing.
    for (const left of [0, 1, Math.floor(length / 2), length - 2, length - 4_096].filter((size) => size >= 0)) {
      const outcome = await outcomeOf(changed(files, name, (bytes) => bytes.subarray(0, left)));
      expect(outcome, `${left} of ${length}`).toBe('WORKSPACE_DAMAGED');
    }
  });

  it('the log, which looks like a last write that never came, opens with every change before it, in order', async () => {
    const { files, content } = await leftByKill();
    const log = files.get('records.db-wal') ?? Buffer.alloc(0);
    const texts = content[0]?.statements.map(({ text }) => text) ?? [];
    for (let cut = 0; cut < 20; cut++) {
      const found = await outcomeOf(
        changed(files, 'records.db-wal', (bytes) => bytes.subarray(0, randomInt(log.length))),
      );
      const left = typeof found === 'string' ? [found] : (found[0]?.statements.map(({ text }) => text) ?? []);
      expect(left).toEqual(texts.slice(0, left.length));
      expect(left.length).toBeGreaterThanOrEqual(10);
    }
  });

  it('or is not there at all is called damaged, and nothing is made in its place', async () => {
    const { files } = await leftByKill();
    for (const name of ['records.db', 'keyring.json']) {
      const rest = new Map([...files].filter(([other]) => other !== name));
      expect(await outcomeOf(rest)).toBe('WORKSPACE_DAMAGED');
    }
  });
});

describe('a workspace with damage in the log of the newest changes', () => {
  it('says how many changes may be missing, and opens without them once a copy was set aside', async () => {
    const { files, content } = await leftByKill(12);
    const log = files.get('records.db-wal') ?? Buffer.alloc(0);
    const damaged = changed(files, 'records.db-wal', (bytes) => flipped(bytes, Math.floor(log.length * 0.6), 3));
    const dataFolder = layOut(damaged);
    const product = startProduct(dataFolder);
    const { client } = product;
    const error = await client.workspace.unlock({ passphrase: PASSPHRASE }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'WORKSPACE_LOG_DAMAGED' });
    const { missing } = (error as { data: { missing: number } }).data;

    const { folder } = await client.workspace.leaveDamageAside();
    expect(differences(filesIn(folder), damaged)).toEqual([]);
    expect((await client.workspace.unlock({ passphrase: PASSPHRASE })).state).toBe('open');
    const all = content[0]?.statements ?? [];
    const left = (await contentOf(product))[0]?.statements ?? [];
    expect(left).toEqual(all.slice(0, left.length));
    expect(all.length - left.length).toBeGreaterThan(0);
    expect(all.length - left.length).toBeLessThanOrEqual(missing);
    expect(differences(filesIn(folder), damaged)).toEqual([]);
    expect(existsSync(join(dataFolder, 'workspace', 'records.db'))).toBe(true);
  });

  it('opens with everything when all of the log had been moved into the records before', async () => {
    const { files, content, dataFolder } = await leftByKill();
    // The same records with their log moved into them: closed in good order, with the log put back beside them.
    const closed = startProduct(dataFolder);
    await closed.client.workspace.unlock({ passphrase: PASSPHRASE });
    await closed.client.workspace.lock();
    const moved = new Map(
      [
        ...filesIn(join(dataFolder, 'workspace')),
        ...changed(files, 'records.db-wal', (bytes) => flipped(bytes, 6_000, 1)),
      ].toSorted(),
    );
    moved.set('records.db', filesIn(join(dataFolder, 'workspace')).get('records.db') ?? Buffer.alloc(0));
    const product = startProduct(layOut(moved));
    expect(await errorCodeOf(product.client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe(
      'WORKSPACE_LOG_DAMAGED',
    );
    await product.client.workspace.leaveDamageAside();
    await product.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await contentOf(product)).toEqual(content);
  });

  it('is never written over by a copy: each has a folder of its own', async () => {
    const { dataFolder, files } = await leftByKill();
    const { client } = startProduct(dataFolder, { clock: () => new Date('2026-05-04T10:20:30Z') });
    const copies = [await client.workspace.copyFiles(), await client.workspace.copyFiles()];
    expect(copies.map(({ folder }) => folder)).toEqual([
      join(dataFolder, 'workspace-copy-2026-05-04T10-20-30'),
      join(dataFolder, 'workspace-copy-2026-05-04T10-20-30-2'),
    ]);
    for (const { folder } of copies) expect(differences(filesIn(folder), files)).toEqual([]);
  });
});
