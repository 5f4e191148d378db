import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { type Product, test } from './fixtures';
import { Road } from './road';

const PASSPHRASE = 'fem ord som er lette å huske';
const NAME = 'Deltaker';
const MEBIBYTE = 1024 * 1024;

const workspaceOf = (product: Product) => join(dirname(product.temporaryFolder), 'workspace');

const run = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

/** A workspace with a participant and a statement, closed in good order or killed. */
async function leave(product: Product, how: 'closed' | 'killed'): Promise<string> {
  const shell = await product.start();
  const road = new Road(shell.page);
  await road.createWorkspace(PASSPHRASE);
  await road.addParticipant(NAME);
  for (const text of ['Jeg førte regnskapet.', 'Jeg ledet vaktene.']) await road.say(text);
  await road.expectSaved();
  if (how === 'closed') {
    await shell.closeWindow();
  } else {
    // When nobody writes, the log is soon emptied: the kill comes right after a change that lies in it.
    await road.say('Jeg bestilte varene.');
    await expect.poll(() => statSync(join(workspaceOf(product), 'records.db-wal')).size).toBeGreaterThan(0);
    await shell.kill();
  }
  return workspaceOf(product);
}

function flip(file: string, share: number): void {
  const bytes = readFileSync(file);
  const place = Math.floor(bytes.length * share);
  bytes[place] = (bytes[place] ?? 0) ^ 8;
  writeFileSync(file, bytes);
}

const filesOf = (folder: string) =>
  readdirSync(folder)
    .toSorted()
    .map((name) => `${name} ${readFileSync(join(folder, name)).toString('base64')}`);

const expectNarrow = async (page: Page) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
};

test('what is typed while the folder is gone stays in the window, and is saved when the folder is back @browser', async ({
  product,
}) => {
  const workspace = await leave(product, 'closed');
  const road = new Road((await product.start()).page);
  await road.unlock(PASSPHRASE);
  await road.openParticipant(NAME);
  renameSync(workspace, `${workspace}-away`);
  await road.statement(1).fill('Skrevet mens mappen var borte.');
  const status = road.page.getByTestId('save-status');
  await expect(status).toContainText('Ikke lagret.');
  await expect(status).toContainText('er borte');
  await expect(road.statement(1)).toHaveValue('Skrevet mens mappen var borte.');
  await expectAccessible(road.page, 'the message that the folder is gone');
  renameSync(`${workspace}-away`, workspace);
  await road.expectSaved();
});

test('what is typed while the disk is full stays in the window, and is saved when there is room @browser', async ({
  product,
}) => {
  const workspace = await leave(product, 'closed');
  renameSync(workspace, `${workspace}-aside`);
  mkdirSync(workspace);
  const mounted = run('mount', '-t', 'tmpfs', '-o', `size=${4 * MEBIBYTE}`, 'tmpfs', workspace);
  test.skip(!mounted, 'a disk of its own can be mounted by root on Linux only');
  try {
    cpSync(`${workspace}-aside`, workspace, { recursive: true });
    const shell = await product.start();
    const road = new Road(shell.page);
    await road.unlock(PASSPHRASE);
    await road.openParticipant(NAME);
    const { bavail, bsize } = statfsSync(workspace);
    writeFileSync(join(workspace, 'ballast'), Buffer.alloc(bavail * bsize));
    await road.statement(1).fill('Skrevet mens disken var full.');
    const status = road.page.getByTestId('save-status');
    await expect(status).toContainText('Ikke lagret. Disken er full');
    await expectAccessible(road.page, 'the message that the disk is full');
    rmSync(join(workspace, 'ballast'));
    await road.expectSaved();
    await shell.kill();
    const again = new Road((await product.start()).page);
    await again.unlock(PASSPHRASE);
    await again.openParticipant(NAME);
    await expect(again.statement(1)).toHaveValue('Skrevet mens disken var full.');
  } finally {
    run('umount', '-l', workspace);
  }
});

