import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { asRoot } from '../electron-shell';
import { test } from '../fixtures';
import { packaged } from './program';

const ROOT = join(import.meta.dirname, '..', '..', '..');

type Call = { readonly args: readonly string[]; readonly input?: string };

/** What Chromium itself says on a machine without a system bus, before anything of ours has run. */
const chatter = /^\[\d+:.*\n/gm;

test('the installed program answers commands as the command line does, without a display @packaged', async ({
  product: { dataFolder },
}) => {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...environment } = process.env;
  const answer = (command: string, { args, input = '' }: Call) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      encoding: 'utf8',
      input,
      env: { ...environment, BALANSEPUNKT_DATA: dataFolder, LC_ALL: 'nb_NO.UTF-8' },
    });
    return { status, stdout, stderr: stderr.replaceAll(chatter, '') };
  };
  const before = readdirSync(dataFolder);
  const calls: Call[] = [
    { args: ['standards', '--json'] },
    { args: ['coach', '--lang', 'nb', '--json'], input: 'Jeg er blid.\nJeg kan føre et regnskap.\n' },
    { args: ['validate', join(dataFolder, 'not-there.json')] },
    { args: ['nothing'] },
  ];
  const statuses = calls.map((call) => {
    const installed = answer(packaged('delivered').binary, { ...call, args: [...asRoot, ...call.args] });
    const fromSources = answer(process.execPath, {
      ...call,
      args: [join(ROOT, 'out', 'main', 'cli.js'), ...call.args],
    });
    expect(installed).toEqual(fromSources);
    return installed.status;
  });
  expect(statuses).toEqual([0, 0, 2, 2]);
  // A command is nobody's first start: no folder of the window's, no lock.
  expect(readdirSync(dataFolder)).toEqual(before);
});
