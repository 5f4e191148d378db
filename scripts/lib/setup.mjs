import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pinnedNode, ROOT, run, say } from './run.mjs';

const MODULES = join(ROOT, 'node_modules');
const MODULES_STAMP = join(MODULES, '.balansepunkt-lock');
const BUILD = join(ROOT, 'out');
const BUILD_STAMP = join(BUILD, '.sources');
const BUILD_LOCK = join(ROOT, '.cache', 'build.lock');
const BUILT_FROM = [
  'src-main',
  'src-renderer',
  'src-shared',
  'resources',
  'electron.vite.config.ts',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

const hashOf = (content) => createHash('sha256').update(content).digest('hex');
const readStamp = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : null);

function failed(what) {
  say(what);
  process.exit(1);
}

/** Installs what the lock file names, the pinned Node included, unless that is what is there. */
export async function ensureDependencies() {
  const wanted = hashOf(readFileSync(join(ROOT, 'package-lock.json')));
  if (readStamp(MODULES_STAMP) === wanted && existsSync(pinnedNode())) return;
  say('installing dependencies (once, and when they change)');
  if ((await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])) !== 0) {
    failed('npm ci failed: see above. It needs the package registry.');
  }
  if (!existsSync(pinnedNode())) {
    // Where npm is told not to run install scripts, the pinned Node is not put in its place.
    await run(
      process.execPath,
      ['installArchSpecificPackage.js'].map((file) => join(MODULES, 'node', file)),
    );
  }
  if (!existsSync(pinnedNode())) failed('the pinned Node could not be installed for this kind of machine.');
  writeFileSync(MODULES_STAMP, wanted);
}

function* filesBelow(path) {
  if (!statSync(path).isDirectory()) return yield path;
  for (const name of readdirSync(path).sort()) yield* filesBelow(join(path, name));
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const name of BUILT_FROM) {
    for (const file of filesBelow(join(ROOT, name)))
      hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}

/** Runs an action that must not run twice at a time; a lock left by a process that is gone is taken over. */
async function withLock(action) {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(BUILD_LOCK, String(process.pid), { flag: 'wx' });
      break;
    } catch {
      let alive = true;
      try {
        process.kill(Number(readFileSync(BUILD_LOCK, 'utf8')), 0);
      } catch {
        alive = false;
      }
      if (alive) await new Promise((resolve) => setTimeout(resolve, 200));
      else rmSync(BUILD_LOCK, { force: true });
    }
  }
  try {
    await action();
  } finally {
    rmSync(BUILD_LOCK, { force: true });
  }
}

/** Builds the program when its sources have changed since the last build. */
export async function ensureBuild() {
  const wanted = hashOfSources();
  if (readStamp(BUILD_STAMP) === wanted) return;
  await withLock(async () => {
    if (readStamp(BUILD_STAMP) === wanted) return;
    say('building (once, and when the sources change)');
    rmSync(BUILD, { recursive: true, force: true });
    const builder = join(MODULES, 'electron-vite', 'bin', 'electron-vite.js');
    const code = await run(pinnedNode(), [builder, 'build', '--logLevel', 'warn'], { env: { NODE_ENV: 'production' } });
    if (code !== 0) failed('the build failed: see above.');
    writeFileSync(BUILD_STAMP, wanted);
  });
}
