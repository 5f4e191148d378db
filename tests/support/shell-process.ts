import { type ChildProcess, spawn } from 'node:child_process';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { onTestFinished } from 'vitest';
import type { contract } from '#shared/contract/contract';
import { built } from './built';

export type ShellProcess = { readonly client: ContractRouterClient<typeof contract>; readonly server: ChildProcess };

/** The built browser shell in a process of its own, and a client that came in by its link. */
export async function startShellProcess(dataFolder: string): Promise<ShellProcess> {
  const { DISPLAY: _display, WAYLAND_DISPLAY: _wayland, ...environment } = process.env;
  const server = spawn(process.execPath, [built('browser')], {
    env: { ...environment, BALANSEPUNKT_DATA: dataFolder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void server.kill('SIGKILL'));
  const link = await new Promise<URL>((resolve) => {
    let printed = '';
    server.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\S+/.exec(printed);
      if (found && printed.includes('\n')) resolve(new URL(found[0]));
    });
  });
  const entered = await fetch(link, { redirect: 'manual' });
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
  const rpc = new RPCLink({ url: `${link.origin}/rpc`, headers: { cookie, origin: link.origin } });
  return { client: createORPCClient<ShellProcess['client']>(rpc), server };
}

/** Kills it as a power cut would, and waits until it is gone. */
export async function killShell({ server }: ShellProcess): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill('SIGKILL');
  await gone;
}
