import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** What a step tells the person goes to standard error: standard output belongs to the results. */
export const say = (line) => process.stderr.write(`balansepunkt: ${line}\n`);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** The Node that the project pins; the one that started the script may be older. */
export const pinnedNode = () =>
  join(ROOT, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** @returns the full path of the first of these programs that is on the PATH, or null */
export function findProgram(...names) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const file = join(folder, name);
      if (folder && existsSync(file)) return file;
    }
  }
  return null;
}

/**
 * Runs a program, from the project's root unless told otherwise.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: Record<string, string | undefined>, stdio?: import('node:child_process').StdioOptions, cwd?: string, timeout?: number }} options
 *   standard output goes to standard error unless told otherwise; `timeout` in milliseconds
 * @returns {Promise<number>} the exit code; 1 when it could not be started or was ended by a signal
 */
export function run(command, args, { env = {}, stdio = ['ignore', 2, 2], cwd = ROOT, timeout } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio,
      timeout,
      shell: process.platform === 'win32' && command === 'npm',
    });
    child.on('error', () => resolve(1));
    // Ctrl+C reaches the whole group; wait for the program to end in its own way.
    const passOn = (signal) => child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, passOn);
    // When npm is told to end, it ends the shell between us and leaves us behind: what we started must end too.
    const parent = process.ppid;
    const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 500);
    child.on('close', (code) => {
      clearInterval(watch);
      for (const signal of SIGNALS) process.off(signal, passOn);
      resolve(code ?? 1);
    });
  });
}
