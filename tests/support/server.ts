import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Session } from '#main/core/session';
import { type Patience, startServer } from '#main/shell-browser/server';
import { LOW_COST } from './product';
import { temporaryFolder } from './temporary';

export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: string };
export type Ask = { method?: string; path?: string; headers?: Record<string, string>; body?: string };

/** A running loopback shell with a page of one line, and a way to ask it anything, headers and all. */
export async function startLoopback(patience?: Patience) {
  const folder = temporaryFolder();
  const renderer = join(folder, 'renderer');
  mkdirSync(renderer);
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><title>the page</title>');
  writeFileSync(join(folder, 'secret.html'), 'outside the renderer');
  const session = Session.start({ dataFolder: join(folder, 'data'), log2Cost: LOW_COST });
  const server = await startServer(session, renderer, patience);
  onTestFinished(async () => {
    await server.close();
    session.close();
  });
  const link = new URL(server.link);

  const ask = ({ method = 'GET', path = '/', headers = {}, body }: Ask): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const options = { host: '127.0.0.1', port: link.port, method, path, headers: { host: link.host, ...headers } };
      const asked = request(options, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
      });
      asked.on('error', reject);
      asked.end(body);
    });

  /** What the browser has after it followed the link. */
  const enter = async () => {
    const { headers } = await ask({ path: `/${link.search}` });
    const [setCookie = ''] = [headers['set-cookie']].flat();
    return setCookie;
  };
  return { ask, enter, link };
}
