import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pinnedNode, ROOT, run, say } from './run.mjs';

const MODULES = join(ROOT, 'node_modules');
const MODULES_STAMP = join(MODULES, '.balansepunkt-lock');
const BUILD = join(ROOT, 'out');
const BUILD_STAMP = join(BUILD, '.sources');
const LOCK = join(ROOT, '.cache', 'setup.lock');
/** Everything that the build is made of, from the root. */
export const BUILT_FROM = [
  'src-main',
  'src-renderer',
  'src-shared',
  'resources',
  'scripts/texts',
  'scripts/lib/only-woff2.mjs',
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

/** Runs an action that must not run twice at a time; a lock left by a process that is gone is taken over. */
async function withLock(what, action) {
  try {
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
  } catch {
    failed(`${what} has to be done, and this user may not write to ${ROOT}.`);
  }
  for (let said = false; ; ) {
    try {
      writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') failed(`${what} has to be done, and this user may not write to ${ROOT}.`);
    }
    if (!isHeld()) rmSync(LOCK, { force: true });
    else if (!said) {
      said = true;
      say('waiting for another process that is setting up or building');
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const release = () => rmSync(LOCK, { force: true });
  process.once('exit', release);
  try {
    await action();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** Nothing that we do under the lock takes this long; a number that another process has got since does not count. */
const LOCK_MILLISECONDS = 15 * 60_000;

function isHeld() {
  try {
    if (Date.now() - statSync(LOCK).mtimeMs > LOCK_MILLISECONDS) return false;
    const holder = Number(readFileSync(LOCK, 'utf8'));
    // Just made, and the number is not in it yet.
    if (holder === 0) return Date.now() - statSync(LOCK).mtimeMs < 2_000;
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Installs what the lock file names, the pinned Node included, unless that is what is there. */
export async function ensureDependencies() {
  const wanted = hashOf(readFileSync(join(ROOT, 'package-lock.json')));
  const there = () => readStamp(MODULES_STAMP) === wanted && existsSync(pinnedNode());
  if (there()) return;
  await withLock('npm ci', async () => {
    if (there()) return;
    say('installing dependencies (once, and when they change)');
    if ((await run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund'])) !== 0) {
      failed('npm ci failed: see above. It needs the package registry.');
    }
    if (!existsSync(pinnedNode())) {
      // Where npm is told not to run install scripts, the pinned Node is not put in its place.
      await run(process.execPath, ['installArchSpecificPackage.js'], { cwd: join(MODULES, 'node') });
    }
    if (!existsSync(pinnedNode())) failed('the pinned Node could not be installed for this kind of machine.');
    writeFileSync(MODULES_STAMP, wanted);
  });
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

/** Builds the program when its sources have changed since the last build; ends the process when that fails. */
export async function ensureBuild() {
  await buildWhenChanged().catch(({ message }) => failed(message));
}

/**
 * Builds the program when its sources have changed since the last build. The new build takes the old one's place as a
 * whole, so that a program that is started meanwhile finds one or the other.
 * @throws when it fails; what was built before is still there
 */
export async function buildWhenChanged() {
  const wanted = hashOfSources();
  if (readStamp(BUILD_STAMP) === wanted) return;
  await withLock('a build', async () => {
    if (readStamp(BUILD_STAMP) === wanted) return;
    say('building (once, and when the sources change)');
    const folder = join('.cache', 'build');
    rmSync(join(ROOT, folder), { recursive: true, force: true });
    const builder = join(MODULES, 'electron-vite', 'bin', 'electron-vite.js');
    const env = { NODE_ENV: 'production', BUILD_FOLDER: folder };
    if ((await run(pinnedNode(), [builder, 'build', '--logLevel', 'warn'], { env })) !== 0) {
      throw new Error('the build failed: see above.');
    }
    writeFileSync(join(ROOT, folder, '.sources'), wanted);
    const former = join(ROOT, '.cache', 'former-build');
    rmSync(former, { recursive: true, force: true });
    if (existsSync(BUILD)) renameSync(BUILD, former);
    renameSync(join(ROOT, folder), BUILD);
    rmSync(former, { recursive: true, force: true });
  });
}
