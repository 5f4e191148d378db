import type { OutcomeExample } from '#shared/domain/outcome-example';
import { dimensionOf, type Placement } from '#shared/domain/placement';
import type { Standard, StandardCompetence } from '#shared/domain/standard';
import { otherOdds } from '#shared/matching/evidence';
import type { StandardIndex } from '#shared/matching/index-standard';
import type { MatchableCompetence } from '#shared/matching/types';

/** A standard that examples are taken from, ready for the matcher. */
export type ExampleSource = { readonly ref: string; readonly standard: Standard; readonly index: StandardIndex };

/** From here on it is about the same: a counsellor would let nearly every second one answer to the competence. */
const CLOSE = 0.1;

type Candidate = OutcomeExample & {
  readonly odds: number;
  /** 0: the same place in the balance model; 1: the same dimension; 2: another. */
  readonly away: 0 | 1 | 2;
};

/** Of what a standard says about a key competence, the shortest: short and concrete is what we want to be copied. */
function shortestOutcome({ outcomes: { nb, en } }: StandardCompetence): OutcomeExample['text'] | null {
  const sentences = nb.map((text, position) => ({ nb: text, en: en[position] ?? '' })).filter((text) => text.en !== '');
  return sentences.toSorted((one, other) => one.nb.length - other.nb.length)[0] ?? null;
}

function awayFrom(placement: Placement | null, other: Placement): Candidate['away'] {
  if (placement === null) return 2;
  if (placement === other) return 0;
  return dimensionOf(placement) === dimensionOf(other) ? 1 : 2;
}

function candidatesOf(
  competence: MatchableCompetence,
  placement: Placement | null,
  { ref, standard, index }: ExampleSource,
): Candidate[] {
  const { positions, odds } = otherOdds(index.reader.read(competence), index, index.reader.weights.other);
  const oddsOf = new Map(positions.map((position, row) => [position, odds[row] ?? 0]));
  return standard.competences.flatMap((other, position): Candidate[] => {
    const text = shortestOutcome(other);
    const likely = oddsOf.get(position) ?? 0;
    const { id: competenceId, label } = other;
    const away = awayFrom(placement, other.placement);
    const close = likely >= CLOSE;
    return text ? [{ ref, title: standard.title, competenceId, label, text, close, odds: likely, away }] : [];
  });
}

/**
 * Sentences of the standards nearest to a competence by what it is about, as the matcher reads it, in whatever words and
 * language. Where none is about the same, short ones of the same place in the balance model show how it can be said.
 * @param placement where the competence stands in the balance model
 * @returns at most `limit`, the nearest first; one for each key competence, and no sentence twice
 */
export function nearestExamples(
  competence: MatchableCompetence,
  placement: Placement | null,
  sources: readonly ExampleSource[],
  limit: number,
): OutcomeExample[] {
  const sorted = sources
    .flatMap((source) => candidatesOf(competence, placement, source))
    .toSorted(
      (one, other) =>
        Number(other.close) - Number(one.close) ||
        (one.close ? other.odds - one.odds : one.away - other.away || one.text.nb.length - other.text.nb.length),
    );
  const anyClose = sorted.some(({ close }) => close);
  const said = new Set<string>();
  const chosen: OutcomeExample[] = [];
  for (const { odds: _odds, away: _away, ...example } of sorted) {
    if (chosen.length >= limit) break;
    const sentence = example.text.nb.trim().toLowerCase();
    if (said.has(sentence) || (anyClose && !example.close)) continue;
    said.add(sentence);
    chosen.push(example);
  }
  return chosen;
}
