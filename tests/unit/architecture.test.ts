import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/built';
import { temporaryFolder } from '../support/temporary';

const biome = join(createRequire(import.meta.url).resolve('@biomejs/biome/package.json'), '..', 'bin', 'biome');

type Import = readonly [folder: string, module: string, name?: string];

const FORBIDDEN: readonly Import[] = [
  ['src-shared/domain', 'node:fs'],
  ['src-shared/domain', 'electron'],
  ['src-shared/domain', '#main/core/session'],
  ['src-shared/domain', '../../src-renderer/api/client'],
  ['src-renderer/api', '#main/core/session'],
  ['src-renderer/api', '../../src-main/core/session'],
  ['src-renderer/api', 'node:fs'],
  ['src-renderer/api', 'electron'],
  ['src-main/core', 'electron'],
  ['src-main/shell-browser', 'electron'],
  ['src-main/storage', '../../src-renderer/api/client'],
  ['src-main/shell-electron', '../shell-browser/server'],
  // What would open other programs, listen to every window, or fetch something.
  ['src-main/shell-electron', 'electron', 'shell'],
  ['src-main/shell-electron', 'electron', 'ipcMain'],
  ['src-main/shell-electron', 'electron', 'net'],
  ['src-main/shell-electron', 'node:https'],
  ['src-main/core', 'node:http'],
  ['src-main/cli', 'node:net'],
];

const ALLOWED: readonly Import[] = [
  ['src-main/shell-electron', 'electron'],
  ['src-main/shell-browser', 'node:http'],
  ['src-main/core', '#shared/domain/errors'],
  ['src-renderer/api', '#shared/contract/contract'],
];

/** Lints one file for each import in a tree of its own, by the project's rules. */
function complaints(): ReadonlySet<string> {
  const tree = temporaryFolder();
  copyFileSync(join(ROOT, 'biome.json'), join(tree, 'biome.json'));
  for (const [index, [folder, module, name = 'thing']] of [...FORBIDDEN, ...ALLOWED].entries()) {
    mkdirSync(join(tree, folder), { recursive: true });
    writeFileSync(join(tree, folder, `case-${index}.ts`), `import { ${name} } from '${module}';\n\n${name}();\n`);
  }
  const args = [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=github', '.'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' });
  const restricted = stdout.split('\n').filter((line) => line.includes('noRestrictedImports'));
  return new Set(restricted.flatMap((line) => /case-\d+/.exec(line) ?? []));
}

describe('imports go one way: renderer → shared ← main', () => {
  it('and the linter refuses every other direction', () => {
    const refused = complaints();
    expect(FORBIDDEN.filter((_import, index) => !refused.has(`case-${index}`))).toEqual([]);
    expect(ALLOWED.filter((_import, index) => refused.has(`case-${FORBIDDEN.length + index}`))).toEqual([]);
  });
});

describe('text stands in the locales', () => {
  const files = (folder: string): string[] =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => join(folder, name));

  it('and no Norwegian letter in the code outside comments', () => {
    const withText = ['src-main', 'src-renderer', 'src-shared'].flatMap(files).filter((file) => {
      const code = readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      return /['"`>][^'"`<]*[æøåÆØÅ][^'"`<]*['"`<]/.test(code);
    });
    // The matcher's text work is about these letters.
    expect(withText.filter((file) => !file.startsWith(join('src-shared', 'matching')))).toEqual([]);
  });

  it('and numbers, days, lists and names are written and sorted there, in the language that is spoken', () => {
    const byHand = ['src-main', 'src-renderer', 'src-shared'].flatMap(files).filter((file) => {
      const code = readFileSync(join(ROOT, file), 'utf8');
      // What is cut into sentences and letters is no writing of it.
      return /\bnew Intl\.(?!Segmenter)|\.localeCompare\(|\.toLocale(Date|Time)?String\(/.test(code);
    });
    expect(byHand.filter((file) => !file.startsWith(join('src-shared', 'i18n')))).toEqual([]);
  });
});
