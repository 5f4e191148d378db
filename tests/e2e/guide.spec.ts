import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

const STOPS = [
  ['Før samtalen', '.bp-page-heading'],
  ['Deltakerens egne ord', '.bp-statement'],
  ['Gode spørsmål', '.bp-questions'],
  ['Fra ord til kompetanse', '.bp-statement'],
  ['Stille hint', '.bp-composer'],
  ['Balansemodellen', '.bp-bands'],
  ['Nøkkelkompetanser', '.bp-key-groups'],
  ['Læringsutbytte', '.bp-outcome'],
  ['Det deltakeren har i tillegg', '.bp-surplus'],
  ['Rapporten', '.bp-report__preview'],
] as const;

const stopHeading = (page: Page, name: string) =>
  page.locator('.bp-tour').getByRole('heading', { level: 2, name, exact: true });

/** A dialog that fades in has no colours of its own yet. */
const toFadeIn = (dialog: Locator) =>
  expect.poll(() => dialog.evaluate((element) => element.getAnimations({ subtree: true }).length)).toBe(0);

test('the shortcuts, the tour and the help, by keyboard', { tag: '@browser' }, async ({ product }) => {
  test.slow();
  const { page } = await product.start();
  const road = new Road(page);
  await road.createWorkspace('tolv tegn eller flere');

  // The list of shortcuts opens on ? and closes on Esc; in a field, ? is written.
  await page.getByLabel('Navn eller alias').press('Shift+?');
  await expect(page.getByLabel('Navn eller alias')).toHaveValue('?');
  await page.getByLabel('Navn eller alias').clear();
  await page.getByRole('heading', { level: 1 }).focus();
  await page.keyboard.press('Shift+?');
  const shortcuts = page.getByRole('dialog', { name: 'Snarveier' });
  await expect(shortcuts).toContainText('Gå til neste steg');
  await toFadeIn(shortcuts);
  await expectAccessible(page, 'the shortcuts');
  await shortcuts.getByRole('checkbox', { name: /^Bruk snarveier med bare én tast/ }).press('Space');
  await page.keyboard.press('Escape');
  await expect(shortcuts).toBeHidden();
  await page.keyboard.press('Shift+?');
  await expect(shortcuts).toBeHidden();

  // Turned off, the list is still in the menu, where they are turned on again.
  await page.getByRole('button', { name: 'Hjelp' }).press('Enter');
  await page.getByRole('menuitem', { name: /^Snarveier/ }).press('Enter');
  await shortcuts.getByRole('checkbox', { name: /^Bruk snarveier med bare én tast/ }).press('Space');
  await page.keyboard.press('Escape');
  await expect(shortcuts).toBeHidden();

  // Somebody to practise on is made, and the tour walks the whole road.
  await page.getByRole('button', { name: 'Ta en omvisning, 5 minutter' }).press('Enter');
  const offer = page.getByRole('dialog', { name: 'Omvisning på fem minutter' });
  await expect(offer.getByRole('button', { name: 'Lag øvingsdeltaker og start' })).toBeVisible();
  await toFadeIn(offer);
  await expectAccessible(page, 'the offer of the tour');
  await offer.getByRole('button', { name: 'Lag øvingsdeltaker og start' }).press('Enter');
  for (const [index, [name, pointedOut]] of STOPS.entries()) {
    await expect(stopHeading(page, name)).toBeFocused();
    await expect(page.locator(`${pointedOut}[data-pointed-out]`)).toHaveCount(1);
    if (index === 0 || index === STOPS.length - 1) await expectAccessible(page, `the tour at ${name}`);
    if (index < STOPS.length - 1) {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
    }
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.bp-tour')).toHaveCount(0);
  await expect(page.locator('[data-pointed-out]')).toHaveCount(0);
  await road.expectHeading('Rapport');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByLabel('Deltakerens navn eller alias')).toHaveValue('Øvingsdeltaker (oppdiktet)');

  // From step to step by keys, also out of a field; what a step is for is said where one is.
  await page.keyboard.press('Alt+p');
  await road.expectHeading('Sammenligning');
  await road.goTo('Samtalen');
  await page.getByLabel('Neste utsagn').pressSequentially('Jeg fant feilen');
  await page.keyboard.press('Alt+n');
  await road.expectHeading('Plassering');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Alt+p');
  await expect(page.getByLabel('Utsagn 16', { exact: true })).toHaveValue('Jeg fant feilen');
  await page.keyboard.press('Alt+1');
  await page.getByRole('button', { name: 'Om dette steget' }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Hva er steget til?' })).toBeVisible();
  await expectAccessible(page, 'the help of a step');

  // The whole method on one page.
  await page.getByRole('button', { name: 'Hjelp', exact: true }).press('Enter');
  await page.getByRole('menuitem', { name: 'Metoden på én side' }).press('Enter');
  await road.expectHeading('Metoden på én side');
  await expect(page.getByRole('rowheader', { name: 'En egenskap' })).toBeVisible();
  await expectAccessible(page, 'the method on one page');
});
