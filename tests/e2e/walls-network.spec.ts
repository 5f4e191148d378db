import { createSocket } from 'node:dgram';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { askEverywhere } from './ask-everywhere';
import { type Attacked, startAttacked } from './attacked';
import { launchElectron } from './electron-shell';

/**
 * The attack: what is shown in the page is to reach another machine. Everything that Chromium can be made to ask for is
 * tried, first by a script under the page's rules, then by one that has got around them, then from the main process in
 * sessions that nobody has thought of. A proxy watches; that it would see something is shown first.
 */
test.describe('behind a proxy that must see nothing', () => {
  test.describe.configure({ mode: 'serial' });

  let attacked: Attacked;
  test.beforeAll(async () => {
    attacked = await startAttacked();
  });
  test.afterAll(async () => {
    await attacked.app.close().catch(() => undefined);
  });

  const askForEverything = () => attacked.page.evaluate(askEverywhere);

  test('the proxy would see a program without walls', async () => {
    const { app, reached } = attacked;
    const seen = await reached(() =>
      app.evaluate(async ({ session }) => {
        const open = session.fromPartition('control');
        open.webRequest.onBeforeRequest(null);
        await open.fetch('http://example.org/control').catch(() => undefined);
      }),
    );
    expect(seen).toEqual(['GET http://example.org/control HTTP/1.1']);
  });

  test('the page’s rules let nothing out', async () => {
    await attacked.expectNothingOut(askForEverything);
  });

  test('without the page’s rules nothing gets out either', async () => {
    await attacked.bypassRules();
    await attacked.expectNothingOut(askForEverything);
  });

  test('no session has a way out, and no window that somebody else makes', async () => {
    const { app, expectNothingOut } = attacked;
    await expectNothingOut(async () => {
      const answers = await app.evaluate(async ({ session, net, BrowserWindow }) => {
        const names = ['balansepunkt', 'balansepunkt-print', 'another', 'persist:another'];
        const sessions = [session.defaultSession, ...names.map((name) => session.fromPartition(name))];
        const places = ['http://example.org/', 'https://example.org/', 'file:///etc/hostname'];
        const asked = [
          ...sessions.flatMap((one) => places.map((place) => one.fetch(place))),
          net.fetch(places[0] ?? ''),
        ];
        const statuses = await Promise.all(
          asked.map((answer) =>
            answer.then(
              ({ ok }) => ok,
              () => false,
            ),
          ),
        );
        const window = new BrowserWindow({ show: false });
        for (const place of places) {
          const shown = window.loadURL(place);
          statuses.push(
            await shown.then(
              () => true,
              () => false,
            ),
          );
        }
        window.destroy();
        return statuses;
      });
      expect(answers).not.toContain(true);
    });
  });

  test('Node in the main process connects to nobody, by whichever module', async () => {
    const { app, expectNothingOut, proxyPort } = attacked;
    await expectNothingOut(async () => {
      const outcomes = await app.evaluate(async (_electron, port) => {
        const connect = process.getBuiltinModule('node:net').connect;
        const attempts: Record<string, () => unknown> = {
          fetch: () => fetch(`http://127.0.0.1:${port}/`),
          http: () =>
            process
              .getBuiltinModule('node:http')
              .get(`http://127.0.0.1:${port}/`)
              .on('error', () => undefined),
          tls: () =>
            process
              .getBuiltinModule('node:tls')
              .connect(port, '127.0.0.1')
              .on('error', () => undefined),
          net: () => connect(port, '127.0.0.1').on('error', () => undefined),
          dgram: () => process.getBuiltinModule('node:dgram').createSocket('udp4').send('secret', port, '127.0.0.1'),
        };
        const outcomes: string[] = [];
        for (const [name, attempt] of Object.entries(attempts)) {
          const outcome = await Promise.resolve()
            .then(attempt)
            .then(
              () => 'went',
              () => 'refused',
            );
          outcomes.push(`${name} ${outcome}`);
        }
        return outcomes;
      }, proxyPort);
      expect(outcomes).toEqual(['fetch', 'http', 'tls', 'net', 'dgram'].map((name) => `${name} refused`));
    });
  });

  test('turning the spelling check on fetches no dictionary', async () => {
    const { app, page, expectNothingOut } = attacked;
    await expectNothingOut(async () => {
      await app.evaluate(({ session, BrowserWindow }) => {
        const page = BrowserWindow.getAllWindows()[0]?.webContents.session;
        for (const one of [page, session.defaultSession, session.fromPartition('spelling')]) {
          one?.setSpellCheckerEnabled(true);
          if (process.platform !== 'darwin') one?.setSpellCheckerLanguages(['nb', 'en-GB']);
        }
      });
      await page.evaluate(() => {
        const field = document.createElement('textarea');
        document.body.append(field);
        field.focus();
      });
      await page.keyboard.type('feilstavett ordd ');
    });
  });

  test('all of it was counted, by kind and place, without a whole address', async () => {
    const here = ['xhr', 'ping', 'image', 'script', 'stylesheet', 'font', 'media'].map(
      (kind) => `${kind} http://127.0.0.1`,
    );
    const elsewhere = ['request https://example.org', 'webSocket wss://example.org', 'webSocket ws://127.0.0.1'];
    await attacked.expectCounted([...here, ...elsewhere, 'other http://example.org', 'file file:', 'node other:']);
  });
});

