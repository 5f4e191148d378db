import type { Coach } from '#shared/coach/coach';
import { STATEMENT_KINDS, type StatementKind } from '#shared/coach/kinds';
import type { CoachModel } from '#shared/coach/model';
import { tongueOf } from '#shared/matching/tokens';
import type { Labelled } from './data';

/** A statement that the model was not trained on, and how strongly each kind speaks in it. */
export type Judged = { readonly statement: Labelled; readonly strengths: Readonly<Record<StatementKind, number>> };

export const judge = (coach: Coach, statements: readonly Labelled[]): Judged[] =>
  statements.map((statement) => ({
    statement,
    strengths: coach.read(statement.text, tongueOf(statement.language)).strengths,
  }));

/** What hints are to be: right more often than the issue asks, so that other writers' statements have some room. */
const WANTED_PRECISION = 0.88;
const SURE_PRECISION = 0.97;

/** The lowest value from which hints are right so often; the best balance where none is. */
function lowestFor(kind: StatementKind, judged: readonly Judged[], precision: number): number {
  const sorted = judged.toSorted((one, other) => other.strengths[kind] - one.strengths[kind]);
  const all = sorted.filter(({ statement }) => statement.kinds.has(kind)).length;
  let right = 0;
  let lowest: number | null = null;
  let best = { f: 0, value: 0 };
  for (const [at, { statement, strengths }] of sorted.entries()) {
    if (statement.kinds.has(kind)) right++;
    const next = sorted[at + 1]?.strengths[kind] ?? strengths[kind] - 1;
    const value = (strengths[kind] + next) / 2;
    const f = (2 * right) / (at + 1 + all);
    if (f > best.f) best = { f, value };
    if (right / (at + 1) >= precision) lowest = value;
  }
  return lowest ?? best.value;
}

/** Fits where hints begin on statements that the model has not seen. */
export function fitThresholds(judged: readonly Judged[]): CoachModel['from'] {
  const of = (kind: StatementKind) => {
    const hint = lowestFor(kind, judged, WANTED_PRECISION);
    const sure = lowestFor(kind, judged, SURE_PRECISION);
    return [kind, { hint, sure: Math.max(sure, hint + 0.5) }];
  };
  return Object.fromEntries(STATEMENT_KINDS.map(of));
}
