import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { everyScreen } from './every-screen';
import { test } from './fixtures';
import { cutOff, moves, smallTargets, spaceOut, sticksOut, unseen } from './looks-checks';

const WIDE = { width: 1280, height: 800 };
/** 1280 px at 400 %, which is the narrowest that WCAG 1.4.10 asks for. */
const NARROW = { width: 320, height: 640 };

type Axe = {
  run(options: { runOnly: string[]; resultTypes: string[] }): Promise<{
    violations: { nodes: { target: string[]; failureSummary: string }[] }[];
  }>;
};

/** Texts without enough contrast. Axe stays in the page when it has been there once: bringing it along takes longest. */
async function faintTexts(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    await new AxeBuilder({ page }).setLegacyMode(true).withRules(['color-contrast']).analyze();
  }
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run({ runOnly: ['color-contrast'], resultTypes: ['violations'] });
    return violations.flatMap(({ nodes }) =>
      nodes.map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
    );
  });
}

test('every screen can be read in the dark, on 320 px, in forced colours and without motion @browser', async ({
  product,
}) => {
  const { page } = await product.start('--demo');
  const found: Record<string, string[]> = {};
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
  for (const { name, go } of await everyScreen(page)) {
    const note = (what: string, faults: readonly string[]) => {
      if (faults.length > 0) found[`${name}: ${what}`] = [...faults];
    };
    await go(page);
    note('faint in the dark', await faintTexts(page));
    note('moves', await moves(page));
    await page.emulateMedia({ forcedColors: 'active' });
    note('unseen in forced colours', await unseen(page));
    await page.emulateMedia({ forcedColors: 'none' });
    await page.setViewportSize(NARROW);
    note('sticks out on 320 px', await sticksOut(page));
    note('too small to click', await smallTargets(page));
    await spaceOut(page, true);
    note('sticks out when spaced out', await sticksOut(page));
    note('is cut off when spaced out', await cutOff(page));
    await spaceOut(page, false);
    await page.setViewportSize(WIDE);
  }
  expect(found).toEqual({});
});

test('the window is dark when the machine is, or as it was chosen @browser', async ({ product }) => {
  const { page } = await product.start('--demo');
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.getByRole('link', { name: 'Innstillinger' }).click();
  const light = await ground();
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(page.locator('html.dark')).toHaveCount(1);
  const dark = await ground();
  expect(dark).not.toBe(light);

  // Before the window knows what was chosen, nothing flashes.
  await page.evaluate(() => document.documentElement.classList.remove('dark'));
  expect(await ground()).toBe(dark);

  await page.getByRole('radio', { name: 'Lyst', exact: true }).check();
  await expect(page.locator('html.light')).toHaveCount(1);
  await page.getByRole('radio', { name: 'Mørkt', exact: true }).check();
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(page.locator('html.dark')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  expect(await ground(), 'on paper').toBe(light);
  await page.emulateMedia({ media: 'screen' });
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Mørkt', exact: true })).toBeChecked();
  await expect(page.locator('html.dark')).toHaveCount(1);
});
