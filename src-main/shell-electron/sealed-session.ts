import type { Session } from 'electron';
import { PAGE_ORIGIN } from './page-protocol';
import { refusals } from './refusals';

/** The sessions that have a page of ours to show. All others show and fetch nothing. */
const ours = new WeakSet<Session>();

const sealed = new WeakSet<Session>();

/** Fetches nothing: a scheme that nobody answers for, so that it ends before a name is looked up. */
const NOWHERE = 'balansepunkt-no-download://nowhere/';

/** An address of our page, or its origin alone, as Electron gives it: with a slash at its end or without. */
const isOurPage = (url: string) => url === PAGE_ORIGIN || url.startsWith(`${PAGE_ORIGIN}/`);

const isOurRequest = (url: string) =>
  url.startsWith(`${PAGE_ORIGIN}/`) || url.startsWith(`blob:${PAGE_ORIGIN}/`) || url.startsWith('data:');

/** Taking a text along to a CV is all that is asked for; reading the clipboard is nobody's business. */
const isPermitted = (permission: string, from: string | undefined, isMainFrame: boolean): boolean =>
  permission === 'clipboard-sanitized-write' && isMainFrame && from !== undefined && isOurPage(from);

/**
 * Spelling is checked by the system where it does that by itself (macOS). Elsewhere Chromium fetches a dictionary for
 * every session as soon as it is made, asked for or not, past everything that watches requests; so there is no language
 * to fetch one for, and nowhere to fetch it from.
 */
function sealSpelling(session: Session): void {
  const bySystem = process.platform === 'darwin';
  session.setSpellCheckerEnabled(bySystem);
  if (bySystem) return;
  session.setSpellCheckerDictionaryDownloadURL(NOWHERE);
  session.setSpellCheckerLanguages([]);
}

/**
 * Takes from a session all that is not our own page: requests of every kind, which are counted, permissions, devices
 * and downloads. Files are saved by the core, whole or not at all, where the user says (choose-save-path.ts).
 * @param isPackaged whether this is the program as it is installed; where it is not, developer tools can be opened
 */
export function sealSession(session: Session, { isPackaged }: { readonly isPackaged: boolean }): void {
  if (sealed.has(session)) return;
  sealed.add(session);
  sealSpelling(session);
  session.webRequest.onBeforeRequest(({ url, resourceType }, respond) => {
    const isForDevelopers = !isPackaged && url.startsWith('devtools://');
    const refused = !(ours.has(session) && (isOurRequest(url) || isForDevelopers));
    if (refused) refusals.add(resourceType, url);
    respond({ cancel: refused });
  });
  // What the main process itself asks for does not always pass above.
  session.protocol.handle('file', ({ url }) => {
    refusals.add('file', url);
    return Response.error();
  });
  session.setPermissionRequestHandler((_contents, permission, respond, { requestingUrl, isMainFrame }) =>
    respond(isPermitted(permission, requestingUrl, isMainFrame)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin, { isMainFrame }) =>
    isPermitted(permission, origin, isMainFrame),
  );
  session.setDevicePermissionHandler(() => false);
  session.on('will-download', (event, item) => {
    event.preventDefault();
    refusals.add('download', item.getURL());
  });
}

/** Lets a sealed session show a page at our own address, which whoever calls this answers for. */
export function letOurPageIn(session: Session): void {
  ours.add(session);
}
