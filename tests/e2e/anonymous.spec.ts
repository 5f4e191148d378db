import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { partsOf } from '../support/docx';
import { pdfFacts } from '../support/pdf';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

const SECRETS = ['Åse', 'Ødegård', 'Aleppo', '912 34 567', '1985', 'Solsiden'];

/** The whole page as it stands: texts, attributes, what fields hold, the title and the address. */
async function everythingOn(page: Page): Promise<string> {
  const fields = await page.evaluate(() =>
    [...document.querySelectorAll('input, textarea, select')].map((field) => (field as HTMLInputElement).value),
  );
  return [await page.content(), ...fields, await page.title(), decodeURIComponent(page.url())].join('\n');
}

const found = async (page: Page) => {
  const everything = await everythingOn(page);
  return SECRETS.filter((secret) => everything.includes(secret));
};

test('a description goes out, and is shown, without what tells who it is about', async ({ product }) => {
  const { page, save, savePdf } = await product.start('--demo');
  const road = new Road(page);

  await test.step('a participant whose texts tell who she is', async () => {
    await road.addParticipant('Åse Ødegård');
    await road.say('Jeg, Åse, er født 1985 og drev bakeri i Aleppo. Ring 912 34 567.');
    await road.makeCompetence(1, 'Drive bakeri i Aleppo, som på Solsiden');
    await road.expectSaved();
    await road.goTo('Plassering');
    await road.placeByKeyboard('Drive bakeri i Aleppo, som på Solsiden', 'Rutiner');
    await road.goTo('Nøkkelkompetanser');
    await page.getByRole('checkbox', { name: /^Drive bakeri/ }).check();
    await road.expectSaved();
    await road.goTo('Rapport');
  });

  const paper = page.getByRole('article', { name: 'Forhåndsvisning av dokumentet' });
  const list = page.getByRole('region', { name: 'Dette er skjult' }).first();

  await test.step('the report without it, and beside it what was hidden', async () => {
    await expect(paper).toContainText('Åse Ødegård');
    await page.getByRole('checkbox', { name: 'Anonymisert' }).check();
    await expect(paper).toContainText('Drive bakeri i [sted], som på Solsiden');
    await expect(paper).not.toContainText('Åse');
    await expect(list).toContainText('Aleppo');
    await expect(list).toContainText('Les gjennom før du gir det fra deg.');
    await expectAccessible(page, 'the anonymised report');
  });

  await test.step('what was hidden is shown again, and more is hidden, by keyboard', async () => {
    await page.getByRole('button', { name: 'Vis likevel: Aleppo' }).press('Enter');
    await expect(paper).toContainText('Drive bakeri i Aleppo');
    await page.getByRole('button', { name: 'Skjul igjen: Aleppo' }).press('Enter');
    await expect(paper).toContainText('Drive bakeri i [sted]');
    await page.getByLabel('Skjul også').fill('solsiden');
    await page.keyboard.press('Enter');
    await expect(paper).toContainText('Drive bakeri i [sted], som på [skjult]');
    await expectAccessible(page, 'the anonymised report with a word of the counsellor');
  });

  await test.step('the document is called the same for everybody, and says none of it', async () => {
    const { fileName, path } = await save(() => page.getByRole('button', { name: 'Lagre som Word-dokument' }).click());
    expect(fileName).toBe('Individuell kompetansebeskrivelse, anonymisert.docx');
    const parts = partsOf(readFileSync(path));
    const all = [...parts].flat().join('\n');
    expect(SECRETS.filter((secret) => all.includes(secret))).toEqual([]);
    expect(all).toContain('[skjult]');
  });

  await test.step('the same as a PDF, which tells those who do not see it what is what', async () => {
    await page.getByRole('radio', { name: /^Hele beskrivelsen/ }).check();
    await expect(paper.getByRole('img')).toHaveCount(1);
    const { fileName, bytes } = await savePdf();
    expect(fileName).toMatch(/^Individuell kompetansebeskrivelse, anonymisert(\.pdf)?$/);
    const { structure, alternatives, ...facts } = pdfFacts(bytes);
    expect(facts).toMatchObject({
      marked: true,
      outlined: true,
      language: 'nb-NO',
      title: 'Individuell kompetansebeskrivelse, anonymisert',
    });
    const headings = structure.filter((type) => /^H\d$/.test(type));
    expect(headings.slice(0, 2)).toEqual(['H1', 'H2']);
    expect(structure).toEqual(expect.arrayContaining(['Document', 'P', 'Figure', 'Table', 'TR', 'TH', 'TD']));
    expect(alternatives).toEqual([expect.stringMatching(/Rutiner.*1/s)]);
    // Nothing of it stays in the window.
    await expect(page.locator('.bp-print')).toHaveCount(0);
    await expect(page).toHaveTitle(/^Rapport/);
  });

  await test.step('at 320 pixels', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('on the screen for others: nothing of it anywhere, in any part', async () => {
    await page.getByRole('link', { name: 'Vis til deltakeren' }).click();
    await road.expectHeading('Åse Ødegård');
    await page.getByRole('checkbox', { name: 'Anonymisert' }).press('Space');
    await road.expectHeading('Deltakeren');
    await expect(page).toHaveTitle('Anonymisert visning – Balansepunkt');
    await expect(page.getByText('Programmet kan overse noe')).toBeVisible();
    for (const part of ['Det du kan', 'Slik kan det beskrives', 'Det du har fortalt']) {
      await page.getByRole('link', { name: part }).click();
      await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
      expect(await found(page), part).toEqual([]);
    }
    await expect(page.getByText('er født [fødselsdato] og drev bakeri i [sted]. Ring [kontakt].')).toBeVisible();
    await expectAccessible(page, 'the anonymised screen');
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.reload();
    await expect(page.getByText('drev bakeri i [sted]')).toBeVisible();
    expect(await found(page), 'after a reload').toEqual([]);
    await page.keyboard.press('Escape');
    await road.expectHeading('Rapport');
  });
});
