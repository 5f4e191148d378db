import { z } from 'zod';
import type { Comparison, ComparisonGroup } from './comparison';
import { DIMENSION_IDS, type DimensionId, dimensionIdSchema } from './placement';
import { type LocalizedText, localizedTextSchema, textIn } from './text';

/**
 * What stands where a participant and a row meet. `answered` and `notDescribed` as in the comparison of one;
 * `additional` is pink; `empty` stands in the rows of additional competences where others have more.
 */
const cellSchema = z.object({
  state: z.enum(['answered', 'notDescribed', 'additional', 'empty']),
  /** The participant's own competences, by their own names. */
  competences: z.array(z.object({ id: z.string(), label: localizedTextSchema })).readonly(),
  /** The participant has an outcome of their own in addition to the standard's (case 4 of source 001). */
  personalOutcome: z.boolean(),
});
export type ClassCell = z.infer<typeof cellSchema>;

const rowSchema = z.object({
  /** Null in the rows of what the standard does not ask for. */
  standardCompetence: z.object({ id: z.string(), label: z.object({ nb: z.string(), en: z.string() }) }).nullable(),
  /** One for each participant, in their order. */
  cells: z.array(cellSchema).readonly(),
});
export type ClassRow = z.infer<typeof rowSchema>;

export const classTableSchema = z.object({
  standard: z.object({
    id: z.string(),
    version: z.string(),
    title: z.object({ nb: z.string(), en: z.string() }),
    kind: z.enum(['standard', 'reference']),
  }),
  members: z.array(z.object({ id: z.string(), name: z.string() })).readonly(),
  groups: z
    .array(z.object({ dimension: dimensionIdSchema.nullable(), rows: z.array(rowSchema).readonly() }))
    .readonly(),
});
export type ClassTable = z.infer<typeof classTableSchema>;

type ClassCompetence = { readonly id: string; readonly label: LocalizedText };

/** A participant as the table takes them in: the comparison with the table's standard, and what was added to it. */
export type ClassMember = {
  readonly id: string;
  readonly name: string;
  readonly comparison: Comparison<ClassCompetence>;
  /** The standard's key competences for which the participant has a personal outcome. */
  readonly personalOutcomes: readonly string[];
};

const EMPTY: ClassCell = { state: 'empty', competences: [], personalOutcome: false };

const named = ({ id, label }: ClassCompetence) => ({ id, label });

/** What counts as the same name; a competence without a name is like no other. */
const nameKey = ({ id, label }: ClassCompetence): string => textIn(label, 'nb')?.text.toLocaleLowerCase('nb') ?? id;

/**
 * Several participants beside one standard (the class table of case 2, source 001): the standard's key competences by
 * dimension, what each participant has that answers to them, and after them what each has beyond the standard.
 * Nothing is counted and nobody is ranked.
 *
 * @param members at least one, all compared with the same version of the same standard, in the order of the columns
 * @returns nothing is left out: every key competence of every participant stands in exactly one cell
 */
export function classTable(members: readonly ClassMember[]): ClassTable {
  const [first] = members;
  if (!first) throw new Error('a class table of nobody');
  return {
    standard: first.comparison.standard,
    members: members.map(({ id, name }) => ({ id, name })),
    groups: [...DIMENSION_IDS, null]
      .map((dimension) => ({
        dimension,
        rows: [...standardRows(members, dimension), ...additionalRows(members, dimension)],
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

function groupOf({ comparison }: ClassMember, dimension: DimensionId | null): ComparisonGroup<ClassCompetence>['rows'] {
  return comparison.groups.find((group) => group.dimension === dimension)?.rows ?? [];
}

function standardRows(members: readonly ClassMember[], dimension: DimensionId | null): ClassRow[] {
  const columns = members.map((member) => ({
    personal: new Set(member.personalOutcomes),
    rows: new Map(groupOf(member, dimension).map((row) => [row.standardCompetence?.id, row])),
  }));
  const asked = members[0] ? groupOf(members[0], dimension).flatMap((row) => row.standardCompetence ?? []) : [];
  return asked.map(({ id, label }) => ({
    standardCompetence: { id, label },
    cells: columns.map(({ personal, rows }): ClassCell => {
      const own = rows.get(id)?.own ?? [];
      return {
        state: own.length > 0 || personal.has(id) ? 'answered' : 'notDescribed',
        competences: own.map(({ competence }) => named(competence)),
        personalOutcome: personal.has(id),
      };
    }),
  }));
}

/**
 * As few rows as hold them all: what several have under the same name stands in a row of its own, as in the source,
 * and the rest fills up from the top of each column.
 */
function additionalRows(members: readonly ClassMember[], dimension: DimensionId | null): ClassRow[] {
  const columns = members.map((member) =>
    groupOf(member, dimension)
      .filter(({ state }) => state === 'additional')
      .flatMap(({ own }) => own.map(({ competence }) => named(competence))),
  );
  const havers = new Map<string, number>();
  for (const column of columns) {
    for (const key of new Set(column.map(nameKey))) havers.set(key, (havers.get(key) ?? 0) + 1);
  }
  const shared = [...havers].filter(([, count]) => count > 1).map(([key]) => key);
  const alone = columns.map((column) => column.filter((competence) => havers.get(nameKey(competence)) === 1));
  const rest = Array.from({ length: Math.max(...alone.map(({ length }) => length)) }, (_, index) =>
    alone.map((column) => column.slice(index, index + 1)),
  );
  const together = shared.map((key) => columns.map((column) => column.filter((own) => nameKey(own) === key)));
  return [...together, ...rest].map((cells) => ({
    standardCompetence: null,
    cells: cells.map((competences) =>
      competences.length > 0 ? { state: 'additional', competences, personalOutcome: false } : EMPTY,
    ),
  }));
}
