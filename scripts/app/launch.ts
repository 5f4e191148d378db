import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { electronBinary, electronFlags } from '../lib/electron.mjs';
import { ROOT } from '../lib/run.mjs';
import { GENERATED_PASSPHRASE } from '../records/generate';

export type Kind = 'empty' | 'demo' | 'records';
export type Told = {
  readonly what: string;
  readonly at: number;
  readonly milliseconds?: number;
  readonly times?: Readonly<Record<string, { readonly paint: number[]; readonly result: number[] }>>;
};
/** Milliseconds from the start of the process, and kilobytes after some rest where they were asked for. */
export type Run = { readonly told: ReadonlyMap<string, Told & { readonly after: number }>; readonly memory: number };

export type LaunchOptions = { readonly records: string; readonly rest?: number; readonly actions?: number };

/** A process and all that it started. */
function family(pid: number): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((entry) => /^\d+$/.test(entry))) {
    try {
      const after = readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1) ?? '';
      parents.set(Number(name), Number(after.split(' ')[1]));
    } catch {
      // It ended while we looked.
    }
  }
  const members = [pid];
  for (const member of members) for (const [child, parent] of parents) if (parent === member) members.push(child);
  return members;
}

/** @returns kilobytes: each page that several processes share is counted once (PSS); NaN where the system does not say */
function memoryOf(pid: number): number {
  if (!existsSync('/proc/self/smaps_rollup')) return Number.NaN;
  let total = 0;
  for (const member of family(pid)) {
    try {
      total += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${member}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // It ended while we looked.
    }
  }
  return total;
}

/** Starts a window, waits until it can be used (and for the last thing asked for), and ends it. */
export async function launch(kind: Kind, { records, rest = 0, actions = 0 }: LaunchOptions): Promise<Run> {
  const folder = kind === 'records' ? records : mkdtempSync(join(tmpdir(), 'balansepunkt-bench-'));
  const last = actions > 0 ? 'interactions' : kind === 'records' ? 'scrypt' : 'usable';
  const args = [...electronFlags(), join(ROOT, 'scripts', 'app', 'probe'), ...(kind === 'demo' ? ['--demo'] : [])];
  const start = Date.now();
  const child = spawn(electronBinary() ?? 'electron', args, {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {
      ...process.env,
      BALANSEPUNKT_DATA: folder,
      BENCH_WINDOW: kind,
      BENCH_ROOT: ROOT,
      BENCH_PASSPHRASE: GENERATED_PASSPHRASE,
      BENCH_ACTIONS: actions > 0 ? String(actions) : '',
    },
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const told = new Map<string, Told & { after: number }>();
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('BENCH ')) continue;
    const said = JSON.parse(line.slice('BENCH '.length)) as Told;
    told.set(said.what, { ...said, after: said.at - start });
    if (said.what === last) break;
  }
  if (!told.has(last)) throw new Error(`the ${kind} window ended before it could be used`);
  await new Promise((resolve) => setTimeout(resolve, rest));
  const memory = rest > 0 && child.pid !== undefined ? memoryOf(child.pid) : Number.NaN;
  child.kill('SIGKILL');
  await gone;
  if (kind !== 'records') rmSync(folder, { recursive: true, force: true });
  return { told, memory };
}
