import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type ElectronApplication, expect, type Page } from '@playwright/test';
import { launchBehindProxy } from './electron-shell';

/** What a request needs to show at the proxy, when nothing holds it; measured it is 20 ms. */
const REACH_MILLISECONDS = 250;

/** The product in Electron, with an attacker in its page or in its main process. */
export type Attacked = {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Where the proxy is. */
  readonly proxyPort: number;
  /** For the attacker's own files. */
  readonly folder: string;
  /** Lets everything that goes on arrive where it can, and fails when anything reached the proxy. */
  expectNothingOut(attack: () => Promise<unknown>): Promise<void>;
  /** What reached the proxy during the attack. */
  reached(attack: () => Promise<unknown>): Promise<readonly string[]>;
  /** As a user does it, and waits until the page stands. */
  reload(): Promise<void>;
  /** Takes the page's own rules away, as if somebody had found a way around them; the walls stand alone then. */
  bypassRules(): Promise<void>;
  /** What the system was asked to open in other programs. */
  openedOutside(): string;
  /** Ends it as a user does, and fails unless its log says that all of this was refused, and no more than kind and place. */
  expectCounted(kindsAndPlaces: readonly string[]): Promise<void>;
};

/** On Linux Chromium opens addresses of other programs by `xdg-open`: here is one that writes down what it is given. */
function spyOn(folder: string): { path: string; opened: () => string } {
  const bin = join(folder, 'bin');
  const opened = join(folder, 'opened');
  mkdirSync(bin);
  writeFileSync(join(bin, 'xdg-open'), `#!/bin/sh\necho "$@" >> '${opened}'\n`);
  chmodSync(join(bin, 'xdg-open'), 0o755);
  return {
    path: `${bin}${delimiter}${process.env.PATH}`,
    opened: () => (existsSync(opened) ? readFileSync(opened, 'utf8') : ''),
  };
}

export async function startAttacked(): Promise<Attacked> {
  const folder = mkdtempSync(join(tmpdir(), 'balansepunkt-attack-'));
  const dataFolder = join(folder, 'data');
  const outside = spyOn(folder);
  const { app, proxy } = await launchBehindProxy(dataFolder, [], { PATH: outside.path });
  const page = await app.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  // It goes with the document: who leaves the page loses it.
  const mark = () => page.evaluate(() => Object.assign(window, { stillHere: true })).then(() => undefined);
  await mark();
  const reload = async () => {
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await mark();
  };
  const reached: Attacked['reached'] = async (attack) => {
    const before = proxy.seen().length;
    await attack();
    await new Promise((resolve) => setTimeout(resolve, REACH_MILLISECONDS));
    return proxy.seen().slice(before);
  };
  return {
    app,
    page,
    proxyPort: proxy.port,
    folder,
    reached,
    reload,
    async expectNothingOut(attack) {
      expect(await reached(attack)).toEqual([]);
      expect(await page.evaluate(() => 'stillHere' in window), 'the page is there still').toBe(true);
    },
    async bypassRules() {
      const session = await app.context().newCDPSession(page);
      await session.send('Page.setBypassCSP', { enabled: true });
      await reload();
    },
    openedOutside: outside.opened,
    async expectCounted(kindsAndPlaces) {
      const closed = app.waitForEvent('close');
      await app.evaluate(({ app: electron }) => void setTimeout(() => electron.quit(), 0));
      await closed;
      const log = readFileSync(join(dataFolder, 'logs', 'balansepunkt.log'), 'utf8');
      rmSync(folder, { recursive: true, force: true });
      const entries = log.split('\n').filter((line) => line !== '');
      const refused = entries.map((line) => JSON.parse(line)).filter(({ kind }) => kind === 'RequestsRefused');
      const lines = refused.flatMap(({ frames }) => frames as string[]);
      const counted = lines.map(
        (line) => /^(\w+ [\w-]+:(?:\/\/[\w.-]+)?) × [1-9]\d*$/.exec(line)?.[1] ?? `wrong: ${line}`,
      );
      expect(counted).toEqual(expect.arrayContaining([...kindsAndPlaces]));
      expect(counted.filter((line) => line.startsWith('wrong'))).toEqual([]);
    },
  };
}
