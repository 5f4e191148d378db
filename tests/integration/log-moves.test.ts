import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '#main/storage/database';
import { moveLogIntoDatabase } from '#main/storage/log-moves';
import { withSnapshot } from '#main/storage/snapshot';
import { temporaryFolder } from '../support/temporary';

it('what is in the log waits there while a snapshot is taken, and is moved when it is done', async () => {
  const file = join(temporaryFolder(), 'records.db');
  const database = openDatabase(file, randomBytes(32));
  onTestFinished(() => void database.close());
  database.exec('CREATE TABLE word (text TEXT); INSERT INTO word VALUES (1)');
  await withSnapshot(database, async () => {
    const before = readFileSync(file);
    database.exec('INSERT INTO word VALUES (2)');
    expect(moveLogIntoDatabase(database)).toBe(false);
    expect(readFileSync(file).equals(before)).toBe(true);
  });
  const held = readFileSync(file);
  expect(moveLogIntoDatabase(database)).toBe(true);
  expect(readFileSync(file).equals(held)).toBe(false);
});
