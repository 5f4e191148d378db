import type { StandardIndex } from './index-standard';
import type { Profile } from './profile';

/** A concept of the person's competence that leads to the standard's, how strongly (0–1), and by way of what. */
export type ConceptEvidence = { readonly strength: number; readonly concept: string; readonly via: string };

/** Everything that speaks for and against one of the standard's key competences. What weighs it is in `score.ts`. */
export type Evidence = {
  readonly position: number;
  readonly sameName: boolean;
  /** The person's label, or outcome, is about what the standard's competence is about. */
  readonly label: ConceptEvidence | null;
  readonly outcome: ConceptEvidence | null;
  /** How much of the two labels is the same words, 0–1, and which words. */
  readonly words: { readonly strength: number; readonly shared: readonly string[] };
  /** How strongly the label, and the outcome, is about something that leads elsewhere. */
  readonly rivalLabel: number;
  readonly rivalOutcome: number;
  /** How strongly the label is about anything that the lexicon knows. */
  readonly labelKnown: number;
};

type Paths = Map<number, ConceptEvidence>;

/** For each of the standard's key competences that the concepts lead to, the strongest path. */
function pathsFrom(concepts: ReadonlyMap<string, number>, index: StandardIndex): Paths {
  const paths: Paths = new Map();
  for (const [concept, value] of concepts) {
    for (const { position, affinity, via } of index.byConcept.get(concept) ?? []) {
      const strength = value * affinity;
      if (strength > (paths.get(position)?.strength ?? 0)) paths.set(position, { strength, concept, via });
    }
  }
  return paths;
}

/** The strongest concept that does not lead to this key competence, less as far as it does. */
function rivalOf(concepts: ReadonlyMap<string, number>, position: number, index: StandardIndex): number {
  let rival = 0;
  for (const [concept, value] of concepts) {
    const posting = index.byConcept.get(concept)?.find((candidate) => candidate.position === position);
    rival = Math.max(rival, value * (1 - (posting?.affinity ?? 0)));
  }
  return rival;
}

function sharedWords(profile: Profile, index: StandardIndex): Map<number, string[]> {
  const shared = new Map<number, string[]>();
  for (const [word, written] of profile.labelWords) {
    for (const position of index.byWord.get(word) ?? []) {
      const words = shared.get(position);
      if (words) words.push(written);
      else shared.set(position, [written]);
    }
  }
  return shared;
}

/**
 * Gathers what speaks for each of the standard's key competences that anything leads to, in the standard's order.
 * Looks only at those, so the time does not grow with the length of the standard.
 */
export function gatherEvidence(profile: Profile, index: StandardIndex): Evidence[] {
  const named = new Set([...profile.names].flatMap((name) => index.byName.get(name) ?? []));
  const byLabel = pathsFrom(profile.label, index);
  const byOutcome = pathsFrom(profile.outcome, index);
  const byWords = sharedWords(profile, index);
  const labelKnown = Math.max(0, ...profile.label.values());
  const positions = new Set([...named, ...byLabel.keys(), ...byOutcome.keys(), ...byWords.keys()]);

  return [...positions]
    .sort((one, other) => one - other)
    .map((position) => {
      const shared = byWords.get(position) ?? [];
      const ofStandard = index.competences[position]?.words.size ?? 0;
      const words = shared.length > 0 ? (2 * shared.length) / (profile.labelWords.size + ofStandard) : 0;
      return {
        position,
        sameName: named.has(position),
        label: byLabel.get(position) ?? null,
        outcome: byOutcome.get(position) ?? null,
        words: { strength: words, shared },
        rivalLabel: rivalOf(profile.label, position, index),
        rivalOutcome: rivalOf(profile.outcome, position, index),
        labelKnown,
      };
    });
}
