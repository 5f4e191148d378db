import type { Page } from '@playwright/test';

/** Texts that are shown or read out, and those of them that cannot be read. */
export type Shown = { readonly said: readonly string[]; readonly unreadable: readonly string[] };

/** @returns every text of the page that is shown or given to a screen reader, and what is cut off, sticks out or overlaps */
export function shownTexts(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    /** In pixels: less is rounding, and the room around letters. */
    const ROOM = 2;
    const unreadable: string[] = [];
    const said: string[] = [];

    const isOnlyHeard = (element: Element): boolean =>
      element.closest('.bp-visually-hidden, .aksel-sr-only, .bp-skip, [role=status]:empty') !== null ||
      ['inset(50%)', 'inset(100%)'].includes(getComputedStyle(element).clipPath);
    const where = (element: Element): string =>
      [element, element.parentElement, element.parentElement?.parentElement]
        .map((each) => each && `${each.tagName.toLowerCase()}.${[...each.classList].join('.')}`)
        .join(' < ');

    /** What stays where it is when the page is scrolled lies over the page, and is meant to. */
    const layerOf = (element: Element): Element | null => {
      for (let each: Element | null = element; each; each = each.parentElement) {
        if (/fixed|sticky/.test(getComputedStyle(each).position)) return each;
      }
      return null;
    };
    const isScrolledTo = (element: Element, rect: DOMRect): boolean => {
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(each);
        if (!/auto|scroll/.test(overflowX + overflowY)) continue;
        const around = each.getBoundingClientRect();
        if (rect.bottom > around.bottom || rect.top < around.top) return false;
        if (rect.right > around.right || rect.left < around.left) return false;
      }
      return true;
    };

    type Piece = {
      readonly element: Element;
      readonly rect: DOMRect;
      readonly text: string;
      readonly layer: Element | null;
    };
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const element = node.parentElement;
      const text = node.data.trim();
      if (!element || text === '' || element.closest('script, style')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
      // What is typed is content, and a field that is full scrolls.
      if (element.matches('textarea')) continue;
      said.push(node.data);
      let heard = false;
      for (let each: Element | null = element; each && !heard; each = each.parentElement) heard = isOnlyHeard(each);
      if (heard) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const layer = layerOf(element);
      for (const rect of range.getClientRects()) {
        if (rect.width > 0 && isScrolledTo(element, rect)) pieces.push({ element, rect, text, layer });
      }
    }
    for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        const text = element.getAttribute(name);
        if (text) said.push(text);
      }
    }

    for (const { element, rect, text } of pieces) {
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box);
        if (style.display === 'inline' || style.display === 'contents') continue;
        const around = box.getBoundingClientRect();
        const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY);
        const cuts = /hidden|clip/.test(style.overflowX + style.overflowY);
        const isBox = cuts || Number.parseFloat(style.borderRightWidth) > 0 || box.matches('button, a, td, th');
        const out = rect.right > around.right + ROOM || rect.left < around.left - ROOM;
        const below = cuts && (rect.bottom > around.bottom + ROOM || rect.top < around.top - ROOM);
        if (scrolls) break;
        if (isBox && (out || below)) {
          unreadable.push(`${cuts ? 'cut off' : 'runs out'}: «${text}» in ${where(box)}`);
          break;
        }
      }
    }
    if (document.documentElement.scrollWidth > innerWidth + ROOM) unreadable.push('the page is wider than the window');

    const inOrder = pieces.toSorted((one, other) => one.rect.top - other.rect.top);
    for (const [index, one] of inOrder.entries()) {
      for (const other of inOrder.slice(index + 1)) {
        if (other.rect.top > one.rect.bottom - ROOM * 2) break;
        if (one.layer !== other.layer) continue;
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
        if (across < ROOM * 2 || down < Math.min(one.rect.height, other.rect.height) / 2) continue;
        unreadable.push(`overlap: «${one.text}» and «${other.text}» in ${where(one.element)}`);
      }
    }
    return { said: [...new Set(said)], unreadable: [...new Set(unreadable)] };
  });
}
