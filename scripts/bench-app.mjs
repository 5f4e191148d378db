import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable, row } from './app/bench/figures.mjs';
import { benchFirstLoad } from './app/bench/first-load.mjs';
import { benchInteractions } from './app/bench/interactions.mjs';
import { startProgram } from './app/bench/program.mjs';
import { benchStart } from './app/bench/start.mjs';
import { obtainElectron } from './lib/electron.mjs';
import { findProgram, pinnedNode, ROOT, run, say } from './lib/run.mjs';
import { ensureBuild, ensureDependencies } from './lib/setup.mjs';

/**
 * `npm run bench:app [-- RUNS [PARTICIPANTS]]`: the window beside an empty window of the same Electron, and what is done in it among ten
 * thousand participants (docs/benchmarks.md). Ends with 1 when something is over its budget.
 */
const RUNS = Number(process.argv[2] ?? 7);
const PARTICIPANTS = process.argv[3] ?? '10000';
const PASSPHRASE = 'oppdiktede deltakere';

await ensureDependencies();
await ensureBuild();
if ((await obtainElectron()) === null) {
  say('Electron is not here: there is nothing to measure.');
  process.exit(1);
}
if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
  const virtual = findProgram('xvfb-run');
  if (virtual === null) {
    say('there is no display and no xvfb-run (Debian: apt-get install xvfb xauth).');
    process.exit(1);
  }
  const args = ['-a', process.execPath, import.meta.filename, ...process.argv.slice(2)];
  process.exit(await run(virtual, args, { stdio: ['ignore', 'inherit', 'inherit'] }));
}

const folder = mkdtempSync(join(tmpdir(), 'balansepunkt-bench-'));
try {
  say(`making ${PARTICIPANTS} participants`);
  const generator = join(ROOT, 'scripts', 'generate-records.mjs');
  const made = await run(pinnedNode(), [generator, '--participants', PARTICIPANTS, '--out', folder]);
  if (made !== 0) process.exit(made);

  say('start and memory');
  await benchStart(folder, RUNS);

  say('in the window');
  const program = await startProgram(ROOT, [], { BALANSEPUNKT_DATA: folder });
  try {
    await program.until('balansepunkt:door');
    const page = await program.page();
    await page.getByLabel('Passfrase', { exact: true }).fill(PASSPHRASE);
    const since = await page.evaluate(() => performance.now());
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => performance.getEntriesByName('balansepunkt:list').length > 0);
    const opened = await page.evaluate(() => performance.getEntriesByName('balansepunkt:list')[0].startTime);
    row('from the passphrase to the list of all', opened - since, 'ms', null, 'deriving the key is slow on purpose');
    await benchFirstLoad(page);
    // What has been measured by then is printed, whatever comes of the rest.
    await benchInteractions(page).catch((error) => {
      say(`the interactions ended early: ${error.message}`);
      row('the interactions ended early', 1, '', 0);
    });
  } finally {
    await program.stop();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

process.stdout.write(`\n${RUNS} runs each, in turn; load of the machine ${loadavg()[0].toFixed(1)}\n\n`);
process.exitCode = printTable() ? 0 : 1;
