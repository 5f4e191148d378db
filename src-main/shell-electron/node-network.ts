// biome-ignore lint/style/noRestrictedImports: to close it
import dgram from 'node:dgram';
// biome-ignore lint/style/noRestrictedImports: to close it
import net from 'node:net';
import { refusals } from './refusals';

/**
 * Takes the network from Node in the main process, which no wall of Chromium stands around: whatever connects, by
 * whichever module (`http`, `tls`, `fetch`), connects by this socket. The program has nobody to connect to.
 */
export function closeNodeNetwork(): void {
  const refuse = (): never => {
    refusals.add('node', 'none:');
    throw new Error('the program makes no connection');
  };
  net.Socket.prototype.connect = refuse;
  dgram.Socket.prototype.connect = refuse;
  dgram.Socket.prototype.send = refuse;
}
