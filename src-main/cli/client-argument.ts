import { ExpectedError } from '#shared/domain/errors';
import { refOf, type Standard } from '#shared/domain/standard';
import { LANGUAGES, type Language } from '#shared/domain/text';
import type { ClientFile } from '#shared/formats/client-file';
import { fieldName } from '#shared/formats/field-error';
import { checkClientFile, parseJson } from '#shared/formats/read-file';
import { bundledStandards, findBundledStandard } from '../core/bundled-standards';
import { type Arguments, single } from './arguments';
import { readTextFile } from './files';

/**
 * What a command leaves behind: the result for standard output, which can come bit by bit, and warnings for standard
 * error.
 */
export type Outcome = { readonly output: string | AsyncIterable<string>; readonly warnings: readonly string[] };

/**
 * What a client file's links say about the library's standards, checked against them.
 * @throws ExpectedError FIELD_INVALID when a standard has no such key competence
 */
export function checkLinks(client: ClientFile, file: string, within: readonly PropertyKey[] = []): void {
  for (const [index, { standard: name, standardCompetence }] of client.links.entries()) {
    const standard = bundledStandards().find((candidate) => isNamed(candidate, name));
    if (!standard || standardCompetence === null) continue;
    if (!standard.competences.some(({ id }) => id === standardCompetence)) {
      const field = fieldName([...within, 'links', index, 'standardCompetence']);
      throw new ExpectedError('FIELD_INVALID', { file, field, expected: 'standardCompetence', values: '' });
    }
  }
}

/** A link names a standard by its id, or by id and version as the records do. */
export const isNamed = (standard: Standard, name: string): boolean => name === standard.id || name === refOf(standard);

export function readClient(file: string): ClientFile {
  const client = checkClientFile(file, parseJson(file, readTextFile(file)));
  checkLinks(client, file);
  return client;
}

/** @throws ExpectedError ARGUMENT_MISSING, ARGUMENT_REPEATED, ARGUMENT_INVALID */
export function languageOf(args: Arguments): Language {
  const language = LANGUAGES.find((candidate) => candidate === single(args, 'lang', 'nb|en'));
  if (!language) throw new ExpectedError('ARGUMENT_INVALID', { argument: '--lang', expected: LANGUAGES.join('|') });
  return language;
}

export const keyCompetencesOf = (client: ClientFile) => client.competences.filter(({ key }) => key);

export function standardsOf(args: Arguments) {
  if (args.values.standard.length === 0) {
    throw new ExpectedError('ARGUMENT_MISSING', { command: args.command, argument: '--standard ID' });
  }
  return args.values.standard.map(findBundledStandard);
}
