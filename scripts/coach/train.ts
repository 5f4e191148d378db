import { writeFileSync } from 'node:fs';
import { createCoach } from '#shared/coach/coach';
import { writeCoachModel } from '#shared/coach/model';
import { type Labelled, readBatches, readLabelled } from './data';
import { readLists, wordsWith } from './lists';
import { figuresOf, fitThresholds, type Judged, judge } from './thresholds';
import { trainModel } from './train-model';

const STATEMENTS = 'resources/coach/statements';
const DEVELOPMENT = 'tests/coach/development.tsv';
const THIRD = 'tests/coach/third.tsv';
/**
 * Development statements count for some: they are judged by the model as it is shipped, not by one that lacks batches. Not
 * for more, as what it missed of them was looked at while the coach was made.
 */
const DEVELOPMENT_WEIGHT = 4;
/** The batches are judged in so many parts: each part takes one more training. */
const PARTS = 4;

/** Each batch judged by a model that has read other batches only: what strangers' statements will be like. */
function judgedByOthers(all: readonly Labelled[], lists: ReturnType<typeof readLists>): Judged[] {
  const batches = [...new Set(all.map(({ batch }) => batch))];
  const partOf = new Map(batches.map((batch, at) => [batch, at % PARTS]));
  return Array.from({ length: PARTS }, (_none, part) => {
    const others = all.filter(({ batch }) => partOf.get(batch) !== part);
    const own = all.filter(({ batch }) => partOf.get(batch) === part);
    return judge(createCoach(trainModel(others, lists), wordsWith(lists)), own);
  }).flat();
}

/** The statements whose misses were looked at: all of the first set, and every other of the third. */
const developmentStatements = (): Labelled[] => [
  ...readLabelled(DEVELOPMENT),
  ...readLabelled(THIRD).filter((_, at) => at % 2 === 0),
];

/** Trains the coach's model and writes it. The same statements and lists give the same file. */
export function train(): void {
  const lists = readLists();
  const statements = readBatches(STATEMENTS);
  const model = trainModel(statements, lists);
  const batches = judgedByOthers(statements, lists);
  const development = judge(createCoach(model, wordsWith(lists)), developmentStatements(), DEVELOPMENT_WEIGHT);
  const from = fitThresholds([...batches, ...development]);
  process.stdout.write(`precision and recall, batches unread:\n${figuresOf(batches, from)}\n`);
  process.stdout.write(`precision and recall, development:\n${figuresOf(development, from)}\n`);
  const file = writeCoachModel({ ...model, from });
  writeFileSync('resources/coach/model.bin', file);
  const kilobytes = Math.round(file.length / 1024);
  process.stdout.write(`${statements.length} statements, ${model.features.length} features, ${kilobytes} kB\n`);
}
