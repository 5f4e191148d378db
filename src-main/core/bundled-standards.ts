import avdelingsleder from '#resources/standards/avdelingsleder-sykehjem.json';
import butikkmedarbeider from '#resources/standards/butikkmedarbeider.json';
import butikksjef from '#resources/standards/butikksjef.json';
import laerer from '#resources/standards/laerer-folkehogskole.json';
import tillitsvalgt from '#resources/standards/tillitsvalgt.json';
import { ExpectedError } from '#shared/domain/errors';
import type { Standard } from '#shared/domain/standard';
import { parseStandardFile } from '#shared/formats/standard-file';

const FILES = [butikkmedarbeider, butikksjef, avdelingsleder, laerer, tillitsvalgt];

let standards: readonly Standard[] | null = null;

/** The standards that come with the program, checked once; a bundled file that is malformed is a bug. */
export function bundledStandards(): readonly Standard[] {
  standards ??= FILES.map(parseStandardFile);
  return standards;
}

/** @throws ExpectedError STANDARD_NOT_FOUND, naming those that are known */
export function findBundledStandard(id: string): Standard {
  const standard = bundledStandards().find((candidate) => candidate.id === id);
  if (standard) return standard;
  const known = bundledStandards()
    .map((candidate) => candidate.id)
    .join(', ');
  throw new ExpectedError('STANDARD_NOT_FOUND', { id, known });
}
