import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

const OTHER = 'Deltaker B';

test('an experience is talked about by keyboard, and the screen turned to the participant holds nobody else @browser', async ({
  product,
}) => {
  const { page } = await product.start('--demo');
  const road = new Road(page);
  const composer = page.getByLabel(/^(Første|Neste) utsagn$/).last();

  await test.step('a title and Enter, and what is written next is about it', async () => {
    await road.addParticipant('Amina');
    await page.getByRole('button', { name: 'Legg til erfaring' }).press('Enter');
    await page.keyboard.type('Bakeriet i Aleppo');
    await page.keyboard.press('Enter');
    await expect(composer).toBeFocused();
    await road.say('Jeg bakte brød da bakerne var borte.');
    const about = page.getByRole('list', { name: 'Utsagn om Bakeriet i Aleppo' });
    await expect(about.getByLabel('Utsagn 1', { exact: true })).toHaveValue('Jeg bakte brød da bakerne var borte.');
    await expect(page.getByRole('complementary', { name: 'Gode spørsmål' })).toContainText('maten eller brødet');
    await expectAccessible(page, 'the conversation with an experience');
  });

  await test.step('fast capture: type, Enter, type; a new experience; back to correct; nothing is lost', async () => {
    await composer.press('Control+Enter');
    const capture = page.getByRole('dialog', { name: 'Hurtignotat' });
    await expect(composer).toBeFocused();
    for (const line of ['# Leiren', 'Jeg tolket for dem.', 'Hver dag']) {
      await page.keyboard.type(line);
      await page.keyboard.press('Enter');
    }
    await expectAccessible(page, 'fast capture');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.type(', i to år');
    await page.keyboard.press('Escape');
    await expect(composer).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(capture).toHaveCount(0);
    const about = page.getByRole('list', { name: 'Utsagn om Leiren' });
    await expect(about.getByLabel('Utsagn 2', { exact: true })).toHaveValue('Jeg tolket for dem.');
    await expect(about.getByLabel('Utsagn 3', { exact: true })).toHaveValue('Hver dag, i to år');
    await page.getByLabel('Utdanning, kurs eller bevis').fill('Fagbrev som baker');
    await page.keyboard.press('Enter');
    await road.expectSaved();
  });

  await test.step('what the counsellor notes for herself', async () => {
    await road.goTo('Før samtalen');
    await page.getByLabel('Notater til deg selv').fill('Bare for meg');
    await road.expectSaved();
    await road.goTo('Samtalen');
  });

  await test.step('turned to the participant: larger, theirs alone, in every part', async () => {
    const size = () => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
    const before = await size();
    await page.getByRole('link', { name: 'Vis til deltakeren' }).click();
    await road.expectHeading('Amina');
    expect(await size()).toBeGreaterThanOrEqual(before * 1.25);
    await expect(page.getByText('Hver dag, i to år')).toBeVisible();
    await expect(page.getByText('Fagbrev som baker')).toBeVisible();
    await expect(page).toHaveTitle('Vist til deltakeren – Balansepunkt');
    await expectAccessible(page, 'the view for the participant');
    for (const part of ['Det du kan', 'Slik kan det beskrives', 'Det du har fortalt']) {
      await page.getByRole('link', { name: part }).click();
      await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
      const html = await page.content();
      for (const hidden of [
        'Bare for meg',
        'Deltaker A',
        OTHER,
        'Hovedmeny',
        'Stegene på veien',
        'Gode spørsmål',
        'Alle deltakere',
      ]) {
        expect(html, part).not.toContain(hidden);
      }
    }
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.keyboard.press('Escape');
    await road.expectHeading('Samtalen');
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
