import { bundledStandards } from '#main/core/bundled-standards';
import { CONCEPT_HEAD } from '#shared/matching/reader';
import type { Example } from './examples';
import type { TrainingHead } from './readings';
import { STANDARD_CODES, type StandardCode } from './standard-codes';
import type { Taxonomy } from './statements';

/** The label for "answers to none of the standard's". */
export const NONE = '-';

/** How much each of several acceptable answers counts, best first. */
const SHARES: readonly (readonly number[])[] = [[], [1], [0.65, 0.35], [0.5, 0.3, 0.2], [0.4, 0.3, 0.2, 0.1]];

/** Shares what is right out over several acceptable answers, the best first. */
export function spread(labels: readonly string[], right: readonly string[]): Float32Array {
  const values = new Float32Array(labels.length);
  const shares = SHARES[Math.min(right.length, SHARES.length - 1)] ?? [];
  for (const [place, label] of right.entries()) {
    const index = labels.indexOf(label);
    if (index < 0) throw new Error(`no label ${label}`);
    values[index] = (values[index] ?? 0) + (shares[place] ?? 0);
  }
  return values;
}

/** A head for the concepts and one for each bundled standard: its key competences, and "none of them". */
export function trainingHeads(taxonomy: Taxonomy): TrainingHead[] {
  const concepts = [...taxonomy.keys()];
  const heads: TrainingHead[] = [
    {
      name: CONCEPT_HEAD,
      labels: concepts,

      right: ({ statement }) => (statement.concepts.length > 0 ? spread(concepts, statement.concepts) : null),
    },
  ];
  for (const [code, id] of Object.entries(STANDARD_CODES) as [StandardCode, string][]) {
    const standard = bundledStandards().find((candidate) => candidate.id === id);
    const labels = [NONE, ...(standard?.competences ?? []).map((competence) => competence.id)];
    const right = ({ statement }: Example) => {
      const answers = statement.answers[code];
      return answers
        ? spread(
            labels,
            answers.map((answer) => answer ?? NONE),
          )
        : null;
    };
    heads.push({ name: id, labels, right });
  }
  return heads;
}
