import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

test('the coach asks on, is told not to, and helps with the outcome', { tag: '@browser' }, async ({ product }) => {
  const { page } = await product.start('--demo');
  const road = new Road(page);
  const composer = page.getByLabel(/^(Første|Neste) utsagn$/);
  const hint = page.getByRole('list', { name: 'Hint til teksten' }).getByRole('listitem');
  await road.openParticipant('Deltaker B');
  await road.goTo('Samtalen');

  await test.step('a task is noticed at a pause, with a question, and said once', async () => {
    await composer.pressSequentially('Ansvar for innkjøp');
    await expect(hint).toContainText('«Ansvar for innkjøp» sier hva som ble gjort');
    await expect(hint).toContainText('Hvordan gjorde du det');
    await expect(page.getByTestId('announcer')).toContainText('Hvordan gjorde du det');
    await expectAccessible(page, 'the conversation with a hint');
    await road.expectSaved();
  });

  await test.step('it hinders nothing, and is only named under what is written already', async () => {
    await composer.press('Enter');
    await expect(composer).toHaveValue('');
    const row = page.getByRole('listitem').filter({ has: page.getByText('Ansvar for innkjøp', { exact: true }) });
    await expect(hint).toHaveCount(0);
    await row.getByRole('button', { name: 'Hint: Oppgave' }).press('Enter');
    await expect(hint).toBeFocused();
  });

  await test.step('its kind is turned off by keyboard, taken back, and turned off for good', async () => {
    await page.getByRole('button', { name: 'Valg for hintet: Oppgave' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Slå av hint om oppgaver' }).press('Enter');
    await expect(hint).toHaveCount(0);
    const gone = page.getByRole('main').getByText('Hint om oppgaver er slått av.');
    const undo = gone.locator('..').getByRole('button', { name: 'Angre' });
    await expect(undo).toBeFocused();
    await undo.press('Enter');
    await expect(hint).toHaveCount(1);
    await page.getByRole('button', { name: 'Om hintene' }).click();
    const settings = page.getByRole('dialog', { name: 'Hint mens du skriver' });
    await settings.getByRole('checkbox', { name: 'Oppgave' }).uncheck();
    await expectAccessible(page, 'the settings of the coach');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Om hintene (1 slått av)' })).toBeFocused();
    await expect(hint).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('button', { name: 'Om hintene (1 slått av)' })).toBeVisible();
    await expect(page.getByRole('button', { name: /Hint: .*oppgave/i })).toHaveCount(0);
  });

  await test.step('what is missing in English is counted, and one comes to it', async () => {
    await road.goTo('Læringsutbytte');
    await expect(page.getByText('3 av 12 mangler på engelsk')).toBeVisible();
    await page.getByRole('button', { name: 'Gå til neste som mangler på engelsk' }).press('Enter');
    const card = page.getByRole('article', { name: 'Forhandle med leverandører' });
    const english = card.getByLabel('Læringsutbytte på engelsk');
    await expect(english).toBeFocused();
    await card.getByRole('button', { name: 'Knows about …' }).press('Enter');
    await expect(english).toHaveValue('Knows about ');
    await card.getByRole('button', { name: 'Can …', exact: true }).press('Enter');
    await expect(english).toHaveValue('Can ');
    await expect(english).toBeFocused();
    await page.keyboard.type('agree on prices that hold');
    await expect(page.getByText('2 av 12 mangler på engelsk')).toBeVisible();
    await expect(card.getByText('Læringsutbytte mangler på engelsk')).toHaveCount(0);
  });

  await test.step('examples and leadership give a start, and are taken out again', async () => {
    const card = page.getByRole('article', { name: 'Regnskap', exact: true });
    const field = card.getByLabel('Læringsutbytte på bokmål');
    const before = await field.inputValue();
    await card.getByRole('button', { name: 'Eksempler' }).click();
    await expect(card.getByText('Økonomiforståelse i Butikksjef')).toBeVisible();
    await card
      .getByRole('button', { name: /^Bruk som start på bokmål/ })
      .first()
      .click();
    await expect(field).not.toHaveValue(before);
    await card.getByRole('button', { name: 'Ta den bort igjen' }).click();
    await expect(field).toHaveValue(before);
    await card.getByRole('button', { name: 'Vis ledelse' }).click();
    await card.getByRole('button', { name: 'Kan lede andre i …' }).click();
    await expect(field).toHaveValue(`${before} Kan lede andre i `);
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page, 'the outcomes on a narrow screen');
  });
});
