import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { Session } from '#main/core/session';
import { backupsIn } from '#main/storage/backup-files';
import { checkBackup } from '#main/storage/check-backup';
import { fillStatements, newestBackup } from '../support/backups';
import { LOW_COST, PASSPHRASE } from '../support/product';
import { killShell, startShellProcess } from '../support/shell-process';
import { temporaryFolder } from '../support/temporary';

const KILLS = 4;

/** A workspace that takes a moment to copy, check and restore, with one participant; and its key. */
async function workspaceToKill() {
  const dataFolder = temporaryFolder();
  const session = Session.start({ dataFolder, log2Cost: LOW_COST });
  onTestFinished(() => session.close());
  await session.create(PASSPHRASE);
  fillStatements(session, 6_000);
  const key = Buffer.from(session.recordsKey());
  await session.lock();
  return { dataFolder, key };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

it(`killed ${KILLS} times while it makes a backup, the program never leaves one that is not whole`, {
  timeout: 120_000,
}, async () => {
  const { dataFolder, key } = await workspaceToKill();
  const folder = join(dataFolder, 'backups');
  let begun = 0;
  for (let round = 0; round < KILLS; round++) {
    const shell = await startShellProcess(dataFolder);
    await shell.client.workspace.unlock({ passphrase: PASSPHRASE });
    const making = shell.client.backups.make().catch(() => undefined);
    await vi.waitUntil(() => existsSync(folder) && readdirSync(folder).some((name) => name.endsWith('.unfinished')), {
      interval: 1,
      timeout: 10_000,
    });
    await wait(Math.random() * 250);
    await killShell(shell);
    await making;
    begun += 1;
    for (const backup of backupsIn(folder)) {
      expect(await checkBackup(backup, key)).toMatchObject({ participants: 1 });
    }
  }
  expect(begun).toBe(KILLS);
  // What was half-made goes when the next one is made.
  const shell = await startShellProcess(dataFolder);
  await shell.client.workspace.unlock({ passphrase: PASSPHRASE });
  await shell.client.backups.make();
  expect(readdirSync(folder).filter((name) => name.endsWith('.unfinished'))).toEqual([]);
  await killShell(shell);
});

it(`killed ${KILLS} times while it restores one, the program opens as it was before or as it is restored`, {
  timeout: 120_000,
}, async () => {
  const { dataFolder } = await workspaceToKill();
  const outcomes: string[] = [];
  let whole = 0;
  for (let round = 0; round <= KILLS; round++) {
    const shell = await startShellProcess(dataFolder);
    await shell.client.workspace.unlock({ passphrase: PASSPHRASE });
    if (round === 0) await shell.client.backups.make();
    const found = await shell.client.backups.list({ folder: null });
    // The first that was made, before anybody was added.
    const { place, name } = found.at(-1) ?? (await newestBackup(shell));
    await shell.client.participants.add({ name: `Lagt til ${round}`, language: 'nb' });
    const since = performance.now();
    const restoring = shell.client.backups.restore({ place, name, passphrase: null }).catch(() => undefined);
    // The first is left to its end, to know how long it takes; the others are killed ever later.
    if (round === 0) await restoring.then(() => (whole = performance.now() - since));
    else await wait((whole * 1.2 * (round - 1)) / KILLS);
    await killShell(shell);
    await restoring;

    const again = await startShellProcess(dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    const people = (await again.client.participants.find({})).participants.map((person) => person.name);
    expect(people).toContain('Deltaker');
    outcomes.push(people.includes(`Lagt til ${round}`) ? 'before' : 'restored');
    await killShell(again);
  }
  // Both sides of the swap have been seen.
  expect(new Set(outcomes)).toEqual(new Set(['before', 'restored']));
});
