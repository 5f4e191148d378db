import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { PACKAGED_FOLDER, PROGRAM_FOLDER, packaged } from './program';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const STAMP = join(PACKAGED_FOLDER, '.made-of');
const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;

/** What the packaged program is made of: the sources as the build has noted them, and what packages them. */
function madeOf(): string {
  const hash = createHash('sha256').update(override ?? '');
  const packaging = ['scripts/package/*', 'resources/{icons,licences,package}/**/*.*', 'package-lock.json'];
  for (const file of ['out/.sources', ...globSync(packaging, { cwd: ROOT }).toSorted()]) {
    hash.update(file).update(readFileSync(join(ROOT, file)));
  }
  return hash.digest('hex');
}

/** Electron that cannot be downloaded is stood in for by an older one, which takes a binding of its own along. */
function takeBindingOfStandIn(): void {
  const binding = override && join(override, 'resources', 'better_sqlite3.node');
  if (!binding || !existsSync(binding)) return;
  const name = `linux-${process.arch}.node`;
  const prebuilds = ['app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds', name];
  copyFileSync(binding, join(PROGRAM_FOLDER, 'resources', ...prebuilds));
}

test('the program is packaged @packaged', async () => {
  const wanted = madeOf();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  const args = ['--dir', '--linux', `--${process.arch}`, `-c.directories.output=${PACKAGED_FOLDER}`];
  // The one that is here already; electron-builder would fetch it again.
  if (!override) args.push(`-c.electronDist=${join(ROOT, 'node_modules', 'electron', 'dist')}`);
  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'package.mjs'), ...args], {
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  takeBindingOfStandIn();
  copyFileSync(packaged('delivered').binary, packaged('walked').binary);
  await flipFuses(packaged('walked').binary, {
    version: FuseVersion.V1,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
  writeFileSync(STAMP, wanted);
});
