import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

/** What this worker has looked at; a walk comes by the same screen more than once, and looking takes a second. */
const looked = new Set<string>();

/**
 * Nothing that axe knows to be wrong is on the screen as it stands now. The page is the same in both shells, and looking
 * takes long, so it is looked at in one.
 */
export async function expectAccessible(page: Page, screen: string): Promise<void> {
  if (test.info().project.name === 'electron') return;
  const which = [test.info().title, screen, page.viewportSize()?.width].join();
  if (looked.has(which)) return;
  looked.add(which);
  // What fades in is pale on its way.
  await page.evaluate(() =>
    Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY)
        .map(({ finished }) => finished.catch(() => undefined)),
    ),
  );
  // The page alone: in its usual mode axe opens one more.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found, `axe on ${screen}`).toEqual([]);
}
