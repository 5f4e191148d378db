import { expect, type Page } from '@playwright/test';

/** More presses than the way across any page of the product needs. */
const LIMIT = 120;

/** What has the focus, read in the page itself: quickly, since it is asked after each press. */
type Focused = {
  /** A good guess; Playwright's own name, which takes longer, has the last word. */
  readonly name: string;
  /** Why a person who looks at the screen could not tell where they are; null where they can. */
  readonly lost: string | null;
};

/** Runs in the page. */
function readFocused(): Focused {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body)
    return { name: '', lost: 'nothing has the focus' };
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];

  const textOf = (node: Element): string => {
    const copy = node.cloneNode(true);
    if (!(copy instanceof Element)) return '';
    for (const other of copy.querySelectorAll('[aria-hidden=true], input, textarea, select')) other.remove();
    return copy.textContent ?? '';
  };
  const named = (element.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
  const all = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : [];
  const spoken = [...named, ...(named[0] ? [] : all)].flatMap((node) => (node ? [textOf(node)] : [])).join(' ');
  const name = (element.getAttribute('aria-label') || spoken || textOf(element)).replace(/\s+/g, ' ').trim();

  // A radio button or a checkbox may be drawn by its label.
  const drawn = [element, ...labels];
  const seen = drawn.some((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    const across = [Math.max(left, 0), Math.min(right, innerWidth)] as const;
    const down = [Math.max(top, 0), Math.min(bottom, innerHeight)] as const;
    if (across[1] - across[0] < 2 || down[1] - down[0] < 2) return false;
    return [0.1, 0.5, 0.9].some((part) => {
      const x = across[0] + (across[1] - across[0]) * part;
      const hit = document.elementFromPoint(x, (down[0] + down[1]) / 2);
      return drawn.some((one) => one.contains(hit) || hit?.contains(one));
    });
  });
  if (!seen) return { name, lost: 'it is out of sight or covered' };

  // Aksel rings its choices with a pseudo-element two levels up.
  const around = [element.parentElement, element.parentElement?.parentElement];
  const ringed = [...drawn, ...around].some((each) =>
    [null, '::before', '::after'].some((part) => {
      if (!each) return false;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each, part);
      const outlined = outlineStyle !== 'none' && outlineWidth !== '0px';
      return outlined || (each === element && boxShadow !== 'none');
    }),
  );
  return { name, lost: ringed ? null : 'nothing is drawn around it' };
}

const says = (name: string | RegExp, text: string): boolean =>
  name instanceof RegExp ? name.test(text) : name === text;

/** A counsellor without a mouse: nothing but keys, and never lost. */
export class Keyboard {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** Tabs forward until what has this name has the focus. */
  async to(name: string | RegExp): Promise<void> {
    await this.#until('Tab', name);
  }

  /** Tabs backward until what has this name has the focus. */
  async backTo(name: string | RegExp): Promise<void> {
    await this.#until('Shift+Tab', name);
  }

  /** Goes through a menu until the item with this name has the focus. */
  async downTo(name: string | RegExp): Promise<void> {
    await this.#until('ArrowDown', name);
  }

  /** Chooses in a list that has the focus, by its first letters. */
  async choose(text: string): Promise<void> {
    await this.type(text);
    await expect(this.page.locator('select:focus option:checked')).toContainText(text);
  }

  async #until(key: string, name: string | RegExp): Promise<void> {
    const passed: string[] = [];
    for (let presses = 0; presses < LIMIT; presses++) {
      await this.page.keyboard.press(key);
      const focused = await this.page.evaluate(readFocused);
      passed.push(focused.name);
      if (focused.lost) throw new Error(`${key} to ${name}: ${focused.lost}, after ${passed.join(' | ')}`);
      if (!says(name, focused.name)) continue;
      await expect(this.page.locator('*:focus')).toHaveAccessibleName(name);
      return;
    }
    throw new Error(`${key} to ${name}: not among ${passed.join(' | ')}`);
  }
}
