import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isAllowed } from '../../scripts/licences/allowed.mjs';
import { bundledPackages } from '../../scripts/licences/packages.mjs';
import { sbom } from '../../scripts/licences/sbom.mjs';
import { THIRD_PARTY_FILE, thirdPartyText } from '../../scripts/licences/third-party.mjs';
import { ROOT } from '../support/built';

const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const nameIn = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe('what is bundled of others’ work', () => {
  it('is everything that we depend on, and no tool', () => {
    const names = bundledPackages().map(nameIn);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(manifest.dependencies), 'react-is', 'd3-scale']));
    expect(names.filter((name) => name in manifest.devDependencies)).toEqual([]);
  });

  // It throws for a package that may not be bundled, and for one without a text.
  it('may be bundled, and the file that ships says so of the versions in the lock file (npm run licences)', () => {
    expect(readFileSync(join(ROOT, THIRD_PARTY_FILE), 'utf8')).toBe(thirdPartyText());
  });

  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0-or-later)', true],
    ['MIT AND ISC AND BSD-3-Clause', true],
    ['GPL-3.0-or-later', false],
    ['(MIT AND GPL-3.0-or-later)', false],
    ['(AGPL-3.0-only OR SSPL-1.0)', false],
    ['SEE LICENSE IN LICENSE', false],
    ['UNLICENSED', false],
    [undefined, false],
    [{ type: 'MIT' }, false],
  ])('under %j: %j', (licence, allowed) => {
    expect(isAllowed(licence)).toBe(allowed);
  });

  it('stands in the SBOM with Electron, the same every time', async () => {
    const { components, dependencies, metadata, serialNumber, ...rest } = await sbom();
    const electron = components.find(({ name }) => name === 'electron');
    expect(electron).toMatchObject({
      version: manifest.devDependencies.electron,
      licenses: [{ license: { id: 'MIT' } }],
    });
    expect(components).toHaveLength(bundledPackages().length + 1);
    expect(components.filter(({ licenses = [] }) => licenses.length === 0)).toEqual([]);
    const root = dependencies.find(({ ref }) => ref === metadata.component['bom-ref']);
    expect(root?.dependsOn).toHaveLength(Object.keys(manifest.dependencies).length + 1);
    expect([serialNumber, 'timestamp' in metadata, JSON.stringify(rest).includes(ROOT)]).toEqual([
      undefined,
      false,
      false,
    ]);
  });
});
