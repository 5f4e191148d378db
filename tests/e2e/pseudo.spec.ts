import { nb as ofAksel } from '@navikt/ds-react/locales';
import { expect, type Page } from '@playwright/test';
import { shownTexts } from './clipped';
import { everyDoor } from './every-door';
import { everyScreen } from './every-screen';
import { test } from './fixtures';
import { fileInPseudo, notFromLocales, piecesOf } from './pseudo-texts';

/** A narrow window, or a usual one whose contents are enlarged to twice their size: where there is least room. */
const WIDTHS = [640];

/** Has a window speak the longer language, and keeps what is wrong with the screens that are looked at. */
async function readerOf(page: Page) {
  const answers: Promise<unknown>[] = [];
  const shown = new Map<string, string>();
  const problems = new Set<string>();
  const widths = [...WIDTHS];
  await page.route('**/assets/window-{nb,en}-*.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: await fileInPseudo(await answer.text()) });
  });
  page.on('response', (answer) => {
    if (answer.headers()['content-type']?.includes('json')) answers.push(answer.json().catch(() => null));
  });
  await page.reload();
  await expect(page.locator('main h1')).toContainText('⟦');

  return {
    async look(name: string): Promise<void> {
      await page.waitForFunction(() => document.querySelector('.bp-shares__chart:not(:has(text))') === null);
      // What is folded is unfolded; what opens over the page is looked at by itself.
      await page.evaluate(() => {
        const folded = 'main button[aria-expanded=false]:not([aria-haspopup]), main details:not([open]) > summary';
        for (const each of document.querySelectorAll<HTMLElement>(folded)) each.click();
      });
      for (const width of widths) {
        if (page.viewportSize()?.width !== width) await page.setViewportSize({ width, height: 800 });
        const { said, unreadable } = await shownTexts(page);
        for (const problem of unreadable) problems.add(`${name}, ${width} px: ${problem}`);
        for (const text of said) shown.set(text, name);
      }
      // The next is gone to in the width that the window has.
      widths.reverse();
    },

    async problems(): Promise<string[]> {
      const pieces = piecesOf([ofAksel, await Promise.all(answers)]);
      const content = new Set(pieces.map((piece) => piece.replaceAll(/\s+/g, ' ').trim()));
      for (const [text, name] of shown) {
        const foreign = notFromLocales(text, content);
        if (foreign !== '') problems.add(`${name}: not from the locales: «${foreign}»`);
        if (/\{\{|\}\}/.test(text)) problems.add(`${name}: not filled in: «${text}»`);
      }
      return [...problems];
    },
  };
}

test('in a longer language every text of ours can be read, and there is none besides @browser', async ({ product }) => {
  const demo = await product.start('--demo');
  const reader = await readerOf(demo.page);
  for (const screen of await everyScreen(demo.page)) {
    await screen.go(demo.page);
    await reader.look(screen.name);
  }
  await demo.page.keyboard.press('?');
  await expect(demo.page.locator('dialog[open]')).toBeVisible();
  await reader.look('shortcuts');
  expect(await reader.problems()).toEqual([]);
  await demo.closeWindow();

  const { page } = await product.start();
  const atDoor = await readerOf(page);
  await everyDoor(page, atDoor.look);
  expect(await atDoor.problems()).toEqual([]);
});
