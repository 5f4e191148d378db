import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './lib/chromium.mjs';
import { electronBinary } from './lib/electron.mjs';
import { ensureOffice } from './lib/office.mjs';
import { findProgram, pinnedNode, ROOT, run, say } from './lib/run.mjs';
import { ensureBuild, ensureDependencies } from './lib/setup.mjs';

/**
 * `npm test`: sets up what is missing, then checks everything: lint, dead code, types, unit and integration
 * tests, and the road in both shells and in the packaged program. The last line counts the tests.
 */
const RESULTS = join(ROOT, 'test-results');
const counts = { passed: 0, failed: 0, skipped: 0 };
const problems = [];

const tool = (...path) => join(ROOT, 'node_modules', ...path);
const node = (file, args, options) =>
  run(pinnedNode(), [file, ...args], { stdio: ['ignore', 'inherit', 'inherit'], ...options });

async function check(name, code) {
  const since = Date.now();
  say(`${name} …`);
  const result = await code();
  if (result !== 0) problems.push(name);
  say(`${name}: ${result === 0 ? 'ok' : 'FAILED'} (${Math.round((Date.now() - since) / 1000)} s)`);
}

function readReport(name, add) {
  const file = join(RESULTS, name);
  if (existsSync(file)) add(JSON.parse(readFileSync(file, 'utf8')));
}

async function unitTests() {
  const args = ['run', '--config', 'tests/vitest.config.ts', '--reporter=default', '--reporter=json'];
  const code = await node(tool('vitest', 'vitest.mjs'), [...args, `--outputFile.json=${join(RESULTS, 'unit.json')}`]);
  readReport('unit.json', (report) => {
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests;
    counts.skipped += report.numPendingTests;
  });
  return code;
}

async function road(project, env, wrapper = [], more = []) {
  const args = [
    tool('@playwright', 'test', 'cli.js'),
    'test',
    '--config',
    'tests/playwright.config.ts',
    '--project',
    project,
    ...more,
  ];
  const command = [...wrapper, pinnedNode(), ...args];
  const code = await run(command[0], command.slice(1), {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(RESULTS, `${project}.json`) },
  });
  readReport(`${project}.json`, ({ stats }) => {
    counts.passed += stats.expected;
    counts.failed += stats.unexpected + stats.flaky;
    counts.skipped += stats.skipped;
  });
  return code;
}

async function browserRoad() {
  const chromium = await ensureChromium();
  // Scenarios wait a good deal: three at a time are a little quicker than two, also on two cores.
  return chromium ? road('browser', { CHROMIUM_PATH: chromium }, [], ['--workers=3']) : 1;
}

/** In Electron: of what is built, or of what is packaged. */
async function electronRoad(project) {
  const skipped = (why) => {
    say(`SKIPPED the road in ${project}: ${why}.`);
    counts.skipped += 1;
    return 0;
  };
  if (!electronBinary()) return skipped('its binary is not here (install it, or set ELECTRON_OVERRIDE_DIST_PATH)');
  const isLinux = process.platform === 'linux';
  if (project === 'packaged' && !isLinux) return skipped('the packaged program is walked on Linux only');
  const display = !isLinux || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const virtual = findProgram('xvfb-run');
  if (!display && !virtual) {
    return skipped('there is no display and no xvfb-run (Debian: apt-get install xvfb xauth)');
  }
  return road(project, {}, display ? [] : [virtual, '-a']);
}

await ensureDependencies();
rmSync(RESULTS, { recursive: true, force: true });
await check('lint', () => node(tool('@biomejs', 'biome', 'bin', 'biome'), ['check', '.']));
await check('dead code', () => node(tool('knip', 'bin', 'knip.js'), ['--config', 'scripts/knip.json']));
await check(
  'types',
  async () =>
    (await node(tool('typescript', 'bin', 'tsc'), ['-p', '.'])) ||
    node(tool('typescript', 'bin', 'tsc'), ['-p', 'src-shared']),
);
await ensureBuild();
await ensureOffice();
await check('unit and integration tests', unitTests);
await check('the road in the browser', browserRoad);
await check('the road in Electron', () => electronRoad('electron'));
await check('the road in the packaged program', () => electronRoad('packaged'));

if (problems.length > 0) say(`FAILED: ${problems.join(', ')}`);
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped\n`);
process.exitCode = problems.length > 0 ? 1 : 0;
