import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { writeModel } from '#shared/matching/classifier/model';
import { bundledLexicon } from '#shared/matching/lexicon';
import type { LinkWeights } from '#shared/matching/link-weights';
import { createReader } from '#shared/matching/reader';
import { examplesOf, knownWords } from './examples';
import { fitWeights } from './fit-weights';
import { trainingHeads } from './heads';
import { statementsOfLexicon } from './lexicon-statements';
import { noise } from './noise';
import { decisionsOf, readPeople } from './people';
import { statementsOfStandards } from './standard-statements';
import { readStatements, readTaxonomy } from './statements';
import { type Member, trainMember } from './train-member';
import { type Material, materialOf, modelOf, seedsOf, TRAINING } from './train-model';

const FOLDER = 'resources/matching';
export const PEOPLE = {
  development: 'tests/matching/people-development.json',
  test: 'tests/matching/people-test.json',
};

/** Weights to begin with: only what a reader needs to be made. */
const UNFITTED: LinkWeights = {
  trained: {
    headShare: 0.5,
    pairShare: 0,
    conceptShare: 0.5,
    noneShare: 0.5,
    calibration: [],
    matchFrom: 0.5,
    possibleFrom: 0.1,
  },
  other: {
    weights: { affinity: 1, overlap: 1, sameName: 1, sharedWords: 1, certainty: 0 },
    bias: 0,
    calibration: [],
    matchFrom: 0.5,
    possibleFrom: 0.1,
  },
};

/** Every statement, what the standards say themselves, the lexicon, and words about nothing. */
function material(): Material {
  const taxonomy = readTaxonomy(`${FOLDER}/concepts.tsv`);
  const lexicon = bundledLexicon();
  const statements = [
    ...readStatements(`${FOLDER}/statements`, taxonomy),
    ...statementsOfStandards(),
    ...statementsOfLexicon(lexicon, taxonomy),
    ...noise(taxonomy),
  ];
  const words = knownWords(statements);
  return materialOf(examplesOf(statements, lexicon, words), trainingHeads(taxonomy), words, TRAINING);
}

/** Trains the member with this seed on everything. */
export function memberFor(seed: number): Member {
  const { readings, heads, counted } = material();
  return trainMember(readings, heads, counted, TRAINING, seed);
}

const inWorker = (seed: number): Promise<Member> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(join(process.cwd(), 'scripts/matching/member-worker.mjs'), { workerData: { seed } });
    worker.once('message', resolve);
    worker.once('error', reject);
  });

/**
 * Trains the model, its members side by side, fits the weights on the development people and writes both. The same
 * statements give the same files.
 */
export async function train(): Promise<void> {
  const members = await Promise.all(seedsOf(TRAINING).map(inWorker));
  const all = material();
  const model = modelOf(all, members);
  const file = writeModel(model);
  writeFileSync(`${FOLDER}/model.bin`, file);
  const weights = fitWeights(
    decisionsOf(readPeople(PEOPLE.development)),
    createReader(model, bundledLexicon(), UNFITTED),
  );
  writeFileSync(`${FOLDER}/link-weights.json`, `${JSON.stringify(weights, null, 2)}\n`);
  const kilobytes = Math.round(file.length / 1024);
  process.stdout.write(`${all.readings.length} statements, ${model.features.length} features, ${kilobytes} kB\n`);
}
