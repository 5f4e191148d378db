import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderDocx } from '#main/docx/render-docx';
import { exampleTemplate } from '#main/docx/template/example-template';
import { readTemplate } from '#main/docx/template/read-template';
import type { OfficeTemplate } from '#main/docx/template/template';
import type { Language } from '#shared/domain/text';
import { anyInput } from './any-input';
import { packageFaults } from './check-package';
import { convert } from './convert';
import { firstDifference } from './first-difference';
import { makeModel } from './make-model';
import { measurePages } from './measure-pages';
import { readFlatOffice } from './read-flat-office';
import { saidByModel } from './said-by-model';
import { schemaFaults } from './validator';

/** So many documents go through one run of LibreOffice. */
const AT_A_TIME = 50;

type Document = { readonly seed: number; readonly file: string; readonly bytes: Buffer; readonly said: string[] };

export type Figures = {
  people: number;
  paragraphs: number;
  letters: number;
  pages: number;
  bytes: number;
  printed: number;
  validated: number;
  milliseconds: { made: number; read: number; printed: number; validated: number };
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
  /** Whether every document is set on paper too, to see that nothing stands outside the margins. */
  readonly print: boolean;
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
    printed: 0,
    validated: 0,
    milliseconds: { made: 0, read: 0, printed: 0, validated: 0 },
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

async function checkSeeds(seeds: readonly number[], options: Options, figures: Figures): Promise<void> {
  const { milliseconds } = figures;
  const timed = async (kind: keyof typeof milliseconds, work: () => Promise<void>): Promise<void> => {
    const since = performance.now();
    await work();
    milliseconds[kind] += performance.now() - since;
  };
  const documents: Document[] = [];
  await timed('made', async () => {
    for (const seed of seeds) documents.push(await makeDocument(seed, options.folder));
  });
  await timed('read', () => readAll(documents, options, figures));
  if (options.print) await timed('printed', () => printAll(documents, options, figures));
  if (options.validate) await timed('validated', () => validateAll(documents, figures));
}

/** Has LibreOffice write them in another format. */
async function converted(documents: readonly Document[], format: string, { office, folder }: Options) {
  const files = documents.map(({ file }) => file);
  const made = await convert(office, files, format, folder);
  return documents.map((document) => {
    const result = made.get(document.file);
    if (result === undefined) throw new Error(`seed ${document.seed}: LibreOffice did not open the document`);
    return [document, result] as const;
  });
}

async function readAll(documents: readonly Document[], options: Options, figures: Figures): Promise<void> {
  for (const [{ seed, said, bytes }, made] of await converted(documents, 'fodt', options)) {
    const difference = firstDifference(said, readFlatOffice(readFileSync(made, 'utf8')));
    if (difference !== null) throw new Error(`seed ${seed}: ${difference}`);
    rmSync(made);
    figures.people += 1;
    figures.paragraphs += said.length;
    figures.letters += said.reduce((sum, text) => sum + text.length, 0);
    figures.bytes += bytes.length;
  }
}

async function printAll(documents: readonly Document[], options: Options, figures: Figures): Promise<void> {
  for (const [{ seed }, made] of await converted(documents, 'pdf', options)) {
    const { pages, outside } = measurePages(made);
    if (outside.length > 0) throw new Error(`seed ${seed}: outside the margins: ${outside[0]}`);
    figures.pages += pages;
    rmSync(made);
    figures.printed += 1;
  }
}

/** Every fifth document is made by an office's own template: the example that the program gives. */
const ONE_IN = 5;

const templates = new Map<Language, Promise<OfficeTemplate>>();

function templateIn(language: Language): Promise<OfficeTemplate> {
  const known = templates.get(language);
  if (known) return known;
  const made = exampleTemplate(language).then(({ name, document }) => readTemplate(document, name));
  templates.set(language, made);
  return made;
}

async function makeDocument(seed: number, folder: string): Promise<Document> {
  const model = makeModel(anyInput(seed));
  const template = seed % ONE_IN === 0 ? await templateIn(model.language) : undefined;
  const bytes = await renderDocx(model, template);
  const [fault] = packageFaults(bytes);
  if (fault !== undefined) throw new Error(`seed ${seed}: ${fault}`);
  const file = join(folder, `${seed}.docx`);
  writeFileSync(file, bytes);
  return { seed, file, bytes, said: saidByModel(model) };
}

/** Two at a time: each is a program of its own. */
async function validateAll(documents: readonly Document[], figures: Figures): Promise<void> {
  const waiting = documents.values();
  const work = async () => {
    for (const { seed, bytes } of waiting) {
      const [fault] = await schemaFaults(bytes);
      if (fault !== undefined) throw new Error(`seed ${seed}: ${fault}`);
      figures.validated += 1;
    }
  };
  await Promise.all([work(), work()]);
}
