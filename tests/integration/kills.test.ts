import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { cpSync } from 'node:fs';
import { dirname } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { expect, it, onTestFinished } from 'vitest';
import { bundled } from '../support/bundled';
import { LOW_COST, PASSPHRASE, startOpenProduct, startProduct } from '../support/product';
import { temporaryFolder } from '../support/temporary';
import { after, type Statements, statementsOf, type WriterLine, type WriterStep } from '../support/writer-steps';

const KILLS = 300;
/** A kill comes after so many lines of the program, and so many milliseconds: from the opening on, at any speed of the machine. */
const MOST_LINES = 12;
const LONGEST_PAUSE = 6;

type Writer = {
  readonly process: ChildProcess;
  readonly reader: Interface;
  readonly lines: WriterLine[];
  readonly gone: Promise<void>;
};

/** A program that has loaded and waits for the word. */
async function startWriter(program: string, args: readonly string[]): Promise<Writer> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, NODE_COMPILE_CACHE: dirname(program) },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines: WriterLine[] = [];
  const reader = createInterface({ input: child.stdout });
  const gone = new Promise<void>((resolve) => reader.once('close', resolve));
  await new Promise<void>((resolve) => {
    reader.on('line', (line) => {
      // The kill may have cut the last line off: then it was not said.
      if (line.endsWith('}')) lines.push(JSON.parse(line) as WriterLine);
      resolve();
    });
  });
  return { process: child, reader, lines, gone };
}

async function lifeOf({ process: child, reader, lines, gone }: Writer): Promise<readonly WriterLine[]> {
  const enough = lines.length + randomInt(MOST_LINES);
  child.stdin?.write('begin\n');
  while (lines.length < enough) await once(reader, 'line');
  await new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_PAUSE));
  child.kill('SIGKILL');
  await gone;
  return lines;
}

/** Opens a copy of what the kill left, as the program does, and gives what is in it. */
async function openCopy(dataFolder: string, participantId: string): Promise<Statements> {
  const copy = temporaryFolder();
  cpSync(dataFolder, copy, { recursive: true });
  const { client, session } = startProduct(copy);
  await client.workspace.unlock({ passphrase: PASSPHRASE });
  const record = await client.participants.get({ participantId });
  expect(session.read((reader) => reader.prepare('PRAGMA integrity_check').pluck().all())).toEqual(['ok']);
  expect(session.read((reader) => reader.prepare('PRAGMA foreign_key_check').all())).toEqual([]);
  session.close();
  return statementsOf(record);
}

it(`has every acknowledged write after each of ${KILLS} kills at random moments, and is opened without alarm`, {
  timeout: 600_000,
}, async () => {
  const program = await bundled('writer.ts');
  const { client, dataFolder } = await startOpenProduct();
  const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
  await client.workspace.lock();
  const args = [dataFolder, PASSPHRASE, participant.id, String(LOW_COST)];

  let now: Statements = [];
  let [stored, cutOff] = [0, 0];
  const kinds = new Set<WriterStep['kind']>();
  let next = startWriter(program, args);
  for (let kill = 0; kill < KILLS; kill++) {
    const writer = await next;
    next = startWriter(program, args);
    let before = now;
    let begun: WriterStep | null = null;
    for (const line of await lifeOf(writer)) {
      if ('begins' in line) begun = line.begins;
      if ('stored' in line && begun) {
        expect(line.stored).toEqual(after(begun, now, before));
        kinds.add(begun.kind);
        [before, now, begun] = [now, line.stored, null];
        stored += 1;
      }
    }
    const found = await openCopy(dataFolder, participant.id);
    // What was begun and not acknowledged may be there or not; nothing in between.
    const possible = begun ? [now, after(begun, now, before)] : [now];
    expect(possible).toContainEqual(found);
    if (begun) cutOff += 1;
    now = found;
  }
  (await next).process.kill('SIGKILL');
  process.stdout.write(`${KILLS} kills, ${cutOff} in the middle of a write; ${stored} acknowledged writes\n`);
  expect(kinds).toEqual(new Set(['add', 'update', 'remove', 'undo']));
  expect(stored).toBeGreaterThan(KILLS);
  expect(cutOff).toBeGreaterThan(0);
});
