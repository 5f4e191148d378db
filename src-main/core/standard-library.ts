import butikkmedarbeider from '#resources/standards/butikkmedarbeider.json';
import butikksjef from '#resources/standards/butikksjef.json';
import { ExpectedError } from '#shared/domain/errors';
import type { Standard } from '#shared/domain/standard';
import { parseStandardFile } from '#shared/formats/standard-file';
import { indexStandard, type StandardIndex } from '#shared/matching/index-standard';

const BUNDLED = [butikkmedarbeider, butikksjef];

let library: readonly Standard[] | null = null;
const indexes = new Map<string, StandardIndex>();

/** The bundled standards, checked once; a bundled file that is malformed is a bug. */
export function listStandards(): readonly Standard[] {
  library ??= BUNDLED.map(parseStandardFile);
  return library;
}

/** @throws ExpectedError STANDARD_NOT_FOUND, naming those that are known */
export function findStandard(id: string): Standard {
  const standard = listStandards().find((candidate) => candidate.id === id);
  if (standard) return standard;
  const known = listStandards()
    .map((candidate) => candidate.id)
    .join(', ');
  throw new ExpectedError('STANDARD_NOT_FOUND', { id, known });
}

/** What the matcher needs of a standard, built once. */
export function indexOf(standard: Standard): StandardIndex {
  const key = JSON.stringify([standard.id, standard.version]);
  let index = indexes.get(key);
  if (!index) {
    index = indexStandard(standard);
    indexes.set(key, index);
  }
  return index;
}
