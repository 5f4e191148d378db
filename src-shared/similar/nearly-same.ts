import { TEXT_LANGUAGES } from '#shared/domain/text';
import type { Reader } from '#shared/matching/reader';
import { TONGUES, type Tongue, tokenise, tongueOf } from '#shared/matching/tokens';
import type { MatchableCompetence } from '#shared/matching/types';

/**
 * From here on, what two competences are about is taken to be the same thing. Chosen on the labelled pairs of
 * `tests/matching/near-duplicates.json` and on people who have no two of the same: a needless question costs more than
 * a pair that is not asked about.
 */
const NEARLY_SAME = 0.85;

/** Concepts that are many things of one kind: that both are a language does not make them the same language. */
export const COLLECTIONS: readonly string[] = [
  'other-languages',
  'music',
  'dance-sport',
  'crafts',
  'machine-repair',
  'meat-and-fish',
];

/** Letters that words of one family begin with: kundeservice and kunder, regnskap and regnskapsføring. */
const FAMILY = 4;

type Families = Readonly<Record<Tongue, ReadonlySet<string>>>;

/** A competence, read once for being set beside all the others. */
export type Profile = {
  readonly id: string;
  readonly names: ReadonlySet<string>;
  /** Families of the words in the name, and in name and outcome together. */
  readonly nameFamilies: Families;
  readonly families: Families;
  /** Square roots of how likely each concept is, so that the overlap of two is a sum of products. */
  readonly roots: Float32Array;
  /** Whether what it is most likely about is one of the `COLLECTIONS`. */
  readonly collection: boolean;
};

function familiesOf(texts: readonly MatchableCompetence['outcome'][]): Families {
  const families: Record<Tongue, Set<string>> = { norwegian: new Set(), english: new Set() };
  for (const text of texts) {
    for (const language of TEXT_LANGUAGES) {
      const tongue = tongueOf(language);
      for (const { form, weight } of tokenise(text?.[language] ?? '', tongue)) {
        if (weight === 'full') families[tongue].add(form.slice(0, FAMILY));
      }
    }
  }
  return families;
}

/** Reads a competence for `nearness`. */
export function profileOf(competence: MatchableCompetence, reader: Reader): Profile {
  const { names, concepts } = reader.read(competence);
  let most = -1;
  for (const [concept, likelihood] of concepts?.entries() ?? []) {
    if (likelihood > (concepts?.[most] ?? 0)) most = concept;
  }
  return {
    id: competence.id,
    names: new Set(names),
    nameFamilies: familiesOf([competence.label]),
    families: familiesOf([competence.label, competence.outcome]),
    roots: concepts?.map(Math.sqrt) ?? new Float32Array(),
    collection: COLLECTIONS.includes(reader.concepts[most] ?? ''),
  };
}

/** The same as `overlapOf` (Bhattacharyya coefficient); the roots are not drawn anew for each pair. */
function overlapOf(one: Float32Array, other: Float32Array): number {
  let overlap = 0;
  for (let index = 0; index < one.length; index++) overlap += (one[index] ?? 0) * (other[index] ?? 0);
  return Math.min(1, overlap);
}

const meet = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((each) => other.has(each));

const inCommon = (one: Families, other: Families): boolean =>
  TONGUES.some((tongue) => meet(one[tongue], other[tongue]));

/** Two texts in one tongue about the same thing have a word in common; in different tongues, words say nothing. */
const wordsAllow = (one: Families, other: Families): boolean =>
  !TONGUES.some((tongue) => one[tongue].size > 0 && other[tongue].size > 0) || inCommon(one, other);

/**
 * How nearly (0–1) two competences are the same: 1 when they are called the same, 0 when it is not worth asking. The
 * number is for ordering and is never shown.
 */
export function nearness(one: Profile, other: Profile): number {
  if (meet(one.names, other.names)) return 1;
  const overlap = overlapOf(one.roots, other.roots);
  if (overlap < NEARLY_SAME || !wordsAllow(one.families, other.families)) return 0;
  const unlikeNames = (one.collection || other.collection) && !inCommon(one.nameFamilies, other.nameFamilies);
  return unlikeNames ? 0 : overlap;
}
