import { expect } from '@playwright/test';
import { expectAccessible } from './axe';
import { test } from './fixtures';
import { Road } from './road';

test('two competences that are nearly the same are proposed for merging, and become one @browser', async ({
  product,
}) => {
  const { page } = await product.start('--demo');
  const road = new Road(page);
  const question = page.getByRole('region', { name: '«Overblikk» og «Overblikket» ligner. Er de det samme?' });
  const names = page.getByRole('listitem').filter({ hasText: /^Overblikk/ });

  await test.step('a second one of the same is found in the conversation', async () => {
    await road.openParticipant('Deltaker A');
    await road.goTo('Samtalen');
    await page.getByRole('button', { name: 'Legg til kompetanse uten utsagn' }).click();
    await page.getByLabel('Navn på kompetansen').fill('Overblikket');
    await page.getByRole('button', { name: 'Legg til', exact: true }).click();
    await road.goTo('Nøkkelkompetanser');
    await expect(question).toBeVisible();
    await expect(names).toHaveCount(2);
    await expect(question.getByRole('radio', { name: /^Overblikk\s/ })).toBeChecked();
  });

  await test.step('merged by keyboard under the other name, regretted, and kept apart, regretted', async () => {
    await question.getByRole('radio', { name: 'Overblikket' }).check();
    await question.getByRole('button', { name: 'Slå sammen' }).press('Enter');
    await expect(question).toHaveCount(0);
    await expect(names).toHaveText([/^Overblikket/]);
    await expect(names.getByRole('checkbox')).toBeChecked();
    await expect(page.getByText('De to er slått sammen til «Overblikket».')).toBeVisible();
    await page.getByRole('button', { name: 'Angre', exact: true }).press('Enter');
    await expect(question.getByRole('heading')).toBeFocused();
    await expect(names).toHaveCount(2);
    await question.getByRole('button', { name: 'Nei, behold begge' }).click();
    await expect(question).toHaveCount(0);
    await page.getByRole('button', { name: 'Angre', exact: true }).click();
    await expect(question).toBeVisible();
    await page.setViewportSize({ width: 320, height: 640 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page, 'a proposal to merge, on a narrow screen');
  });

  await test.step('what is chosen right after merging stands', async () => {
    await question.getByRole('button', { name: 'Slå sammen' }).click();
    await expect(names).toHaveText([/^Overblikk/]);
    await names.getByRole('checkbox').uncheck();
    await road.expectSaved();
    await road.goTo('Plassering');
    await expect(road.card('Overblikk')).toHaveCount(1);
    await expect(road.card('Overblikket')).toHaveCount(0);
    await expect(page.getByRole('navigation', { name: 'Stegene på veien' })).toContainText('7 valgt');
    await expect(page.getByRole('button', { name: 'Slå sammen' })).toHaveCount(0);
  });
});
