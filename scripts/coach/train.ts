import { writeFileSync } from 'node:fs';
import { createCoach } from '#shared/coach/coach';
import { writeCoachModel } from '#shared/coach/model';
import { type Labelled, readBatches, readLabelled } from './data';
import { readLists, wordsWith } from './lists';
import { figuresOf, fitThresholds, type Judged, judge } from './thresholds';
import { trainModel } from './train-model';

const STATEMENTS = 'resources/coach/statements';
const DEVELOPMENT = 'tests/coach/development.tsv';
/**
 * The development statements have as much say as all batches together: they were written by somebody else, as all will
 * be that the coach meets, and judged by the model as it is shipped, not by one that lacks a batch.
 */
const DEVELOPMENT_WEIGHT = 20;

/** Each batch judged by a model that has read the others only: what strangers' statements will be like. */
function judgedByOthers(all: readonly Labelled[], lists: ReturnType<typeof readLists>): Judged[] {
  return [...new Set(all.map(({ batch }) => batch))].flatMap((batch) => {
    const others = all.filter((statement) => statement.batch !== batch);
    const own = all.filter((statement) => statement.batch === batch);
    return judge(createCoach(trainModel(others, lists), wordsWith(lists)), own);
  });
}

/** Trains the coach's model and writes it. The same statements and lists give the same file. */
export function train(): void {
  const lists = readLists();
  const statements = readBatches(STATEMENTS);
  const model = trainModel(statements, lists);
  const batches = judgedByOthers(statements, lists);
  const development = judge(createCoach(model, wordsWith(lists)), readLabelled(DEVELOPMENT), DEVELOPMENT_WEIGHT);
  const from = fitThresholds([...batches, ...development]);
  process.stdout.write(`precision and recall, batches unread:\n${figuresOf(batches, from)}\n`);
  process.stdout.write(`precision and recall, development:\n${figuresOf(development, from)}\n`);
  const file = writeCoachModel({ ...model, from });
  writeFileSync('resources/coach/model.bin', file);
  const kilobytes = Math.round(file.length / 1024);
  process.stdout.write(`${statements.length} statements, ${model.features.length} features, ${kilobytes} kB\n`);
}
