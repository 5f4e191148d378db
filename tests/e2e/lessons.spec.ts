import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

test('what a counsellor decides is suggested the next time, and can be seen, changed, forgotten and turned off @browser', async ({
  product,
}) => {
  const shell = await product.start('--demo');
  const { page } = shell;
  const road = new Road(page);
  const announcer = page.getByTestId('announcer');

  await test.step('a decision about one participant is suggested for another, and says why', async () => {
    await road.openParticipant('Deltaker A');
    await page.getByRole('button', { name: 'Endre Kundebehandling' }).click();
    await page.getByLabel('«Kundebehandling» svarer til').selectOption({ label: 'Kunderelasjoner' });
    await page.getByRole('button', { name: 'Bruk valget' }).click();
    await expect(road.row('Kundebehandling')).toContainText('Bestemt av deg.');
    await page.getByRole('link', { name: 'Alle deltakere' }).click();
    await road.openParticipant('Deltaker B');
    await road.goTo('Sammenligning');
    const row = road.row('Kundebehandling');
    await expect(row.getByRole('rowheader')).toContainText('Kunderelasjoner');
    await expect(row).toContainText('Forslag. Du har før bestemt at «Kundebehandling» svarer til «Kunderelasjoner».');
    await expectAccessible(page, 'a comparison with what was decided before');
    await row.getByRole('link', { name: 'Se hva programmet har lært av deg' }).click();
    await road.expectHeading('Det programmet har lært av deg');
  });

  const list = page.getByRole('list', { name: 'Butikkmedarbeider' });

  await test.step('it is listed by standard, without anybody’s name, and changed by keyboard', async () => {
    await expect(list.getByRole('listitem')).toHaveCount(1);
    await expect(list).toContainText('Svarer til «Kunderelasjoner»');
    await expect(list).toContainText('Svarer ikke til «Kundeservice»');
    await expect(page.getByRole('main')).not.toContainText(/Deltaker [A-D]/);
    await list.getByRole('button', { name: /^Endre: «Kundebehandling» svarer til/ }).focus();
    await page.keyboard.press('Enter');
    const field = page.getByLabel('«Kundebehandling» svarer til');
    await expect(field).toBeFocused();
    await expectAccessible(page, 'what has been learnt, one of it being changed');
    await field.selectOption({ label: 'Lojalitet' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(list).toContainText('Svarer til «Lojalitet»');
    await expect(list.getByRole('listitem')).toBeFocused();
    await expect(announcer).toHaveText('Heretter: «Kundebehandling» svarer til «Lojalitet».');
  });

  await test.step('turned off and on by keyboard, and said aloud', async () => {
    const use = page.getByRole('checkbox', { name: 'Bruk det jeg har bestemt før' });
    await use.focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('Slått av: Ingenting av dette blir brukt nå.')).toBeVisible();
    await expect(announcer).toHaveText('Det du har bestemt før, blir ikke lenger brukt.');
    await page.keyboard.press('Space');
    await expect(announcer).toHaveText('Det du har bestemt før, blir nå brukt.');
    await road.expectSaved();
  });

  await test.step('forgotten, regretted, and forgotten for good when the page is left', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await list.getByRole('button', { name: /^Glem: «Kundebehandling»/ }).click();
    await expect(list).toHaveCount(0);
    await expect(page.getByText('Glemt: «Kundebehandling» svarer til «Lojalitet».')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Angre' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(list.getByRole('listitem')).toBeFocused();
    await list.getByRole('button', { name: /^Glem: «Kundebehandling»/ }).click();
    await expectAccessible(page, 'something forgotten, on a narrow screen');
    await page.getByRole('link', { name: 'Tilbake til sammenligningen' }).click();
    const row = road.row('Kundebehandling');
    await expect(row.getByRole('rowheader')).toContainText('Kundeservice');
    await expect(row).not.toContainText('Du har før');
    await road.expectSaved();
    await page.getByRole('link', { name: 'Se hva programmet har lært av deg' }).click();
    await expect(page.getByRole('heading', { name: 'Ingenting ennå' })).toBeVisible();
  });
  await shell.closeWindow();
});
