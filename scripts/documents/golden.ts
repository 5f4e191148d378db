import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { renderDocx } from '#main/docx/render-docx';
import { type DemoReport, demoReports } from './demo-people';
import { readableXml } from './readable-xml';

/** Where the documents that somebody has looked at are kept. */
export const GOLDEN_FOLDER = 'tests/golden';

/**
 * Few enough to be read: every form of one person, the two largest of them in English as well, and one person without
 * what tells who they are.
 */
const REPORTS: readonly (DemoReport & { readonly styles?: true })[] = [
  { person: 'a', form: 'employer', language: 'nb', styles: true },
  { person: 'a', form: 'employer', language: 'en', styles: true },
  { person: 'a', form: 'complete', language: 'nb' },
  { person: 'b', form: 'complete', language: 'en' },
  { person: 'c', form: 'employer', language: 'nb', anonymous: true },
  { person: 'a', form: 'participant', language: 'nb', styles: true },
];

/** @returns what the golden files are to hold, by file name */
export async function goldenParts(): Promise<ReadonlyMap<string, string>> {
  const models = await demoReports(REPORTS);
  const parts = new Map<string, string>();
  for (const [at, model] of models.entries()) {
    const report = REPORTS[at];
    if (!report) continue;
    const { person, form, language, anonymous, styles } = report;
    const files = unzipSync(await renderDocx(model));
    const part = (path: string) => readableXml(strFromU8(files[path] ?? new Uint8Array()));
    const name = [person, form, language, ...(anonymous ? ['anonymous'] : [])].join('-');
    parts.set(`${name}.document.xml`, part('word/document.xml'));
    if (styles) parts.set(`${name}.styles.xml`, part('word/styles.xml'));
  }
  return parts;
}

/** @returns what a golden file holds; null where there is none */
export function readGolden(root: string, name: string): string | null {
  const file = join(root, GOLDEN_FOLDER, name);
  return existsSync(file) ? readableXml(readFileSync(file, 'utf8')) : null;
}

export const goldenNames = (root: string): string[] =>
  readdirSync(join(root, GOLDEN_FOLDER)).filter((name) => name.endsWith('.xml'));

/** `npm run golden`: writes the golden files anew, for the differences to be read and the pages to be looked at. */
export async function writeGolden(root: string): Promise<void> {
  const folder = join(root, GOLDEN_FOLDER);
  mkdirSync(folder, { recursive: true });
  const parts = await goldenParts();
  for (const name of goldenNames(root)) if (!parts.has(name)) rmSync(join(folder, name));
  const changed = [...parts].filter(([name, text]) => readGolden(root, name) !== text);
  for (const [name, text] of changed) writeFileSync(join(folder, name), text);
  const names = changed.map(([name]) => name).join(', ');
  process.stdout.write(changed.length > 0 ? `${names}\n` : 'nothing has changed\n');
}
