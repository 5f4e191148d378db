import type { Difference, Winner } from '#shared/domain/participant-preview';
import type { Consent } from '#shared/domain/preparation';
import { NOTHING_CHOSEN, REPORT_FORMS, type ReportChoices } from '#shared/domain/report-choices';
import { type LocalizedText, TEXT_LANGUAGES, textIn } from '#shared/domain/text';
import type { ExtraFields } from '#shared/formats/extra-fields';
import type { ParticipantContent } from './participant-content';

type Said = string | null;
const isNothing = (value: Said): boolean => value === null || value.trim() === '';

/** Puts two values together: what only one says is taken, and where both say something else the winner counts. */
class Merger {
  readonly differences: Difference[] = [];
  private readonly wins: Winner;

  constructor(wins: Winner) {
    this.wins = wins;
  }

  /** For values that always say something, `false` and null among them. */
  choose<Value>(
    what: Difference['what'],
    about: string,
    here: Value,
    file: Value,
    inWords: (value: Value) => string = String,
  ): Value {
    if (here === file) return here;
    this.differences.push({ what, about, here: inWords(here), file: inWords(file) });
    return this.wins === 'here' ? here : file;
  }

  /** For what is one thing until something is chosen: that gives way. */
  beyond<Value extends string>(what: Difference['what'], usual: Value, here: Value, file: Value): Value {
    if (file === usual) return here;
    return here === usual ? file : this.choose(what, '', here, file);
  }

  /** For texts and names: one that says nothing gives way. */
  text<Value extends Said>(what: Difference['what'], about: string, here: Value, file: Value): Value {
    if (isNothing(file)) return here;
    return isNothing(here) ? file : this.choose(what, about, here, file);
  }

  localized(what: Difference['what'], about: string, here: LocalizedText, file: LocalizedText): LocalizedText {
    const merged: LocalizedText = {};
    for (const language of TEXT_LANGUAGES) {
      const value = this.text(what, about, here[language] ?? null, file[language] ?? null);
      if (value !== null) merged[language] = value;
    }
    return merged;
  }

  /** Fields that have no names of their own in the window. */
  fields<Item extends object, Name extends keyof Item>(
    what: Difference['what'],
    about: string,
    names: readonly Name[],
    [here, file]: readonly [Item, Item],
  ): Item {
    const merged = { ...here };
    for (const name of names)
      merged[name] = this.text(what, about, here[name] as Said, file[name] as Said) as Item[Name];
    return merged;
  }
}

const EXPERIENCE_FIELDS = ['title', 'place', 'phase', 'kind', 'from', 'to', 'tasks'] as const;
const EVIDENCE_FIELDS = ['kind', 'quote', 'by', 'on', 'note'] as const;

/** What is here in its order, then what only the file has; what both have becomes one. */
function together<Item>(
  here: readonly Item[],
  file: readonly Item[],
  keyOf: (item: Item) => string,
  merge: (here: Item, file: Item) => Item,
): Item[] {
  const there = new Map(file.map((item) => [keyOf(item), item]));
  const known = new Set(here.map(keyOf));
  const both = here.map((item) => {
    const other = there.get(keyOf(item));
    return other === undefined ? item : merge(item, other);
  });
  return [...both, ...file.filter((item) => !known.has(keyOf(item)))];
}

const union = (here: readonly string[], file: readonly string[]): string[] => [...new Set([...here, ...file])];
const byId = ({ id }: { readonly id: string }): string => id;
const asTheyAre = <Item>(here: Item): Item => here;

function mergeReport(merger: Merger, here: ReportChoices, file: ReportChoices): ReportChoices {
  const parts: ReportChoices['parts'] = {};
  for (const form of REPORT_FORMS) {
    const [one, other] = [here.parts[form], file.parts[form]];
    const both = one && other && merger.choose('reportParts', '', one.join(), other.join());
    const merged = both === undefined ? (one ?? other) : both === one?.join() ? one : other;
    if (merged) parts[form] = merged;
  }
  return {
    form: merger.beyond('reportForm', NOTHING_CHOSEN.form, here.form, file.form),
    voice: merger.beyond('reportVoice', NOTHING_CHOSEN.voice, here.voice, file.voice),
    parts,
    short: merger.localized('reportShort', '', here.short, file.short),
  };
}

