import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { BodyLimitPlugin, RPCHandler } from '@orpc/server/node';
import { readRendererFile, SECURITY_HEADERS } from '../core/renderer-files';
import { createRouter } from '../core/router';
import type { Session } from '../core/session';
import { Gate } from './gate';

const BODY_LIMIT_BYTES = 1024 * 1024;

/** With every answer; nothing of it is kept in the browser's cache. */
const HEADERS = { ...SECURITY_HEADERS, 'Cache-Control': 'no-store' };

/** How long a caller may take; `connectionsCheckingInterval` is how often Node looks. In milliseconds. */
export type Patience = {
  readonly requestTimeout: number;
  readonly headersTimeout: number;
  readonly connectionsCheckingInterval: number;
};

/** A caller that dawdles is cut off. */
const PATIENCE: Patience = { requestTimeout: 15_000, headersTimeout: 5_000, connectionsCheckingInterval: 2_000 };
/** The calls that take a file: room for the largest that can be imported (a logo, a standard, a participant), in base64, and a little more. */
const FILE_LIMITS: ReadonlyMap<string, number> = new Map([
  ['/rpc/office/setLogo', 2 * 1024 * 1024],
  ['/rpc/ownStandards/importFile', 8 * 1024 * 1024],
  ['/rpc/participantFiles/preview', 36 * 1024 * 1024],
  ['/rpc/participantFiles/take', 36 * 1024 * 1024],
]);

/**
 * A browser that follows a link from elsewhere (a file, another site) does not send SameSite=Strict cookies along the
 * redirect; a page of our own that moves on by itself makes the next request ours.
 */
const MOVE_ON = '<!doctype html><meta http-equiv="refresh" content="0;url=/"><title>Balansepunkt</title>';

export type RunningServer = { readonly link: string; readonly close: () => Promise<void> };

function answer(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
  body?: Buffer | string,
) {
  response.writeHead(status, { ...HEADERS, ...headers });
  response.end(body);
}

/**
 * Serves the application to this machine's browser, on the loopback address only.
 * @param rendererFolder the built renderer
 * @param patience shorter only in tests
 * @returns the private link that lets one browser in, and a way to stop
 */
export async function startServer(
  session: Session,
  rendererFolder: string,
  patience: Patience = PATIENCE,
): Promise<RunningServer> {
  const router = createRouter(session);
  const limitedTo = (maxBodySize: number) =>
    new RPCHandler(router, { plugins: [new BodyLimitPlugin({ maxBodySize })] });
  const calls = limitedTo(BODY_LIMIT_BYTES);
  const fileCalls = new Map([...FILE_LIMITS].map(([path, limit]) => [path, limitedTo(limit)]));
  let gate: Gate;

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = new URL(`http://127.0.0.1${request.url ?? '/'}`);
    const reading = request.method === 'GET' || request.method === 'HEAD';
    if (!gate.knowsHost(request) || !gate.knowsOrigin(request, !reading)) return answer(response, 403);
    if (request.method === 'GET' && address.pathname === '/' && gate.hasToken(address)) {
      const headers = { 'Set-Cookie': gate.setCookie, 'Content-Type': 'text/html; charset=utf-8' };
      const direct = ['none', 'same-origin'].includes(String(request.headers['sec-fetch-site'] ?? 'none'));
      return direct ? answer(response, 303, { ...headers, Location: '/' }) : answer(response, 200, headers, MOVE_ON);
    }
    if (!gate.hasCookie(request)) return answer(response, 403);
    if (address.pathname.startsWith('/rpc/')) {
      if (request.method !== 'POST') return answer(response, 405, { Allow: 'POST' });
      for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
      const rpc = fileCalls.get(address.pathname) ?? calls;
      const { matched } = await rpc.handle(request, response, { prefix: '/rpc' });
      if (!matched) answer(response, 404);
      return;
    }
    if (!reading) return answer(response, 405, { Allow: 'GET, HEAD' });
    const file = await readRendererFile(rendererFolder, address.pathname);
    if (!file) return answer(response, 404);
    answer(response, 200, { 'Content-Type': file.type }, request.method === 'HEAD' ? undefined : file.body);
  }

  const server = createServer(patience, (request, response) => {
    respond(request, response).catch(() => {
      if (!response.headersSent) answer(response, 400);
      else response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  gate = new Gate((server.address() as AddressInfo).port);

  return {
    link: gate.link,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
