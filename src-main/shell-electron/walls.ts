import type { App, Session } from 'electron';
import { PAGE_ORIGIN } from './page-protocol';

/** An address of our page, or its origin alone, as Electron gives it: with a slash at its end or without. */
const isOurPage = (url: string) => url === PAGE_ORIGIN || url.startsWith(`${PAGE_ORIGIN}/`);

const isOurs = (url: string) =>
  url.startsWith(`${PAGE_ORIGIN}/`) || url.startsWith(`blob:${PAGE_ORIGIN}/`) || url.startsWith('data:');

/** Taking a text along to a CV is all that is asked for; reading the clipboard is nobody's business. */
const isPermitted = (permission: string, from: string | undefined, isMainFrame: boolean): boolean =>
  permission === 'clipboard-sanitized-write' && isMainFrame && from !== undefined && isOurPage(from);

/** Denies by default what a page could do beyond showing itself: leave, open windows, ask for permissions, use the network. */
export function raiseWalls(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      if (!event.url.startsWith(`${PAGE_ORIGIN}/`)) event.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/**
 * No network: whatever is not our own page is cancelled, the spell checker's downloads included. No downloads either:
 * files are saved by the core, whole or not at all, where the user says (choose-save-path.ts).
 */
export function sealSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, respond) => respond({ cancel: !isOurs(details.url) }));
  session.setPermissionRequestHandler((_contents, permission, respond, { requestingUrl, isMainFrame }) =>
    respond(isPermitted(permission, requestingUrl, isMainFrame)),
  );
  session.setPermissionCheckHandler((_contents, permission, origin, { isMainFrame }) =>
    isPermitted(permission, origin, isMainFrame),
  );
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => event.preventDefault());
}
