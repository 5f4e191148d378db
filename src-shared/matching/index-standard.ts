import type { Standard } from '#shared/domain/standard';
import type { LocalizedText } from '#shared/domain/text';
import { bundledLexicon, type Lexicon } from './lexicon';
import { type Profile, profileOf } from './profile';

/** One of the standard's key competences as the index keeps it. */
export type IndexedCompetence = {
  readonly id: string;
  readonly label: LocalizedText;
  readonly words: ReadonlyMap<string, string>;
};

/** `affinity` (0–1): how far a competence about the concept answers to this one; `via`: the concept it is itself about. */
export type Posting = { readonly position: number; readonly affinity: number; readonly via: string };

/** A standard made ready for matching. Positions count the standard's key competences in its order. */
export type StandardIndex = {
  readonly lexicon: Lexicon;
  readonly competences: readonly IndexedCompetence[];
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly byConcept: ReadonlyMap<string, readonly Posting[]>;
  readonly byWord: ReadonlyMap<string, readonly number[]>;
};

/**
 * Candidates looked at for one name, concept or word. No standard of the sources has more than fourteen key
 * competences; the limit only keeps a runaway file from making the time grow with both sides at once.
 */
const MOST_CANDIDATES = 60;

/**
 * Set by hand: an outcome mentions much that the key competence is not about ("følge opplæring på PC"), so its concepts
 * weigh little beside a label that names one, and much where the label names none.
 */
const OUTCOME_BESIDE_LABEL = 0.25;
const OUTCOME_ALONE = 0.8;
const CLEAR_LABEL = 0.6;
const LEAST_AFFINITY = 0.1;

/** What the key competence is about: the label's concepts, and more weakly the outcome's. */
function subjectOf(profile: Profile): Map<string, number> {
  const subject = new Map(profile.label);
  const clear = [...profile.label.values()].some((value) => value >= CLEAR_LABEL);
  for (const [concept, value] of profile.outcome) {
    const weighed = value * (clear ? OUTCOME_BESIDE_LABEL : OUTCOME_ALONE);
    subject.set(concept, Math.max(subject.get(concept) ?? 0, weighed));
  }
  return subject;
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The postings of one key competence: for each concept that is its subject or lies near it, the strongest way there. */
function postingsOf(subject: ReadonlyMap<string, number>, position: number, lexicon: Lexicon): Map<string, Posting> {
  const postings = new Map<string, Posting>();
  for (const [via, value] of subject) {
    for (const [concept, nearness] of lexicon.near.get(via) ?? []) {
      const affinity = value * nearness;
      if (affinity >= LEAST_AFFINITY && affinity > (postings.get(concept)?.affinity ?? 0)) {
        postings.set(concept, { position, affinity, via });
      }
    }
  }
  return postings;
}

/**
 * Makes a standard ready for matching; built once for each standard, also one that is not in the library.
 * @param lexicon what words mean; the bundled one unless a test brings its own
 */
export function indexStandard(
  standard: Pick<Standard, 'competences'>,
  lexicon: Lexicon = bundledLexicon(),
): StandardIndex {
  const byName = new Map<string, number[]>();
  const byConcept = new Map<string, Posting[]>();
  const byWord = new Map<string, number[]>();
  const competences = standard.competences.map((competence, position): IndexedCompetence => {
    const { nb, en } = competence.outcomes;
    const profile = profileOf(competence.label, { nb: nb.join('\n'), en: en.join('\n') }, lexicon);
    for (const name of profile.names) push(byName, name, position);
    for (const word of profile.labelWords.keys()) push(byWord, word, position);
    for (const [concept, posting] of postingsOf(subjectOf(profile), position, lexicon))
      push(byConcept, concept, posting);
    return { id: competence.id, label: competence.label, words: profile.labelWords };
  });
  for (const postings of byConcept.values()) {
    postings.sort((one, other) => other.affinity - one.affinity || one.position - other.position);
    postings.splice(MOST_CANDIDATES);
  }
  for (const positions of [...byName.values(), ...byWord.values()]) positions.splice(MOST_CANDIDATES);
  return { lexicon, competences, byName, byConcept, byWord };
}
