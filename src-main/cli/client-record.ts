import { z } from 'zod';
import { evidenceSchema } from '#shared/domain/evidence';
import { experienceSchema } from '#shared/domain/experience';
import { daySchema } from '#shared/domain/preparation';
import { reportVoiceSchema } from '#shared/domain/report-choices';
import { localizedTextSchema } from '#shared/domain/text';
import type { ClientFile } from '#shared/formats/client-file';
import type { ReportCompetence, ReportInput } from '#shared/report/report-input';

// Fields that a client file may have and that other programs may fill as they like: what does not fit is passed over.
const written = z.string().catch('');
const passedOver = <Schema extends z.ZodType>(schema: Schema) => z.array(schema.nullable().catch(null)).catch([]);

const experiences = passedOver(
  z.object({
    title: written,
    place: written,
    phase: experienceSchema.shape.phase,
    kind: experienceSchema.shape.kind,
    from: written,
    to: written,
    tasks: written,
  }),
);
const documented = passedOver(z.string());
const statements = passedOver(z.object({ id: z.string(), text: z.string() }));
const evidence = passedOver(
  z.object({
    kind: evidenceSchema.shape.kind,
    statement: z.string().optional().catch(undefined),
    quote: written,
    by: written,
    on: daySchema.nullable().catch(null),
    daysAgo: z.number().int().nonnegative().max(100_000).optional().catch(undefined),
    note: written,
  }),
);
const said = passedOver(z.string());
const chosen = z
  .looseObject({ voice: reportVoiceSchema.optional().catch(undefined), short: localizedTextSchema.catch({}) })
  .catch({ short: {} });

const DAY = 86_400_000;

/**
 * What a client file tells besides the competences' names and outcomes (docs/formats.md). Experiences and what is
 * documented have their place in the file for an id.
 * @param now when the document is made; invented people's evidence is counted back from it
 */
export function recordOfClient(
  client: ClientFile,
  now: Date,
): Pick<ReportInput, 'experiences' | 'documented' | 'evidence' | 'writtenIn' | 'short' | 'voice'> {
  const words = new Map(statements.parse(client.statements).flatMap((each) => (each ? [[each.id, each.text]] : [])));
  const { voice, short } = chosen.parse(client.report);
  return {
    short,
    ...(voice && { voice }),
    writtenIn: client.client.language,
    experiences: experiences
      .parse(client.experiences)
      .flatMap((each, index) => (each ? [{ ...each, id: String(index) }] : [])),
    documented: documented
      .parse(client.documented)
      .flatMap((text, index) => (text === null ? [] : [{ id: String(index), text }])),
    evidence: client.competences.flatMap((competence) => {
      const noted = evidence.parse(competence.evidence).flatMap((each) => each ?? []);
      const quoted = new Set(noted.map(({ statement }) => statement));
      const competenceId = competence.id;
      return [
        ...noted.map(({ kind, quote, by, on, daysAgo, note }) => ({
          competenceId,
          kind,
          quote,
          by,
          on: daysAgo === undefined ? on : new Date(now.getTime() - daysAgo * DAY).toISOString().slice(0, 10),
          note,
        })),
        ...said.parse(competence.statements).flatMap((id) => {
          const quote = id === null || quoted.has(id) ? undefined : words.get(id);
          return quote ? [{ competenceId, kind: 'self-reported' as const, quote, by: '', on: null, note: '' }] : [];
        }),
      ];
    }),
  };
}

/** @returns the competence as a report reads it, with why it matters where the file says so in a way that fits */
export function reportCompetence(competence: ClientFile['competences'][number]): ReportCompetence {
  const { id, label, outcome, placement } = competence;
  return { id, label, outcome, placement, why: localizedTextSchema.catch({}).parse(competence.why) };
}
