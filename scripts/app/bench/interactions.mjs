import { median, p95, row } from './figures.mjs';

/** Milliseconds: what comes later is felt as waiting. */
const BUDGET = 100;
const PATIENCE_MILLISECONDS = 10_000;

/** In the page: from the moment the key or button goes down until a frame has been drawn in which something holds. */
function install() {
  window.benchNext = (condition) => {
    const holds = new Function(`return Boolean(${condition})`);
    const begun = new Promise((resolve) => {
      const note = ({ timeStamp }) => {
        for (const type of ['pointerdown', 'keydown', 'change']) removeEventListener(type, note, true);
        resolve(timeStamp);
      };
      for (const type of ['pointerdown', 'keydown', 'change']) addEventListener(type, note, true);
    });
    window.benchResult = begun.then(
      (since) =>
        new Promise((resolve) => {
          const look = () => {
            if (!holds()) return requestAnimationFrame(look);
            // The frame after the one in which it holds: by then it is drawn.
            requestAnimationFrame(() => resolve(performance.now() - since));
          };
          requestAnimationFrame(look);
        }),
    );
  };
}

const heading = (text) => `document.querySelector('h1')?.textContent === ${JSON.stringify(text)}`;
const STEPS = ['Samtalen', 'Plassering', 'Nøkkelkompetanser', 'Læringsutbytte', 'Sammenligning', 'Rapport'];

/** What a counsellor does among many, in an order in which one leads to the next. */
export function* interactions(page) {
  const list = 'document.querySelector(".bp-participants__list")';
  const search = page.getByRole('searchbox', { name: 'Søk etter navn' });
  const firstName = `${list}?.querySelector("a")?.textContent`;
  for (const letter of 'deltaker 77') {
    yield {
      what: 'a letter in the search: the letter is there',
      act: () => page.keyboard.press(letter === ' ' ? 'Space' : letter),
      before: () => search.focus(),
      until: 'true',
    };
  }
  yield {
    what: 'a letter in the search: who is found is there',
    act: () => page.keyboard.press('7'),
    until: `${firstName}?.includes("777")`,
  };
  yield {
    what: 'the search is emptied',
    act: () => page.keyboard.press('Escape'),
    until: `${list}?.childElementCount === 50`,
  };
  yield {
    what: 'sorted by name',
    act: () => page.getByLabel('Sorter etter').selectOption('name'),
    until: `${firstName} !== window.benchFirst`,
  };
  yield {
    what: 'fifty more',
    act: () => page.getByRole('button', { name: 'Vis 50 til' }).click(),
    until: `${list}?.childElementCount === 100`,
  };
  yield {
    what: 'only those ready for a report',
    act: () => page.getByRole('button', { name: /^Klare for rapport/ }).click(),
    until: `${list}?.childElementCount === 50`,
  };
  yield {
    what: 'a participant is opened',
    act: () => page.locator('.bp-participants__list a').first().click(),
    until: 'document.querySelector(\'nav[aria-label="Stegene på veien"]\')',
  };
  const steps = page.getByRole('navigation', { name: 'Stegene på veien' });
  for (const round of ['first', 'again']) {
    for (const step of STEPS) {
      yield {
        what: `to ${step}, ${round}`,
        act: () =>
          steps
            .getByRole('link')
            .filter({ has: page.getByText(step, { exact: true }) })
            .click(),
        until: heading(step),
      };
    }
  }
  yield {
    what: 'back to everybody',
    act: () => page.getByRole('link', { name: 'Alle deltakere' }).click(),
    until: `${list}?.childElementCount > 0`,
  };
  yield {
    what: 'to the settings',
    act: () => page.getByRole('link', { name: 'Innstillinger' }).click(),
    until: heading('Innstillinger'),
  };
  yield {
    what: 'another language',
    act: () => page.getByRole('radio', { name: 'English' }).first().click(),
    until: 'document.documentElement.lang.startsWith("en")',
  };
  yield {
    what: 'and back',
    act: () => page.getByRole('radio', { name: 'Bokmål' }).first().click(),
    until: 'document.documentElement.lang.startsWith("nb")',
  };
}

/** Does them all, and notes the slowest; what is above the budget stands in a row of its own. */
export async function benchInteractions(page) {
  await page.evaluate(install);
  const times = new Map();
  for (const { what, act, until, before } of interactions(page)) {
    await before?.();
    await page.evaluate((condition) => {
      window.benchFirst = document.querySelector('.bp-participants__list a')?.textContent;
      window.benchNext(condition);
    }, until);
    await act();
    const milliseconds = await page.evaluate(
      (patience) =>
        Promise.race([window.benchResult, new Promise((resolve) => setTimeout(() => resolve(null), patience))]),
      PATIENCE_MILLISECONDS,
    );
    if (milliseconds === null) {
      row(`${what}: nothing came of it`, PATIENCE_MILLISECONDS, 'ms', BUDGET);
      break;
    }
    times.set(what, [...(times.get(what) ?? []), milliseconds]);
    // The next begins when this is over, as a person does.
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  for (const [what, all] of times)
    row(what, median(all), 'ms', BUDGET, all.length > 1 ? `p95 ${Math.round(p95(all))}` : '');
}
