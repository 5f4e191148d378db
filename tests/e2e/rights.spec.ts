import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect } from '@playwright/test';
import { partsOf, textOf } from '../support/docx';
import { officeTemplateFile } from '../support/office-template';
import { png } from '../support/pictures';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

const PASSPHRASE = 'fem ord som er lette å huske';

/** A day as it is typed. @param days from today */
function typedDay(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getDate())}.${two(date.getMonth() + 1)}.${date.getFullYear()}`;
}

const textIn = (path: string): string => textOf(partsOf(readFileSync(path)).get('word/document.xml') ?? '');

test('a participant sees everything, the day for deleting comes near, and they are filed, deleted and receipted @browser', async ({
  product,
}) => {
  const dataFolder = dirname(product.temporaryFolder);
  let running = await product.start();
  let { page } = running;
  let road = new Road(page);

  await test.step('write, and have a backup made', async () => {
    await road.createWorkspace(PASSPHRASE);
    await road.addParticipant('Amina');
    await road.say('Jeg førte regnskapet i ni år.');
    await road.say('Dette skal bort.');
    await page.getByRole('button', { name: 'Slett utsagn 2' }).click();
    await road.goTo('Før samtalen');
    await page.getByLabel('Notater til deg selv').fill('Bare for meg.');
    await expect(page.getByText('Alt er lagret')).toBeVisible();
    await running.closeWindow();
    mkdirSync(join(dataFolder, 'backups'), { recursive: true });
    // Beside those that the program makes by itself, sooner or later.
    const backup = join(dataFolder, 'backups', new Date().toISOString().replaceAll(/[:.]/g, '-'));
    cpSync(join(dataFolder, 'workspace'), backup, { recursive: true });
    running = await product.start();
    ({ page } = running);
    road = new Road(page);
    await road.unlock(PASSPHRASE);
    await expect(page.getByRole('heading', { name: 'Skal snart slettes' })).toBeHidden();
    await road.openParticipant('Amina');
    await page.getByRole('link', { name: 'Innsyn og sletting' }).click();
    await road.expectHeading('Innsyn, overlevering og sletting');
  });

  await test.step('see everything, private notes included, which is said beforehand', async () => {
    await expect(page.getByText('Dine private notater kommer med.')).toBeVisible();
    await expectAccessible(page, 'the page of a participant’s rights');
    await page.getByRole('radio', { name: 'English' }).last().click();
    const saved = await running.save(() =>
      page.getByRole('button', { name: 'Lag innsynsdokument', exact: true }).click(),
    );
    expect(saved.fileName).toBe('Access – Amina.docx');
    const text = textIn(saved.path);
    for (const said of ['Jeg førte regnskapet i ni år.', 'Bare for meg.', 'Dette skal bort.']) {
      expect(text).toContain(said);
    }
    await expect(page.getByText('Innsyn: alt om en deltaker laget som dokument')).toBeVisible();
  });

  await test.step('remove what was corrected away', async () => {
    await page.getByRole('button', { name: 'Fjern endringshistorikken' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Fjern historikken' }).click();
    await expect(page.getByText('Programmet husker ingen endringer.')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Angre:/ })).toHaveAttribute('aria-disabled', 'true');
  });

  await test.step('set a day: it is due on the start page, and stands there until somebody does something', async () => {
    await page.getByLabel('Dagen du setter (valgfritt)').fill(typedDay(10));
    await page.getByLabel('Dagen du setter (valgfritt)').press('Tab');
    await expect(page.getByText('Veilederen har satt dagen.')).toBeVisible();
    await page.getByRole('link', { name: 'Alle deltakere' }).click();
    const due = page.getByRole('region', { name: 'Skal snart slettes' });
    await expect(due.getByText('Amina', { exact: true }).first()).toBeVisible();
    await expectAccessible(page, 'the start page with somebody due');
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await due.getByRole('link', { name: 'Arkiver og slett Amina' }).click();
    await road.expectHeading('Innsyn, overlevering og sletting');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('file it', async () => {
    const saved = await running.save(() =>
      page.getByRole('button', { name: 'Lag innsynsdokument til arkivet' }).click(),
    );
    expect(saved.fileName).toBe('Innsyn – Amina.docx');
    await page.getByLabel('Arkivets referanse (valgfritt)').fill('26/123');
    await page.getByRole('button', { name: 'Noter som arkivert' }).click();
    await expect(page.getByText('Referanse: 26/123.')).toBeVisible();
    await expect(page.getByText('Deltaker merket som arkivert')).toBeVisible();
  });

  await test.step('then delete: by two deliberate acts, everywhere, with a receipt', async () => {
    await page.getByRole('button', { name: 'Slett deltakeren' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Slett for godt' }).click();
    await expect(dialog.getByText('Kryss av hvis du mener det.')).toBeVisible();
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: 'Slett for godt' }).click();
    await expect(dialog.getByRole('heading', { name: 'Deltakeren er slettet' })).toBeVisible();
    await expect(dialog.getByText(/\d sikkerhetskopi(er)? er åpnet og gjennomsøkt\./)).toBeVisible();
    await expectAccessible(page, 'what was done when somebody was deleted');
    const saved = await running.save(() => dialog.getByRole('button', { name: 'Lagre kvitteringen' }).click());
    expect(saved.fileName).toMatch(/^Kvittering for sletting [0-9A-F-]{14}\.docx$/);
    const text = textIn(saved.path);
    expect(text).toMatch(/\d sikkerhetskopi(er)? inneholdt deltakeren\./);
    expect(text).not.toContain('Amina');
    await dialog.getByRole('button', { name: 'Ferdig' }).click();
    await road.expectHeading('Deltakerne');
    await expect(page.getByText('Amina', { exact: true })).toHaveCount(0);
    await expect(page.getByRole('region', { name: 'Skal snart slettes' })).toBeHidden();
  });

  await test.step('the settings keep the receipt, the log, the rule that is off until it is chosen, and who sends the reports', async () => {
    await page.getByRole('link', { name: 'Innstillinger' }).click();
    await road.expectHeading('Innstillinger');
    await expect(page.getByText('Ferdig, også i sikkerhetskopiene.')).toBeVisible();
    await expect(page.getByRole('cell', { name: 'Deltaker slettet', exact: true })).toBeVisible();
    const saved = await running.save(() => page.getByRole('button', { name: /^Lagre kvitteringen/ }).click());
    expect(textIn(saved.path)).toContain('Utskrifter på papir.');
    const counsellor = page.getByLabel('Veilederens navn');
    await counsellor.pressSequentially('Kari Nordmann');
    const file = page.getByLabel('Fil med logoen');
    await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: Buffer.from('<svg/>') });
    await expect(page.getByText('Velg et bilde i formatet PNG eller JPEG.')).toBeVisible();
    await file.setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: png(900, 120) });
    const logo = page.getByRole('img', { name: 'Logoen til kontoret' });
    await expect(logo).toBeVisible();
    await expect(page.getByText('Velg et bilde i formatet PNG eller JPEG.')).toBeHidden();
    const template = page.getByLabel('Fil med malen');
    await template.setInputFiles({ name: 'brev.docx', mimeType: '', buffer: Buffer.from('Kjære') });
    await expect(page.getByText('brev.docx er ikke et Word-dokument', { exact: false })).toBeVisible();
    await template.setInputFiles({ name: 'brevmal.docx', mimeType: '', buffer: officeTemplateFile() });
    await expect(page.getByText('I bruk: brevmal.docx', { exact: false })).toBeVisible();
    await expect(page.getByText('1 bilde i topp- eller bunnteksten')).toBeVisible();
    await expect(page.getByText('brev.docx er ikke et Word-dokument', { exact: false })).toBeHidden();
    const example = await running.save(() => page.getByRole('button', { name: 'Lag et eksempel' }).click());
    expect(textIn(example.path)).toContain('Gjør den til deres egen');
    const rule = page.getByLabel('Skal slettes');
    await expect(rule).toHaveValue('');
    await rule.selectOption('12');
    await page.reload();
    await expect(rule).toHaveValue('12');
    await expect(counsellor).toHaveValue('Kari Nordmann');
    await expectAccessible(page, 'the settings');
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Fjern logoen' }).click();
    await expect(logo).toBeHidden();
    await expect(page.getByRole('button', { name: 'Velg logo' })).toBeFocused();
    await page.getByRole('button', { name: 'Fjern malen' }).click();
    await expect(page.getByRole('button', { name: 'Velg mal' })).toBeFocused();
  });
});

test('fields of a file that the program does not know are seen and removed on the same page @browser', async ({
  product,
}) => {
  const running = await product.start();
  const { page } = running;
  const road = new Road(page);
  await road.createWorkspace(PASSPHRASE);
  await page.getByRole('link', { name: 'Hent deltaker fra fil' }).click();
  const file = {
    format: 'balansepunkt/client@1',
    client: { id: 'fra-et-annet-program', name: 'Amina', language: 'nb', shoeSize: 38 },
    competences: [{ id: 'a', label: { nb: 'Baking' }, key: true, course: { place: 'Asmara', years: [2009, 2010] } }],
  };
  await page.getByLabel('Fil med en deltaker', { exact: true }).setInputFiles({
    name: 'amina.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(file)),
  });
  await page.getByRole('button', { name: 'Hent deltakeren' }).click();
  await page.getByRole('link', { name: 'Innsyn og sletting' }).click();
  const correction = page.getByRole('region', { name: 'Rette det som er feil' });
  await expect(correction.getByText(/^2 felt fra en hentet fil er tatt vare på/)).toBeVisible();
  await expectAccessible(page, 'the rights of somebody who came from a file');
  const make = page.getByRole('button', { name: 'Lag innsynsdokument', exact: true });
  const text = textIn((await running.save(() => make.click())).path);
  expect(text).toContain('DeltakerenFeltInnholdshoeSize38');
  expect(text).toContain('Kompetansen «Baking»FeltInnholdcourse › placeAsmara');

  const remove = correction.getByRole('button', { name: 'Fjern de ukjente feltene' });
  await remove.click();
  const dialog = page.getByRole('dialog', { name: 'Fjerne feltene programmet ikke kjenner?' });
  // While it fades in, nothing in it has its full contrast.
  await dialog.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)));
  await expectAccessible(page, 'before unknown fields are removed');
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await expect(remove).toBeVisible();
  await remove.click();
  await dialog.getByRole('button', { name: 'Fjern feltene' }).click();
  await expect(remove).toBeHidden();
  await expect(correction.getByRole('button', { name: 'Fjern endringshistorikken' })).toBeFocused();
  await page.getByRole('button', { name: /^Angre:/ }).click();
  await expect(remove).toBeVisible();
});
