import { randomInt, randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { undo } from '#main/core/history';
import { getRecord } from '#main/core/participants';
import { Session } from '#main/core/session';
import { addStatement, removeStatement, updateStatement } from '#main/core/statements';
import { moveLogIntoDatabase } from '#main/storage/log-moves';
import type { ParticipantRecord } from '#shared/domain/participant';
import { isUndoable, type Statements, statementsOf, type WriterStep } from './writer-steps';

/**
 * A program that writes until it is killed: it says what it is about to do, does it by the use cases that the contract
 * calls, and says so when they have returned. It loads nothing more than these: it is started hundreds of times. It
 * begins when something comes in.
 * Arguments: the data folder, the passphrase, the participant, and what the workspace's key costs.
 */
const [, , dataFolder = '', passphrase = '', participantId = '', log2Cost = ''] = process.argv;
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

// At the cost the workspace was made with: a dearer key would be made of it, at each opening anew.
const session = Session.start({ dataFolder, log2Cost: Number(log2Cost) });

function take(step: WriterStep): ParticipantRecord {
  switch (step.kind) {
    case 'add':
      return addStatement(session, participantId, { id: step.id, text: step.text, experienceId: null });
    case 'update':
      return updateStatement(session, step.id, step.text);
    case 'remove':
      return removeStatement(session, step.id);
    case 'undo':
      return undo(session, participantId);
  }
}

process.stdin.once('data', async () => {
  await session.unlock(passphrase);
  let record = getRecord(session, participantId);
  let last: WriterStep | null = null;
  for (;;) {
    const step = nextStep(statementsOf(record), last);
    say({ begins: step });
    // As the program does when nobody has written for a while: the log begins anew with the next change.
    if (randomInt(8) === 0) session.read(moveLogIntoDatabase);
    record = take(step);
    say({ stored: statementsOf(record) });
    last = step;
  }
});
say({ ready: true });
