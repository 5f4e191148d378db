import { url as inspectorAddress } from 'node:inspector';
import type { App } from 'electron';

const SWITCHES = ['remote-debugging-port', 'remote-debugging-pipe', 'remote-debugging-address'];

/**
 * Chromium would let whoever starts the program look into the page by a port, and no fuse forbids it: what is delivered
 * forgets those switches before they are read. Where Node's own inspector listens, the fuse against debugging has been
 * turned by hand, as the tests do, and the page may be looked into as well.
 */
export function closeDebugPorts(app: App): void {
  if (!app.isPackaged || inspectorAddress()) return;
  for (const name of SWITCHES) app.commandLine.removeSwitch(name);
}
