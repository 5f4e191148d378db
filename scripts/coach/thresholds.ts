import type { Coach } from '#shared/coach/coach';
import { STATEMENT_KINDS, type StatementKind } from '#shared/coach/kinds';
import type { CoachModel } from '#shared/coach/model';
import { tongueOf } from '#shared/matching/tokens';
import type { Labelled } from './data';

/** A statement that the model was not trained on, how strongly each kind speaks in it, and how much it counts. */
export type Judged = {
  readonly statement: Labelled;
  readonly strengths: Readonly<Record<StatementKind, number>>;
  readonly weight: number;
};

/** Lets a coach judge statements. */
export const judge = (coach: Coach, statements: readonly Labelled[], weight = 1): Judged[] =>
  statements.map((statement) => ({
    statement,
    strengths: coach.read(statement.text, tongueOf(statement.language)).strengths,
    weight,
  }));

/**
 * A threshold is set where the one of these that is nearest to failing has the most room. The goal for precision is 0.85; the
 * batches are written to tempt, and hints are right about five in a hundred more often among strangers' statements.
 */
const WANTED = { precision: 0.8, recall: 0.75 };
/** Thresholds that leave nearly as much room are as good: the middle of them is taken, as one statement is chance. */
const AS_GOOD = 0.01;
/** How often a hint is right that is called sure. */
const SURE_PRECISION = 0.97;
const LEAST_STEP = 0.5;

type Point = { readonly value: number; readonly precision: number; readonly recall: number };

/** Precision and recall for every threshold there could be, the highest first. */
function pointsOf(kind: StatementKind, judged: readonly Judged[]): Point[] {
  const sorted = judged.toSorted((one, other) => other.strengths[kind] - one.strengths[kind]);
  const all = sorted.reduce((sum, { statement, weight }) => sum + (statement.kinds.has(kind) ? weight : 0), 0);
  let right = 0;
  let marked = 0;
  return sorted.map(({ statement, strengths, weight }, at) => {
    marked += weight;
    if (statement.kinds.has(kind)) right += weight;
    const next = sorted[at + 1]?.strengths[kind] ?? strengths[kind] - 1;
    return { value: (strengths[kind] + next) / 2, precision: right / marked, recall: right / all };
  });
}

function thresholdsOf(kind: StatementKind, judged: readonly Judged[]): { hint: number; sure: number } {
  const points = pointsOf(kind, judged);
  const room = ({ precision, recall }: Point): number => Math.min(precision - WANTED.precision, recall - WANTED.recall);
  const most = Math.max(...points.map(room));
  const good = points.filter((point) => room(point) >= most - AS_GOOD);
  const hint = good.reduce((sum, { value }) => sum + value, 0) / good.length;
  const sure = points.findLast(({ precision }) => precision >= SURE_PRECISION)?.value ?? hint;
  return { hint, sure: Math.max(sure, hint + LEAST_STEP) };
}

/** Fits where hints begin, on statements that the model has not seen. */
export const fitThresholds = (judged: readonly Judged[]): CoachModel['from'] =>
  Object.fromEntries(STATEMENT_KINDS.map((kind) => [kind, thresholdsOf(kind, judged)])) as CoachModel['from'];

/** @returns a line for each kind: how many hints are right, and how many of what there is they find */
export function figuresOf(judged: readonly Judged[], from: CoachModel['from']): string {
  return STATEMENT_KINDS.map((kind) => {
    const marked = judged.filter(({ strengths }) => strengths[kind] >= from[kind].hint);
    const right = marked.filter(({ statement }) => statement.kinds.has(kind)).length;
    const all = judged.filter(({ statement }) => statement.kinds.has(kind)).length;
    return `${kind.padEnd(10)} ${(right / marked.length).toFixed(3)} ${(right / all).toFixed(3)} of ${all}`;
  }).join('\n');
}
