import type { Comparison } from '#shared/domain/comparison';
import type { Evidence } from '#shared/domain/evidence';
import type { DocumentedItem, Experience } from '#shared/domain/experience';
import type { Office } from '#shared/domain/office';
import type { PersonalOutcome } from '#shared/domain/participant';
import type { Placement } from '#shared/domain/placement';
import type { ReportForm, ReportPart, ReportVoice } from '#shared/domain/report-choices';
import type { Standard } from '#shared/domain/standard';
import type { Language, LocalizedText, TextLanguage } from '#shared/domain/text';

/** What the report reads of a key competence; a participant's and a client file's both fit. */
export type ReportCompetence = {
  readonly id: string;
  readonly label: LocalizedText;
  readonly outcome?: LocalizedText | undefined;
  readonly placement?: Placement | null | undefined;
  /** Why it is one of those that matter most. */
  readonly why?: LocalizedText | undefined;
};

/** Everything a report is made from. */
export type ReportInput = {
  readonly language: Language;
  /** The participant's name or alias, as written; may be blank. */
  readonly name: string;
  /** When the document is made, ISO 8601: a day, `2026-06-03`, or an instant, which counts in the machine's time zone. */
  readonly date: string;
  /** The key competences and no others, in the participant's order. */
  readonly competences: readonly ReportCompetence[];
  /** One for each standard, in the counsellor's order; none is a report without comparison. */
  readonly comparisons: readonly Comparison<ReportCompetence>[];
  /** What the participant adds to the standards' own outcomes; those of other standards are passed over. */
  readonly personalOutcomes: readonly PersonalOutcome[];
  /** Where the standards come from: those compared with, or the whole library. */
  readonly standards: readonly Pick<Standard, 'id' | 'source'>[];
  /** `complete` when left out. */
  readonly form?: ReportForm;
  /** The parts in their order; those that are usual for the form when left out. */
  readonly parts?: readonly ReportPart[] | undefined;
  /** For the bullets of an application; `first` when left out. */
  readonly voice?: ReportVoice;
  /** The short version as the counsellor has it; written from the outcomes in a language without one. */
  readonly short?: LocalizedText;
  readonly experiences?: readonly Experience[];
  readonly documented?: readonly DocumentedItem[];
  /** What the competences rest on, by `competenceId`. */
  readonly evidence?: readonly Pick<Evidence, 'competenceId' | 'kind' | 'quote' | 'by' | 'on' | 'note'>[];
  /** What texts are taken to be in that do not say so and do not look otherwise; the report's language when left out. */
  readonly writtenIn?: TextLanguage;
  /** Who sends it. */
  readonly office?: Pick<Office, 'counsellor' | 'name' | 'contact' | 'logo'>;
};
