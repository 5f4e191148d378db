import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { electronBinary, electronFlags } from '../../lib/electron.mjs';

const PATIENCE_MILLISECONDS = 60_000;
const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The processes that hang on one, itself included. */
function treeOf(pid) {
  const children = new Map();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const parent = Number(/^\d+ \(.*\) \S+ (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1]);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // Ended meanwhile.
    }
  }
  const tree = [pid];
  for (const each of tree) tree.push(...(children.get(each) ?? []));
  return tree;
}

/** What a process and all that hang on it hold, in bytes: of what several share, each its part (PSS). Linux only. */
function memoryOf(pid) {
  let kilobytes = 0;
  for (const each of treeOf(pid)) {
    try {
      kilobytes += Number(/^Pss:\s+(\d+) kB/m.exec(readFileSync(`/proc/${each}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // Ended meanwhile, or somebody else's.
    }
  }
  return kilobytes * 1024;
}

/**
 * Starts something in Electron and takes hold of its page from outside, by Chromium's own port: nothing of ours runs in
 * it, and what is held beside it is started alike.
 * @param what the folder or file that Electron is given
 * @param args of the program
 * @param env what is different in its environment
 */
export async function startProgram(what, args = [], env = {}) {
  const profile = mkdtempSync(join(tmpdir(), 'balansepunkt-bench-'));
  const spawnedAt = Date.now();
  const child = spawn(
    electronBinary(),
    [...electronFlags(), '--remote-debugging-port=0', `--user-data-dir=${profile}`, what, ...args],
    { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const address = await new Promise((resolve, reject) => {
    let printed = '';
    child.stderr.on('data', (chunk) => {
      printed += chunk;
      const found = /DevTools listening on (ws:\S+)/.exec(printed);
      if (found) resolve(found[1]);
    });
    child.once('exit', () => reject(new Error(`Electron ended at once:\n${printed}`)));
  });

  let browser;
  async function page() {
    browser ??= await chromium.connectOverCDP(address);
    for (const until = Date.now() + PATIENCE_MILLISECONDS; Date.now() < until; await pause(50)) {
      const found = browser.contexts().flatMap((context) => context.pages())[0];
      if (found) return found;
    }
    throw new Error('no window came');
  }

  return {
    page,
    memory: () => memoryOf(child.pid),
    /** Milliseconds from the start of the process until the page's mark. */
    async until(mark) {
      const of = await page();
      await of.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark, {
        timeout: PATIENCE_MILLISECONDS,
      });
      const at = await of.evaluate(
        (name) => performance.timeOrigin + performance.getEntriesByName(name)[0].startTime,
        mark,
      );
      return at - spawnedAt;
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await browser?.close().catch(() => undefined);
      if (child.exitCode === null) child.kill('SIGTERM');
      await Promise.race([ended, pause(5_000)]);
      if (child.exitCode === null) child.kill('SIGKILL');
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
