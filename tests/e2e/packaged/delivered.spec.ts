import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  globSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { basename, join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect } from '@playwright/test';
import { asRoot } from '../electron-shell';
import { test } from '../fixtures';
import { PACKAGED_FOLDER, PROGRAM_FOLDER, packaged } from './program';

const { binary } = packaged('delivered');

type Started = { readonly program: ChildProcess; readonly printed: () => string };

/** A script that leaves a sign of itself. */
const leaving = (file: string, text: string) =>
  `require('node:fs').writeFileSync(${JSON.stringify(file)}, ${JSON.stringify(text)});`;

function start(args: readonly string[], environment: Record<string, string>): Started {
  const program = spawn(binary, [...asRoot, ...args], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [program.stdout, program.stderr]) stream?.on('data', (chunk) => (printed += chunk));
  return { program, printed: () => printed };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}

const answers = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

/** Whether Chromium has a process for a page of the program that keeps its things in this folder. */
const hasPage = (dataFolder: string) =>
  globSync('/proc/*/cmdline').some((file) => {
    try {
      const line = readFileSync(file, 'latin1');
      return line.includes('--type=renderer') && line.includes(dataFolder);
    } catch {
      // It has ended meanwhile.
      return false;
    }
  });

/**
 * The delivered program whose archive has been taken away, with a folder of somebody else's in its place.
 * @returns its binary
 */
function withoutArchive(folder: string, marker: string): string {
  const app = join(folder, 'resources', 'app');
  mkdirSync(app, { recursive: true });
  for (const { name, parentPath } of readdirSync(PROGRAM_FOLDER, { withFileTypes: true })) {
    // Of the binary a link that leads nowhere else, since Electron looks for its archive beside itself.
    const link = join(parentPath, name) === binary ? linkSync : symlinkSync;
    if (name !== 'resources') link(join(parentPath, name), join(folder, name));
  }
  writeFileSync(join(app, 'package.json'), '{"name":"trap","main":"index.cjs"}');
  writeFileSync(join(app, 'index.cjs'), `${leaving(marker, 'a folder')} process.exit();`);
  return join(folder, basename(binary));
}

test('every fuse of the delivered program is as it should be @packaged', async () => {
  const { version: _version, resetAdHocDarwinSignature: _reset, ...wire } = await getCurrentFuseWire(binary);
  const on = Object.entries(wire).flatMap(([fuse, state]) => (state === FuseState.ENABLE ? [Number(fuse)] : []));
  const wanted = [
    FuseV1Options.EnableCookieEncryption,
    FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
    FuseV1Options.OnlyLoadAppFromAsar,
    FuseV1Options.WasmTrapHandlers,
  ];
  // An older Electron, that stands in for the pinned one, has fewer.
  expect(on).toEqual(wanted.filter((fuse) => String(fuse) in wire));
  expect(Object.keys(wire).length).toBeGreaterThanOrEqual(8);
});

test('the delivered program opens its window whatever it is told by arguments and environment, and nothing else @packaged', async ({
  product: { dataFolder, temporaryFolder },
}) => {
  const marker = join(temporaryFolder, 'marker');
  const script = join(temporaryFolder, 'script.cjs');
  writeFileSync(script, leaving(marker, 'a script'));
  const [node, page] = [await freePort(), await freePort()];
  const data = { BALANSEPUNKT_DATA: dataFolder, TMPDIR: temporaryFolder };
  const { program, printed } = start([`--inspect=127.0.0.1:${node}`, `--remote-debugging-port=${page}`], {
    ...data,
    ELECTRON_RUN_AS_NODE: '1',
    NODE_OPTIONS: `--require ${script}`,
  });
  const ended = once(program, 'exit');
  try {
    await test.step('the page is there', async () => {
      await expect.poll(() => hasPage(dataFolder) || program.exitCode !== null).toBe(true);
      expect(program.exitCode, printed()).toBeNull();
    });

    await test.step('nobody can look into it, and none of its scripts has run', async () => {
      expect([await answers(node), await answers(page)]).toEqual([false, false]);
      expect(printed()).not.toMatch(/listening on/i);
      expect(existsSync(marker) && readFileSync(marker, 'utf8')).toBe(false);
    });

    await test.step('a second start gives way', async () => {
      const second = start([], data).program;
      const [code] = await once(second, 'exit');
      expect(code).toBe(0);
      expect(program.exitCode).toBeNull();
    });
  } finally {
    program.kill('SIGTERM');
  }
  const [code] = await ended;
  expect(code, printed()).toBe(0);
  // Kept by the window as it closes: there was one.
  expect(existsSync(join(dataFolder, 'window', 'place.json'))).toBe(true);
});

test('without its archive the delivered program runs nothing @packaged', async ({ product: { dataFolder } }) => {
  // On the same disk as the program, so that its binary can be linked.
  const folder = mkdtempSync(join(PACKAGED_FOLDER, 'without-archive-'));
  const marker = join(dataFolder, 'marker');
  try {
    const { status } = spawnSync(withoutArchive(folder, marker), asRoot, {
      env: { ...process.env, BALANSEPUNKT_DATA: dataFolder },
    });
    expect(existsSync(marker)).toBe(false);
    expect(status).toBe(1);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('the window of the packaged program comes from the archive and cannot be opened up @packaged', async ({
  product,
}) => {
  const { electron: app, page } = await product.start();
  await app?.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.openDevTools());
  // Waited for here: in the program, which has nothing to do, a timer set from outside may not wake anybody.
  await page.waitForTimeout(300);
  const found = await app?.evaluate(({ app: electron, BrowserWindow }) => ({
    path: electron.getAppPath(),
    isPackaged: electron.isPackaged,
    isOpened: BrowserWindow.getAllWindows()[0]?.webContents.isDevToolsOpened(),
    // Said by the program before Chromium has begun, so that no other machine has an address.
    names: electron.commandLine.getSwitchValue('host-resolver-rules'),
  }));
  expect(found).toEqual({
    path: join(PROGRAM_FOLDER, 'resources', 'app.asar'),
    isPackaged: true,
    isOpened: false,
    names: expect.stringContaining('MAP * ~NOTFOUND'),
  });
});
