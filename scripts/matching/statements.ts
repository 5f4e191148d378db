import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TextLanguage, textLanguageSchema } from '#shared/domain/text';
import type { StandardCode } from './standard-codes';

/**
 * What a statement answers to, by standard; the first is the best, null is "none of the standard's". A standard is left
 * out where nobody has said.
 */
export type Answers = Readonly<Partial<Record<StandardCode, readonly (string | null)[]>>>;

/** One line of `resources/matching/statements`: what somebody says they can do, and what it is about. */
export type TrainingStatement = {
  readonly batch: string;
  /** In batches of whole people: which of them; blank elsewhere. */
  readonly person: string;
  readonly language: TextLanguage;
  readonly label: string;
  readonly outcome: string;
  /** What it is about, the main concept first; none where nobody has said. */
  readonly concepts: readonly string[];
  readonly answers: Answers;
};

/** Concepts with the answers that a statement about them usually gets. */
export type Taxonomy = ReadonlyMap<string, Answers>;

function parseAnswers(text: string): Partial<Record<StandardCode, (string | null)[]>> {
  const pairs = text.split(';').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [code = '', ids = ''] = pair.split('=');
      return [code, ids.split('|').map((id) => (id === '-' ? null : id))];
    }),
  );
}

const NOTHING: Required<Answers> = { bm: [null], bs: [null], as: [null], lf: [null], tv: [null] };

/** Reads `resources/matching/concepts.tsv`: id, bokmål, English, what it covers, usual answers. */
export function readTaxonomy(file: string): Taxonomy {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
  const concepts = lines.map((line): [string, Answers] => {
    const [id = '', , , , usual = ''] = line.split('\t');
    return [id, { ...NOTHING, ...parseAnswers(usual) }];
  });
  return new Map([...concepts, ['none', NOTHING]]);
}

function parseStatement(line: string, batch: string, person: string, taxonomy: Taxonomy): TrainingStatement {
  const [language, label = '', outcome = '', concepts = '', own = ''] = line.split('\t');
  const names = concepts.split('+');
  const usual = taxonomy.get(names[0] ?? '');
  if (!usual) throw new Error(`${batch}: no concept ${names[0]}: ${line}`);
  const answers = { ...usual, ...parseAnswers(own) };
  return { batch, person, language: textLanguageSchema.parse(language), label, outcome, concepts: names, answers };
}

/** Reads every batch of statements in a folder, in the order of their names. */
export function readStatements(folder: string, taxonomy: Taxonomy): TrainingStatement[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      let person = '';
      return readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line) => {
          if (line.startsWith('# person')) person = line;
          return line && !line.startsWith('#') ? [parseStatement(line, name, person, taxonomy)] : [];
        });
    });
}
