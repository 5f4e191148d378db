/* What is done in the page: each function is sent there as text, and knows nothing outside of itself. */

/** Waits until something is in the page and painted. */
export async function seen(selector) {
  while (!document.querySelector(selector)) await new Promise((resolve) => setTimeout(resolve, 4));
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Types the passphrase at once and opens. */
export function unlock(passphrase) {
  const field = document.querySelector('input[autocomplete="current-password"]');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, passphrase);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  setTimeout(() => field.closest('form').requestSubmit());
}

/**
 * What is done with the list, so many times.
 * @returns for each, the milliseconds to the next paint and to the list that shows it
 */
export async function interactions(rounds) {
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const find = (selector) => document.querySelector(selector);
  const give = (element, value, kind) => {
    const { prototype } = element.constructor;
    Object.getOwnPropertyDescriptor(prototype, 'value').set.call(element, value);
    element.dispatchEvent(new Event(kind, { bubbles: true }));
  };
  const times = {};
  const measure = async (name, act) => {
    const changed = new Promise((resolve) => {
      const observer = new MutationObserver(async () => {
        observer.disconnect();
        await painted();
        resolve(performance.now());
      });
      observer.observe(find('#root'), { childList: true, subtree: true, characterData: true });
      setTimeout(resolve, 2_000, null);
    });
    const start = performance.now();
    act();
    await painted();
    const paint = performance.now() - start;
    const at = await changed;
    times[name] ??= { paint: [], result: [] };
    times[name].paint.push(paint);
    if (at !== null) times[name].result.push(at - start);
    await pause(400);
  };

  const search = () => find('input[type="search"]');
  for (let round = 0; round < rounds; round++) {
    for (const typed of ['d', 'de', 'del'])
      await measure('a letter in the search', () => give(search(), typed, 'input'));
    await measure('the search emptied', () => give(search(), '', 'input'));
    const order = [...document.querySelectorAll('select')].at(-1);
    for (const { value } of order.options)
      if (value !== order.value) await measure('sorted', () => give(order, value, 'change'));
    await measure('a participant opened', () => find('.bp-participant a').click());
    while (!find('nav[aria-label] a[href="#/"], a[href="#/"]')) await pause(20);
    await measure('back to the list', () => find('a[href="#/"]').click());
    while (!find('.bp-participant')) await pause(20);
    await pause(400);
  }
  return times;
}
