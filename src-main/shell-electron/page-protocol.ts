import type { Session } from 'electron';
import { readRendererFile, SECURITY_HEADERS } from '../core/renderer-files';
import { refusals } from './refusals';

const HOST = 'balansepunkt.invalid';

/**
 * The page's address in Electron. `.invalid` never names a machine (RFC 2606), and while we answer for the scheme no
 * request of it reaches the network. See docs/decisions/0006-page-origin.md.
 */
export const PAGE_ORIGIN = `https://${HOST}`;

/** Answers for the page's scheme: the built renderer at our address, nothing anywhere else. */
export function servePage(session: Session, rendererFolder: string): void {
  session.protocol.handle('https', async (request) => {
    const address = new URL(request.url);
    const asked = request.method === 'GET' && address.host === HOST;
    if (address.host !== HOST) refusals.add('request', request.url);
    const file = asked ? await readRendererFile(rendererFolder, address.pathname) : null;
    if (!file) return new Response(null, { status: 404, headers: SECURITY_HEADERS });
    return new Response(new Uint8Array(file.body), { headers: { ...SECURITY_HEADERS, 'Content-Type': file.type } });
  });
}
