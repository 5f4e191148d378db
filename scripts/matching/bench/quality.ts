import { bundledStandards } from '#main/core/bundled-standards';
import { bundledReader } from '#main/core/matching-model';
import { indexStandard } from '#shared/matching/index-standard';
import { suggestLinks } from '#shared/matching/suggest-links';
import { type Answered, figuresOf } from '../figures';
import type { Decision } from '../people';
import type { Answer, Contender } from './contender';

type Raw = { readonly answer: Answer; readonly accept: Decision['accept'] };

const withThreshold = (raw: readonly Raw[], from: number): Answered[] =>
  raw.map(({ answer, accept }) => ({
    match: answer && answer.score >= from ? answer.id : null,
    shown: answer?.id ?? null,
    score: answer?.score ?? 0,
    accept,
  }));

function rawAnswers(contender: Contender, decisions: readonly Decision[]): Raw[] {
  const standards = bundledStandards();
  const prepared = contender.prepare(standards);
  return decisions.map(({ competence, standard, accept }) => {
    const position = standards.findIndex(({ id }) => id === standard);
    return { answer: prepared.answers([competence], position)[0] ?? null, accept };
  });
}

/** The threshold with the most decisions right and the best F1 on the people it is fitted on. */
function fittedThreshold(raw: readonly Raw[]): number {
  const scores = [...new Set(raw.flatMap(({ answer }) => (answer ? [answer.score] : [])))].sort(
    (one, other) => one - other,
  );
  let found = { from: Number.POSITIVE_INFINITY, worth: -1 };
  for (const from of [...scores, Number.POSITIVE_INFINITY]) {
    const { right, f1 } = figuresOf(withThreshold(raw, from));
    const worth = right + (Number.isFinite(f1) ? f1 : 0);
    if (worth > found.worth) found = { from, worth };
  }
  return found.from;
}

/** @returns what another way of matching answers, its threshold fitted on the development people */
export function answersOf(
  contender: Contender,
  development: readonly Decision[],
  test: readonly Decision[],
): Answered[] {
  return withThreshold(rawAnswers(contender, test), fittedThreshold(rawAnswers(contender, development)));
}

/** @returns what ours answers, by the levels the product shows */
export function ourAnswers(test: readonly Decision[]): Answered[] {
  const reader = bundledReader();
  const indexes = new Map(bundledStandards().map((standard) => [standard.id, indexStandard(standard, reader)]));
  return test.map(({ competence, standard, accept }) => {
    const index = indexes.get(standard);
    const [link] = index ? suggestLinks([competence], index) : [];
    return {
      match: link?.level === 'match' ? link.standardCompetenceId : null,
      shown: link?.standardCompetenceId ?? null,
      score: link?.score ?? 0,
      accept,
    };
  });
}

export type Bin = { readonly from: number; readonly to: number; readonly links: number; readonly right: number };

/** The reliability table: of the links shown with a score in this range, how many are right. */
export function reliability(answered: readonly Answered[]): Bin[] {
  return [0, 0.2, 0.4, 0.6, 0.8].flatMap((from) => {
    const to = from + 0.2;
    const links = answered.filter(({ shown, score }) => shown !== null && score >= from && (score < to || to > 0.99));
    const right = links.filter(({ shown, accept }) => accept.includes(shown)).length;
    return links.length > 0
      ? [{ from, to: Math.round(to * 10) / 10, links: links.length, right: right / links.length }]
      : [];
  });
}
