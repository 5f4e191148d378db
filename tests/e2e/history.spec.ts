import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

const changes = (page: Page) => page.getByRole('main').locator('ol').getByRole('listitem');

test('what is changed can be taken back and done again, is told in the history, and compared with what was kept', {
  tag: '@browser',
}, async ({ product }) => {
  const { page } = await product.start();
  const road = new Road(page);
  const undo = page.getByRole('button', { name: /^Angre(:| det siste)/ });
  const redo = page.getByRole('button', { name: /^Gjør om(:| det siste)/ });
  const said = page.getByTestId('announcer');

  await test.step('type and take it back, by button and by keyboard', async () => {
    await road.createWorkspace('fem ord som er lette å huske');
    await road.addParticipant('Åse Ødegård');
    await expect(undo).toHaveAttribute('aria-disabled', 'true');
    await road.say('Jeg førte regnskapet.');
    await page.getByLabel('Neste utsagn').pressSequentially('Og lønningene');
    await expect(undo).toHaveAccessibleName('Angre: Nytt utsagn «Og lønningene»');
    // In a text field Ctrl+Z is the browser's own, and takes letters back.
    await page.getByLabel('Neste utsagn').press('Control+z');
    await expect(page.getByLabel('Neste utsagn')).not.toHaveValue('Og lønningene');
    await page.getByLabel('Neste utsagn').fill('Og lønningene');
    await undo.click();
    await expect(said).toHaveText('Angret: Nytt utsagn «Og lønningene».');
    await expect(page.getByLabel('Neste utsagn')).toHaveValue('');
    await redo.press('Control+y');
    await expect(road.statement(2)).toHaveValue('Og lønningene');
    await road.statement(1).fill('Noe helt annet');
    await road.statement(1).press('Tab');
    await page.keyboard.press('Control+z');
    await expect(road.statement(1)).toHaveValue('Jeg førte regnskapet.');
  });

  await test.step('what is deleted comes back by Ctrl+Z, while it can still be regretted and afterwards', async () => {
    const regret = page.getByRole('button', { name: 'Angre', exact: true });
    await page.getByRole('button', { name: 'Slett utsagn 2' }).click();
    await expect(regret).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect(road.statement(2)).toBeFocused();
    await expect(said).toHaveText('Det siste er angret.');
    await expect(regret).toHaveCount(0);
    await page.getByRole('button', { name: 'Slett utsagn 2' }).click();
    await page.getByRole('button', { name: 'Slett utsagn 1' }).click();
    await regret.click();
    await expect(undo).toHaveAccessibleName('Angre: Slettet utsagnet «Og lønningene»');
    await undo.press('Control+z');
    await expect(road.statement(2)).toHaveValue('Og lønningene');
    await page.keyboard.press('Control+Shift+z');
    await expect(road.statement(2)).toHaveCount(0);
  });

  await test.step('keep a version before a placement at work, and go on', async () => {
    await road.makeCompetence(1, 'Regnskap');
    await page.getByRole('link', { name: 'Utgaver' }).click();
    await road.expectHeading('Utgaver');
    await page.getByLabel('Navn på utgaven').fill('Før praksis');
    await page.getByRole('button', { name: 'Ta vare på' }).click();
    await expect(page.getByText('De to er like.')).toBeVisible();
    await page.getByRole('link', { name: 'Tilbake til Samtalen' }).click();
    await road.makeCompetence(1, 'Lønnskjøring');
    await road.goTo('Plassering');
    await road.placeByKeyboard('Regnskap', 'Rutiner');
    await page.keyboard.press('Control+z');
    await expect(road.place('Rutiner')).toHaveCount(0);
    await expect(road.card('Lønnskjøring')).toBeFocused();
    await page.keyboard.press('Control+y');
    await expect(road.place('Rutiner')).toContainText('Regnskap');
  });

  await test.step('the history tells it, and goes back to a point and forward again', async () => {
    await page.getByRole('link', { name: 'Hva er endret' }).click();
    await road.expectHeading('Hva er endret');
    const texts = ['Plasserte «Regnskap»', 'Ny kompetanse «Lønnskjøring»', 'Ny kompetanse «Regnskap»'];
    for (const [index, text] of texts.entries()) await expect(changes(page).nth(index)).toContainText(text);
    await expect(changes(page).first()).toContainText('Ikke plassert ennå → Rutiner');
    await expectAccessible(page, 'the history');
    await changes(page).nth(2).getByRole('button', { name: 'Gå tilbake hit' }).click();
    await expect(page.getByRole('dialog')).toContainText('2 endringer blir angret.');
    await page.getByRole('button', { name: 'Angre 2 endringer' }).click();
    await expect(changes(page).nth(2)).toContainText('Slik er det nå');
    await expect(changes(page).first()).toContainText('Angret');
    await changes(page).first().getByRole('button', { name: 'Gå fram hit' }).click();
    await page.getByRole('button', { name: 'Gjør om 2 endringer' }).click();
    await expect(changes(page).first()).toContainText('Slik er det nå');
  });

  await test.step('what is new since the version stands beside it', async () => {
    await page.getByRole('link', { name: 'Utgaver' }).click();
    await expect(page.getByText('1 ny · 1 endret')).toBeVisible();
    const table = page.getByRole('table', { name: 'Forskjellen mellom Før praksis og Slik den er nå' });
    await expect(table.getByRole('row').filter({ hasText: 'Lønnskjøring' })).toContainText('Ikke med');
    await expect(table.locator('ins')).toHaveText('Rutiner');
    await expectAccessible(page, 'two versions');
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('the start page says where the participant stands, and finds the name without its marks', async () => {
    await page.getByRole('link', { name: 'Alle deltakere' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Åse Ødegård' });
    await expect(row).toContainText('Ingen nøkkelkompetanser ennå');
    await page.getByLabel('Søk etter navn').fill('odegard ase');
    await page.getByRole('button', { name: 'Mangler noe (1)' }).click();
    await expect(row).toHaveCount(1);
    await expectAccessible(page, 'the start page');
    await page.getByRole('button', { name: 'Klare for rapport (0)' }).click();
    await expect(row).toHaveCount(0);
    await page.getByRole('button', { name: 'Vis alle' }).click();
    await expect(row).toContainText('Fortsett: Plassering');
    await road.openParticipant('Åse Ødegård');
    await road.expectHeading('Plassering');
  });
});
