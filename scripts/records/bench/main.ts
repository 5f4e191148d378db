import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { arch, cpus, loadavg, platform, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Session } from '#main/core/session';
import { tidyLog } from '#main/core/tidy-log';
import { workspacePaths } from '#main/storage/workspace-files';
import { fill } from '../fill';
import { GENERATED_PASSPHRASE } from '../generate';
import { measureBackup } from './backup';
import { measureDisk } from './disk';
import { clientOf, measureEveryday } from './everyday';
import { measureOpening } from './opening';
import { longestPause, type Pair, quantile, type Times, wait } from './timing';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

const number = (value: number): string => (value < 10 ? value.toFixed(2) : value.toFixed(0));
const spread = (times: Times): string => [0.5, 0.95, 0.99].map((share) => number(quantile(times, share))).join(' | ');
const ratio = ({ ours, plain }: Pair): string => number(quantile(ours, 0.5) / quantile(plain, 0.5));

function describeMachine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = loadavg()[0]?.toFixed(1);
  return `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} × ${cpu?.model.trim()}, ${memory} GB, load ${load}`;
}

/** Everything in one run, as a piece of Markdown for docs/benchmarks.md. */
async function measure(dataFolder: string, count: number): Promise<void> {
  const session = Session.start({ dataFolder });
  // Of what goes on in the background, the daily backup is left out here: it is measured for itself.
  tidyLog(session);
  try {
    await session.unlock(GENERATED_PASSPHRASE);
    const { everybody } = await clientOf(session).participants.find({});
    const megabytes = statSync(workspacePaths(session.workspaceFolder).records).size / 1e6;
    print(`${new Date().toISOString().slice(0, 10)}: ${describeMachine()}`);
    print(`${everybody} participants (${count} asked for), ${megabytes.toFixed(0)} MB. Milliseconds.`);
    print();
    print('| | p50 | p95 | p99 | plain statement: p50 | p95 | p99 | ratio of p50 |');
    print('|---|---|---|---|---|---|---|---|');
    say('everyday work …');
    for (const [what, times] of await measureEveryday(session)) {
      print(`| ${what} | ${spread(times.ours)} | ${spread(times.plain)} | ${ratio(times)} |`);
    }
    print(`| the disk alone: 16 kB written and made durable | ${spread(await measureDisk(dataFolder))} | | | | |`);
    print();
    const pause = await longestPause(() => wait(3_000));
    print(`Longest pause while the log is moved after that: ${number(pause)} ms.`);
    print();
    say('backup …');
    const { time, megabytes: size, pause: held, steps, saving, plain } = await measureBackup(session);
    print(
      `A backup of ${size.toFixed(0)} MB, checked: ${number(time / 1_000)} s, ${number(size / (time / 1_000))} MB/s, told in ${steps} steps; ` +
        `longest pause ${number(held)} ms; a letter saved meanwhile (${saving.length}): p50 ${number(quantile(saving, 0.5))}, ` +
        `p95 ${number(quantile(saving, 0.95))}, p99 ${number(quantile(saving, 0.99))} ms. The plain statement (\`VACUUM INTO\`, ` +
        `unchecked): ${number(plain / 1_000)} s, in which nothing else can be done; ratio ${number(time / plain)}.`,
    );
    print();
  } finally {
    session.close();
  }
  say('opening …');
  const { unlocking, derivation, checking, plain, counting } = await measureOpening(dataFolder);
  const median = (times: Times) => quantile(times, 0.5);
  const own = median(unlocking) - median(derivation) - median(checking);
  print(
    `From the passphrase to the first list: ${number(median(unlocking))} ms, of which the key ${number(median(derivation))} ms and ` +
      `reading every page to see that none is damaged ${number(median(checking))} ms ` +
      `(medians of ${unlocking.length}); the rest, ${number(own)} ms, is ${number(own / median(plain))} times opening the database ` +
      `and the plain statement on kept counts (${number(median(plain))} ms), ${number(own / median(counting))} times the one ` +
      `that counts every row (${number(median(counting))} ms).`,
  );
}

/**
 * `npm run bench:records [-- --participants 10000 --seed 1 --records FOLDER]`: the core with many participants beside
 * plain statements.
 * @throws Error when arguments cannot be read
 */
export async function benchmark(): Promise<void> {
  const { values } = parseArgs({
    options: {
      participants: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      records: { type: 'string' },
    },
  });
  const count = Number(values.participants);
  const dataFolder = values.records ?? mkdtempSync(join(tmpdir(), 'balansepunkt-bench-'));
  try {
    if (values.records === undefined) {
      say(`inventing ${count} participants …`);
      const session = Session.start({ dataFolder });
      await session.create(GENERATED_PASSPHRASE);
      fill(session, count, Number(values.seed));
      session.close();
    }
    await measure(dataFolder, count);
  } finally {
    if (values.records === undefined) rmSync(dataFolder, { recursive: true, force: true });
  }
}
