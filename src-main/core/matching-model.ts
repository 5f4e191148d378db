import { readFileSync } from 'node:fs';
import weights from '#resources/matching/link-weights.json';
import modelFile from '#resources/matching/model.bin?asset';
import { readModel } from '#shared/matching/classifier/model';
import { bundledLexicon } from '#shared/matching/lexicon';
import { linkWeightsSchema } from '#shared/matching/link-weights';
import { createReader, type Reader } from '#shared/matching/reader';
import { forgetWhenLocked } from './readings';

let reader: Reader | undefined;

/** @returns the matcher's reader that comes with the product; made at first use, the same one each time */
export function bundledReader(): Reader {
  if (!reader) {
    reader = createReader(readModel(readFileSync(modelFile)), bundledLexicon(), linkWeightsSchema.parse(weights));
    forgetWhenLocked(reader.forget);
  }
  return reader;
}
