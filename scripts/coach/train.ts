import { writeFileSync } from 'node:fs';
import { createCoach } from '#shared/coach/coach';
import { writeCoachModel } from '#shared/coach/model';
import { readBatches } from './data';
import { readLists } from './lists';
import { fitThresholds, type Judged, judge } from './thresholds';
import { trainModel } from './train-model';

const STATEMENTS = 'resources/coach/statements';

/** Each batch judged by a model that has read the others only: what strangers' statements will be like. */
function judgedByOthers(lists: ReturnType<typeof readLists>): Judged[] {
  const all = readBatches(STATEMENTS);
  return [...new Set(all.map(({ batch }) => batch))].flatMap((batch) => {
    const others = all.filter((statement) => statement.batch !== batch);
    const coach = createCoach(trainModel(others, lists), lists);
    return judge(
      coach,
      all.filter((statement) => statement.batch === batch),
    );
  });
}

/** Trains the coach's model and writes it. The same statements and lists give the same file. */
export function train(): void {
  const lists = readLists();
  const from = fitThresholds(judgedByOthers(lists));
  const statements = readBatches(STATEMENTS);
  const model = { ...trainModel(statements, lists), from };
  const file = writeCoachModel(model);
  writeFileSync('resources/coach/model.bin', file);
  const kilobytes = Math.round(file.length / 1024);
  process.stdout.write(`${statements.length} statements, ${model.features.length} features, ${kilobytes} kB\n`);
}
