import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { expectAccessible } from './axe';
import { test as base } from './fixtures';
import { Road } from './road';
import type { RunningShell } from './running-shell';

const PASSPHRASE = 'kaffe sykkel trapp ugle vott';
const DEMO_B = join(import.meta.dirname, '../../resources/demo/participant-b.json');

/** The other counsellor's machine: a product on a data folder of its own. */
const test = base.extend<{ other: () => Promise<RunningShell> }>({
  other: async ({ startOn }, use) => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'balansepunkt-test-'));
    const running: RunningShell[] = [];
    await use(async () => {
      const started = await startOn(dataFolder);
      running.push(started);
      return started;
    });
    for (const each of running) await each.kill().catch(() => undefined);
    rmSync(dataFolder, { recursive: true, force: true });
  },
});

const chooseFile = (page: Page, file: string) =>
  page.getByLabel('Fil med en deltaker', { exact: true }).setInputFiles(file);

async function openTakingIn(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Balansepunkt' }).click();
  await page.getByRole('link', { name: 'Hent deltaker fra fil' }).click();
  await new Road(page).expectHeading('Hent deltaker fra fil');
}

async function unlockFile(page: Page, passphrase: string): Promise<void> {
  await page.getByLabel('Passfrasen dere har avtalt').fill(passphrase);
  await page.getByRole('button', { name: 'Åpne filen' }).click();
}

/** The demo participant in a new workspace, taken in from their file. */
async function withParticipant(road: Road): Promise<void> {
  await road.createWorkspace('tolv tegn eller flere');
  await openTakingIn(road.page);
  await chooseFile(road.page, DEMO_B);
  await road.page.getByRole('button', { name: 'Hent deltakeren' }).click();
  await road.expectHeading('Sammenligning');
}

test('a participant is handed over from one machine to another, and merged when they have grown apart @browser', async ({
  product,
  other,
}, info) => {
  const giving = await product.start();
  const giver = new Road(giving.page);
  await withParticipant(giver);
  const openData = () => giver.page.getByRole('link', { name: 'Innsyn og sletting' }).click();
  let handedOver = 0;
  const handOver = async () => {
    const section = giver.page.getByRole('region', { name: 'Overlever til en annen veileder' });
    await section.getByLabel('Passfrase for filen').fill(PASSPHRASE);
    const saved = await giving.save(() => section.getByRole('button', { name: 'Lag overleveringsfil' }).click());
    expect(saved.fileName).toMatch(/^balansepunkt-handover-\d{4}-\d{2}-\d{2}\.balansepunkt$/);
    await expect(section.getByText(`Si denne passfrasen på telefon: ${PASSPHRASE}`)).toBeVisible();
    // Browsers and Electron put what is saved under names of their own.
    handedOver += 1;
    // The log on the same page has it at once.
    await expect(giver.page.getByText('Deltaker overlevert som kryptert fil')).toHaveCount(handedOver);
    const file = info.outputPath(`handed-over-${handedOver}.balansepunkt`);
    writeFileSync(file, readFileSync(saved.path));
    return file;
  };
  await openData();
  await giver.expectHeading('Innsyn, overlevering og sletting');
  // A passphrase of five words is there to be used as it is.
  await expect(giver.page.getByLabel('Passfrase for filen')).toHaveValue(/^([a-z]+ ){4}[a-z]+$/);
  await expectAccessible(giver.page, 'the data page');
  const first = await handOver();

  const { page } = await other();
  const taker = new Road(page);
  await taker.createWorkspace('en helt annen passfrase');
  await openTakingIn(page);
  await expectAccessible(page, 'taking in');
  await chooseFile(page, first);
  await expectAccessible(page, 'the passphrase of a file');
  await unlockFile(page, 'noe annet enn avtalt');
  await expect(page.getByText('passfrasen stemmer ikke, eller filen er skadet')).toBeVisible();
  await unlockFile(page, `  ${PASSPHRASE.toUpperCase()} `);
  await expect(page.getByRole('heading', { name: 'Dette er i filen' })).toBeVisible();
  await expectAccessible(page, 'what is in the file');
  await page.screenshot({ path: info.outputPath('preview.png'), fullPage: true });
  await page.getByRole('button', { name: 'Avbryt' }).click();
  await page.getByRole('link', { name: 'Balansepunkt' }).click();
  await expect(page.getByRole('link', { name: 'Deltaker B', exact: true })).toHaveCount(0);

  const tampered = info.outputPath('tampered.balansepunkt');
  const bytes = readFileSync(first);
  bytes[bytes.length - 100] = (bytes.at(-100) ?? 0) ^ 1;
  writeFileSync(tampered, bytes);
  await openTakingIn(page);
  await chooseFile(page, tampered);
  await unlockFile(page, PASSPHRASE);
  await expect(page.getByText('passfrasen stemmer ikke, eller filen er skadet')).toBeVisible();
  await chooseFile(page, first);
  await unlockFile(page, PASSPHRASE);
  await page.getByRole('button', { name: 'Hent deltakeren' }).click();
  await taker.expectHeading('Sammenligning');
  await taker.goTo('Samtalen');
  await taker.say('Sagt hos mottakeren.');
  await taker.expectSaved();

  // The giver goes on with the same participant, and hands over again.
  await giver.page.getByRole('link', { name: /^Tilbake til/ }).click();
  await giver.goTo('Samtalen');
  await giver.say('Sagt hos giveren.');
  await giver.statement(1).fill('Endret hos giveren.');
  await giver.expectSaved();
  await openData();
  const second = await handOver();
  await openTakingIn(page);
  await chooseFile(page, second);
  await unlockFile(page, PASSPHRASE);
  await expect(page.getByRole('heading', { name: 'Deltaker B er her allerede' })).toBeVisible();
  await expect(page.getByText('Bare i filen: 1 utsagn.')).toBeVisible();
  await expect(page.getByRole('row', { name: /^Utsagn/ })).toContainText('Endret hos giveren.');
  await page.getByRole('radio', { name: 'i filen', exact: true }).check();
  await expectAccessible(page, 'a merge');
  await page.screenshot({ path: info.outputPath('merge.png'), fullPage: true });
  await page.setViewportSize({ width: 360, height: 800 });
  await page.screenshot({ path: info.outputPath('merge-narrow.png'), fullPage: true });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: 'Slå sammen' }).click();
  await taker.expectHeading('Samtalen');
  await expect(taker.statement(1)).toHaveValue('Endret hos giveren.');
  const statements = page.getByLabel(/^Utsagn \d+$/);
  const said = () => statements.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value));
  expect(await said()).toEqual(expect.arrayContaining(['Sagt hos giveren.', 'Sagt hos mottakeren.']));
  await page.getByRole('button', { name: /^Angre/ }).click();
  await expect.poll(said).not.toContain('Sagt hos giveren.');
  expect(await said()).toContain('Sagt hos mottakeren.');
});

