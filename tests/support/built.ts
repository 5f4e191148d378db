import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** A built entry of the program; `npm test` builds before it tests. */
export function built(name: 'cli' | 'browser'): string {
  const file = join(ROOT, 'out', 'main', `${name}.js`);
  if (!existsSync(file)) throw new Error('the program is not built: npm run build');
  return file;
}

/** Runs the command line as other programs do. */
export function runCli(args: readonly string[], environment: Record<string, string> = {}) {
  const { LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [built('cli'), ...args], {
    encoding: 'utf8',
    env: { ...inherited, ...environment },
  });
  return { status, stdout, stderr };
}
