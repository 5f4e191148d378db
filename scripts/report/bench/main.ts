import { mkdtempSync, rmSync } from 'node:fs';
import { arch, cpus, loadavg, platform, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Session } from '#main/core/session';
import { quantile, type Times } from '../../records/bench/timing';
import { fill } from '../../records/fill';
import { GENERATED_PASSPHRASE } from '../../records/generate';
import { type Measured, measure } from './measure';
import { pandocVersion } from './pandoc';

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Enough that some twenty of them are described in full with fifteen key competences. */
const PEOPLE = 200;

const at = (values: Times, share: number): string => quantile(values, share).toFixed(0);

function row({ what, ours, processor, pandoc }: Measured): string {
  const ratio = (quantile(pandoc, 0.5) / quantile(ours, 0.5)).toFixed(1);
  const columns = [at(ours, 0.5), at(ours, 0.95), at(processor, 0.5), at(pandoc, 0.5), at(pandoc, 0.95), ratio];
  return `| ${[what, ...columns].join(' | ')} |`;
}

/**
 * `npm run bench:report [-- --turns 40 --seed 1]`: documents made through the contract from an encrypted workspace of
 * invented people, beside pandoc making the same content from Markdown. Prints a piece of Markdown for docs/benchmarks.md.
 * Without pandoc it says so and ends with 2.
 * @throws Error when arguments cannot be read
 */
export async function benchmark(): Promise<void> {
  const { values } = parseArgs({
    options: { turns: { type: 'string', default: '40' }, seed: { type: 'string', default: '1' } },
  });
  const pandoc = pandocVersion();
  if (pandoc === null) {
    say('pandoc is missing: install it first, for example with `apt-get install -y pandoc`.');
    process.exitCode = 2;
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'balansepunkt-bench-'));
  const session = Session.start({ dataFolder: join(folder, 'data') });
  try {
    say(`inventing ${PEOPLE} people …`);
    await session.create(GENERATED_PASSPHRASE);
    fill(session, PEOPLE, Number(values.seed));
    const load = () => loadavg()[0]?.toFixed(1);
    const before = load();
    say('measuring …');
    const { rows, first } = await measure(session, folder, Number(values.turns));
    print(
      `${new Date().toISOString().slice(0, 10)}: Node ${process.version}, ${pandoc}, ${platform()} ${arch()}, ` +
        `${cpus().length} × ${cpus()[0]?.model.trim()}; load ${before} before and ${load()} after.`,
    );
    print();
    print('| milliseconds | ours: p50 | p95 | processor time | pandoc: p50 | p95 | pandoc / ours |');
    print('|---|---|---|---|---|---|---|');
    for (const measured of rows) print(row(measured));
    print();
    print(
      `Before anything is warm: the first report ${first.report.toFixed(0)}, the first class table ${first.class.toFixed(0)}.`,
    );
  } finally {
    session.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
