import { nb as ofAksel } from '@navikt/ds-react/locales';
import { expect } from '@playwright/test';
import { shownTexts } from './clipped';
import { everyScreen } from './every-screen';
import { test } from './fixtures';
import { fileInPseudo, notFromLocales, piecesOf } from './pseudo-texts';

/** A usual window, and a narrow one, or one whose contents are enlarged to twice their size. */
const WIDTHS = [1280, 640];

test('in a longer language every text of ours can be read, and there is none besides @browser', async ({ product }) => {
  const { page } = await product.start('--demo');
  await page.route('**/assets/window-{nb,en}-*.js', async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: await fileInPseudo(await answer.text()) });
  });
  const answers: Promise<unknown>[] = [];
  page.on('response', (answer) => {
    if (answer.headers()['content-type']?.includes('json')) answers.push(answer.json().catch(() => null));
  });
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('⟦');

  const problems: string[] = [];
  const shown = new Map<string, string>();
  for (const screen of await everyScreen(page)) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await screen.go(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      const { said, unreadable } = await shownTexts(page);
      problems.push(...unreadable.map((problem) => `${screen.name}, ${width} px: ${problem}`));
      for (const text of said) shown.set(text, screen.name);
    }
  }

  const pieces = piecesOf([ofAksel, await Promise.all(answers)]);
  const content = new Set(pieces.map((piece) => piece.replaceAll(/\s+/g, ' ').trim()));
  for (const [text, screen] of shown) {
    const foreign = notFromLocales(text, content);
    if (foreign !== '') problems.push(`${screen}: not from the locales: «${foreign}»`);
    if (/\{\{|\}\}/.test(text)) problems.push(`${screen}: not filled in: «${text}»`);
  }
  expect(problems).toEqual([]);
});
