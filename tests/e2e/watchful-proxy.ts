import { createServer, type Socket } from 'node:net';

/** A proxy that answers nobody and remembers whoever came. */
export type WatchfulProxy = {
  readonly port: number;
  /** The first line of everybody who connected: empty, when nobody did. */
  seen(): readonly string[];
};

/** It is gone with the test's own process. */
export async function watchfulProxy(): Promise<WatchfulProxy> {
  const seen: string[] = [];
  const server = createServer((caller: Socket) => {
    const index = seen.push('a connection that said nothing') - 1;
    caller.once('data', (said: Buffer) => {
      seen[index] = said.toString('latin1').split('\r\n')[0] ?? '';
      caller.destroy();
    });
    caller.on('error', () => undefined);
    caller.unref();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  server.unref();
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port');
  return { port: address.port, seen: () => seen };
}
