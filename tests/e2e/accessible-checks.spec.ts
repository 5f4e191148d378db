import { expect } from '@playwright/test';
import { readTree } from './accessibility-tree';
import { test } from './fixtures';
import { heard, startListening } from './heard';
import { walkByTab } from './tab-walk';
import { treeFaults } from './tree-faults';

const FAULTY = `<!doctype html><html lang="en"><title>Faulty</title><style>
  button, a { display: block } .bare:focus { outline: none }
  .row { display: flex; flex-direction: row-reverse; justify-content: flex-end }
  .lid { position: fixed; inset: auto 0 0 0; height: 60px; background: white } .under { margin-top: 3000px; margin-bottom: 2000px }
</style><main>
  <h1>One</h1><h1>Two</h1><h3>Three</h3>
  <nav><a href="#a">Here</a></nav>
  <button></button>
  <button aria-label="Other words">Save</button>
  <ul aria-label="Things"><li><button>Remove</button></li><li><button>Remove</button></li></ul>
  <table role="table" aria-label="Bare"><tr><td>1</td><td>2</td></tr></table>
  <input aria-label="Wrong" aria-invalid="true">
  <button class="bare">Unringed</button>
  <button tabindex="2">First of all</button>
  <button tabindex="-1">Never</button>
  <div class="row"><button>Left in the code</button><button>Right in the code</button></div>
  <a class="under" id="under" href="#b">Under the lid</a>
</main><div class="lid"></div></html>`;

const SOUND = `<!doctype html><html lang="en"><title>Sound</title><main>
  <h1>One</h1><nav aria-label="Pages"><a href="#a">Here</a></nav>
  <ul aria-label="Things"><li><button>Remove tea</button></li><li><button>Remove coffee</button></li></ul>
  <input aria-label="Wrong" aria-invalid="true" aria-describedby="why"><p id="why">Too short.</p>
</main></html>`;

test('what the checks of accessibility are for, they find @browser', async ({ debianChromium }) => {
  const page = await (await debianChromium()).newPage();
  await page.setContent(FAULTY);
  expect(treeFaults(await readTree(page))).toEqual([
    '2 headings of the first level',
    'heading «Three» leaves out a level of headings',
    'navigation without a name, with Here',
    'button without a name, with «»',
    'button «Other words» does not hold its words «Save»',
    'button «Remove» twice in list «Things»',
    'table «Bare» without headers',
    'textbox «Wrong» is wrong, but why?',
  ]);
  // A lid that follows wherever the page is scrolled to.
  await page.evaluate(() => {
    document
      .getElementById('under')
      ?.addEventListener('focus', () =>
        document.querySelector('.lid')?.setAttribute('style', 'inset: 0; height: auto'),
      );
    document
      .getElementById('under')
      ?.addEventListener('blur', () => document.querySelector('.lid')?.removeAttribute('style'));
  });
  const { faults } = await walkByTab(page);
  expect(faults).toEqual([
    'button «First of all» has an order of its own',
    'button «Unringed» looks the same with the focus',
    'button «Right in the code» stands before button «Left in the code» on the screen',
    'a «Under the lid» is out of sight or covered',
    // Who begins at the top has passed it already.
    'button «First of all» is not reached',
    'button «Never» is not reached',
  ]);

  await page.setContent(SOUND);
  expect(treeFaults(await readTree(page))).toEqual([]);
  expect((await walkByTab(page)).faults).toEqual([]);

  await page.setContent('<div role="status" id="there"></div><main></main><dialog>Over all</dialog>');
  await startListening(page);
  await page.evaluate(async () => {
    const drawn = () => new Promise(requestAnimationFrame);
    const there = document.getElementById('there');
    if (there) there.textContent = 'Saved.';
    document.querySelector('main')?.insertAdjacentHTML('beforeend', '<p role="alert">Came with its words.</p>');
    await drawn();
    document.querySelector('dialog')?.showModal();
    if (there) there.textContent = 'Behind the dialog.';
    await drawn();
  });
  expect(await heard(page)).toEqual(['Saved.']);
  await page.close();
});
