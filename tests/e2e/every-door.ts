import { expect, type Page } from '@playwright/test';

const PASSPHRASE = 'fire ord om brød og mel';

/**
 * The screens before the pages, from a first start to a locked workspace. Nothing here reads a word of ours.
 * @param look is called when a screen is drawn
 */
export async function everyDoor(page: Page, look: (name: string) => Promise<void>): Promise<void> {
  const form = page.locator('main form').first();
  const heading = page.locator('main h1');
  await expect(form).toBeVisible();
  await look('first-start');

  const takeOver = page.locator('.bp-first-start button');
  await takeOver.click();
  await look('take-workspace');
  await takeOver.click();

  // Said of what is missing; then made.
  await form.locator('[type=submit]').click();
  await look('first-start-refused');
  for (const field of await form.locator('input[type=password]').all()) await field.fill(PASSPHRASE);
  await form.locator('[type=submit]').click();
  await expect(page.getByTestId('recovery-key')).toBeVisible();
  await look('recovery-key');

  await form.locator('input[type=checkbox]').check();
  await form.locator('[type=submit]').click();
  await expect(page.getByTestId('recovery-key')).toBeHidden();
  await expect(heading).toBeVisible();
  await look('start-empty');

  await page.locator('.bp-header__bar > button').last().click();
  await expect(form.locator('input[type=password]')).toBeVisible();
  await look('locked');
  await page.locator('.bp-ways button').last().click();
  await expect(form).toBeVisible();
  await look('forgotten');
}
