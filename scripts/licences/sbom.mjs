import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pinnedNode, ROOT } from '../lib/run.mjs';
import { bundledPackages } from './packages.mjs';

const VERSION = '1.6';
const PATH_PROPERTY = 'cdx:npm:package:path';

const TOOL = join(ROOT, 'node_modules', '@cyclonedx', 'cyclonedx-npm', 'bin', 'cyclonedx-npm-cli.js');
/** The tool's own library, so that the same release makes and checks. */
const library = createRequire(TOOL)('@cyclonedx/cyclonedx-library');

/** Everything that is installed except the tools, as the tool for npm sees it. */
function installed() {
  const args = ['--omit', 'dev', '--omit', 'optional', '--flatten-components', '--output-reproducible'];
  const output = ['--spec-version', VERSION, '--output-format', 'JSON', '--output-file', '-'];
  const { status, stdout, stderr } = spawnSync(pinnedNode(), [TOOL, ...args, ...output], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`cyclonedx-npm failed: ${stderr}`);
  return JSON.parse(stdout);
}

/** Electron is a tool to npm; it is the larger part of what is installed. */
function electron() {
  const { version, license } = JSON.parse(readFileSync(join(ROOT, 'node_modules', 'electron', 'package.json'), 'utf8'));
  const purl = `pkg:npm/electron@${version}`;
  return {
    type: 'framework',
    name: 'electron',
    version,
    'bom-ref': purl,
    licenses: [{ license: { id: license } }],
    purl,
  };
}

const pathOf = ({ properties = [] }) => properties.find(({ name }) => name === PATH_PROPERTY)?.value;

/**
 * What the program is made of: what may be bundled, and Electron. Without a date and a number of its own.
 * @throws Error when a bundled package is missing in it, or when it is no CycloneDX
 */
export async function sbom() {
  const bom = installed();
  const bundled = new Set(bundledPackages());
  const components = bom.components.filter((component) => bundled.has(pathOf(component)));
  const missing = [...bundled].filter((path) => !components.some((component) => pathOf(component) === path));
  if (missing.length > 0) throw new Error(`not in the SBOM: ${missing.join(', ')}`);
  const framework = electron();
  const root = bom.metadata.component['bom-ref'];
  const kept = new Set([root, ...components.map((component) => component['bom-ref'])]);
  const dependencies = bom.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn = [] }) => {
      const known = dependsOn.filter((other) => kept.has(other));
      return { ref, dependsOn: ref === root ? [...known, framework['bom-ref']] : known };
    });
  const whole = {
    ...bom,
    components: [...components, framework],
    dependencies: [...dependencies, { ref: framework['bom-ref'] }],
  };
  const problem = await new library.Validation.JsonStrictValidator(VERSION).validate(JSON.stringify(whole));
  if (problem !== null) throw new Error(`no CycloneDX ${VERSION}: ${JSON.stringify(problem)}`);
  return whole;
}

/**
 * @param {string} [file] in `dist/` when there is none
 * @returns {Promise<string>} the file that was written
 */
export async function writeSbom(file) {
  const whole = await sbom();
  const path = file ?? join(ROOT, 'dist', `Balansepunkt-${whole.metadata.component.version}.cdx.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(whole, null, 2)}\n`);
  return path;
}
