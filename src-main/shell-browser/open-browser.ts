import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @returns true when a window can be shown on this machine */
export function hasDisplay(environment: NodeJS.ProcessEnv = process.env): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  win32: ['cmd', '/c', 'start', ''],
  darwin: ['open'],
};

/**
 * Opens the machine's own browser on the private link. Other users can read a program's arguments, so the browser is
 * given a file that only this user can read, and that leads on to the link.
 * @returns what removes the file again
 */
export function openBrowser(link: string): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'balansepunkt-link-'));
  const page = join(folder, 'balansepunkt.html');
  writeFileSync(page, `<!doctype html><meta http-equiv="refresh" content="0;url=${link}"><title>Balansepunkt</title>`, {
    mode: 0o600,
  });
  const [command = 'xdg-open', ...rest] = OPENERS[process.platform] ?? ['xdg-open'];
  const browser = spawn(command, [...rest, page], { stdio: 'ignore', detached: true });
  // No opener on this machine: the printed link is there.
  browser.on('error', () => undefined);
  browser.unref();
  return () => rmSync(folder, { recursive: true, force: true });
}
