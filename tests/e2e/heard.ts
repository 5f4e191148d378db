import type { Page } from '@playwright/test';

type Ears = { readonly said: string[] };

/** Runs in the page: notes what a screen reader says by itself, which is what comes into a live region that was there before. */
function listen(): void {
  const LIVE = '[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])';
  const said: string[] = [];
  const before = new WeakMap<Element, string>();
  const wordsOf = (region: Element) => region.textContent.replaceAll(/\s+/g, ' ').trim();
  for (const region of document.querySelectorAll(LIVE)) before.set(region, wordsOf(region));

  new MutationObserver((changes) => {
    const changed = new Set(
      changes.map(({ target }) => (target instanceof Element ? target : target.parentElement)?.closest(LIVE)),
    );
    for (const region of changed) {
      if (!region?.isConnected || region.closest('[inert], [aria-hidden=true]')) continue;
      // A dialog over the page shuts the rest up.
      const modal = document.querySelector('dialog:modal');
      if (modal && !modal.contains(region)) continue;
      const words = wordsOf(region);
      const known = before.get(region);
      before.set(region, words);
      if (known !== undefined && words !== '' && words !== known) said.push(words);
    }
    for (const region of document.querySelectorAll(LIVE)) if (!before.has(region)) before.set(region, wordsOf(region));
  }).observe(document.documentElement, { subtree: true, childList: true, characterData: true });
  Object.assign(window, { ears: { said } });
}

/** Listens to the page from now on, until it is loaded anew. */
export async function startListening(page: Page): Promise<void> {
  await page.evaluate(listen);
}

/** @returns what has been said since the last time this was asked */
export async function heard(page: Page): Promise<string[]> {
  return page.evaluate(() => (window as unknown as { ears: Ears }).ears.said.splice(0));
}
