import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { bundled } from '../support/bundled';
import { errorCodeOf, LOW_COST, PASSPHRASE, startOpenProduct } from '../support/product';

const TRIES = 60;

it(`a second program is told that the workspace is in use at each of ${TRIES} tries while the first one writes`, {
  timeout: 180_000,
}, async () => {
  const program = await bundled('writer.ts');
  const { client, dataFolder } = await startOpenProduct();
  const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
  await client.workspace.lock();
  const first = spawn(process.execPath, [program, dataFolder, PASSPHRASE, participant.id, String(LOW_COST)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void first.kill('SIGKILL'));
  const lines = createInterface({ input: first.stdout });
  await once(lines, 'line');
  first.stdin.write('begin\n');
  await once(lines, 'line');
  for (let tried = 0; tried < TRIES; tried++) {
    expect(await errorCodeOf(client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe('WORKSPACE_IN_USE');
  }
  first.kill('SIGKILL');
  await once(first, 'exit');
  expect((await client.workspace.unlock({ passphrase: PASSPHRASE })).state).toBe('open');
});
