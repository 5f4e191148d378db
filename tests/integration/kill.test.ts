import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import type { ContractRouterClient } from '@orpc/contract';
import { expect, it, onTestFinished } from 'vitest';
import type { contract } from '#shared/contract/contract';
import { built } from '../support/built';
import { PASSPHRASE } from '../support/product';
import { temporaryFolder } from '../support/temporary';

/** Few, through the built shell and its window's calls; three hundred of the core alone are in kills.test.ts. */
const KILLS = 5;

type Running = { readonly client: ContractRouterClient<typeof contract>; readonly server: ChildProcess };

/** The built browser shell, and a client that came in by its link. */
async function startShell(dataFolder: string): Promise<Running> {
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
  const client = createORPCClient<Running['client']>(
    new RPCLink({ url: `${link.origin}/rpc`, headers: { cookie, origin: link.origin } }),
  );
  return { client, server };
}

const gone = (server: ChildProcess) => new Promise((resolve) => server.once('exit', resolve));

it(`keeps every acknowledged write when the program is killed ${KILLS} times at random moments`, {
  timeout: 120_000,
}, async () => {
  const dataFolder = temporaryFolder();
  let { client, server } = await startShell(dataFolder);
  await client.workspace.create({ passphrase: PASSPHRASE });
  const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
  const acknowledged: string[] = [];

  for (let round = 0; round < KILLS; round++) {
    const dying = gone(server);
    setTimeout(() => server.kill('SIGKILL'), 20 + Math.random() * 200);
    for (let index = 0; ; index++) {
      const text = `${round}-${index}`;
      const saved = await client.statements
        .add({ participantId: participant.id, statementId: randomUUID(), text })
        .then(
          () => true,
          () => false,
        );
      if (!saved) break;
      acknowledged.push(text);
    }
    await dying;
    ({ client, server } = await startShell(dataFolder));
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    const { statements } = await client.participants.get({ participantId: participant.id });
    const found = new Set(statements.map(({ text }) => text));
    expect(acknowledged.filter((text) => !found.has(text))).toEqual([]);
  }
  expect(acknowledged.length).toBeGreaterThan(KILLS);
});
