import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#main/storage/database';
import { inspectLog } from '#main/storage/write-ahead-log';
import { temporaryFolder } from '../support/temporary';

/** A database whose log has just begun anew: the log of before, and the one that was written over its start. */
function logBegunAnew() {
  const file = join(temporaryFolder(), 'records.db');
  const database = openDatabase(file, randomBytes(32));
  const add = (length: number) => database.prepare('INSERT INTO word (text) VALUES (?)').run('o'.repeat(length));
  database.exec('CREATE TABLE word (text TEXT)');
  for (let change = 0; change < 12; change++) add(3_000);
  const before = readFileSync(`${file}-wal`);
  database.pragma('wal_checkpoint(PASSIVE)');
  add(9_000);
  const anew = readFileSync(`${file}-wal`);
  database.close();
  return { before, anew };
}

describe('a log that is written over from its start', () => {
  it('is no damage, at whatever byte of its first change the kill comes', () => {
    const { before, anew } = logBegunAnew();
    expect(anew.length).toBeLessThan(before.length);
    const file = join(temporaryFolder(), 'log');
    for (let written = 32; written <= anew.length; written += 13) {
      writeFileSync(file, Buffer.concat([anew.subarray(0, written), before.subarray(written)]));
      expect(inspectLog(file).missing, `${written} bytes`).toBeNull();
    }
  });

  it('is cut when its first change is whole, so that later damage in it is told', () => {
    const { anew } = logBegunAnew();
    const file = join(temporaryFolder(), 'log');
    for (let place = 0; place < anew.length; place += 101) {
      const damaged = Buffer.from(anew);
      damaged[place] = (damaged[place] ?? 0) ^ 1;
      writeFileSync(file, damaged);
      expect(inspectLog(file).missing, `byte ${place}`).toBe(1);
    }
  });
});
