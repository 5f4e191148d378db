import type { OutcomeExample } from '#shared/domain/outcome-example';
import { dimensionOf, type Placement } from '#shared/domain/placement';
import type { Standard, StandardCompetence } from '#shared/domain/standard';
import { otherOdds } from '#shared/matching/evidence';
import type { StandardIndex } from '#shared/matching/index-standard';
import type { MatchableCompetence } from '#shared/matching/types';

/** A standard that examples are taken from, ready for the matcher. */
export type ExampleSource = { readonly ref: string; readonly standard: Standard; readonly index: StandardIndex };

/**
 * From here on a sentence is about the same: by itself, or where it is clear what the competence is about. Tried out on
 * the demo's competences and on words that mean nothing; an example may lie further off than a link.
 */
const SURE = 0.5;
const CLOSE = 0.06;
const CLEAR = 0.3;

/** The concept of texts that are about none of the others. */
const NONE = 'none';

type Candidate = OutcomeExample & {
  readonly odds: number;
  /** 0: the same place in the balance model; 1: the same dimension; 2: another. */
  readonly away: 0 | 1 | 2;
  /** Which of the sentences about its key competence it is. */
  readonly rank: number;
};

/** What a standard says about a key competence, the shortest first: short and concrete is what we want to be copied. */
function sentencesOf({ outcomes: { nb, en } }: StandardCompetence): OutcomeExample['text'][] {
  const sentences = nb.map((text, position) => ({ nb: text, en: en[position] ?? '' })).filter((text) => text.en !== '');
  return sentences.toSorted((one, other) => one.nb.length - other.nb.length);
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
  const { reader } = index;
  const reading = reader.read(competence);
  const { positions, odds } = otherOdds(reading, index, reader.weights.other);
  const likeliest = Array.from(reading.concepts ?? []).reduce(
    (most, likelihood, concept) => (reader.concepts[concept] === NONE ? most : Math.max(most, likelihood)),
    0,
  );
  const closeFrom = likeliest >= CLEAR ? CLOSE : SURE;
  const oddsOf = new Map(positions.map((position, row) => [position, odds[row] ?? 0]));
  return standard.competences.flatMap((other, position): Candidate[] => {
    const likely = oddsOf.get(position) ?? 0;
    const { id: competenceId, label } = other;
    const away = awayFrom(placement, other.placement);
    const close = likely >= closeFrom;
    const example = { ref, title: standard.title, competenceId, label, close, odds: likely, away };
    return sentencesOf(other).map((text, rank) => ({ ...example, text, rank }));
  });
}

/**
 * Sentences of the standards nearest to a competence by what it is about, as the matcher reads it, in whatever words and
 * language. Where none is about the same, short ones of the same place in the balance model show how it can be said.
 * @param placement where the competence stands in the balance model
 * @returns at most `limit`, the nearest first, one for each key competence before there are more; no sentence twice
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
        one.rank - other.rank ||
        (one.close ? other.odds - one.odds : one.away - other.away || one.text.nb.length - other.text.nb.length),
    );
  const anyClose = sorted.some(({ close }) => close);
  const said = new Set<string>();
  const chosen: OutcomeExample[] = [];
  for (const { odds: _odds, away: _away, rank: _rank, ...example } of sorted) {
    if (chosen.length >= limit) break;
    const sentence = example.text.nb.trim().toLowerCase();
    if (said.has(sentence) || (anyClose && !example.close)) continue;
    said.add(sentence);
    chosen.push(example);
  }
  return chosen;
}
