import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../support/built';

type Entry = { version?: string; resolved?: string; optionalDependencies?: Record<string, string> };
const text = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
const packages: Record<string, Entry> = JSON.parse(text).packages;

// npm drops what its registry does not have for other systems, and then `npm ci` refuses its own lock file.
it('the lock file has a version for every system’s binaries', () => {
  const missing = Object.values(packages).flatMap(({ optionalDependencies = {} }) =>
    Object.keys(optionalDependencies).filter((name) => !packages[`node_modules/${name}`]?.version),
  );
  expect(missing).toEqual([]);
});

it('the lock file and the manifest pin exact versions and name no registry', () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const ranges: string[] = Object.values({ ...manifest.dependencies, ...manifest.devDependencies });
  expect(ranges.filter((range) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  expect(text).not.toContain('"resolved"');
});
