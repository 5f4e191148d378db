import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { partsOf, rowsOf, textOf } from '../support/docx';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

const PERSONAL = 'Kan lære opp nye medarbeidere i kassesystemet.';

const documentOf = (path: string) => partsOf(readFileSync(path)).get('word/document.xml') ?? '';

async function openClass(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Sett flere ved siden av hverandre' }).click();
  await new Road(page).expectHeading('Flere ved siden av hverandre');
}

async function chooseEverybody(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Velg alle' }).click();
  await page.getByLabel('Standard å sammenligne med').selectOption({ label: 'Butikkmedarbeider' });
  await expect(page.getByRole('columnheader', { name: 'Deltaker A' })).toBeVisible();
}

test('four participants stand beside one standard, in the window and in the document', async ({ product }) => {
  const shell = await product.start('--demo');
  const { page } = shell;
  await openClass(page);
  await expectAccessible(page, 'the class, nobody chosen');

  await page.getByRole('checkbox', { name: 'Deltaker B' }).check();
  await expect(page.getByText('Velg minst én deltaker og en standard')).toBeVisible();
  await chooseEverybody(page);
  const table = page.getByRole('table', { name: 'Deltakerne ved siden av standarden' });
  await expect(table.getByRole('columnheader', { name: /^Deltaker [A-D]$/ })).toHaveCount(4);

  const technology = table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Bruk av teknologi' }) });
  await expect(technology.getByRole('cell').first()).toHaveText('PC-bruk');
  await expect(technology.getByRole('cell').last()).toHaveText('Ikke beskrevet');
  const leadership = table.getByRole('cell', { name: /Faglig ledelse/ });
  await expect(leadership).toContainText('+ Tilleggskompetanse');
  await expect(leadership).toHaveCSS('background-color', 'rgb(248, 200, 220)');
  await expectAccessible(page, 'the class table');

  const shown = await table.locator('td[data-state=additional] .bp-class__name').allTextContents();
  expect(shown.length).toBeGreaterThan(5);
  const { fileName, path } = await shell.save(() =>
    page.getByRole('button', { name: 'Lagre som Word-dokument' }).click(),
  );
  expect(fileName).toBe('Kompetanseoversikt – Butikkmedarbeider.docx');
  const pink = rowsOf(documentOf(path))
    .flat()
    .filter(({ fill }) => fill === 'F8C8DC');
  expect(pink.map(({ text }) => text.replace(/^\+ Tilleggskompetanse/, '')).toSorted()).toEqual(shown.toSorted());
  expect(documentOf(path)).toContain('w:orient="landscape"');

  const csv = await shell.save(() => page.getByRole('button', { name: 'Lagre som CSV-fil' }).click());
  expect(readFileSync(csv.path, 'utf8')).toContain(';Faglig ledelse (+ Tilleggskompetanse);');
  const xlsx = await shell.save(() => page.getByRole('button', { name: 'Lagre som Excel-fil' }).click());
  expect(xlsx.fileName).toBe('Kompetanseoversikt – Butikkmedarbeider.xlsx');
  expect(partsOf(readFileSync(xlsx.path)).get('xl/worksheets/sheet1.xml')).toContain(
    'Faglig ledelse (+ Tilleggskompetanse)',
  );

  await page.getByRole('checkbox', { name: 'Skjul navnene' }).check();
  await expect(table.getByRole('columnheader', { name: 'Deltaker 1', exact: true })).toBeVisible();
  await expect(table).not.toContainText('Deltaker A');
  const hidden = await shell.save(() => page.getByRole('button', { name: 'Lagre som Word-dokument' }).click());
  expect(textOf(documentOf(hidden.path))).toContain('Deltaker 4');
  expect(textOf(documentOf(hidden.path))).not.toMatch(/Deltaker [A-D]/);

  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const region = page.getByRole('region', { name: 'Deltakerne ved siden av standarden' });
  await region.focus();
  const heading = table.getByRole('rowheader', { name: 'Lojalitet' });
  const before = await heading.boundingBox();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect((await heading.boundingBox())?.x).toBe(before?.x);
  await expectAccessible(page, 'the class table on a narrow screen');
  await shell.closeWindow();
});

test('a personal learning outcome is an addition in the comparison, the class, the preview and the document @browser', async ({
  product,
}) => {
  const shell = await product.start('--demo');
  const { page } = shell;
  const road = new Road(page);
  await road.openParticipant('Deltaker A');
  await road.expectHeading('Sammenligning');

  await page.getByRole('button', { name: 'Legg til personlig læringsutbytte for Bruk av teknologi' }).click();
  const field = page.getByLabel('Personlig læringsutbytte på bokmål');
  await expect(field).toBeFocused();
  await field.pressSequentially(PERSONAL);
  await expectAccessible(page, 'writing a personal outcome');
  await page.getByRole('button', { name: 'Ferdig med personlig læringsutbytte for Bruk av teknologi' }).click();
  await expect(
    page.getByRole('button', { name: 'Endre personlig læringsutbytte for Bruk av teknologi' }),
  ).toBeFocused();
  await expect(road.row('PC-bruk')).toContainText('◊ Personlig tillegg');
  await expect(road.row('PC-bruk')).toContainText(PERSONAL);
  await road.expectSaved();
  await expectAccessible(page, 'a comparison with a personal outcome');

  await road.goTo('Rapport');
  const paper = page.getByRole('article', { name: 'Forhåndsvisning av dokumentet' });
  await expect(paper.getByRole('cell').filter({ hasText: '◊ Personlig tillegg' })).toContainText(PERSONAL);
  // It takes a second this time, and who cannot see the spinner is told what goes on.
  await page.route(/\/docx$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    await route.continue();
  });
  const making = page.getByRole('status').filter({ hasText: 'Lager dokumentet' });
  const saved = await shell.save(async () => {
    await page.getByRole('button', { name: 'Lagre som Word-dokument' }).click();
    await expect(making).toHaveCount(1);
  });
  await expect(making).toHaveCount(0);
  const cells = rowsOf(documentOf(saved.path)).flat();
  expect(cells.filter(({ text }) => text.includes(PERSONAL))).toEqual([
    { text: expect.stringContaining(`◊ Personlig tillegg${PERSONAL}`), fill: null },
  ]);
  await page.getByRole('radio', { name: 'English' }).last().click();
  await expect(paper.locator('[lang=nb-NO]').filter({ hasText: PERSONAL })).toBeVisible();
  await expect(page.getByText('Bruk av teknologi: det personlige tillegget står på bokmål')).toBeVisible();

  await page.getByRole('link', { name: 'Alle deltakere' }).click();
  await openClass(page);
  await chooseEverybody(page);
  const marked = page.getByRole('cell').filter({ hasText: '◊ Personlig tillegg' });
  await expect(marked).toHaveCount(1);
  await expect(marked).toContainText('PC-bruk');

  // What is written stays in sight when nothing answers any more.
  await page.getByRole('link', { name: 'Balansepunkt' }).click();
  await road.openParticipant('Deltaker A');
  await road.goTo('Sammenligning');
  await page.getByRole('button', { name: 'Endre PC-bruk' }).click();
  await page.getByLabel('«PC-bruk» svarer til').selectOption({ label: 'Ikke det samme – tilleggskompetanse' });
  await page.getByRole('button', { name: 'Bruk valget' }).click();
  await expect(road.row('PC-bruk')).toContainText('+ Tilleggskompetanse');
  const left = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: /^Bruk av teknologi/ }) });
  await expect(left).toContainText(PERSONAL);
  await expect(left).not.toContainText('Ikke beskrevet');
  await road.expectSaved();
  await shell.closeWindow();
});
