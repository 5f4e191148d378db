import type { Page } from '@playwright/test';

/** Texts that are shown or read out, and those of them that cannot be read. */
export type Shown = { readonly said: readonly string[]; readonly unreadable: readonly string[] };

/** @returns every text of the page that is shown or given to a screen reader, and what is cut off, sticks out or overlaps */
export function shownTexts(page: Page): Promise<Shown> {
  return page.evaluate(async () => {
    // What lies over the page finds its new place when the window has got another size.
    for (const _frame of ['moved', 'drawn']) await new Promise(requestAnimationFrame);
    /** In pixels: less is rounding, and the room around letters. */
    const ROOM = 2;
    const unreadable: string[] = [];
    const said: string[] = [];

    type Box = {
      readonly element: Element;
      readonly rect: DOMRect;
      readonly scrolls: boolean;
      readonly cuts: boolean;
      /** What stays where it is when the page is scrolled lies over the page, and is meant to. */
      readonly isLayer: boolean;
      readonly isOnlyHeard: boolean;
      /** Has an edge that one sees. */
      readonly isFrame: boolean;
    };
    const boxes = new Map<Element, Box>();
    const boxOf = (element: Element): Box => {
      const known = boxes.get(element);
      if (known) return known;
      const style = getComputedStyle(element);
      const overflow = style.overflowX + style.overflowY;
      const isInline = style.display === 'inline' || style.display === 'contents';
      const cuts = !isInline && /hidden|clip/.test(overflow);
      const box = {
        element,
        rect: element.getBoundingClientRect(),
        scrolls: !isInline && /auto|scroll/.test(overflow),
        cuts,
        isLayer: /fixed|sticky/.test(style.position) || element.matches('.aksel-popover'),
        isOnlyHeard: /inset\((50|100)%\)/.test(style.clipPath) || element.matches('.aksel-sr-only, .bp-skip'),
        isFrame:
          !isInline && (cuts || Number.parseFloat(style.borderRightWidth) > 0 || element.matches('button, a, td, th')),
      };
      boxes.set(element, box);
      return box;
    };
    const around = (element: Element): Box[] => {
      const all: Box[] = [];
      for (let each: Element | null = element; each && each !== document.body; each = each.parentElement) {
        all.push(boxOf(each));
      }
      return all;
    };
    const where = (element: Element): string =>
      [element, element.parentElement, element.parentElement?.parentElement]
        .map((each) => each && `${each.tagName.toLowerCase()}.${[...each.classList].join('.')}`)
        .join(' < ');
    const isWithin = (rect: DOMRect, outer: DOMRect): boolean =>
      rect.left >= outer.left && rect.right <= outer.right && rect.top >= outer.top && rect.bottom <= outer.bottom;

    type Piece = { readonly rect: DOMRect; readonly text: string; readonly around: Box[]; readonly layer?: Box };
    const pieces: Piece[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const element = node.parentElement;
      // What is typed is content, and a field that is full scrolls.
      if (!element || node.data.trim() === '' || element.closest('script, style, textarea')) continue;
      if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
      said.push(node.data);
      const outer = around(element);
      if (outer.some(({ isOnlyHeard }) => isOnlyHeard)) continue;
      const layer = outer.find(({ isLayer }) => isLayer);
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        const isShown = rect.width > 0 && outer.every((box) => !box.scrolls || isWithin(rect, box.rect));
        if (isShown) pieces.push({ rect, text: node.data.trim(), around: outer, layer });
      }
    }
    for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
      for (const element of document.querySelectorAll(`[${name}]`)) {
        const text = element.getAttribute(name);
        if (text) said.push(text);
      }
    }

    for (const { rect, text, around: outer } of pieces) {
      for (const box of outer) {
        if (box.scrolls) break;
        const out = rect.right > box.rect.right + ROOM || rect.left < box.rect.left - ROOM;
        const below = box.cuts && (rect.bottom > box.rect.bottom + ROOM || rect.top < box.rect.top - ROOM);
        if (!box.isFrame || (!out && !below)) continue;
        unreadable.push(`${box.cuts ? 'cut off' : 'runs out'}: «${text}» in ${where(box.element)}`);
        break;
      }
    }
    if (document.documentElement.scrollWidth > innerWidth + ROOM) {
      const wide = [...document.querySelectorAll('body *')].find(
        (each) => each.getBoundingClientRect().right > innerWidth + ROOM,
      );
      unreadable.push(`the page is wider than the window${wide ? ` by ${where(wide)}` : ''}`);
    }

    const inOrder = pieces.toSorted((one, other) => one.rect.top - other.rect.top);
    for (const [index, one] of inOrder.entries()) {
      for (const other of inOrder.slice(index + 1)) {
        if (other.rect.top > one.rect.bottom - ROOM * 2) break;
        if (one.layer !== other.layer) continue;
        const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
        const down = Math.min(one.rect.bottom, other.rect.bottom) - other.rect.top;
        if (across < ROOM * 2 || down < Math.min(one.rect.height, other.rect.height) / 2) continue;
        unreadable.push(`overlap: «${one.text}» and «${other.text}»`);
      }
    }
    return { said: [...new Set(said)], unreadable: [...new Set(unreadable)] };
  });
}
