import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Session } from '#main/core/session';
import { firstLoad } from '../lib/first-load.mjs';
import { ROOT } from '../lib/run.mjs';
import { quantile, type Times } from '../records/bench/timing';
import { fill } from '../records/fill';
import { GENERATED_PASSPHRASE } from '../records/generate';
import { type Kind, launch, type Run } from './launch';

const RATIO = 1.5;
const FIRST_LOAD = 300_000;
const INTERACTION = 100;
const REST = 10_000;

const print = (line = ''): void => void process.stdout.write(`${line}\n`);
const median = (times: Times): number => quantile(times, 0.5);
const p95 = (times: Times): number => quantile(times, 0.95);
const afterOf = (runs: readonly Run[], what: string) => runs.map(({ told }) => told.get(what)?.after ?? Number.NaN);

let over = 0;
function held(value: number, budget: number): string {
  if (value <= budget) return 'ok';
  over += 1;
  return 'OVER';
}

async function startAndMemory(records: string, turns: number): Promise<void> {
  const runs: Record<Kind, Run[]> = { empty: [], records: [], demo: [] };
  for (let turn = 0; turn < turns; turn++) {
    // Memory in one turn of the runs: it hardly differs, and each takes ten seconds of rest.
    for (const kind of ['empty', 'records', 'demo'] as const)
      runs[kind].push(await launch(kind, { records, rest: turn === 0 && kind !== 'demo' ? REST : 0 }));
  }
  const empty = median(afterOf(runs.empty, 'usable'));
  const scrypt = runs.records.map(({ told }) => told.get('scrypt')?.milliseconds ?? Number.NaN);
  const whole = afterOf(runs.records, 'usable');
  const without = whole.map((time, index) => time - (scrypt[index] ?? Number.NaN));
  const rows: readonly (readonly [string, Times, number | null])[] = [
    ['an empty window', afterOf(runs.empty, 'usable'), null],
    ['start → the door, ready for the passphrase', afterOf(runs.records, 'door'), null],
    ['scrypt alone (slow on purpose)', scrypt, null],
    ['start → usable list, typing taken out', whole, null],
    ['the same without scrypt', without, RATIO],
    ['demo: start → usable list, its people made on the way', afterOf(runs.demo, 'usable'), null],
  ];
  print('| | median, ms | p95, ms | beside the empty window | budget |');
  print('|---|---|---|---|---|');
  for (const [what, times, budget] of rows) {
    const ratio = median(times) / empty;
    const said = budget === null ? '' : `≤ ${budget} × ${held(ratio, budget)}`;
    print(`| ${what} | ${median(times).toFixed(0)} | ${p95(times).toFixed(0)} | ${ratio.toFixed(2)} | ${said} |`);
  }
  const [bare, ours] = [runs.empty[0]?.memory ?? Number.NaN, runs.records[0]?.memory ?? Number.NaN];
  if (Number.isNaN(bare / ours)) print('\nMemory: not measured, for lack of /proc.');
  else
    print(
      `\nMemory at rest (PSS of all processes): empty ${(bare / 1_024).toFixed(0)} MB, ours ${(ours / 1_024).toFixed(0)} MB, ` +
        `ratio ${(ours / bare).toFixed(2)}, budget ≤ ${RATIO} × ${held(ours / bare, RATIO)}.`,
    );
}

async function measureInteractions(records: string): Promise<void> {
  const { told } = await launch('records', { records, actions: 5 });
  print('\n| | next paint: median, ms | max | the list shows it: median, ms | p95 | max | budget of the paint |');
  print('|---|---|---|---|---|---|---|');
  for (const [what, { paint, result }] of Object.entries(told.get('interactions')?.times ?? {})) {
    const figures = [median(paint), Math.max(...paint), median(result), p95(result), Math.max(...result)];
    const row = figures.map((figure) => figure.toFixed(0)).join(' | ');
    print(`| ${what} | ${row} | ≤ ${INTERACTION} ${held(Math.max(...paint), INTERACTION)} |`);
  }
}

/**
 * `npm run bench:app [-- --participants 10000 --turns 7 --records FOLDER]`
 * @returns 1 when a budget is not kept
 */
export async function benchmark(): Promise<number> {
  const { values } = parseArgs({
    options: {
      participants: { type: 'string', default: '10000' },
      turns: { type: 'string', default: '7' },
      records: { type: 'string' },
    },
  });
  const records = values.records ?? mkdtempSync(join(tmpdir(), 'balansepunkt-bench-'));
  try {
    if (values.records === undefined) {
      process.stderr.write(`inventing ${values.participants} participants …\n`);
      const session = Session.start({ dataFolder: records });
      await session.create(GENERATED_PASSPHRASE);
      fill(session, Number(values.participants), 1);
      session.close();
    }
    print(`${cpus().length} × ${cpus()[0]?.model.trim()}, load ${loadavg()[0]?.toFixed(1)}; ${values.turns} turns.\n`);
    await startAndMemory(records, Number(values.turns));
    const total = firstLoad(join(ROOT, 'out', 'renderer')).reduce((sum, { gzip }) => sum + gzip, 0);
    print(
      `\nFirst load: ${(total / 1_000).toFixed(0)} kB gzip without fonts, budget ≤ 300 kB ${held(total, FIRST_LOAD)}.`,
    );
    await measureInteractions(records);
    return over > 0 ? 1 : 0;
  } finally {
    if (values.records === undefined) rmSync(records, { recursive: true, force: true });
  }
}
