import type { App, CommandLine, Session, WebContents } from 'electron';
import { PAGE_ORIGIN } from './page-protocol';
import { refusals } from './refusals';
import { sealSession } from './sealed-session';

/**
 * Takes the network from Chromium itself, for what never asks a session: looking up names in advance, the spelling
 * dictionaries, WebRTC by way of a server. No other machine has an address then, by name or by number. Chromium's other
 * switches for this (background networking, component updates, domain reliability, pings, looking up in advance) belong
 * to Chrome and are not in Electron, nor is what they turn off.
 */
export const NO_NETWORK: readonly (readonly [name: string, value: string])[] = [
  // This machine itself is left, or the proxy of our tests would see nothing for the wrong reason.
  ['host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
];

function closeNetwork(commandLine: CommandLine): void {
  for (const [name, value] of NO_NETWORK) commandLine.appendSwitch(name, value);
  // Neither the system's proxy nor the search for one on the local network. One named on the command line stays: the
  // tests name one, and it must see nothing.
  if (!commandLine.hasSwitch('proxy-server')) commandLine.appendSwitch('no-proxy-server');
}

const isOurDocument = (url: string) => url.split(/[?#]/)[0] === `${PAGE_ORIGIN}/`;

function wallIn(contents: WebContents): void {
  // The page is one document, and no frame is part of it.
  contents.on('will-frame-navigate', (event) => {
    if (event.isMainFrame && isOurDocument(event.url)) return;
    event.preventDefault();
    refusals.add('navigation', event.url);
  });
  let wasOurs = false;
  contents.on('did-navigate', (_event, url) => {
    if (isOurDocument(url)) {
      wasOurs = true;
    } else if (wasOurs) {
      // An empty page in the place of ours is the one that Chromium does not ask about.
      refusals.add('navigation', url);
      void contents.loadURL(`${PAGE_ORIGIN}/`);
    }
  });
  contents.on('will-attach-webview', (event, _preferences, { src }) => {
    event.preventDefault();
    refusals.add('webview', src ?? '');
  });
  contents.setWindowOpenHandler(({ url }) => {
    refusals.add('window', url);
    return { action: 'deny' };
  });
  // WebRTC speaks to other machines without a request: not without a proxy, and there is none.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}

/**
 * Denies by default what a page could do beyond showing itself: leave, open windows, use the network, ask for
 * permissions. It holds for every window and session there will ever be, whoever makes them.
 * @param app before it is ready; a runtime that is ready before our first line has to be given `NO_NETWORK` as arguments
 */
export function raiseWalls(app: App): void {
  if (!app.isReady()) {
    closeNetwork(app.commandLine);
    // For windows that do not ask for it. As root, and so in our tests, Chromium has no sandbox to give.
    if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  }
  app.on('session-created', (session: Session) => sealSession(session, app));
  app.on('web-contents-created', (_event, contents) => wallIn(contents));
}
