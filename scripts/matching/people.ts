import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { textLanguageSchema } from '#shared/domain/text';

/** People with annotated matches: what `../shared/gold` has, and what our own test people have. */
const personSchema = z.object({
  id: z.string(),
  lang: textLanguageSchema,
  standards: z.array(z.string()),
  competences: z.array(z.object({ id: z.string(), label: z.string(), outcome: z.string() })),
  /** By standard and competence: the answers that count as right; null is "none of the standard's". */
  gold: z.record(z.string(), z.record(z.string(), z.object({ accept: z.array(z.string().nullable()) }))),
});
export type AnnotatedPerson = z.infer<typeof personSchema>;

export const readPeople = (file: string): AnnotatedPerson[] =>
  z.array(personSchema).parse(JSON.parse(readFileSync(file, 'utf8')));

/** One decision: this competence beside this standard. */
export type Decision = {
  readonly person: AnnotatedPerson;
  readonly standard: string;
  readonly competence: {
    readonly id: string;
    readonly label: Record<string, string>;
    readonly outcome: Record<string, string>;
  };
  readonly accept: readonly (string | null)[];
};

/** All decisions about these people, person by person. */
export function decisionsOf(people: readonly AnnotatedPerson[]): Decision[] {
  return people.flatMap((person) => {
    const competences = person.competences.map(({ id, label, outcome }) => ({
      id,
      label: { [person.lang]: label },
      outcome: { [person.lang]: outcome },
    }));
    return person.standards.flatMap((standard) =>
      competences.map((competence) => ({
        person,
        standard,
        competence,
        accept: person.gold[standard]?.[competence.id]?.accept ?? [],
      })),
    );
  });
}
