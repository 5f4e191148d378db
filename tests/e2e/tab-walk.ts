import type { Page } from '@playwright/test';

/** More presses than any page of the product has stops. */
const LIMIT = 400;
const AT_A_TIME = 12;

/** What is known in the page. */
type Walk = { stops: TabStop[]; faults: string[]; missed: () => string[]; ended: boolean };

export type TabStop = { readonly name: string; readonly faults: readonly string[] };

/**
 * Runs in the page: keeps how everything that can have the focus looks without it, and knows what to ask of each stop.
 * One function with everything in it, since the page knows nothing of this file.
 */
function prepare(): void {
  const OPERABLE = 'a[href], button, input, select, textarea, summary, [tabindex], [contenteditable=true]';
  const styles = (element: Element): string => {
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    const around = [element.parentElement, element.parentElement?.parentElement];
    return [element, ...labels, ...around]
      .flatMap((each) => [null, '::before', '::after'].map((part) => each && getComputedStyle(each, part)))
      .map((style) => {
        if (!style) return '';
        const outline = style.outlineStyle === 'none' ? '' : `${style.outlineWidth} ${style.outlineColor}`;
        return `${outline}|${style.boxShadow}|${style.borderColor} ${style.borderWidth}`;
      })
      .join('\n');
  };
  const nameOf = (element: Element): string => {
    const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : [];
    const words =
      element.getAttribute('aria-label') || labels.map((label) => label.textContent).join(' ') || element.textContent;
    return `${element.localName} «${(words ?? '').replace(/\s+/g, ' ').trim().slice(0, 60)}»`;
  };
  const isDrawn = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert]');
  /** One of several that the arrows go between: the Tab key stops at one of them. */
  const group = (element: Element): Element | string | null => {
    if (element instanceof HTMLInputElement && element.type === 'radio') return `radio ${element.name}`;
    return element.closest('[role=radiogroup], [role=tablist], [role=menu], [role=toolbar]');
  };

  const all = [...document.querySelectorAll(OPERABLE)].filter(
    (element) =>
      isDrawn(element) &&
      !element.matches(':disabled, [type=hidden]') &&
      element.closest('dialog:modal') === document.querySelector('dialog:modal'),
  );
  const wanted = new Map<Element | string, string>();
  const faults: string[] = [];
  for (const element of all) {
    const { tabIndex } = element as HTMLElement;
    if (tabIndex > 0) faults.push(`${nameOf(element)} has an order of its own`);
    const isControl = element.matches('a, button, input, select, textarea, summary');
    if (tabIndex < 0 && (!isControl || group(element))) continue;
    wanted.set(group(element) ?? element, nameOf(element));
  }
  // From the beginning, wherever the focus was: the Tab key goes on from where something is taken away.
  const start = document.createElement('span');
  start.tabIndex = -1;
  (document.querySelector('dialog:modal') ?? document.body).prepend(start);
  start.focus();
  start.remove();

  const plain = new Map(all.map((element) => [element, styles(element)]));
  let first: Element | null = null;
  let last: { readonly element: Element; readonly box: DOMRect; readonly name: string } | null = null;

  const inPage = (element: Element): DOMRect => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return new DOMRect(x + scrollX, y + scrollY, width, height);
  };
  const isFixed = (element: Element | null): boolean =>
    element !== null && (/fixed|sticky/.test(getComputedStyle(element).position) || isFixed(element.parentElement));

  const look = (element: Element): TabStop => {
    const name = nameOf(element);
    const found: string[] = [];
    const drawn = [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])];
    const seen = drawn.some((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
      const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
      if (width < 2 || height < 2) return false;
      return [0.1, 0.5, 0.9].every((part) => {
        const hit = document.elementFromPoint(x + width * part, y + height / 2);
        return drawn.some((one) => one.contains(hit) || hit?.contains(one));
      });
    });
    if (!seen) found.push('is out of sight or covered');
    if ((plain.get(element) ?? '') === styles(element)) found.push('looks the same with the focus');
    const box = inPage(element);
    const sameRegion =
      last?.element.closest('header, main, nav, section, dialog') ===
      element.closest('header, main, nav, section, dialog');
    if (last && sameRegion && !isFixed(element) && !isFixed(last.element)) {
      const above = box.bottom <= last.box.top && box.left <= last.box.left;
      const before = box.right <= last.box.left && box.bottom > last.box.top && box.top < last.box.bottom;
      if (above || before) found.push(`stands before ${last.name} on the screen`);
    }
    last = { element, box, name };
    wanted.delete(group(element) ?? element);
    return { name, faults: found };
  };
  // What was there and is not any more made room for something that says more.
  const missed = () => [...wanted].flatMap(([key, name]) => (typeof key === 'string' || key.isConnected ? [name] : []));
  // A stop is looked at when the next key comes: by then the page has scrolled to it and has drawn what goes with it.
  const walk: Walk = { stops: [], faults, missed: () => [], ended: false };
  const onTab = ({ key }: KeyboardEvent) => {
    const element = document.activeElement;
    if (key !== 'Tab' || walk.ended) return;
    if (element && element !== document.body && element !== first) {
      first ??= element;
      walk.stops.push(look(element));
    } else if (first) walk.ended = true;
  };
  window.addEventListener('keydown', onTab, { capture: true });
  walk.missed = () => {
    window.removeEventListener('keydown', onTab, { capture: true });
    return missed();
  };
  Object.assign(window, { tabWalk: walk });
}

/** Goes through the whole page, or the dialog that lies over it, by the Tab key. @returns each thing a person would stumble over */
export async function walkByTab(page: Page): Promise<{ stops: readonly TabStop[]; faults: string[] }> {
  await page.evaluate(prepare);
  const session = await page.context().newCDPSession(page);
  const send = (type: 'rawKeyDown' | 'keyUp') =>
    session.send('Input.dispatchKeyEvent', { type, key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 });
  let ended = false;
  for (let presses = 0; presses < LIMIT && !ended; presses += AT_A_TIME) {
    // The keys come one after another all the same; only nobody waits for an answer in between.
    await Promise.all(Array.from({ length: AT_A_TIME }, () => [send('rawKeyDown'), send('keyUp')]).flat());
    ended = await page.evaluate(() => (window as unknown as { tabWalk: Walk }).tabWalk.ended);
  }
  await session.detach();
  const { stops, faults, missed } = await page.evaluate(() => {
    const { tabWalk } = window as unknown as { tabWalk: Walk };
    return { stops: tabWalk.stops, faults: tabWalk.faults, missed: tabWalk.missed() };
  });
  const endless = ended ? [] : ['the Tab key never comes to the end'];
  const seen = stops.flatMap((stop) => stop.faults.map((fault) => `${stop.name} ${fault}`));
  return { stops, faults: [...faults, ...endless, ...seen, ...missed.map((name) => `${name} is not reached`)] };
}
