import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

const TYPED = 'Jeg førte regnskapet for bakeriet';

test('a bug in the window keeps what was typed, and a report says nothing about people @browser', async ({
  product,
}) => {
  const shell = await product.start('--demo');
  const { page } = shell;
  const road = new Road(page);
  await road.openParticipant('Deltaker A');
  await road.goTo('Samtalen');
  await road.expectSaved();

  // Nothing can be stored for now, and a page that is opened has a bug in it.
  await page.route(/\/rpc\/statements\//, (route) => route.abort());
  await page.route(/\/assets\/help-page-[^/]*\.js$/, (route) =>
    route.fulfill({ contentType: 'text/javascript', body: `throw new TypeError(${JSON.stringify(TYPED)});` }),
  );
  await page.getByLabel(/^(Første|Neste) utsagn$/).pressSequentially(TYPED);
  await page.evaluate(() => {
    location.hash = '/help';
  });

  await road.expectHeading('Noe gikk galt i vinduet');
  await expect(page.getByLabel('Tekst som ikke er lagret')).toHaveValue(TYPED);
  await expectAccessible(page, 'the page for a bug in the window');

  await page.unroute(/\/rpc\/statements\//);
  // It tries again by itself every few seconds.
  await expect(page.getByText('Alt du har skrevet, er lagret.')).toBeVisible();
  const reference = /Referansen er ([0-9a-f]{8})/.exec((await page.locator('main').textContent()) ?? '')?.[1];
  expect(reference).toBeDefined();
  const report = await shell.save(() => page.getByRole('button', { name: 'Lagre feilrapport' }).click());
  await expect(page.getByText(`Lagret som ${report.fileName}`)).toBeVisible();
  const text = readFileSync(report.path, 'utf8');
  expect(text).toContain(`${reference}  window`);
  expect(text).toContain('TypeError');
  expect(text).not.toContain('regnskapet');
  expect(text).not.toContain('Deltaker A');

  await page.unroute(/\/assets\/help-page-[^/]*\.js$/);
  await page.getByRole('button', { name: 'Gå til deltakerne' }).click();
  await road.expectHeading('Deltakerne');
  await road.openParticipant('Deltaker A');
  await road.goTo('Samtalen');
  await expect(page.getByText(TYPED)).toBeVisible();
  await page.getByRole('link', { name: 'Innstillinger' }).click();
  await expect(page.getByRole('row').filter({ hasText: String(reference) })).toContainText('I vinduet');

  // A language whose file cannot be read is not spoken: the window keeps the one it has, and begins with a page in both.
  const english = /\/assets\/window-en-[^/]*\.js$/;
  await page.route(english, (route) => route.abort());
  await page.getByRole('banner').getByRole('radio', { name: 'English' }).click();
  await expect(page.getByText('Vinduet får ikke kontakt med Balansepunkt')).toBeVisible();
  await road.expectHeading('Innstillinger');
  await page.reload();
  await road.expectHeading('Balansepunkt kunne ikke vises');
  await road.expectHeading('Balansepunkt could not be shown');
  await expectAccessible(page, 'the page without texts');
  await page.unroute(english);
  await page.getByRole('button', { name: 'Try again' }).click();
  await road.expectHeading('Settings');
  const files = await page.evaluate(() =>
    performance.getEntriesByType('resource').flatMap(({ name }) => /\/window-(nb|en)-[^/]*\.js$/.exec(name)?.[1] ?? []),
  );
  expect(files).toEqual(['en']);
});