test('damage in the newest changes is told, a copy is set aside, and the rest is opened @browser', async ({
  product,
}) => {
  const workspace = await leave(product, 'killed');
  flip(join(workspace, 'records.db-wal'), 0.98);
  const before = filesOf(workspace);
  const road = new Road((await product.start()).page);
  await road.unlock(PASSPHRASE);
  await road.expectHeading('De siste endringene er skadet');
  await expect(road.page.getByText('Balansepunkt har ikke endret eller overskrevet noe.')).toBeVisible();
  await expectAccessible(road.page, 'the page about damage in the log');
  await expectNarrow(road.page);
  expect(filesOf(workspace)).toEqual(before);
  await road.page.getByRole('button', { name: 'Lag en kopi, og åpne resten' }).press('Enter');
  await expect(road.page.getByRole('status').getByText(/workspace-copy-/)).toBeVisible();
  await expectAccessible(road.page, 'the page after a copy was set aside');
  await road.page.getByRole('button', { name: 'Åpne det som er helt' }).press('Enter');
  await road.openParticipant(NAME);
  await expect(road.statement(1)).toHaveValue('Jeg førte regnskapet.');
  const copies = readdirSync(dirname(workspace)).filter((name) => name.startsWith('workspace-copy-'));
  expect(copies).toHaveLength(1);
  expect(filesOf(join(dirname(workspace), copies[0] ?? ''))).toEqual(before);
});

test('damaged records and a damaged key file are told apart, copied, and left as they are @browser', async ({
  product,
}) => {
  const workspace = await leave(product, 'closed');
  const whole = join(dirname(workspace), 'whole');
  cpSync(workspace, whole, { recursive: true });
  flip(join(workspace, 'records.db'), 0.5);
  const before = filesOf(workspace);
  const road = new Road((await product.start()).page);
  await road.unlock(PASSPHRASE);
  await road.expectHeading('Filen med deltakerne dine er skadet');
  // The safest way on, as the page says, comes first.
  await expect(road.page.getByRole('main').getByRole('button').first()).toHaveText('Hent fra en sikkerhetskopi');
  await expectAccessible(road.page, 'the page about damaged records');
  await expectNarrow(road.page);
  await road.page.getByRole('button', { name: 'Lag en kopi av filene' }).click();
  await expect(road.page.getByRole('status').getByText(/workspace-copy-/)).toBeVisible();
  expect(filesOf(workspace)).toEqual(before);

  await test.step('the key file', async () => {
    cpSync(join(whole, 'records.db'), join(workspace, 'records.db'));
    writeFileSync(join(workspace, 'keyring.json'), '{');
    await road.page.getByRole('button', { name: 'Prøv igjen', exact: true }).click();
    await road.expectHeading('Nøkkelfilen er skadet');
  });

  await test.step('the folder', async () => {
    renameSync(workspace, `${workspace}-away`);
    await road.page.getByRole('button', { name: 'Prøv igjen', exact: true }).click();
    await road.expectHeading('Fant ikke arbeidsområdet');
    renameSync(`${workspace}-away`, workspace);
  });

  await test.step('put right, it opens at the next try', async () => {
    cpSync(join(whole, 'keyring.json'), join(workspace, 'keyring.json'));
    await road.page.getByRole('button', { name: 'Prøv igjen', exact: true }).click();
    await road.openParticipant(NAME);
    await expect(road.statement(2)).toHaveValue('Jeg ledet vaktene.');
  });
});

test('a second window of the program is told that the workspace is open already @browser', async ({ product }) => {
  await leave(product, 'closed');
  const first = await product.start();
  await new Road(first.page).unlock(PASSPHRASE);
  await new Road(first.page).expectHeading('Deltakerne');
  const second = new Road((await product.start()).page);
  await second.unlock(PASSPHRASE);
  await second.expectHeading('Arbeidsområdet er allerede åpent');
  await first.closeWindow();
  await second.page.getByRole('button', { name: 'Prøv igjen', exact: true }).click();
  await second.expectHeading('Deltakerne');
});
