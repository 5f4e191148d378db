import { randomBytes, randomInt } from 'node:crypto';
import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#main/storage/database';
import { migrate } from '#main/storage/migrate';
import { arePagesWhole } from '#main/storage/page-check';
import { temporaryFolder } from '../support/temporary';

function closedDatabase() {
  const file = join(temporaryFolder(), 'records.db');
  const key = randomBytes(32);
  const database = openDatabase(file, key);
  migrate(database);
  database.close();
  return { file, key, bytes: readFileSync(file) };
}

describe('the check of every page', () => {
  it('says yes to a database as it was written, and tells how far it has come', async () => {
    const { file, key, bytes } = closedDatabase();
    const progress: [number, number][] = [];
    expect(await arePagesWhole(file, key, (checked, all) => void progress.push([checked, all]))).toBe(true);
    expect(progress.at(-1)).toEqual([bytes.length, bytes.length]);
  });

  it('finds each of 500 single bits that fell over, wherever they lie', async () => {
    const { file, key, bytes } = closedDatabase();
    for (let flip = 0; flip < 500; flip++) {
      const place = randomInt(bytes.length);
      const damaged = Buffer.from(bytes);
      damaged[place] = (damaged[place] ?? 0) ^ (1 << randomInt(8));
      writeFileSync(file, damaged);
      expect(await arePagesWhole(file, key), `byte ${place}`).toBe(false);
    }
  });

  it('says no to a file that is cut, lengthened, empty, or of another key', async () => {
    const { file, key, bytes } = closedDatabase();
    expect(await arePagesWhole(file, randomBytes(32))).toBe(false);
    appendFileSync(file, Buffer.alloc(4_096));
    expect(await arePagesWhole(file, key)).toBe(false);
    truncateSync(file, bytes.length - 100);
    expect(await arePagesWhole(file, key)).toBe(false);
    truncateSync(file, 0);
    expect(await arePagesWhole(file, key)).toBe(false);
  });
});
