import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { OpenedPath, openedPath } from '#main/shell-electron/opened-path';

const folder = join(import.meta.dirname, 'folder');
const app = join(import.meta.dirname, 'app');
const file = join(folder, 'balansepunkt-handover-2026-01-02.balansepunkt');

describe('the file that the program is started on', () => {
  it.each([
    ['by its whole path', [file]],
    ['by its name, where the program was started', ['balansepunkt-handover-2026-01-02.balansepunkt']],
    ['by an address, as Linux desktops give it', [pathToFileURL(file).href]],
    ['after options, and after the program’s own folder', ['--no-sandbox', app, '--demo', file]],
    ['the first one of several', [file, join(folder, 'another.balansepunkt')]],
  ])('is found %s', (_how, args) => {
    expect(openedPath(args, folder, app)).toBe(file);
  });

  it('keeps its spaces and its letters', () => {
    const name = 'Fil fra Åse (2).balansepunkt';
    expect(openedPath([pathToFileURL(join(folder, name)).href], folder, app)).toBe(join(folder, name));
    expect(openedPath([name], folder, app)).toBe(join(folder, name));
  });

  it.each([
    ['none is named', []],
    ['there are options only', ['--demo', '-x', '--file=secret.balansepunkt', '-']],
    ['it is the program’s own folder', ['--inspect=0', app]],
    ['an argument is empty', ['']],
    ['it is an address that is none', ['file://%zz']],
  ])('is none when %s', (_why, args) => {
    expect(openedPath(args, folder, app)).toBeNull();
  });
});

describe('a file that was opened', () => {
  it('waits until it is taken, and is taken once; the last one opened is the one that waits', () => {
    const opened = new OpenedPath();
    let given = 0;
    opened.onGiven(() => {
      given += 1;
    });
    expect(opened.take()).toBeNull();
    opened.give('/one');
    opened.give('/other');
    expect([opened.isWaiting(), opened.take(), opened.take(), opened.isWaiting()]).toEqual([
      true,
      '/other',
      null,
      false,
    ]);
    expect(given).toBe(2);
  });
});
