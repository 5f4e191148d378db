import { protocol } from 'electron';
import { readRendererFile, SECURITY_HEADERS } from '../core/renderer-files';

const SCHEME = 'balansepunkt';

/** The page's origin in Electron: a scheme of our own, so that nothing else on the machine or the network is it. */
export const PAGE_ORIGIN = `${SCHEME}://app`;

/** Must run before Electron is ready. */
export function registerPageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built renderer under our own scheme, and nothing else. */
export function servePage(rendererFolder: string): void {
  protocol.handle(SCHEME, async (request) => {
    const address = new URL(request.url);
    const file = address.host === 'app' ? await readRendererFile(rendererFolder, address.pathname) : null;
    if (!file) return new Response(null, { status: 404, headers: SECURITY_HEADERS });
    return new Response(new Uint8Array(file.body), { headers: { ...SECURITY_HEADERS, 'Content-Type': file.type } });
  });
}
