import { describe, expect, it } from 'vitest';
import { startLoopback } from '../support/server';

const RPC = '/rpc/workspace/state';
const JSON_BODY = { 'content-type': 'application/json' };

async function entered() {
  const loopback = await startLoopback();
  const cookie = (await loopback.enter()).split(';')[0] ?? '';
  const ours = { cookie, origin: loopback.link.origin, ...JSON_BODY };
  return { ...loopback, cookie, ours };
}

describe('the loopback shell', () => {
  it('trades the token for a cookie that scripts cannot read and other sites cannot send', async () => {
    const { enter, ask, link } = await startLoopback();
    const setCookie = await enter();
    expect(setCookie).toMatch(/^balansepunkt=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/);
    expect(setCookie).not.toContain(link.searchParams.get('token') ?? 'no token');
    const { status, headers } = await ask({ path: `/${link.search}` });
    expect([status, headers.location]).toEqual([303, '/']);
  });

  it('lets its own page in: the document and its calls', async () => {
    const { ask, cookie, ours } = await entered();
    expect((await ask({ headers: { cookie } })).body).toContain('the page');
    const answer = await ask({ method: 'POST', path: RPC, headers: ours, body: '{}' });
    expect([answer.status, JSON.parse(answer.body).json.state]).toEqual([200, 'none']);
  });

  it('moves on by itself when the browser came from a file, whose redirect would carry no strict cookie', async () => {
    const { ask, link } = await startLoopback();
    const { status, body, headers } = await ask({
      path: `/${link.search}`,
      headers: { 'sec-fetch-site': 'cross-site' },
    });
    expect(status).toBe(200);
    expect(body).toContain('http-equiv="refresh"');
    expect(headers['set-cookie']).toBeDefined();
  });

  // Attack: another program or user of the machine tries the port.
  it.each([
    ['no token', '/', {}],
    ['a wrong token', `/?token=${'0'.repeat(64)}`, {}],
    ['a token that is too short', '/?token=1', {}],
    ['a wrong cookie', '/', { cookie: `balansepunkt=${'0'.repeat(64)}` }],
    ['the token where the cookie belongs', '/index.html', { cookie: 'balansepunkt=TOKEN' }],
  ])('answers nothing to %s', async (_attack, path, headers: Record<string, string>) => {
    const { ask, link } = await startLoopback();
    const filled = Object.entries(headers).map(([name, value]) => [
      name,
      value.replace('TOKEN', link.searchParams.get('token') ?? ''),
    ]);
    const answer = await ask({ path, headers: Object.fromEntries(filled) });
    expect([answer.status, answer.body, answer.headers['set-cookie']]).toEqual([403, '', undefined]);
  });

  it('answers no call without the cookie, not even with the token', async () => {
    const { ask, link } = await startLoopback();
    const headers = { origin: link.origin, ...JSON_BODY };
    for (const path of [RPC, `${RPC}${link.search}`]) {
      const answer = await ask({ method: 'POST', path, headers, body: '{}' });
      expect([answer.status, answer.body]).toEqual([403, '']);
    }
  });

  // Attack: a web page in the same browser calls the port (CSRF), or has its own name point at it (DNS rebinding).
  it('refuses other origins and other hosts, the cookie notwithstanding', async () => {
    const { ask, cookie, ours, link } = await entered();
    for (const origin of ['https://example.com', 'null', `http://localhost:${link.port}`, 'http://127.0.0.1:1']) {
      expect((await ask({ method: 'POST', path: RPC, headers: { ...ours, origin }, body: '{}' })).status).toBe(403);
    }
    for (const host of ['example.com', `localhost:${link.port}`, '127.0.0.1', '127.0.0.1:1']) {
      expect((await ask({ headers: { cookie, host } })).status, host).toBe(403);
    }
    const withoutOrigin = { cookie, ...JSON_BODY };
    expect((await ask({ method: 'POST', path: RPC, headers: withoutOrigin, body: '{}' })).status).toBe(403);
  });

  it('gives the link to nobody who asks under another host', async () => {
    const { ask, link } = await startLoopback();
    const { status, headers } = await ask({ path: `/${link.search}`, headers: { host: 'example.com' } });
    expect([status, headers['set-cookie']]).toEqual([403, undefined]);
  });

  it('takes calls by POST only, and nothing but reading elsewhere', async () => {
    const { ask, ours } = await entered();
    for (const method of ['GET', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
      expect((await ask({ method, path: RPC, headers: ours })).status, method).toBe(405);
    }
    expect((await ask({ method: 'POST', path: '/', headers: ours, body: '{}' })).status).toBe(405);
  });

  it('does not lead out of the page', async () => {
    const { ask, cookie } = await entered();
    for (const path of [
      '/../secret.html',
      '/%2e%2e/secret.html',
      '/..%2fsecret.html',
      '/%00',
      '/%',
      '//secret.html',
      '/.env',
    ]) {
      const answer = await ask({ path, headers: { cookie } });
      expect([404, 400], path).toContain(answer.status);
      expect(answer.body).not.toContain('outside');
    }
  });

  it('refuses an oversized body', async () => {
    const { ask, ours } = await entered();
    const body = JSON.stringify({ json: { passphrase: 'x'.repeat(2_000_000) } });
    const outcome = await ask({ method: 'POST', path: '/rpc/workspace/create', headers: ours, body }).then(
      ({ status }) => status,
      () => 'connection closed',
    );
    expect([413, 'connection closed']).toContain(outcome);
  });

  it('takes a larger body only where a file is imported, and there too has a limit', async () => {
    const { ask, ours } = await entered();
    const send = (size: number) => {
      const input = { fileName: 'f.json', base64: 'A'.repeat(size), way: 'asIs', newId: 'own' };
      const body = JSON.stringify({ json: input });
      return ask({ method: 'POST', path: '/rpc/ownStandards/importFile', headers: ours, body }).then(
        ({ status }) => status,
        () => 'connection closed',
      );
    };
    expect(await send(4_000_000)).toBe(422);
    expect([413, 'connection closed']).toContain(await send(9_000_000));
  });

  it.each(['preview', 'take'])('takes the file of a participant in %s, up to its limit', async (call) => {
    const { ask, enter, link } = await startLoopback();
    const ours = { cookie: await enter(), origin: link.origin, 'content-type': 'application/json' };
    const send = (characters: number) => {
      const json = {
        fileName: 'x',
        base64: 'A'.repeat(characters),
        way: 'new',
        wins: 'here',
        newId: crypto.randomUUID(),
      };
      return ask({
        method: 'POST',
        path: `/rpc/participantFiles/${call}`,
        headers: ours,
        body: JSON.stringify({ json }),
      }).then(
        ({ status }) => status,
        () => 'connection closed',
      );
    };
    // Read whole, and then no file of ours.
    expect(await send(30_000_000)).toBe(422);
    expect([413, 'connection closed']).toContain(await send(40_000_000));
  });

  it('survives malformed calls and answers the next one', async () => {
    const { ask, ours } = await entered();
    for (const body of [
      '',
      '{',
      '[]',
      '{"json":{"__proto__":{"x":1}}}',
      '{"json":null,"meta":[[9,"__proto__"]]}',
      '\u0000',
    ]) {
      const { status } = await ask({ method: 'POST', path: '/rpc/participants/get', headers: ours, body });
      expect(status, body).toBeGreaterThanOrEqual(400);
    }
    for (const path of ['/rpc/', '/rpc/__proto__', '/rpc/participants/constructor', '/rpc/participants/get/../list']) {
      expect((await ask({ method: 'POST', path, headers: ours, body: '{}' })).status, path).toBeGreaterThanOrEqual(400);
    }
    expect((await ask({ method: 'POST', path: RPC, headers: ours, body: '{}' })).status).toBe(200);
  });

  it('sends the same strict rules with every answer', async () => {
    const { ask, cookie } = await entered();
    for (const path of ['/', '/nothing-here']) {
      const { headers } = await ask({ path, headers: { cookie } });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['cache-control']).toBe('no-store');
      expect(headers['x-content-type-options']).toBe('nosniff');
    }
  });
});
