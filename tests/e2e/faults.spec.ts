import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { test } from './fixtures';
import { Road } from './road';

const PASSPHRASE = 'fem ord som er lette å huske';
const TYPED = 'Jeg førte regnskapet for bakeriet';

test('a window whose process is gone is drawn again, and a bug in the main process is said, logged and ends it @electron', async ({
  product,
}) => {
  const { page, electron } = await product.start();
  if (!electron) throw new Error('this is about the desktop program');
  const road = new Road(page);
  await road.createWorkspace(PASSPHRASE);
  await road.addParticipant('Kari Nordmann');
  await road.say(TYPED);
  await road.expectSaved();

  const gone = page.waitForEvent('crash');
  await electron.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await gone;
  // The test's own hold on the page went with its process, so the program is asked.
  const shown = () =>
    electron.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript(
        '[document.querySelector("h1")?.textContent, ...[...document.querySelectorAll("textarea")].map(({ value }) => value)]',
      ),
    );
  await expect.poll(shown).toEqual(expect.arrayContaining(['Samtalen', TYPED]));

  const program = electron.process();
  let said = '';
  program.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  const ended = once(program, 'exit');
  await electron.evaluate(({ dialog }) => {
    // Stands in for the person who reads the box and closes it.
    dialog.showErrorBox = (heading, text) => void process.stdout.write(`${heading}: ${text}\n`);
    setTimeout(() => {
      throw new TypeError('Kari Nordmann ble borte');
    }, 0);
  });
  expect((await ended)[0]).toBe(1);
  const log = readFileSync(join(product.dataFolder, 'logs', 'balansepunkt.log'), 'utf8');
  const [window, bug] = log
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(bug).toMatchObject({ place: 'shell', kind: 'TypeError' });
  expect(window).toMatchObject({ place: 'shell', kind: 'RenderProcessGone' });
  expect(log).not.toContain('Nordmann');
  expect(said).toContain('Balansepunkt måtte stoppe');
  expect(said).toContain(bug?.reference);
});
