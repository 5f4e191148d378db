import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { askForTheMachine, isAnswered } from './ask-as-a-page';
import { type Attacked, startAttacked } from './attacked';

/**
 * The attack: a script that is not ours runs in the page, as a hole in a library, in the reader of a file or in Chromium
 * would let it, and tries every way out of the page there is. One program is attacked from the first test to the last;
 * what it refused is in its log at the end. The network by itself is attacked in walls-network.spec.ts.
 */
test.describe.configure({ mode: 'serial' });

let attacked: Attacked;
test.beforeAll(async () => {
  attacked = await startAttacked();
});
test.afterAll(async () => {
  await attacked.app.close().catch(() => undefined);
});

test('the page has no Node, and a preload script in its place has none either', async () => {
  const { app, page, folder } = attacked;
  const found = () =>
    page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'electron'].filter((name) => name in window),
    );
  expect(await found()).toEqual([]);
  const bridge = await page.evaluate(() =>
    Object.keys((window as unknown as { balansepunktShell: object }).balansepunktShell),
  );
  expect(bridge).toEqual(['connect', 'onLeave', 'onCommand']);
  // A preload script beside ours, in our own window, that wants more.
  const preload = join(folder, 'greedy.cjs');
  const greedy = `const { contextBridge } = require('electron');
    const loot = [];
    try { loot.push(typeof require('node:fs').readFileSync); } catch {}
    try { loot.push(typeof process.binding('fs')); } catch {}
    try { loot.push(typeof require('node:child_process').spawn); } catch {}
    contextBridge.exposeInMainWorld('loot', loot);`;
  writeFileSync(preload, greedy);
  await app.evaluate(({ BrowserWindow }, script) => {
    BrowserWindow.getAllWindows()[0]?.webContents.session.setPreloads([script]);
  }, preload);
  await attacked.reload();
  expect(await page.evaluate(() => (window as unknown as { loot: string[] }).loot)).toEqual([]);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.session.setPreloads([]));
});

test('text is not run: no inline script, no handler in markup, no eval, no javascript: address', async () => {
  const { page } = attacked;
  const ran = await page.evaluate(async () => {
    const here = window as unknown as { ran: string[] };
    here.ran = [];
    const script = document.createElement('script');
    script.textContent = 'window.ran.push("inline")';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<img src="data:," onerror="window.ran.push(\'handler\')">');
    const link = document.createElement('a');
    link.href = 'javascript:window.ran.push("address")';
    document.body.append(link);
    link.click();
    const blob = document.createElement('script');
    blob.src = URL.createObjectURL(new Blob(['window.ran.push("blob")']));
    document.body.append(blob);
    const data = document.createElement('script');
    data.src = 'data:text/javascript,window.ran.push("data")';
    document.body.append(data);
    // Outside of the tester's own call, which may do as it likes.
    setTimeout(() => {
      try {
        // biome-ignore lint/security/noGlobalEval: it is the attack
        // biome-ignore lint/complexity/noCommaOperator: an eval in the page's own scope
        (0, eval)('window.ran.push("eval")');
      } catch {}
      try {
        new Function('window.ran.push("function")')();
      } catch {}
    }, 0);
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const element of [script, link, blob, data]) element.remove();
    return here.ran;
  });
  expect(ran).toEqual([]);
});

test('the page cannot be left, by an address of any kind, a form, a reload elsewhere or a dropped file', async () => {
  const { app, page, folder, expectNothingOut } = attacked;
  const places = [
    'http://example.org/',
    'https://example.org/',
    'file:///etc/hostname',
    'https://balansepunkt.invalid/other',
  ];
  for (const place of [...places, 'data:text/html,<p>', 'javascript:document.write(1)', 'blob:']) {
    await expectNothingOut(() =>
      page.evaluate((to) => {
        location.href = to === 'blob:' ? URL.createObjectURL(new Blob(['<p>'], { type: 'text/html' })) : to;
      }, place),
    );
  }
  await expectNothingOut(() =>
    page.evaluate(() => {
      const form = document.createElement('form');
      Object.assign(form, { action: 'http://example.org/', method: 'post' });
      document.body.append(form);
      form.submit();
      document.head.insertAdjacentHTML('beforeend', '<meta http-equiv="refresh" content="0;url=http://example.org/">');
    }),
  );
  const dropped = join(folder, 'dropped.html');
  writeFileSync(dropped, '<p>');
  const session = await app.context().newCDPSession(page);
  await expectNothingOut(async () => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      const data = { items: [], files: [dropped], dragOperationsMask: 1 };
      await session.send('Input.dispatchDragEvent', { type, x: 20, y: 20, data });
    }
  });
});

test('an empty page in its place, which Chromium does not ask about, is our page again', async () => {
  const { page } = attacked;
  await page.evaluate(() => {
    location.href = 'about:blank';
  });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toBe('https://balansepunkt.invalid/');
  await attacked.reload();
});

