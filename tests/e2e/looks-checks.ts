import type { Page } from '@playwright/test';

/** What is to be clicked is at least so wide and so high (WCAG 2.2, 2.5.8), in CSS pixels. */
const TARGET = 24;

/** What lies outside of the window on its right, where the page would have to be scrolled sideways to see it. */
export async function sticksOut(page: Page): Promise<string[]> {
  // Fields that grow with their text, and the sheets of the report, follow the window a moment later.
  await page
    .waitForFunction(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth, null, {
      timeout: 2_000,
    })
    .catch(() => undefined);
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      element !== document.documentElement &&
      (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const out = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement),
    );
    return [
      `${document.documentElement.scrollWidth} px wide`,
      ...out.slice(0, 5).map((element) => `${element.tagName.toLowerCase()}.${element.className}`),
    ];
  });
}

/**
 * What can be clicked and is too small. A field counts together with its label, which is clicked as well. A link in
 * running text is as high as its line, which the rule allows.
 */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const inText = (element: Element): boolean =>
      element.tagName === 'A' &&
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent?.trim().length ?? 0) > (element.textContent?.trim().length ?? 0);
    /** The field itself, what is drawn around it for the finger, and its labels. */
    const surfaces = (element: Element): DOMRect[] => {
      const labels = 'labels' in element ? [...((element.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
      const boxes = [element, ...labels].map((each) => each.getBoundingClientRect());
      const around = getComputedStyle(element, '::before');
      if (around.content !== 'none' && around.position === 'absolute') {
        boxes.push(new DOMRect(0, 0, Number.parseFloat(around.width), Number.parseFloat(around.height)));
      }
      return boxes;
    };
    const clickable =
      'a[href], button, input, select, textarea, summary, [role=button], [role=switch], [role=menuitem]';
    return [...document.querySelectorAll(clickable)]
      .filter(
        (element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.bp-visually-hidden'),
      )
      .filter((element) => !element.matches('.bp-skip, input[type=file]') && !inText(element))
      .filter(
        (element) =>
          !surfaces(element).some(({ width, height }) => width >= smallest - 0.5 && height >= smallest - 0.5),
      )
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        const name = element.getAttribute('aria-label') ?? element.textContent?.trim();
        return `${element.tagName.toLowerCase()}.${element.className} «${name}» ${Math.round(width)} × ${Math.round(height)}`;
      });
  }, TARGET);
}

/** What moves although nothing is to move; what turns while something is awaited may. */
export function moves(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const running = document
      .getAnimations()
      .map(({ effect }) => (effect as KeyframeEffect | null)?.target)
      .filter((target) => target && !target.closest('.aksel-loader'))
      .map((target) => `${target?.tagName}.${target?.className} is animated`);
    const slow = [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('.aksel-loader'))
      .filter((element) => {
        const { transitionDuration, scrollBehavior } = getComputedStyle(element);
        return Number.parseFloat(transitionDuration) > 0.01 || scrollBehavior === 'smooth';
      })
      .map((element) => `${element.tagName}.${element.className} moves slowly`);
    return [...running, ...slow];
  });
}

/** Texts that have the colour of the ground they stand on, and pink cells that nothing but their ground sets apart. */
export function unseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      return /^rgba\(.*, 0\)$/.test(backgroundColor) ? groundOf(element.parentElement) : backgroundColor;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const element = node.parentElement;
      if (!element || !node.textContent?.trim() || !element.checkVisibility()) continue;
      if (getComputedStyle(element).color === groundOf(element)) found.push(`text «${node.textContent.trim()}»`);
    }
    for (const tick of document.querySelectorAll('input:checked + .aksel-checkbox__icon')) {
      if (getComputedStyle(tick).color === groundOf(tick.parentElement)) found.push('a tick');
    }
    for (const pink of document.querySelectorAll(
      '.bp-surplus, .bp-class td[data-state=additional], tr[data-state=additional] > .bp-comparison__own, [data-tone=additional]',
    )) {
      if (getComputedStyle(pink).borderTopStyle !== 'double') found.push(`additional: ${pink.textContent}`);
    }
    return found;
  });
}

/** Lines, letters, words and paragraphs as far apart as WCAG 1.4.12 has them. */
export async function spaceOut(page: Page, on: boolean): Promise<void> {
  await page.evaluate((spaced) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = spaced ? [sheet] : [];
  }, on);
}

/** Texts that are cut off: by a box that is too narrow or too low for them and cannot be scrolled. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('main *, header *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        if (!element.checkVisibility() || element.closest('.bp-visually-hidden, .aksel-sr-only')) return false;
        if (element.matches('input, select, textarea, svg *')) return false;
        const wide = overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 2;
        const high = overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 2;
        return (wide || high) && element.clientWidth > 1;
      })
      .map((element) => `${element.tagName.toLowerCase()}.${element.className} «${element.textContent?.slice(0, 40)}»`),
  );
}
