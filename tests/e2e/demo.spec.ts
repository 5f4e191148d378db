import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

test('the demo opens on invented participants, shows case 2, and leaves nothing behind', async ({ product }) => {
  const demoFolders = () =>
    readdirSync(product.temporaryFolder).filter((name) => name.startsWith('balansepunkt-demo-'));
  const shell = await product.start('--demo');
  const road = new Road(shell.page);
  await road.expectHeading('Deltakerne');
  expect(demoFolders()).toHaveLength(1);
  await expect(road.page.getByRole('link', { name: /^Deltaker [A-D]$/ })).toHaveCount(4);
  await expect(road.page.getByRole('button', { name: 'Lås' })).toHaveCount(0);
  await expectAccessible(road.page, 'the start page');

  await road.openParticipant('Deltaker A');
  await road.expectHeading('Sammenligning');
  for (const name of ['Faglig ledelse', 'Skoproduksjon', 'Utholdenhet']) {
    await expect(road.row(name)).toContainText('Tilleggskompetanse');
  }
  await expect(road.row('PC-bruk')).toContainText('Bruk av teknologi');
  await expect(road.row('Kundebehandling')).toContainText('Kundeservice');

  await shell.closeWindow();
  expect(demoFolders()).toEqual([]);
});

test('the window speaks English when asked to, and remembers it', async ({ product }) => {
  const shell = await product.start();
  await shell.page.getByRole('radio', { name: 'English' }).click();
  await expect(shell.page.getByRole('heading', { level: 1, name: 'Welcome to Balansepunkt' })).toBeVisible();
  await expect(shell.page.locator('html')).toHaveAttribute('lang', 'en-GB');
  await expectAccessible(shell.page, 'the first start in English');
  await shell.closeWindow();
  const again = await product.start();
  await expect(again.page.getByRole('heading', { level: 1, name: 'Welcome to Balansepunkt' })).toBeVisible();
});
