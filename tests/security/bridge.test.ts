import type { MessagePortMain, WebContents, WebFrameMain } from 'electron';
import { describe, expect, it } from 'vitest';
import { type Caller, portOf } from '#main/shell-electron/connect';
import { PAGE_ORIGIN } from '#main/shell-electron/page-protocol';
import { hardened } from '#main/shell-electron/web-preferences';

const port = {} as MessagePortMain;
const frame = (url: string, origin = PAGE_ORIGIN) => ({ url, origin }) as WebFrameMain;
const mainFrame = frame(`${PAGE_ORIGIN}/#/participants`);
const contents = { mainFrame } as WebContents;

const caller = (other: Partial<Caller>): Caller => ({
  sender: contents,
  senderFrame: mainFrame,
  ports: [port],
  ...other,
});

describe('who is connected to the core', () => {
  it('is our page in the main frame of our window, with one port', () => {
    expect(portOf(caller({}), contents)).toBe(port);
  });

  it.each<[string, Partial<Caller>]>([
    ['another window', { sender: { mainFrame } as WebContents }],
    ['a frame in our window', { senderFrame: frame(`${PAGE_ORIGIN}/`) }],
    ['a frame that is gone', { senderFrame: null }],
    ['nobody with no port', { ports: [] }],
    ['nobody with two ports', { ports: [port, port] }],
  ])('is not %s', (_who, other) => {
    expect(portOf(caller(other), contents)).toBeNull();
  });

  it.each([
    ['https://example.org/', 'https://example.org'],
    [`${PAGE_ORIGIN}.example.org/`, `${PAGE_ORIGIN}.example.org`],
    // An empty page has the origin of whoever opened it.
    ['about:blank', PAGE_ORIGIN],
    [`${PAGE_ORIGIN}/`, 'null'],
  ])('is not the page %s of %s', (url, origin) => {
    const other = frame(url, origin);
    const window = { mainFrame: other } as WebContents;
    expect(portOf(caller({ sender: window, senderFrame: other }), window)).toBeNull();
  });
});

describe('what a window is made with', () => {
  const weak = {
    sandbox: false,
    contextIsolation: false,
    nodeIntegration: true,
    nodeIntegrationInWorker: true,
    nodeIntegrationInSubFrames: true,
    webviewTag: true,
    webSecurity: false,
    allowRunningInsecureContent: true,
    navigateOnDragDrop: true,
    devTools: true,
  };

  it('cannot be weakened by what a window asks for', () => {
    expect(hardened(weak, { packaged: true })).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
    });
  });

  it('has no developer tools in the program as it is installed', () => {
    expect(hardened(weak, { packaged: true }).devTools).toBe(false);
    expect(hardened({}, { packaged: false }).devTools).toBe(true);
  });
});
