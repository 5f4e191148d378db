import type { LocalizedText } from '#shared/domain/text';
import type { CompetenceReading, Reader } from '#shared/matching/reader';
import type { MatchableCompetence } from '#shared/matching/types';

/** Something in the library that is about something: square roots of how likely each concept is. */
export type Subject<Target> = { readonly target: Target; readonly roots: Float32Array };

/** The concept of texts that are about none of the others. */
const NONE = 'none';

/** A text that is about everything a little is about nothing that could be looked for. */
const CLEAR = 0.4;

/**
 * From here on, a query and a subject are about the same. Tried out by hand on some fifty queries; what somebody looks
 * for is one or two words, so the query is read as Norwegian and as English: one of the two has to be sure, and the
 * other must not say otherwise (much of a word is the same in both, and what is not is noise).
 */
const SURE = 0.75;
const NOT_AGAINST = 0.6;

function rootsOf({ concepts }: CompetenceReading, reader: Reader): Float32Array | null {
  if (!concepts) return null;
  const roots = concepts.map((likelihood, concept) => (reader.concepts[concept] === NONE ? 0 : Math.sqrt(likelihood)));
  return roots.reduce((one, other) => Math.max(one, other), 0) ** 2 >= CLEAR ? roots : null;
}

/** Makes something ready for being found by what it is about; null when it is not clear enough. */
export function subjectOf<Target>(
  target: Target,
  competence: MatchableCompetence,
  reader: Reader,
): Subject<Target> | null {
  const roots = rootsOf(reader.read(competence), reader);
  return roots && { target, roots };
}

function overlap(one: Float32Array, other: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < one.length; index++) sum += (one[index] ?? 0) * (other[index] ?? 0);
  return sum;
}

/**
 * Finds what is about the same as the query, whatever the words and the language: "roster" finds Turnus.
 * @returns what is nearest first; nothing when it is not clear what the query is about
 */
export function aboutTheSame<Target>(
  subjects: readonly Subject<Target>[],
  query: string,
  reader: Reader,
): readonly Target[] {
  const read = (label: LocalizedText) => reader.read({ id: 'query', label });
  const readings = [read({ nb: query }), read({ en: query })];
  if (!readings.some((reading) => rootsOf(reading, reader))) return [];
  const [norwegian, english] = readings.map(({ concepts }) => concepts?.map(Math.sqrt));
  if (!norwegian || !english) return [];
  return subjects
    .map(({ target, roots }) => {
      const near = [overlap(norwegian, roots), overlap(english, roots)];
      return { target, most: Math.max(...near), least: Math.min(...near) };
    })
    .filter(({ most, least }) => most >= SURE && least >= NOT_AGAINST)
    .toSorted((one, other) => other.most + other.least - one.most - one.least)
    .map(({ target }) => target);
}
