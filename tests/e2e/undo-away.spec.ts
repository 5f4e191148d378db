import { expect } from '@playwright/test';
import { test } from './fixtures';
import { Road } from './road';

test.skip(({ shell }) => shell === 'electron', 'Electron has one window, and no way to the core that can be cut');

test('taking back while nothing can be stored, when an answer is lost, and in two windows at once', async ({
  product,
}) => {
  const shell = await product.start();
  const { page } = shell;
  const road = new Road(page);
  const undo = page.getByRole('button', { name: /^Angre(:| det siste)/ });
  await road.createWorkspace('fem ord som er lette å huske');
  await road.addParticipant('Deltaker');
  for (const text of ['Én.', 'To.', 'Tre.']) await road.say(text);

  await test.step('what is typed before and after it keeps its place', async () => {
    await page.route(/\/history\/|\/statements\//, (route) => route.abort());
    await road.statement(1).fill('Én igjen.');
    await undo.click();
    await road.statement(2).fill('To igjen.');
    await page.unroute(/\/history\/|\/statements\//);
    await expect(road.statement(1)).toHaveValue('Én.');
    await expect(road.statement(2)).toHaveValue('To igjen.');
    await page.reload();
    await expect(road.statement(1)).toHaveValue('Én.');
    await expect(road.statement(2)).toHaveValue('To igjen.');
  });

  await test.step('sent again after its answer was lost, it takes back one change', async () => {
    let lost = 0;
    await page.route(/\/history\/undo/, async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await undo.click();
    await expect(road.statement(2)).toHaveValue('To.');
    await expect(road.statement(3)).toHaveValue('Tre.');
    await expect(undo).toHaveAccessibleName('Angre: Nytt utsagn «Tre.»');
  });

  await test.step('another window follows, and both can take back', async () => {
    const second = new Road(await page.context().newPage());
    await second.page.goto(page.url());
    await expect(second.statement(3)).toHaveValue('Tre.');
    await second.page.getByRole('button', { name: /^Angre(:| det siste)/ }).click();
    await expect(road.statement(3)).toHaveCount(0);
    await undo.click();
    await expect(second.statement(2)).toHaveCount(0);
    await expect(second.statement(1)).toHaveValue('Én.');
  });
});
