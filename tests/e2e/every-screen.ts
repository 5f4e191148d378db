import { expect, type Page } from '@playwright/test';

/** A screen of the window, and the way to it. Nothing here reads a word of ours, so it goes in every language. */
export type Screen = {
  readonly name: string;
  /** Goes there and waits until what belongs there is drawn. */
  go(page: Page): Promise<void>;
};

const COPIED = 'butikkmedarbeider@1';

/** The demo's participant A, who has everything: competences, key competences, outcomes and pink ones. */
const PARTICIPANT = 'Deltaker A';

const STEPS = ['preparation', 'conversation', 'placement', 'key', 'outcomes', 'comparison', 'report'];
const SIDE_PAGES = ['history', 'versions', 'data', 'explore', 'learned'];
const SHOWN_PARTS = ['told', 'can', 'balance', 'outcomes'];
const STANDARD_STEPS = ['competences', 'key', 'outcomes', 'qualification'];

/** Where nothing is. */
const NOWHERE = '/nowhere';

/** There is a page, and nothing on it is being fetched or drawn any more. */
async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('main h1') !== null &&
      document.querySelector('main .aksel-loader, main .bp-loading, main [aria-busy=true]') === null,
  );
}

/** Sets the address, and waits until the heading that stood there is gone. */
async function change(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    if (location.hash === `#${to}`) return;
    for (const heading of document.querySelectorAll('main h1')) heading.setAttribute('data-left', '');
    location.hash = to;
  }, path);
  await page.waitForFunction(() => document.querySelector('[data-left]') === null);
}

/** Goes to an address in the window. By way of nowhere, so that two pages of one kind are not taken for each other. */
async function goTo(page: Page, path: string): Promise<void> {
  await change(page, NOWHERE);
  await change(page, path);
  await settled(page);
}

const at = (name: string, path: string): Screen => ({ name, go: (page) => goTo(page, path) });

async function goToClass(page: Page): Promise<void> {
  await goTo(page, '/class');
  await page.locator('.bp-class__standard select').selectOption(COPIED);
  const boxes = page.locator('.bp-class__group input');
  await boxes.first().waitFor();
  for (const box of await boxes.all()) await box.check();
  await expect(page.locator('main table')).toBeVisible();
  await settled(page);
}

async function goToPages(page: Page, participant: string): Promise<void> {
  await goTo(page, `${participant}/report`);
  await page.locator('.bp-report__view [role=radio]').last().click();
  await expect(page.locator('.bp-pages')).toBeVisible();
  await settled(page);
}

/** Makes a draft of an own standard, and gives its address. */
async function makeDraft(page: Page): Promise<string> {
  await goTo(page, '/own-standards');
  await page.locator('.bp-create-standard__copy select').selectOption(COPIED);
  await page.locator('.bp-create-standard__copy button[type=submit]').click();
  await expect(page).toHaveURL(/#\/own-standards\/.+/);
  await settled(page);
  return decodeURI(new URL(page.url()).hash.slice(1));
}

/**
 * Every screen of the open demo, in an order in which each can be gone to from any other.
 * @param page the demo's window, on any page; a draft of an own standard is made in it
 */
export async function everyScreen(page: Page): Promise<readonly Screen[]> {
  await goTo(page, '/');
  const link = page.locator('main a[href^="#/participants/"]').getByText(PARTICIPANT, { exact: true }).first();
  const href = await page.locator('main a').filter({ has: link }).or(link).first().getAttribute('href');
  const participant = /\/participants\/[^/]+/.exec(href ?? '')?.[0];
  if (participant === undefined) throw new Error(`the start page has no link to ${PARTICIPANT}`);
  const draft = await makeDraft(page);

  return [
    at('start', '/'),
    at('class', '/class'),
    { name: 'class-result', go: goToClass },
    ...STEPS.map((step) => at(`step-${step}`, `${participant}/${step}`)),
    { name: 'step-report-pages', go: (shown) => goToPages(shown, participant) },
    ...SIDE_PAGES.map((side) => at(`side-${side}`, `${participant}/${side}`)),
    ...SHOWN_PARTS.map((part) => at(`shown-${part}`, `${participant}/shown/${part}`)),
    at('anonymous', `${participant}/anonymous/told`),
    at('library', '/standards'),
    at('standard', `/standards/of/${COPIED}`),
    at('words', '/standards/words'),
    at('compare', `/standards/compare/${COPIED}/butikksjef@1`),
    at('variants', '/standards/variants/butikksjef'),
    at('learned', '/standards/learned'),
    at('own-standards', '/own-standards'),
    ...STANDARD_STEPS.map((step) => at(`own-standard-${step}`, `${draft}/${step}`)),
    at('help', '/help'),
    at('accessibility', '/help/accessibility'),
    at('settings', '/settings'),
    at('take-participant', '/take-in'),
    at('not-found', NOWHERE),
  ];
}
