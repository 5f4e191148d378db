import type { Comparison } from '#shared/domain/comparison';
import type { ReportPart } from '#shared/domain/report-choices';
import type { ReportCompetence, ReportInput } from '#shared/report/report-input';
import { reportWriter } from '#shared/report/report-writer';
import type { Anonymiser } from './anonymiser';

/**
 * What a report is made from, without what tells who it is about. Nothing is hidden, and so counted, that the report
 * does not show. Who sends it is left out: an office is a place, and its counsellor knows whom they have spoken with.
 */
export function hideInput(input: ReportInput, anonymiser: Anonymiser): ReportInput {
  const { languageOf, parts } = reportWriter(input);
  const shows = (...any: ReportPart[]) => any.some((part) => parts.includes(part));
  const { text, localized, whole } = anonymiser;
  const free = (written: string, field: Parameters<typeof text>[2]) => text(written, languageOf(written), field);
  const hidden = new Map(
    input.competences.map((competence) => [
      competence.id,
      hideCompetence(competence, anonymiser, shows('competences')),
    ]),
  );
  const { office: _office, ...rest } = input;
  return {
    ...rest,
    name: '',
    competences: [...hidden.values()],
    comparisons: input.comparisons.map((comparison) => withHidden(comparison, hidden)),
    personalOutcomes: input.personalOutcomes.map((outcome) => ({
      ...outcome,
      text: localized(outcome.text, 'personalOutcome'),
    })),
    short: shows('short') ? localized(input.short ?? {}, 'short') : {},
    evidence: !shows('evidence', 'competences', 'comparison')
      ? []
      : (input.evidence ?? []).map((each) => ({
          competenceId: each.competenceId,
          kind: each.kind,
          by: whole(each.by, languageOf(each.by), 'name', 'evidence'),
          quote: shows('evidence') ? free(each.quote, 'evidence') : '',
          note: shows('evidence') || each.by.trim() === '' ? free(each.note, 'evidence') : '',
          // A day on which somebody was seen, or a certificate issued, can be looked up.
          on: null,
        })),
    experiences: !shows('experiences')
      ? []
      : (input.experiences ?? []).map((experience) => ({
          ...experience,
          title: free(experience.title, 'title'),
          place: whole(experience.place, languageOf(experience.tasks), 'place', 'place'),
          from: free(experience.from, 'time'),
          to: free(experience.to, 'time'),
          tasks: free(experience.tasks, 'tasks'),
        })),
    documented: !shows('experiences')
      ? []
      : (input.documented ?? []).map((item) => ({ ...item, text: free(item.text, 'documented') })),
  };
}

function hideCompetence(
  { id, label, outcome, placement, why }: ReportCompetence,
  { localized }: Anonymiser,
  withWhy: boolean,
): ReportCompetence {
  return {
    id,
    label: localized(label, 'label'),
    ...(outcome && { outcome: localized(outcome, 'outcome') }),
    ...(why && withWhy && { why: localized(why, 'why') }),
    placement,
  };
}

/** Links are made from the words as they were; only the words change. */
function withHidden(
  comparison: Comparison<ReportCompetence>,
  hidden: ReadonlyMap<string, ReportCompetence>,
): Comparison<ReportCompetence> {
  return {
    ...comparison,
    groups: comparison.groups.map((group) => ({
      ...group,
      rows: group.rows.map((row) => ({
        ...row,
        own: row.own.flatMap((own) => {
          const competence = hidden.get(own.competence.id);
          return competence ? [{ ...own, competence }] : [];
        }),
      })),
    })),
  };
}
