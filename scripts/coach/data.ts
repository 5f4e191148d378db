import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { STATEMENT_KINDS, type StatementKind } from '#shared/coach/kinds';
import { type TextLanguage, textLanguageSchema } from '#shared/domain/text';

/** One line of `resources/coach/statements`: a statement and what the coach is to say of it. */
export type Labelled = {
  readonly batch: string;
  readonly language: TextLanguage;
  readonly kinds: ReadonlySet<StatementKind>;
  readonly text: string;
};

function parseLine(line: string, batch: string): Labelled {
  const [language, kinds = '', text = ''] = line.split('\t');
  const names = kinds === '-' ? [] : kinds.split('+');
  const known = names.map((name) => {
    const kind = STATEMENT_KINDS.find((candidate) => candidate === name);
    if (!kind) throw new Error(`${batch}: no kind ${name}: ${line}`);
    return kind;
  });
  return { batch, language: textLanguageSchema.parse(language), kinds: new Set(known), text };
}

/** Reads labelled statements: language, kinds and text, with tabs between. */
export function readLabelled(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => parseLine(line, file));
}

/** Reads every batch of statements in a folder, in the order of their names. */
export function readBatches(folder: string): Labelled[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => readLabelled(join(folder, name)));
}
