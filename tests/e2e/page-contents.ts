import type { Locator, Page } from '@playwright/test';

/** All that a step says, and what stands in its fields. Not the coach's hints: they depend on where one writes. */
export async function contents(page: Page): Promise<string[]> {
  return page.locator('.bp-step').evaluate((step) => {
    const said: string[] = [];
    const texts = document.createTreeWalker(step, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      if (node.textContent?.trim() && !node.parentElement?.closest('.bp-hints')) said.push(node.textContent.trim());
    }
    const fields = [...step.querySelectorAll<HTMLInputElement>('input, textarea, select')].map((field) => {
      const label = field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '';
      return `${label}: ${['checkbox', 'radio'].includes(field.type) ? field.checked : field.value}`;
    });
    return [...said, ...fields];
  });
}

/** Marks words in a text field as a mouse does: pressed before them, let go after them. */
export async function markWords(field: Locator, before: string, words: string): Promise<void> {
  const at = await field.evaluate(
    (element, texts) => {
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const canvas = document.createElement('canvas').getContext('2d');
      if (!canvas) throw new Error('no canvas to measure on');
      canvas.font = style.font;
      const left = box.left + Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.borderLeftWidth);
      const top = box.top + Number.parseFloat(style.paddingTop) + Number.parseFloat(style.lineHeight) / 2;
      const [start, width] = texts.map((text) => canvas.measureText(text).width);
      return { from: left + (start ?? 0), to: left + (start ?? 0) + (width ?? 0), y: top };
    },
    [before, words],
  );
  const { mouse } = field.page();
  await mouse.move(at.from, at.y);
  await mouse.down();
  await mouse.move(at.to, at.y, { steps: 4 });
  await mouse.up();
}
