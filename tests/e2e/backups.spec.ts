import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

const PASSPHRASE = 'fem ord som er lette å huske';

const openSettings = async (page: Page) => {
  await page.getByRole('link', { name: 'Innstillinger' }).click();
  await page.getByRole('heading', { level: 1, name: 'Innstillinger' }).waitFor();
};
const goToParticipants = (page: Page) => page.getByRole('link', { name: 'Deltakere', exact: true }).click();
const section = (page: Page) => page.getByRole('region', { name: 'Sikkerhetskopier' });

/** A bit of one of the pages falls over. */
function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes[3 * 4_096 + 100] = (bytes[3 * 4_096 + 100] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

test('a backup is made, one participant is brought back from it, and a damaged workspace is restored at the door @browser', async ({
  product,
}) => {
  const shell = await product.start();
  const { page } = shell;
  const road = new Road(page);
  const stick = mkdtempSync(join(tmpdir(), 'balansepunkt-stick-'));

  await test.step('make one, also on a memory stick', async () => {
    await road.createWorkspace(PASSPHRASE);
    await road.addParticipant('Åse Ødegård');
    await road.say('Jeg førte regnskapet.');
    await openSettings(page);
    await section(page).getByLabel('Mappe', { exact: true }).fill('minnepinne');
    await section(page).getByRole('button', { name: 'Bruk mappen' }).click();
    await expect(section(page).getByLabel('Mappe', { exact: true })).toHaveAccessibleDescription(/hele stien/);
    await section(page).getByLabel('Mappe', { exact: true }).fill(stick);
    await section(page).getByRole('button', { name: 'Bruk mappen' }).click();
    await expect(section(page).getByText(`Sikkerhetskopiene legges også i ${stick}.`)).toBeVisible();
    await section(page).getByRole('button', { name: 'Ta sikkerhetskopi nå' }).click();
    await expect(section(page).getByText('Sikkerhetskopien er tatt og kontrollert.')).toBeVisible();
    // In both places; on a slow machine the day's own one has been made before.
    await expect.poll(() => section(page).getByText('Hel, med 1 deltaker').count()).toBeGreaterThanOrEqual(2);
    await expectAccessible(page, 'the backups in the settings');
    expect(readdirSync(join(stick, 'balansepunkt-backups'))).not.toEqual([]);
  });

  await test.step('bring one participant back', async () => {
    await goToParticipants(page);
    await page.getByRole('link', { name: 'Åse Ødegård' }).click();
    await road.statement(1).fill('Dette skulle ikke ha stått her.');
    await road.statement(1).press('Tab');
    await openSettings(page);
    await section(page)
      .getByRole('button', { name: /^Se innholdet i kopien/ })
      .first()
      .click();
    await expect(section(page).getByText('Er i arbeidsområdet, endret siden')).toBeVisible();
    await section(page).getByRole('button', { name: 'Hent tilbake de valgte' }).click();
    await expect(section(page).getByText('Velg minst én deltaker.')).toBeVisible();
    await section(page).getByRole('checkbox', { name: 'Åse Ødegård' }).check();
    await expectAccessible(page, 'the contents of a backup');
    await section(page).getByRole('button', { name: 'Hent tilbake de valgte' }).click();
    await expect(section(page).getByText('1 deltaker er hentet tilbake.')).toBeVisible();
    await section(page).getByRole('link', { name: 'Gå til deltakerne' }).click();
    await page.getByRole('link', { name: /^Åse Ødegård \(fra sikkerhetskopi/ }).click();
    await expect(road.statement(1)).toHaveValue('Jeg førte regnskapet.');
  });

  await test.step('set the whole workspace back, and look at it behind the door', async () => {
    await openSettings(page);
    await section(page)
      .getByRole('button', { name: /^Se innholdet i kopien/ })
      .first()
      .click();
    await section(page).getByRole('button', { name: 'Gjenopprett alt …' }).click();
    const asked = page.getByRole('dialog');
    await expect(asked).toContainText('den ene deltakeren');
    await asked.getByRole('button', { name: 'Gjenopprett' }).click();
    await expect(page.getByText('Arbeidsområdet er gjenopprettet. Lås opp med passfrasen.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Passfrase' }).fill(PASSPHRASE);
    await page.getByRole('button', { name: 'Lås opp', exact: true }).click();
    await goToParticipants(page);
    await expect(page.getByRole('link', { name: /^Åse Ødegård/ })).toHaveCount(1);
    await openSettings(page);
    await expect(page.getByText('Sikkerhetskopi gjenopprettet')).toBeVisible();
  });

  await shell.closeWindow();
  damage(join(product.dataFolder, 'workspace', 'records.db'));

  await test.step('restore at the door when the workspace is damaged', async () => {
    const again = await product.start();
    const door = again.page;
    await door.getByRole('textbox', { name: 'Passfrase', exact: true }).fill(PASSPHRASE);
    await door.getByRole('button', { name: 'Lås opp', exact: true }).click();
    await expect(door.getByText(/skadet/).first()).toBeVisible();
    await door.getByRole('button', { name: 'Hent fra en sikkerhetskopi' }).first().click();
    const restore = door.getByRole('region', { name: 'Hent fra en sikkerhetskopi' });
    await restore.getByRole('radio').last().check();
    await restore.getByLabel('Passfrasen til denne kopien').fill('en helt annen');
    await restore.getByRole('button', { name: 'Se hva som er i kopien' }).click();
    await expect(restore.getByText(/Passfrasen stemmer ikke/)).toBeVisible();
    await restore.getByLabel('Passfrasen til denne kopien').fill(PASSPHRASE);
    await restore.getByRole('button', { name: 'Se hva som er i kopien' }).click();
    await expect(restore.getByText('Kopien er hel og har 1 deltaker.')).toBeVisible();
    await expect(restore.getByText('Åse Ødegård')).toBeVisible();
    await expectAccessible(door, 'restoring at the door');
    await restore.getByRole('button', { name: 'Gjenopprett denne kopien' }).click();
    await expect(door.getByText(/De gamle filene ligger i/)).toBeVisible();
    await expect(door.getByRole('link', { name: 'Åse Ødegård' })).toBeVisible();
  });
  rmSync(stick, { recursive: true });
});
