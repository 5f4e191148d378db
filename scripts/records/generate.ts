import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Session } from '#main/core/session';
import { workspacePaths } from '#main/storage/workspace-files';
import { fill } from './fill';

/** Everybody may know it: there is nobody real behind it. */
export const GENERATED_PASSPHRASE = 'oppdiktede deltakere';

const USAGE = 'npm run generate:records -- --participants 10000 --out FOLDER [--seed 1]';

/** `npm run generate:records`: a workspace of invented people in a new folder, and the passphrase that opens it. */
export async function generate(): Promise<void> {
  const { values } = parseArgs({
    options: {
      participants: { type: 'string', default: '10000' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [count, seed] = [Number(values.participants), Number(values.seed)];
  if (values.out === undefined || !Number.isInteger(count) || count < 1 || !Number.isInteger(seed))
    throw new Error(USAGE);
  const dataFolder = resolve(process.env.INIT_CWD ?? '.', values.out);
  const session = Session.start({ dataFolder });
  const start = performance.now();
  try {
    await session.create(GENERATED_PASSPHRASE);
    fill(session, count, seed, (done) => {
      if (done % 1_000 === 0) process.stderr.write(`${done} participants\n`);
    });
  } finally {
    session.close();
  }
  const seconds = ((performance.now() - start) / 1_000).toFixed(0);
  const megabytes = (statSync(workspacePaths(session.workspaceFolder).records).size / 1e6).toFixed(0);
  process.stdout.write(`${count} participants, ${megabytes} MB, in ${seconds} s\n`);
  process.stdout.write(`BALANSEPUNKT_DATA=${dataFolder}\nPassphrase: ${GENERATED_PASSPHRASE}\n`);
}
