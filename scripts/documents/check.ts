import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { renderDocx } from '#main/docx/render-docx';
import { anyInput } from './any-input';
import { packageFaults } from './check-package';
import { convert, findOffice } from './convert';
import { firstDifference } from './first-difference';
import { makeModel } from './make-model';
import { readFlatOffice } from './read-flat-office';
import { saidByModel } from './said-by-model';
import { schemaFaults, whyNoValidator } from './validator';

/** So many documents go through one run of LibreOffice. */
const AT_A_TIME = 50;

type Document = { readonly seed: number; readonly file: string; readonly bytes: Buffer; readonly said: string[] };

export type Figures = {
  people: number;
  paragraphs: number;
  letters: number;
  pages: number;
  bytes: number;
  validated: number;
  milliseconds: { made: number; read: number; validated: number };
};

type Options = {
  readonly people: number;
  /** The first seed. */
  readonly from: number;
  /** Where the documents are written. */
  readonly folder: string;
  /** LibreOffice's program. */
  readonly office: string;
  /** Whether the Open XML SDK looks at every document too: half a second for each. */
  readonly validate: boolean;
};

/**
 * Makes the reports of generated people, and has LibreOffice and the Open XML SDK open them.
 * @returns what was done
 * @throws Error at the first document that is not what its model says, with the seed that makes it again
 */
export async function checkPeople(options: Options, onBatch: (done: number) => void): Promise<Figures> {
  const figures: Figures = {
    people: 0,
    paragraphs: 0,
    letters: 0,
    pages: 0,
    bytes: 0,
    validated: 0,
    milliseconds: { made: 0, read: 0, validated: 0 },
  };
  for (let from = 0; from < options.people; from += AT_A_TIME) {
    const seeds = Array.from(
      { length: Math.min(AT_A_TIME, options.people - from) },
      (_, at) => options.from + from + at,
    );
    await checkSeeds(seeds, options, figures);
    onBatch(from + seeds.length);
  }
  return figures;
}

async function checkSeeds(
  seeds: readonly number[],
  { folder, office, validate }: Options,
  figures: Figures,
): Promise<void> {
  const since = { made: performance.now(), read: 0, validated: 0 };
  const documents: Document[] = [];
  for (const seed of seeds) documents.push(await makeDocument(seed, folder));
  since.read = performance.now();
  const converted = await convert(
    office,
    documents.map(({ file }) => file),
    'fodt',
    folder,
  );
  for (const { seed, file, said, bytes } of documents) {
    const made = converted.get(file);
    if (made === undefined) throw new Error(`seed ${seed}: LibreOffice did not open the document`);
    const read = readFlatOffice(readFileSync(made, 'utf8'));
    const difference = firstDifference(said, read.said);
    if (difference !== null) throw new Error(`seed ${seed}: ${difference}`);
    rmSync(made);
    figures.people += 1;
    figures.paragraphs += said.length;
    figures.letters += said.reduce((sum, text) => sum + text.length, 0);
    figures.pages += read.pages;
    figures.bytes += bytes.length;
  }
  since.validated = performance.now();
  if (validate) figures.validated += await validateAll(documents);
  figures.milliseconds.made += since.read - since.made;
  figures.milliseconds.read += since.validated - since.read;
  figures.milliseconds.validated += performance.now() - since.validated;
}

async function makeDocument(seed: number, folder: string): Promise<Document> {
  const model = makeModel(anyInput(seed));
  const bytes = await renderDocx(model);
  const [fault] = packageFaults(bytes);
  if (fault !== undefined) throw new Error(`seed ${seed}: ${fault}`);
  const file = join(folder, `${seed}.docx`);
  writeFileSync(file, bytes);
  return { seed, file, bytes, said: saidByModel(model) };
}

/** Two at a time: each is a program of its own. */
async function validateAll(documents: readonly Document[]): Promise<number> {
  const waiting = documents.values();
  const work = async () => {
    for (const { seed, bytes } of waiting) {
      const [fault] = await schemaFaults(bytes);
      if (fault !== undefined) throw new Error(`seed ${seed}: ${fault}`);
    }
  };
  await Promise.all([work(), work()]);
  return documents.length;
}

const USAGE = 'npm run check:documents -- [--people 500] [--from 1] [--keep FOLDER]';

/** `npm run check:documents`: prints the figures, or the first fault with its seed. */
export async function check(): Promise<void> {
  const { values } = parseArgs({
    options: {
      people: { type: 'string', default: '500' },
      from: { type: 'string', default: '1' },
      keep: { type: 'string' },
    },
  });
  const [people, from] = [Number(values.people), Number(values.from)];
  if (!Number.isInteger(people) || people < 1 || !Number.isInteger(from)) throw new Error(USAGE);
  const office = findOffice();
  if (office === null) throw new Error('LibreOffice is not here (Debian: libreoffice-writer-nogui)');
  const noValidator = whyNoValidator();
  if (noValidator !== null) process.stderr.write(`SKIPPED validating: ${noValidator}\n`);
  const kept = values.keep === undefined ? null : resolve(process.env.INIT_CWD ?? '.', values.keep);
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'balansepunkt-documents-'));
  mkdirSync(folder, { recursive: true });
  try {
    const figures = await checkPeople({ people, from, folder, office, validate: noValidator === null }, (done) =>
      process.stderr.write(`${done} of ${people} people\n`),
    );
    process.stdout.write(printed(figures));
  } catch (error) {
    // The first fault is the result: what went wrong in the program itself is shown with its trace by the caller.
    if (!(error instanceof Error) || !error.message.startsWith('seed ')) throw error;
    process.stdout.write(`FAILED, ${error.message}\n`);
    process.exitCode = 1;
  } finally {
    if (kept === null) rmSync(folder, { recursive: true, force: true });
  }
}

function printed({ people, paragraphs, letters, pages, bytes, validated, milliseconds }: Figures): string {
  const seconds = (time: number): string => `${(time / 1_000).toFixed(0)} s`;
  return [
    `${people} documents made in ${seconds(milliseconds.made)}, ${(bytes / 1e6).toFixed(1)} MB, every part well formed`,
    `${people} opened by LibreOffice without repair, ${pages} pages, ${seconds(milliseconds.read)}`,
    `${paragraphs} paragraphs (${letters} UTF-16 code units) read back as the model says them, in order: 0 differences`,
    `${validated} validated by the Open XML SDK: 0 faults, ${seconds(milliseconds.validated)}`,
    '',
  ].join('\n');
}