function mergeExtra(here: ExtraFields, file: ExtraFields, wins: Winner): ExtraFields {
  const [first, last] = wins === 'here' ? [file, here] : [here, file];
  const keys = union(Object.keys(first), Object.keys(last));
  return Object.fromEntries(keys.map((key) => [key, { ...first[key], ...last[key] }]));
}

/**
 * One description out of two of the same participant. What only one of them has is in it, what was deleted here and
 * still stands in the file too; where both say something else, the winner's word counts and the difference is told.
 * Consents and kept versions are not part of it.
 */
export function mergeContents(
  here: ParticipantContent,
  file: ParticipantContent,
  wins: Winner,
): { readonly merged: ParticipantContent; readonly differences: readonly Difference[] } {
  const merger = new Merger(wins);
  const labels = new Map([...file.competences, ...here.competences].map(({ id, label }) => [id, label]));
  const about = (competenceId: string): string => textIn(labels.get(competenceId), 'nb')?.text ?? '';
  const [one, other] = [here.preparation, file.preparation];
  const merged: ParticipantContent = {
    ...here,
    participant: {
      ...here.participant,
      name: merger.text('name', '', here.participant.name, file.participant.name),
      language: merger.choose('language', '', here.participant.language, file.participant.language),
      standardRefs: union(here.participant.standardRefs, file.participant.standardRefs),
    },
    preparation: {
      spokenLanguage: merger.text('spokenLanguage', '', one.spokenLanguage, other.spokenLanguage),
      interpreter: merger.beyond('interpreter', 'none', one.interpreter, other.interpreter),
      privateNotes: merger.text('privateNotes', '', one.privateNotes, other.privateNotes),
      done: [...new Set([...one.done, ...other.done])],
    },
    experiences: together(here.experiences, file.experiences, byId, (left, right) =>
      merger.fields('experience', '', EXPERIENCE_FIELDS, [left, right]),
    ),
    documented: together(here.documented, file.documented, ({ text }) => text, asTheyAre),
    statements: together(here.statements, file.statements, byId, (left, right) => ({
      id: left.id,
      text: merger.text('statement', '', left.text, right.text),
      experienceId: left.experienceId ?? right.experienceId,
    })),
    competences: together(here.competences, file.competences, byId, (left, right) => ({
      id: left.id,
      label: merger.localized('label', about(left.id), left.label, right.label),
      outcome: merger.localized('outcome', about(left.id), left.outcome, right.outcome),
      placement: merger.text('placement', about(left.id), left.placement, right.placement),
      key: merger.choose('key', about(left.id), left.key, right.key),
      why: merger.localized('why', about(left.id), left.why, right.why),
      statementIds: union(left.statementIds, right.statementIds),
    })),
    evidence: together(here.evidence, file.evidence, byId, (left, right) => ({
      ...merger.fields('evidence', about(left.competenceId), EVIDENCE_FIELDS, [left, right]),
      statementId: left.statementId ?? right.statementId,
    })),
    keptApart: together(here.keptApart, file.keptApart, (pair) => `${pair.oneId} ${pair.otherId}`, asTheyAre),
    decisions: together(
      here.decisions,
      file.decisions,
      ({ competenceId, standardRef }) => `${competenceId} ${standardRef}`,
      (left, right) => ({
        ...left,
        standardCompetenceId: merger.choose(
          'decision',
          about(left.competenceId),
          left.standardCompetenceId,
          right.standardCompetenceId,
          (id) => id ?? '',
        ),
      }),
    ),
    personalOutcomes: together(
      here.personalOutcomes,
      file.personalOutcomes,
      ({ standardRef, standardCompetenceId }) => `${standardRef} ${standardCompetenceId}`,
      (left, right) => ({ ...left, text: merger.localized('personalOutcome', '', left.text, right.text) }),
    ),
    report: mergeReport(merger, here.report, file.report),
    extra: mergeExtra(here.extra, file.extra, wins),
  };
  return { merged, differences: merger.differences };
}

/**
 * Consents of both. That somebody took a consent back stands whoever wins: it is never unsaid by a file.
 */
export function mergeConsents(here: readonly Consent[], file: readonly Consent[], wins: Winner): Consent[] {
  return together(here, file, byId, (left, right) => ({
    ...(wins === 'here' ? left : right),
    withdrawnOn: left.withdrawnOn ?? right.withdrawnOn,
  }));
}
