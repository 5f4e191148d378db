import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { takeUpErasures } from '#main/core/erase';
import { backupName } from '#main/storage/backup-files';
import { openDatabase } from '#main/storage/database';
import { arePagesWhole } from '#main/storage/page-check';
import { workspacePaths } from '#main/storage/workspace-files';
import { plainBytes } from '../support/backed-up';
import { PASSPHRASE, startOpenProduct, startProduct } from '../support/product';
import { killShell, startShellProcess } from '../support/shell-process';
import { addWhole, CORRECTED, FIELDS } from '../support/whole-participant';

const ROUNDS = 3;
/** On another machine it may take as many until one of the moments is in the middle. */
const MOST_ROUNDS = 30;
const BACKUPS = 5;
/** Longer than the whole erasing takes here; in milliseconds. */
const LONGEST = 400;

it(`leaves every copy whole when the program is killed while it erases (${ROUNDS} times), and finishes at the next opening`, {
  timeout: 180_000,
}, async () => {
  let cutShort = 0;
  for (let round = 0; round < ROUNDS || (cutShort === 0 && round < MOST_ROUNDS); round++) {
    const made = await startOpenProduct();
    const { dataFolder } = made;
    const say = (field: string) => `I runde ${round} ble det sagt noe om ${field}`;
    const participantId = await addWhole(made, say);
    await addWhole(made, (field) => `Den andre sa noe om ${field}`);
    await made.client.workspace.lock();
    mkdirSync(made.session.backupsFolder);
    const folders = Array.from({ length: BACKUPS }, (_each, index) =>
      join(made.session.backupsFolder, backupName(`2026-11-0${index + 1}T10:00:00.000Z`)),
    );
    for (const folder of folders) cpSync(made.session.workspaceFolder, folder, { recursive: true });

    const shell = await startShellProcess(dataFolder);
    await shell.client.workspace.unlock({ passphrase: PASSPHRASE });
    const answer = shell.client.participants.remove({ participantId }).then(
      () => true,
      () => false,
    );
    await new Promise((resolve) => setTimeout(resolve, (LONGEST * ((round % ROUNDS) + Math.random())) / ROUNDS));
    await killShell(shell);
    const answered = await answer;

    const { session, client } = startProduct(dataFolder);
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    const key = Buffer.from(session.recordsKey());
    for (const folder of folders) {
      const { records } = workspacePaths(folder);
      expect(await arePagesWhole(records, key)).toBe(true);
      const copy = openDatabase(records, key);
      expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
      // The old one or the new one, and all of either.
      expect([1, 2]).toContain(copy.prepare('SELECT 1 FROM participant').all().length);
      copy.close();
    }
    const pending = (await client.erasure.list()).filter(({ finishedAt }) => finishedAt === null).length;
    if (answered) expect(pending).toBe(0);
    cutShort += pending;
    if ((await client.erasure.list()).length > 0) await takeUpErasures(session);
    else await client.participants.remove({ participantId });

    expect(await client.erasure.list()).toMatchObject([
      { finishedAt: expect.any(String), checked: BACKUPS, waitingFor: [] },
    ]);
    await client.workspace.lock();
    for (const folder of [session.workspaceFolder, ...folders]) {
      const bytes = plainBytes(workspacePaths(folder).records, key);
      const texts = [...[...FIELDS, ...CORRECTED].map(say), participantId];
      expect(texts.filter((text) => bytes.includes(Buffer.from(text)))).toEqual([]);
      expect(readdirSync(folder).filter((name) => name.includes('erasing'))).toEqual([]);
    }
  }
  expect(cutShort).toBeGreaterThan(0);
});
