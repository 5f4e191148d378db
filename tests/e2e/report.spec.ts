import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';
import { expectSameAsDocument } from './same-as-document';

test('a document is put together: parts left out and moved, the short version, and its pages @browser', async ({
  product,
}) => {
  const shell = await product.start('--demo');
  const { page } = shell;
  const road = new Road(page);
  // What the page's rules refuse is told in the console only.
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await road.openParticipant('Deltaker A');
  await road.expectHeading('Sammenligning');
  await road.goTo('Rapport');

  const paper = page.getByRole('article', { name: 'Forhåndsvisning av dokumentet' });
  const sections = () =>
    paper.locator('[data-section]').evaluateAll((all) => all.map(({ dataset }) => dataset.section));
  const save = () => shell.save(() => page.getByRole('button', { name: 'Lagre som Word-dokument' }).click());
  await expect.poll(sections).toEqual(['title', 'short', 'comparison', 'about']);

  await test.step('a part is taken in, another left out, one moved with the focus kept', async () => {
    await page.getByRole('checkbox', { name: 'Nøkkelkompetanser med læringsutbytte' }).check();
    await page.getByRole('checkbox', { name: 'Om dette dokumentet' }).uncheck();
    await expect.poll(sections).toEqual(['title', 'short', 'competences', 'comparison']);
    const up = page.getByRole('button', { name: 'Flytt «Sammenligning» opp' });
    await up.focus();
    await page.keyboard.press('Enter');
    await expect.poll(sections).toEqual(['title', 'short', 'comparison', 'competences']);
    await expect(up).toBeFocused();
    await expect(page.getByTestId('announcer')).toHaveText('«Sammenligning» er nå nummer 3 av 4.');
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(sections).toEqual(['title', 'comparison', 'short', 'competences']);
  });

  await test.step('the short version is a suggestion until somebody writes it', async () => {
    const field = page.getByLabel('Kort fortalt på bokmål');
    await expect(field).not.toHaveValue('');
    const suggestion = await field.inputValue();
    await field.fill('Leder folk, og lager sko.');
    await expect(paper.locator('[data-section=short]')).toContainText('Leder folk, og lager sko.');
    await road.expectSaved();
    await expectSameAsDocument(paper, (await save()).path);
    await page.getByRole('button', { name: 'Bruk forslaget igjen' }).press('Enter');
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(suggestion);
    await field.fill('Leder folk, og lager sko.');
    await road.expectSaved();
  });

  await test.step('the pages are the document, drawn without a rule of the page being broken', async () => {
    await page.getByRole('radio', { name: 'Sider' }).click();
    const pages = page.getByRole('region', { name: 'Sidene i dokumentet' });
    await expect(pages.getByText(/^Side 1 av \d$/)).toBeVisible();
    const headings = pages.getByRole('heading');
    await expect(headings.nth(1)).toContainText('Sammenligning med standarden');
    await expect(headings.nth(2)).toHaveText('Kort fortalt');
    await expect(pages.getByText('Leder folk, og lager sko.')).toBeVisible();
    await expect(pages.locator('td').filter({ hasText: 'Tilleggskompetanse' }).first()).toHaveCSS(
      'background-color',
      'rgb(248, 200, 220)',
    );
    expect(refused).toEqual([]);
    await expectAccessible(page, 'the pages of the report');
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('it is kept with the participant, and goes back to the usual', async () => {
    await page.reload();
    await expect.poll(sections).toEqual(['title', 'comparison', 'short', 'competences']);
    await page.getByRole('button', { name: 'Tilbake til det vanlige' }).press('Enter');
    await expect.poll(sections).toEqual(['title', 'short', 'comparison', 'about']);
    await expect(page.locator('*:focus')).toHaveAccessibleName('Veileder, kontor og logo');
    await expect(page.getByText('Vises ikke: Opplysninger om kontoret er ikke fylt ut.')).toBeVisible();
    await expectAccessible(page, 'the report step');
    await road.expectSaved();
  });
});