/**
 * The attack: what asks no session and goes past every proxy. Chromium looks up a name in advance, by which a name can
 * carry what somebody typed; WebRTC finds its way to another machine by itself. Chromium's own record of its network
 * says what left.
 */
test('without a proxy no name is looked up, and WebRTC has nowhere to go', async () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'balansepunkt-attack-'));
  const record = join(dataFolder, 'network.json');
  const outward = Object.values(networkInterfaces())
    .flat()
    .find((one) => one?.family === 'IPv4' && !one.internal);
  const address = outward?.address ?? '127.0.0.1';
  const reached: string[] = [];
  const stun = createSocket('udp4').on('message', () => void reached.push('STUN'));
  await new Promise<void>((resolve) => stun.bind(0, resolve));
  const turn = createServer((caller) => {
    reached.push('TURN');
    caller.destroy();
  });
  await new Promise<void>((resolve) => turn.listen(0, resolve));
  const ports = { stun: stun.address().port, turn: (turn.address() as { port: number }).port };

  const app = await launchElectron(dataFolder, ['--no-proxy-server', `--log-net-log=${record}`]);
  const page = await app.firstWindow();
  await page.getByRole('heading', { level: 1 }).waitFor();
  const candidates = await page.evaluate(
    async (urls) => {
      for (const rel of ['dns-prefetch', 'preconnect']) {
        const link = document.createElement('link');
        Object.assign(link, { rel, href: '//what-was-typed.example.org' });
        document.head.append(link);
      }
      const servers = urls.map((url) => ({ urls: url, username: 'what-was-typed', credential: 'x' }));
      const peer = new RTCPeerConnection({ iceServers: servers });
      const found: string[] = [];
      peer.onicecandidate = ({ candidate }) => candidate && found.push(candidate.candidate);
      peer.createDataChannel('out');
      await peer.setLocalDescription(await peer.createOffer());
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      peer.close();
      return found;
    },
    [
      `stun:${address}:${ports.stun}`,
      `turn:${address}:${ports.turn}?transport=tcp`,
      'turn:turn.example.org?transport=tcp',
    ],
  );
  const addresses = await app.evaluate(({ session }) =>
    Promise.all(
      ['example.org', '192.0.2.1', '2001:db8::1'].map((host) =>
        session.defaultSession.resolveHost(host).then(
          ({ endpoints }) => endpoints.length,
          () => 0,
        ),
      ),
    ),
  );
  const closed = app.waitForEvent('close');
  await app.evaluate(({ app: electron }) => void setTimeout(() => electron.quit(), 0));
  await closed;
  stun.close();
  turn.close();

  const { constants, events } = JSON.parse(readFileSync(record, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> };
    events: { type: number; params?: unknown }[];
  };
  rmSync(dataFolder, { recursive: true, force: true });
  const leaving = ['HOST_RESOLVER_DNS_TASK', 'HOST_RESOLVER_SYSTEM_TASK', 'UDP_BYTES_SENT', 'TCP_CONNECT_ATTEMPT'];
  const types = new Map(leaving.map((name) => [constants.logEventTypes[name], name]));
  expect([...types.keys()]).not.toContain(undefined);
  expect(events.flatMap(({ type, params }) => (types.has(type) ? [[types.get(type), params]] : []))).toEqual([]);
  expect({ candidates, reached, addresses }).toEqual({ candidates: [], reached: [], addresses: [0, 0, 0] });
});