test('a whole workspace moves to a new machine by a file in a folder @browser', async ({ product, other }, info) => {
  const road = new Road((await product.start()).page);
  await withParticipant(road);
  await road.page.getByRole('link', { name: 'Innstillinger' }).click();
  const move = road.page.getByRole('region', { name: 'Flytt til en ny maskin' });
  await move.getByRole('button', { name: 'Lag flyttefil' }).click();
  await expect(move.getByText('Skriv hvor filen skal ligge.')).toBeVisible();
  const folder = info.outputPath('stick');
  mkdirSync(folder, { recursive: true });
  await move.getByLabel('Mappen filen skal ligge i').fill(folder);
  await move.getByRole('button', { name: 'Lag flyttefil' }).click();
  await expect(move.getByText('Filen er laget og kontrollert')).toBeVisible();
  const leave = road.page.getByRole('region', { name: 'Ta med alt ut av Balansepunkt' });
  await leave.getByLabel('Mappen filen skal ligge i').fill(folder);
  await leave.getByRole('button', { name: 'Lag lesbar fil' }).click();
  await expect(leave.getByText('Filen er laget')).toBeVisible();
  await expectAccessible(road.page, 'the settings');
  await road.page.screenshot({ path: info.outputPath('settings.png'), fullPage: true });
  expect(
    readdirSync(folder)
      .map((name) => name.replace(/\d{4}-\d{2}-\d{2}/, 'day'))
      .toSorted(),
  ).toEqual(['balansepunkt-workspace-day.balansepunkt', 'balansepunkt-workspace-day.json']);

  const { page } = await other();
  const there = new Road(page);
  await page.getByRole('button', { name: 'Har du et arbeidsområde fra en annen maskin?' }).click();
  await there.expectHeading('Hent arbeidsområdet ditt');
  await page.getByLabel('Filen, eller mappen den ligger i').fill(folder);
  await page.getByLabel('Passfrase', { exact: true }).fill('noe annet enn den');
  await page.getByRole('button', { name: 'Se hva som er i filen' }).click();
  await expect(page.getByText('passfrasen stemmer ikke, eller filen er skadet')).toBeVisible();
  await page.getByLabel('Passfrase', { exact: true }).fill('tolv tegn eller flere');
  await page.getByRole('button', { name: 'Se hva som er i filen' }).click();
  await expect(page.getByText(/^1 deltaker\. Laget /)).toBeVisible();
  await expectAccessible(page, 'a workspace from another machine');
  await page.screenshot({ path: info.outputPath('move.png'), fullPage: true });
  await page.getByRole('button', { name: 'Ta i bruk dette arbeidsområdet' }).click();
  await there.expectHeading('Deltakerne');
  await expect(page.getByRole('link', { name: 'Deltaker B', exact: true })).toBeVisible();
});

test('files that are no participants are told apart, and change nothing @browser', async ({ product }, info) => {
  const { page } = await product.start('--demo');
  await openTakingIn(page);
  const file = (name: string, content: string) => {
    const path = info.outputPath(name);
    writeFileSync(path, content);
    return path;
  };
  await chooseFile(page, file('rapport.docx', 'PK\u0003\u0004'));
  await expect(page.getByText('rapport.docx: dette er ikke en fil fra Balansepunkt.')).toBeVisible();
  const participant = JSON.parse(readFileSync(DEMO_B, 'utf8'));
  await chooseFile(page, file('nyere.json', JSON.stringify({ ...participant, format: 'balansepunkt/client@2' })));
  await expect(page.getByText('laget med en nyere utgave')).toBeVisible();
  participant.competences[2].placement = 'north';
  await chooseFile(page, file('feil.json', JSON.stringify(participant)));
  await expect(page.getByText('Feilen er i kompetanse nr. 3. Ingenting er hentet inn.')).toBeVisible();
  await expectAccessible(page, 'a file with a mistake');
  await chooseFile(page, file('stor.json', ' '.repeat(26 * 1024 * 1024)));
  await expect(page.getByText('stor.json: filen er for stor. Grensen er 25 MB.')).toBeVisible();
});
