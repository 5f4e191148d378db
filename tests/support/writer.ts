import { randomInt, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { createRouterClient } from '@orpc/server';
import { createRouter } from '#main/core/router';
import { Session } from '#main/core/session';
import { moveLogIntoDatabase } from '#main/storage/log-moves';
import type { ParticipantRecord } from '#shared/domain/participant';
import { isUndoable, type Statements, statementsOf, type WriterStep } from './writer-steps';

/**
 * A program that writes until it is killed: it says what it is about to do, does it through the contract, and says so
 * when the call has returned. It begins when something comes in.
 * Arguments: the data folder, the passphrase, the participant.
 */
const [, , dataFolder = '', passphrase = '', participantId = ''] = process.argv;
const MOST_STATEMENTS = 30;

const say = (line: unknown) => writeSync(1, `${JSON.stringify(line)}\n`);

function nextStep(statements: Statements, last: WriterStep | null): WriterStep {
  const [id] = statements[randomInt(Math.max(statements.length, 1))] ?? [];
  const text = `${randomUUID()} ${'ord '.repeat(randomInt(300))}`;
  const chance = randomInt(10);
  if (last && isUndoable(last) && chance < 2) return { kind: 'undo' };
  if (id && (chance < 4 || statements.length > MOST_STATEMENTS)) return { kind: 'remove', id };
  if (id && chance < 6) return { kind: 'update', id, text };
  return { kind: 'add', id: randomUUID(), text };
}

const session = Session.start({ dataFolder });
const client = createRouterClient(createRouter(session));

function take(step: WriterStep): Promise<ParticipantRecord> {
  switch (step.kind) {
    case 'add':
      return client.statements.add({ participantId, statementId: step.id, text: step.text });
    case 'update':
      return client.statements.update({ statementId: step.id, text: step.text });
    case 'remove':
      return client.statements.remove({ statementId: step.id });
    case 'undo':
      return client.history.undo({ participantId });
  }
}

process.stdin.once('data', async () => {
  await client.workspace.unlock({ passphrase });
  let record = await client.participants.get({ participantId });
  let last: WriterStep | null = null;
  for (;;) {
    const step = nextStep(statementsOf(record), last);
    say({ begins: step });
    // As the program does when nobody has written for a while: the log begins anew with the next change.
    if (randomInt(8) === 0) session.read(moveLogIntoDatabase);
    record = await take(step);
    say({ stored: statementsOf(record) });
    last = step;
  }
});
say({ ready: true });
