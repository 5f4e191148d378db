import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkPeople, type Figures } from './check-people';
import { findOffice } from './convert';
import { canReadPdf } from './measure-pages';
import { whyNoValidator } from './validator';

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
  const print = canReadPdf();
  if (!print) process.stderr.write('SKIPPED looking at the margins: pdftotext is not here (Debian: poppler-utils)\n');
  const kept = values.keep === undefined ? null : resolve(process.env.INIT_CWD ?? '.', values.keep);
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'balansepunkt-documents-'));
  mkdirSync(folder, { recursive: true });
  try {
    const figures = await checkPeople({ people, from, folder, office, print, validate: noValidator === null }, (done) =>
      process.stderr.write(`${done} of ${people} people\n`),
    );
    process.stdout.write(shown(figures));
  } catch (error) {
    // The first fault is the result: what went wrong in the program itself is shown with its trace by the caller.
    if (!(error instanceof Error) || !error.message.startsWith('seed ')) throw error;
    process.stdout.write(`FAILED, ${error.message}\n`);
    process.exitCode = 1;
  } finally {
    if (kept === null) rmSync(folder, { recursive: true, force: true });
  }
}

function shown({ people, paragraphs, letters, pages, bytes, printed, validated, milliseconds }: Figures): string {
  const seconds = (time: number): string => `${(time / 1_000).toFixed(0)} s`;
  return [
    `${people} documents made (every fifth by an office’s template) in ${seconds(milliseconds.made)}, ${(bytes / 1e6).toFixed(1)} MB, every part well formed`,
    `${people} opened by LibreOffice without repair, ${seconds(milliseconds.read)}`,
    `${paragraphs} paragraphs (${letters} UTF-16 code units) read back as the model says them, in order: 0 differences`,
    `${printed} set on paper, ${pages} pages: nothing outside the margins, ${seconds(milliseconds.printed)}`,
    `${validated} validated by the Open XML SDK: 0 faults, ${seconds(milliseconds.validated)}`,
    '',
  ].join('\n');
}
