import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderDocx } from '#main/docx/render-docx';
import { REPORT_FORMS } from '#shared/domain/report-choices';
import { LANGUAGES } from '#shared/domain/text';
import type { ReportModel } from '#shared/report/model';
import { convert, findOffice } from './convert';
import { DEMO_PEOPLE, type DemoReport, demoClass, demoReports } from './demo-people';

const USAGE = 'npm run pages -- --out FOLDER [--people ab] [--resolution 70]';

/** Every form in both languages, and of each person one without what tells who they are. */
const reportsOf = (person: DemoReport['person']): DemoReport[] => [
  ...REPORT_FORMS.flatMap((form) => LANGUAGES.map((language) => ({ person, form, language }))),
  { person, form: 'complete', language: 'nb', anonymous: true },
];

const nameOf = ({ person, form, language, anonymous }: DemoReport): string =>
  [person, form, language, ...(anonymous ? ['anonymous'] : [])].join('-');

/** By name; the class table of them all comes with whoever is asked for. */
async function demoDocuments(people: readonly DemoReport['person'][]): Promise<ReadonlyMap<string, ReportModel>> {
  const wanted = people.flatMap(reportsOf);
  const documents = new Map<string, ReportModel>();
  for (const [at, model] of (await demoReports(wanted)).entries()) {
    const report = wanted[at];
    if (report) documents.set(nameOf(report), model);
  }
  for (const language of LANGUAGES) documents.set(`class-${language}`, await demoClass(language));
  return documents;
}

/** `npm run pages`: the demo participants' reports as DOCX, PDF and pictures of their pages, to be looked at. */
export async function pages(): Promise<void> {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      people: { type: 'string', default: 'a' },
      resolution: { type: 'string', default: '70' },
    },
  });
  const people = DEMO_PEOPLE.filter((person) => values.people.includes(person));
  if (values.out === undefined || people.length === 0) throw new Error(USAGE);
  const office = findOffice();
  if (office === null) throw new Error('LibreOffice is not here (Debian: libreoffice-writer-nogui)');
  const folder = resolve(process.env.INIT_CWD ?? '.', values.out);
  mkdirSync(folder, { recursive: true });
  const documents = await demoDocuments(people);
  const files: string[] = [];
  for (const [name, model] of documents) {
    const file = join(folder, `${name}.docx`);
    writeFileSync(file, await renderDocx(model));
    files.push(file);
  }
  const converted = await convert(office, files, 'pdf', folder);
  rmSync(join(folder, 'profile'), { recursive: true, force: true });
  for (const [file, pdf] of converted) {
    const pictures = join(folder, basename(file, '.docx'));
    const { status } = spawnSync('pdftoppm', ['-r', values.resolution, '-png', pdf, pictures]);
    if (status !== 0) throw new Error('pdftoppm is not here (Debian: poppler-utils)');
  }
  process.stdout.write(`${converted.size} of ${files.length} documents as pages in ${folder}\n`);
}
