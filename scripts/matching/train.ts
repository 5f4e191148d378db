import { writeFileSync } from 'node:fs';
import type { Model } from '#shared/matching/classifier/model';
import { writeModel } from '#shared/matching/classifier/model';
import type { Lexicon } from '#shared/matching/lexicon';
import { bundledLexicon } from '#shared/matching/lexicon';
import type { LinkWeights } from '#shared/matching/link-weights';
import { createReader } from '#shared/matching/reader';
import { examplesOf, knownWords } from './examples';
import { fitWeights } from './fit-weights';
import { trainingHeads } from './heads';
import { decisionsOf, readPeople } from './people';
import { statementsOfStandards } from './standard-statements';
import { readStatements, readTaxonomy, type TrainingStatement } from './statements';
import type { TrainingOptions } from './train-member';
import { TRAINING, trainModel } from './train-model';

const FOLDER = 'resources/matching';
export const PEOPLE = {
  development: 'tests/matching/people-development.json',
  test: 'tests/matching/people-test.json',
};

/** Weights to begin with: only what a reader needs to be made. */
const UNFITTED: LinkWeights = {
  trained: { headShare: 0.5, pairShare: 0, noneShare: 0.5, calibration: [], matchFrom: 0.5, possibleFrom: 0.1 },
  other: {
    weights: { affinity: 1, overlap: 1, sameName: 1, sharedWords: 1, certainty: 0 },
    bias: 0,
    calibration: [],
    matchFrom: 0.5,
    possibleFrom: 0.1,
  },
};

export type Trained = {
  readonly model: Model;
  readonly statements: readonly TrainingStatement[];
  readonly lexicon: Lexicon;
};

/** Trains on every statement and on what the standards say themselves. */
export function trainOnAll(options: TrainingOptions = TRAINING, without: readonly string[] = []): Trained {
  const taxonomy = readTaxonomy(`${FOLDER}/concepts.tsv`);
  const own = readStatements(`${FOLDER}/statements`, taxonomy).filter(({ batch }) => !without.includes(batch));
  const statements = [...own, ...statementsOfStandards()];
  const lexicon = bundledLexicon();
  const words = knownWords(statements);
  const examples = examplesOf(statements, lexicon, words);
  return { model: trainModel(examples, trainingHeads(taxonomy), words, options), statements, lexicon };
}

/** Trains the model, fits the weights on the development people and writes both. */
export function train(): void {
  const { model, statements, lexicon } = trainOnAll();
  const file = writeModel(model);
  writeFileSync(`${FOLDER}/model.bin`, file);
  const reader = createReader(model, lexicon, UNFITTED);
  const weights = fitWeights(decisionsOf(readPeople(PEOPLE.development)), reader);
  writeFileSync(`${FOLDER}/link-weights.json`, `${JSON.stringify(weights, null, 2)}\n`);
  process.stdout.write(
    `${statements.length} statements, ${model.features.length} features, ${Math.round(file.length / 1024)} kB\n`,
  );
}
