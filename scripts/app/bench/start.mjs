import { join } from 'node:path';
import { ROOT } from '../../lib/run.mjs';
import { median, p95, row } from './figures.mjs';
import { startProgram } from './program.mjs';

/** How much longer or larger than an empty window it may be. */
const TIMES = 1.5;
/** Milliseconds after which what was begun at the start is over. */
const REST = 8_000;
const EMPTY = join(ROOT, 'scripts', 'app', 'bench', 'empty');

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function timed(what, args, env, mark, rest) {
  const program = await startProgram(what, args, env);
  try {
    const milliseconds = await program.until(mark);
    if (rest) await pause(REST);
    return { milliseconds, memory: rest ? program.memory() : null };
  } finally {
    await program.stop();
  }
}

/**
 * Start and memory beside an empty window of the same Electron, in turn: the list of the demo, which is open at once, and
 * the door of a workspace with many.
 * @param dataFolder of that workspace
 */
export async function benchStart(dataFolder, runs) {
  const kinds = {
    empty: { what: EMPTY, args: [], env: {}, mark: 'balansepunkt:empty' },
    list: { what: ROOT, args: ['--demo'], env: {}, mark: 'balansepunkt:list' },
    door: { what: ROOT, args: [], env: { BALANSEPUNKT_DATA: dataFolder }, mark: 'balansepunkt:door' },
  };
  const times = { empty: [], list: [], door: [] };
  const memories = { empty: [], list: [], door: [] };
  // The first of each brings files into memory and is not counted.
  for (let run = 0; run <= runs; run++) {
    for (const [name, { what, args, env, mark }] of Object.entries(kinds)) {
      const { milliseconds, memory } = await timed(what, args, env, mark, run > 0 && run <= 3);
      if (run === 0) continue;
      times[name].push(milliseconds);
      if (memory !== null) memories[name].push(memory);
    }
  }
  const empty = median(times.empty);
  const emptyMemory = median(memories.empty) / 1e6;
  row('start of an empty window, median', empty, 'ms', null, `p95 ${Math.round(p95(times.empty))}`);
  for (const [name, words] of [
    ['list', 'start to a usable list (demo, which makes its records first)'],
    ['door', 'start to the door of a workspace with many'],
  ]) {
    const times95 = `p95 ${Math.round(p95(times[name]))}; ${(median(times[name]) / empty).toFixed(2)} × the empty window`;
    row(words, median(times[name]), 'ms', empty * TIMES, times95);
  }
  row('memory of an empty window (PSS)', emptyMemory, 'MB');
  for (const [name, words] of [
    ['list', 'memory at the list of the demo'],
    ['door', 'memory at the door'],
  ]) {
    const memory = median(memories[name]) / 1e6;
    row(words, memory, 'MB', emptyMemory * TIMES, `${(memory / emptyMemory).toFixed(2)} ×`);
  }
}
