import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

test('a copy of a standard is changed and put in use, and a participant keeps the version they were compared with @browser', async ({
  product,
}) => {
  const shell = await product.start('--demo');
  const road = new Road(shell.page);
  const { page } = road;
  await road.openOwnStandards();
  await expectAccessible(page, 'the list of own standards, empty');

  await page.getByLabel('Standard å kopiere').selectOption('butikkmedarbeider@1');
  await page.getByRole('button', { name: 'Lag en kopi' }).click();
  await road.expectHeading('Butikkmedarbeider (kopi)');
  await page.getByLabel('Tittel på bokmål').fill('Butikk hos oss');
  await page.getByLabel('Navn på ny kompetanse').fill('Blomsterbinding');
  await page.getByRole('button', { name: 'Legg til kompetanse' }).click();
  const added = page.getByRole('article', { name: 'Blomsterbinding' });
  await added.getByLabel('Plassering').selectOption('routines');
  await expectAccessible(page, 'step 1');

  const steps = page.getByRole('navigation', { name: 'De fire stegene' });
  await steps.getByRole('link', { name: 'Nøkkelkompetanser' }).click();
  await page.getByRole('checkbox', { name: 'Blomsterbinding' }).check();
  await expect(page.getByText('13 er valgt.')).toBeVisible();
  await expectAccessible(page, 'step 2');

  await page.getByRole('button', { name: 'Ta i bruk' }).click();
  await expect(page.getByText('5 ting mangler før standarden kan tas i bruk:')).toBeVisible();
  await page.getByRole('link', { name: 'Læringsutbytte på bokmål for «Blomsterbinding»' }).click();
  const outcome = page.getByRole('article', { name: 'Blomsterbinding' });
  await outcome.getByLabel('Læringsutbytte på bokmål').fill('Kan binde en bukett.\nKan velge blomster.');
  await outcome.getByLabel('Læringsutbytte på engelsk').fill('Can make a bouquet.');
  await expectAccessible(page, 'step 3');
  await steps.getByRole('link', { name: 'Kvalifikasjon' }).click();
  await page.getByLabel('Hvem som tok initiativet (bokmål)').fill('Butikken vår');
  await page.getByLabel('Hvem som tok initiativet (engelsk)').fill('Our shop');
  await page.getByLabel('Eier (bokmål)').fill('Butikken');
  await page.getByLabel('Eier (engelsk)').fill('The shop');
  await expectAccessible(page, 'step 4');

  await page.getByRole('link', { name: 'Navn på engelsk for «Blomsterbinding»' }).click();
  await page.getByRole('article', { name: 'Blomsterbinding' }).getByLabel('Navn på engelsk').fill('Flower arranging');
  await road.expectSaved();

  // What is written is still there when the page is opened again.
  await page.reload();
  await road.expectHeading('Butikk hos oss');
  await page.getByRole('button', { name: 'Ta i bruk' }).click();
  await expect(page.getByText('Standarden er i bruk og kan ikke endres.')).toBeVisible();
  await expect(page.getByRole('article').getByText('Kan velge blomster.')).toBeVisible();
  await expect(page.getByRole('article').getByText('Butikken', { exact: true })).toBeVisible();
  await expectAccessible(page, 'a standard in use');

  const compared = async () => {
    await page.getByRole('link', { name: 'Balansepunkt' }).click();
    await road.openParticipant('Deltaker A');
    await road.expectHeading('Sammenligning');
  };
  await compared();
  await page.getByLabel('Standard å sammenligne med').selectOption({ label: 'Butikk hos oss' });
  await expect(road.row('PC-bruk')).toContainText('Bruk av teknologi');
  await expect(page.getByText('Blomsterbinding').first()).toBeVisible();
  await road.expectSaved();

  await page.getByRole('link', { name: 'Balansepunkt' }).click();
  await road.openOwnStandards();
  await page.getByRole('link', { name: 'Butikk hos oss' }).click();
  await page.getByRole('button', { name: 'Lag ny versjon' }).click();
  await expect(page.getByText('Versjon 2')).toBeVisible();
  await page.getByLabel('Tittel på bokmål').fill('Butikk, ny utgave');
  await page.getByRole('button', { name: 'Ta i bruk' }).click();
  await expect(page.getByText('Standarden er i bruk og kan ikke endres.')).toBeVisible();
  await road.openOwnStandards();
  await expect(page.getByRole('region', { name: 'Trukket tilbake' })).toContainText('Butikk hos oss');
  await expect(page.getByRole('region', { name: 'I bruk' })).toContainText('Butikk, ny utgave');
  await expectAccessible(page, 'the list of own standards');

  await compared();
  await expect(page.getByLabel('Standard å sammenligne med').locator('option:checked')).toHaveText('Butikk hos oss');
});

test('a standard goes out as a file and comes in again, and a file that is no standard changes nothing', async ({
  product,
}, info) => {
  const shell = await product.start('--demo');
  const road = new Road(shell.page);
  const { page } = road;
  await road.openOwnStandards();
  const file = page.getByLabel('Standard som fil (JSON)');

  const foreign = info.outputPath('foreign.json');
  writeFileSync(foreign, '{"format":"balansepunkt/standard@1","id":7}');
  await file.setInputFiles(foreign);
  await expect(page.getByText('foreign.json: feltet id: forventet en tekst.')).toBeVisible();
  await expectAccessible(page, 'a file that was refused');
  await expect(page.getByRole('heading', { name: 'Ingen egne standarder ennå' })).toBeVisible();

  const own = info.outputPath('own.json');
  const standard = JSON.parse(
    readFileSync(join(import.meta.dirname, '../../resources/standards/butikksjef.json'), 'utf8'),
  );
  writeFileSync(own, JSON.stringify({ ...standard, id: 'kjøkkensjef', title: { nb: 'Kjøkkensjef', en: 'Head chef' } }));
  await file.setInputFiles(own);
  await road.expectHeading('Kjøkkensjef');
  const exported = await shell.save(() => page.getByRole('button', { name: 'Lagre som fil' }).click());
  expect(exported.fileName).toBe('kjøkkensjef-1.json');
  expect(JSON.parse(readFileSync(exported.path, 'utf8'))).toEqual(JSON.parse(readFileSync(own, 'utf8')));
  const printed = await shell.save(() => page.getByRole('button', { name: 'Lagre som Word-dokument' }).click());
  expect(printed.fileName).toBe('Kjøkkensjef.docx');
  expect(readFileSync(printed.path).subarray(0, 2).toString()).toBe('PK');

  await road.openOwnStandards();
  await file.setInputFiles(own);
  await expect(page.getByText('Du har allerede «kjøkkensjef» i versjon 1.')).toBeVisible();
  await page.getByRole('button', { name: 'Hent som ny versjon' }).click();
  await road.expectHeading('Kjøkkensjef');
  await expect(page.getByText('Versjon 2')).toBeVisible();

  await road.openOwnStandards();
  await page.getByRole('button', { name: 'Slett Kjøkkensjef, versjon 2' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Slett', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Kjøkkensjef' })).toHaveCount(1);
});