test('no other window, frame or view is opened, and no other program', async () => {
  const { app, page, expectNothingOut, openedOutside } = attacked;
  for (const place of ['http://example.org/', 'about:blank', 'file:///etc/hostname', 'mailto:a@example.org']) {
    await expectNothingOut(() =>
      page.evaluate((to) => {
        window.open(to);
        const link = document.createElement('a');
        Object.assign(link, { href: to, target: '_blank' });
        document.body.append(link);
        link.click();
        link.remove();
      }, place),
    );
  }
  await expectNothingOut(() =>
    page.evaluate(async () => {
      for (const tag of ['iframe', 'webview', 'embed', 'object']) {
        const element = document.createElement(tag);
        element.setAttribute(tag === 'object' ? 'data' : 'src', 'http://example.org/');
        document.body.append(element);
      }
      for (const scheme of ['mailto:a@example.org', 'tel:112', 'ms-settings:about']) {
        const frame = document.createElement('iframe');
        frame.src = scheme;
        document.body.append(frame);
        location.href = scheme;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }),
  );
  expect(app.windows()).toHaveLength(1);
  expect(openedOutside()).toBe('');
});

test('nothing of the machine is given: camera, place, messages, clipboard, devices', async () => {
  const { page } = attacked;
  const granted = await page.evaluate(askForTheMachine);
  expect(granted).toEqual([]);
});

test('nothing is downloaded', async () => {
  const { app, page, folder, expectNothingOut } = attacked;
  // With a place to go, no dialog would hold it up.
  await app.evaluate(({ BrowserWindow }, to) => {
    const { session } = BrowserWindow.getAllWindows()[0]?.webContents ?? {};
    session?.on('will-download', (_event, item) => item.setSavePath(`${to}/loot-${Date.now()}`));
  }, folder);
  await expectNothingOut(async () => {
    for (const kind of ['blob', 'data', 'ours', 'foreign']) {
      await page.evaluate((from) => {
        const link = document.createElement('a');
        const addresses: Record<string, string> = {
          blob: URL.createObjectURL(new Blob(['secret'])),
          data: 'data:application/octet-stream,secret',
          ours: '/index.html',
        };
        link.href = addresses[from] ?? 'http://example.org/file';
        link.download = 'loot';
        document.body.append(link);
        link.click();
        link.remove();
      }, kind);
      await new Promise((resolve) => setTimeout(resolve, 150));
    }
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]?.webContents.downloadURL('https://balansepunkt.invalid/index.html'),
    );
  });
  expect(readdirSync(folder).filter((name) => name.startsWith('loot'))).toEqual([]);
});

test('our own address gives the built page and no other file', async () => {
  const { page, app } = attacked;
  const paths = [
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/..%5c..%5cpackage.json',
    '/assets/../../main/electron.js',
  ];
  const more = [
    '//etc/hostname.js',
    '/%00/index.html',
    '/file:///etc/passwd',
    '/..%252f..%252fpackage.json',
    '/%c0%ae%c0%ae/',
  ];
  const answers = await page.evaluate(
    (all) => Promise.all(all.map((path) => fetch(`${location.origin}${path}`).then(({ status }) => status))),
    [...paths, ...more],
  );
  expect(new Set(answers)).toEqual(new Set([404]));
  const posted = await page.evaluate(() =>
    fetch('/index.html', { method: 'POST', body: 'x' }).then(({ status }) => status),
  );
  expect(posted).toBe(404);
  // And from where no page's rules hold.
  const local = await app.evaluate(({ BrowserWindow }) =>
    Promise.all(
      [
        'file:///etc/hostname',
        'https://balansepunkt.invalid@example.org/',
        'https://balansepunkt.invalid.example.org/',
      ].map((url) =>
        BrowserWindow.getAllWindows()[0]
          ?.webContents.session.fetch(url)
          .then(
            ({ status }) => status,
            () => 'refused',
          ),
      ),
    ),
  );
  expect(local).not.toContain(200);
});

test('only our window’s page is connected to the core, with one port, and no other channel is heard', async () => {
  const { app, page } = attacked;
  const heard = await app.evaluate(({ ipcMain, BrowserWindow }) => {
    const { ipc } = BrowserWindow.getAllWindows()[0]?.webContents ?? {};
    // `error` is Electron's own.
    return [...ipcMain.eventNames(), ...(ipc?.eventNames() ?? [])].filter((name) => name !== 'error');
  });
  expect(heard).toEqual(['balansepunkt:connect']);
  const ours = page.mainFrame();
  expect(await isAnswered(ours, 1)).toBe(true);
  expect(await isAnswered(ours, 0)).toBe(false);
  expect(await isAnswered(ours, 2)).toBe(false);
  await page.evaluate(() => void document.body.append(document.createElement('iframe')));
  const frame = page.frames().at(-1) ?? ours;
  expect(frame).not.toBe(ours);
  expect(await isAnswered(frame, 1)).toBe(false);
  // Another window with our page, our preload script and our session, which the core has not opened.
  const heading = await app.evaluate(
    async ({ BrowserWindow }, preload) => {
      const session = BrowserWindow.getAllWindows()[0]?.webContents.session;
      const webPreferences = { session, preload };
      const window = new BrowserWindow({ show: false, webPreferences });
      await window.loadURL('https://balansepunkt.invalid/');
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      const bridge = "typeof balansepunktShell + ' ' + (document.querySelector('h1')?.textContent ?? 'no heading')";
      const found: string = await window.webContents.executeJavaScript(bridge);
      window.destroy();
      return found;
    },
    join(import.meta.dirname, '..', '..', 'out', 'preload', 'preload.cjs'),
  );
  expect(heading).toBe('object no heading');
});

test('what was refused stands in the log, by kind and place, without a whole address', async () => {
  const navigations = ['http://example.org', 'https://example.org', 'https://balansepunkt.invalid', 'blob:', 'about:'];
  const programs = ['mailto:', 'tel:', 'other:'];
  await attacked.expectCounted([
    ...[...navigations, ...programs].map((place) => `navigation ${place}`),
    ...['http://example.org', 'about:', 'mailto:'].map((place) => `window ${place}`),
    ...['blob:', 'data:', 'https://balansepunkt.invalid'].map((place) => `download ${place}`),
    'connection https://balansepunkt.invalid',
  ]);
});
