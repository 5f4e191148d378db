import type { Standard } from '#shared/domain/standard';
import type { LocalizedText } from '#shared/domain/text';
import type { Head } from './classifier/model';
import type { CompetenceReading, Reader } from './reader';

/** One of the standard's key competences as the index keeps it. */
export type IndexedCompetence = {
  readonly id: string;
  readonly label: LocalizedText;
  readonly reading: CompetenceReading;
};

/** A standard made ready for matching. Positions count the standard's key competences in its order. */
export type StandardIndex = {
  readonly reader: Reader;
  readonly competences: readonly IndexedCompetence[];
  /** The model's own answers, where it was trained on a standard with just these key competences. */
  readonly head: Head | null;
  /**
   * For each concept two rows of positions, beside each other in memory: how far (0–1) it answers to each key competence,
   * and the square root of how likely it is what that is about.
   */
  readonly bonds: Float32Array;
  /** Every position, where they are few enough to be looked at one and all. */
  readonly all: readonly number[] | null;
  /** For each concept the positions it leads to, the nearest first; only where they are many. */
  readonly candidates: readonly (readonly number[])[];
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
};

/**
 * Candidates looked at for one name, concept or word. No standard of the sources has more than fourteen key
 * competences; the limit only keeps a runaway file from making the time grow with both sides at once.
 */
const MOST_CANDIDATES = 60;

/** Concepts less likely than this say nothing about a key competence. */
const LEAST_LIKELY = 0.02;

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** A person's concept answers to a key competence as far as it is what that is about, or lies near it. */
function bondsOf(competences: readonly IndexedCompetence[], reader: Reader): Float32Array {
  const concepts = reader.concepts.length;
  const count = competences.length;
  const nearness = reader.nearness();
  const bonds = new Float32Array(2 * concepts * count);
  for (const [position, { reading }] of competences.entries()) {
    for (const [about, likelihood] of (reading.concepts ?? []).entries()) {
      bonds[(2 * about + 1) * count + position] = Math.sqrt(likelihood);
      if (likelihood < LEAST_LIKELY) continue;
      for (let concept = 0; concept < concepts; concept++) {
        const near = nearness[about * concepts + concept] ?? 0;
        if (near === 0) continue;
        const place = 2 * concept * count + position;
        bonds[place] = Math.min(1, (bonds[place] ?? 0) + likelihood * near);
      }
    }
  }
  return bonds;
}

function candidatesOf(bonds: Float32Array, concepts: number, count: number): number[][] {
  return Array.from({ length: concepts }, (_, concept) => {
    const row = bonds.subarray(2 * concept * count, (2 * concept + 1) * count);
    const positions = [...row.keys()].filter((position) => (row[position] ?? 0) > 0);
    return positions.sort((one, other) => (row[other] ?? 0) - (row[one] ?? 0) || one - other).slice(0, MOST_CANDIDATES);
  });
}

/** The head of a standard with these key competences, whatever version of it. */
function headOf({ id, competences }: Pick<Standard, 'id' | 'competences'>, reader: Reader): Head | null {
  const head = reader.classifier.model.heads.find(({ name }) => name === id);
  const same =
    competences.length <= MOST_CANDIDATES &&
    head?.labels.length === competences.length + 1 &&
    competences.every((competence, position) => head.labels[position + 1] === competence.id);
  return same ? head : null;
}

/** Makes a standard ready for matching; built once for each standard, also one that is not in the library. */
export function indexStandard(standard: Pick<Standard, 'id' | 'competences'>, reader: Reader): StandardIndex {
  const byName = new Map<string, number[]>();
  const byWord = new Map<string, number[]>();
  const competences = standard.competences.map((competence, position): IndexedCompetence => {
    const { id, label, outcomes } = competence;
    const reading = reader.read({ id, label, outcome: { nb: outcomes.nb.join('\n'), en: outcomes.en.join('\n') } });
    for (const name of reading.names) push(byName, name, position);
    for (const word of reading.words.keys()) push(byWord, word, position);
    return { id, label, reading };
  });
  for (const positions of [...byName.values(), ...byWord.values()]) positions.splice(MOST_CANDIDATES);
  const bonds = bondsOf(competences, reader);
  return {
    reader,
    competences,
    head: headOf(standard, reader),
    bonds,
    all: competences.length > MOST_CANDIDATES ? null : [...competences.keys()],
    candidates:
      competences.length > MOST_CANDIDATES ? candidatesOf(bonds, reader.concepts.length, competences.length) : [],
    byName,
    byWord,
  };
}
