import type { IpcMainEvent, MessagePortMain, WebContents } from 'electron';
import { PAGE_ORIGIN } from './page-protocol';
import { refusals } from './refusals';
import type { Core } from './serve-core';

/** The one channel that the main process listens on. */
export const CONNECT = 'balansepunkt:connect';

/** What is looked at of a message from a page. */
export type Caller = Pick<IpcMainEvent, 'sender' | 'senderFrame' | 'ports'>;

/**
 * The port to talk to our page through.
 * @param contents our window's
 * @returns null when somebody else asks: another window, a frame in ours, a page that is not ours; or with other than one port
 */
export function portOf({ sender, senderFrame, ports }: Caller, contents: WebContents): MessagePortMain | null {
  const [port, ...more] = ports;
  const isOurPage =
    sender === contents &&
    senderFrame !== null &&
    senderFrame === contents.mainFrame &&
    senderFrame.origin === PAGE_ORIGIN &&
    senderFrame.url.startsWith(`${PAGE_ORIGIN}/`);
  return isOurPage && port && more.length === 0 ? port : null;
}

/**
 * Lets the page of the window call the contract. It listens on the window, not on the whole program, so that what
 * another page says is not even heard.
 * @param core what it asks before this is there waits in the port
 */
export function connectPage(contents: WebContents, core: Promise<Core>): void {
  contents.ipc.on(CONNECT, (event) => {
    const port = portOf(event, contents);
    if (!port) {
      refusals.add('connection', event.senderFrame?.url ?? '');
      for (const refused of event.ports) refused.close();
      return;
    }
    // A core that cannot be had ends the program (application.ts).
    void core.then(
      (handler) => {
        handler.upgrade(port);
        port.start();
      },
      () => port.close(),
    );
  });
}
