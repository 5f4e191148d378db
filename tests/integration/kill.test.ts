import type { ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { PASSPHRASE } from '../support/product';
import { startShellProcess } from '../support/shell-process';
import { temporaryFolder } from '../support/temporary';

/** Few, through the built shell and its window's calls; three hundred of the core alone are in kills.test.ts. */
const KILLS = 5;

const gone = (server: ChildProcess) => new Promise((resolve) => server.once('exit', resolve));

it(`keeps every acknowledged write when the program is killed ${KILLS} times at random moments`, {
  timeout: 120_000,
}, async () => {
  const dataFolder = temporaryFolder();
  let { client, server } = await startShellProcess(dataFolder);
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
    ({ client, server } = await startShellProcess(dataFolder));
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    const { statements } = await client.participants.get({ participantId: participant.id });
    const found = new Set(statements.map(({ text }) => text));
    expect(acknowledged.filter((text) => !found.has(text))).toEqual([]);
  }
  expect(acknowledged.length).toBeGreaterThan(KILLS);
});
