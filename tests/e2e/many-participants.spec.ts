import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

const PASSPHRASE = 'oppdiktede deltakere';

test('among many, a name is found as it is typed, on the start page and for a class @browser', async ({ product }) => {
  const folder = dirname(product.temporaryFolder);
  const generated = spawnSync(
    process.execPath,
    ['scripts/generate-records.mjs', '--participants', '140', '--out', folder],
    { encoding: 'utf8' },
  );
  expect(generated.stdout).toContain(PASSPHRASE);

  const shell = await product.start();
  const { page } = shell;
  await new Road(page).unlock(PASSPHRASE);
  const list = page.getByRole('region', { name: 'Alle deltakere' });
  const rows = list.locator('.bp-participant');
  const names = rows.getByRole('link');
  const search = page.getByRole('searchbox', { name: 'Søk etter navn' });
  const all = page.getByRole('button', { name: 'Alle (140)' });
  await expect(all).toBeVisible({ timeout: 30_000 });
  await expect(rows).toHaveCount(50);
  await list.getByRole('button', { name: 'Vis 50 til' }).click();
  await expect(rows).toHaveCount(100);
  await expect(rows.nth(50).getByRole('link')).toBeFocused();
  await list.getByRole('button', { name: 'Vis 40 til' }).click();
  await expect(rows).toHaveCount(140);
  await expect(list.getByRole('button', { name: /^Vis \d+ til$/ })).toHaveCount(0);
  await expectAccessible(page, 'the list of many');

  await test.step('who is opened while the list is still older than the record goes on where they were left', async () => {
    const road = new Road(page);
    const name = (await names.first().textContent()) ?? '';
    await road.openParticipant(name);
    await road.goTo('Nøkkelkompetanser');
    await road.goTo('Plassering');
    await road.expectSaved();
    await page.route(/\/participants\/find/, async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await route.continue();
    });
    await page.getByRole('link', { name: 'Alle deltakere' }).click();
    await road.expectHeading('Deltakerne');
    await road.openParticipant(name);
    await road.expectHeading('Plassering');
    await page.unrouteAll({ behavior: 'wait' });
    await page.getByRole('link', { name: 'Alle deltakere' }).click();
    await road.expectHeading('Deltakerne');
  });

  // What was found before stays in sight until the next answer: no letter empties the list.
  await page.evaluate(() => {
    const list = document.querySelector('.bp-participants__list') as HTMLElement;
    new MutationObserver(() => {
      if (list.childElementCount === 0) list.dataset.flickered = 'yes';
    }).observe(list, { childList: true });
  });
  await search.pressSequentially('deltaker', { delay: 30 });
  await expect(search).toHaveValue('deltaker');
  await expect
    .poll(async () => (await names.allTextContents()).every((name) => name.startsWith('Deltaker ')))
    .toBe(true);
  const found = await rows.count();
  expect(found).toBeGreaterThan(5);
  await expect(page.getByRole('button', { name: `Alle (${found})` })).toBeVisible();
  await expect(page.locator('.bp-participants__list')).not.toHaveAttribute('data-flickered', 'yes');
  await page.getByLabel('Sorter etter').selectOption('name');
  await expect
    .poll(() => names.allTextContents())
    .toEqual((await names.allTextContents()).toSorted((one, other) => Number(one.slice(9)) - Number(other.slice(9))));
  const ready = page.getByRole('button', { name: /^Klare for rapport \(\d+\)$/ });
  const count = Number(/\d+/.exec((await ready.textContent()) ?? '')?.[0]);
  await ready.click();
  await expect(rows).toHaveCount(count);

  await search.fill('ingen heter dette');
  await expect(page.getByText('Ingen heter det. Prøv færre bokstaver.')).toBeVisible();
  await page.getByRole('button', { name: 'Vis alle' }).click();
  await expect(all).toBeVisible();

  await page.getByRole('link', { name: 'Sett flere ved siden av hverandre' }).click();
  await new Road(page).expectHeading('Flere ved siden av hverandre');
  await expect(page.getByText('Viser 50 av 140.')).toBeVisible();
  await search.fill('deltaker');
  await expect(page.getByRole('status').filter({ hasText: 'deltakere funnet' })).toBeVisible();
  const [first, second] = await page.getByRole('group', { name: 'Deltakere' }).getByRole('checkbox').all();
  const called = await page.getByRole('group', { name: 'Deltakere' }).locator('label').first().textContent();
  await first?.check();
  await second?.check();
  await search.fill('å');
  await expect(page.getByRole('group', { name: 'Også valgt' }).getByRole('button')).toHaveCount(2);
  await page.getByLabel('Standard å sammenligne med').selectOption({ label: 'Butikkmedarbeider' });
  const heads = page.getByRole('table').getByRole('columnheader', { name: /^Deltaker \d+$/ });
  await expect(heads).toHaveCount(2);
  await expectAccessible(page, 'the class, chosen by searching');
  await page.getByRole('button', { name: called ?? '', exact: true }).click();
  await expect(heads).toHaveCount(1);
  await shell.closeWindow();
});
