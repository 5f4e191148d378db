import type { Comparison, ComparisonRow } from '#shared/domain/comparison';
import type { PersonalOutcome } from '#shared/domain/participant';
import type { DimensionId } from '#shared/domain/placement';
import type { Language, TaggedText } from '#shared/domain/text';
import { listIn } from '#shared/i18n/formats';
import type { Translator } from '#shared/i18n/text-key';
import { cell, dimensionRow, filled, listedLabels, paragraphBlock, SLOT } from './blocks';
import {
  type CompetenceText,
  competenceText,
  labelParagraphs,
  outcomeParagraphs,
  type ReadableText,
  readable,
  textParagraphs,
} from './competence-text';
import { evidenceMarks } from './evidence-text';
import { additionalMark, personalMark } from './marks';
import type { Cell, Paragraph, ReportBlock, ReportSection, ReportTable, Run } from './model';
import { personalOutcomesFor } from './personal-outcomes';
import type { ReportCompetence } from './report-input';
import type { ReportWriter } from './report-writer';
import { standardText, standardTexts } from './standard-text';

/** What every part of the section is written from. */
type Voice = {
  /** For an employer, who reads it in a minute. */
  readonly brief: boolean;
  readonly kind: 'standard' | 'reference';
  readonly language: Language;
  readonly t: Translator;
  readonly label: (competence: CompetenceText) => Paragraph[];
  /** Who vouches for a competence, where no list of competences says it. */
  readonly marks: (competence: CompetenceText) => Paragraph[];
};

type Row = {
  readonly state: ComparisonRow<ReportCompetence>['state'];
  /** Null for what the standard does not ask for. */
  readonly standardLabel: TaggedText | null;
  /** The standard's own outcomes, where the person adds to them. */
  readonly standardOutcomes: readonly TaggedText[];
  readonly own: readonly CompetenceText[];
  /** What the person adds to the standard's outcome (case 4 of source 001). */
  readonly personal: ReadableText | null;
};

/**
 * The person beside a standard: the table of case 2 (source 001; method.md, "Comparing a person with a standard").
 * Surplus first: what the person brings beyond the standard is said in words before the table, and is marked in it
 * by colour, sign and word. What is not described is neutral, and nothing is counted.
 *
 * What the person adds to the standard's own outcomes is marked by another sign and word and never pink: it belongs to
 * a competence that the standard does ask for.
 */
export function comparisonSection(comparison: Comparison<ReportCompetence>, writer: ReportWriter): ReportSection {
  const { language, t, person } = writer;
  const { kind } = comparison.standard;
  const listed = writer.parts.includes('competences');
  const brief = writer.form === 'employer';
  const voice: Voice = {
    brief,
    kind,
    language,
    t,
    label: (competence) =>
      labelParagraphs(competence, language, t, listed ? undefined : writer.numberOf(competence.id)),
    marks: ({ id }) => (listed ? [] : evidenceMarks(writer, id)),
  };
  const personalOutcomes = personalOutcomesFor(writer.input, comparison);
  const title = standardText(comparison.standard.title, language).text;
  const added = new Map(personalOutcomes.map((outcome) => [outcome.standardCompetenceId, outcome]));
  const groups = comparison.groups
    .map(({ dimension, rows }) => ({ dimension, rows: rows.flatMap((row) => readableRow(row, added, language)) }))
    .filter(({ rows }) => rows.length > 0);
  const rows = groups.flatMap((group) => group.rows);
  const inTable = brief ? groups.map(told).filter((group) => group.rows.length > 0) : groups;
  const table: ReportTable = {
    kind: 'table',
    description: t(`report:comparison.${kind}.description`, { title }),
    columns: [
      { title: t(`report:comparison.${kind}.column`, { title }), share: 0.32 },
      { title: t('report:comparison.own'), share: 0.68 },
    ],
    rows: inTable.flatMap(({ dimension, rows: members }) => [
      dimensionRow(
        dimension ? t(`model:dimension.${dimension}`) : t('report:competences.unplaced'),
        dimension,
        language,
      ),
      ...members.map((row) => ({ span: false, cells: [standardCell(row, voice), ownCell(row, voice)] })),
    ]),
  };
  return {
    id: 'comparison',
    heading: t(`report:comparison.${kind}.heading`, { title }),
    blocks: [
      ...lead(rows, person, voice),
      ...guide(rows, voice),
      ...(inTable.length > 0 ? [table] : []),
      ...(brief ? untold(rows, voice) : []),
    ],
  };
}

/** Nothing for a competence without a text; one of the standard's that only such a one answers to is not described. */
function readableRow(
  { state, standardCompetence, own: entries }: ComparisonRow<ReportCompetence>,
  added: ReadonlyMap<string, PersonalOutcome>,
  language: Language,
): Row[] {
  const own = entries.flatMap(({ competence }) => competenceText(competence, language) ?? []);
  if (!standardCompetence) {
    return own.length > 0 ? [{ state, standardLabel: null, standardOutcomes: [], own, personal: null }] : [];
  }
  const personal = readable(added.get(standardCompetence.id)?.text, language);
  return [
    {
      state: own.length > 0 || personal ? 'answered' : 'notDescribed',
      standardLabel: standardText(standardCompetence.label, language),
      standardOutcomes: personal ? standardTexts(standardCompetence.outcomes, language) : [],
      own,
      personal,
    },
  ];
}

function lead(rows: readonly Row[], person: string, { kind, language, t }: Voice): ReportBlock[] {
  const additional = rows.filter(({ state }) => state === 'additional').flatMap(({ own }) => own);
  const list = listedLabels(additional, language);
  if (list.length > 0) {
    const sentence = t(`report:comparison.${kind}.beyond`, { person, list: SLOT });
    return [{ kind: 'paragraph', style: 'lead', runs: filled(sentence, list, language) }];
  }
  if (additional.length > 0 || !rows.some(({ state }) => state === 'answered')) return [];
  return [paragraphBlock('lead', t(`report:comparison.${kind}.answers`, { person }), language)];
}

type Group = { readonly dimension: DimensionId | null; readonly rows: readonly Row[] };

const told = ({ dimension, rows }: Group): Group => ({
  dimension,
  rows: rows.filter(({ state }) => state !== 'notDescribed'),
});

/** What a person has not told of takes a line of an employer's time, not a row each. */
function untold(rows: readonly Row[], { language, t }: Voice): ReportBlock[] {
  const names = rows.flatMap(({ state, standardLabel }) =>
    state === 'notDescribed' && standardLabel ? [standardLabel.text] : [],
  );
  if (names.length === 0) return [];
  const list = listIn(language, names);
  return [paragraphBlock('note', t('report:comparison.untold', { list }), language)];
}

/** How the table is read: only of what is in it, and nothing in brief, since every mark is a word. */
function guide(rows: readonly Row[], { brief, kind, language, t }: Voice): ReportBlock[] {
  if (brief) return [];
  const sentences = [t(`report:comparison.${kind}.guide`)];
  if (rows.some(({ state }) => state === 'additional')) {
    sentences.push(t('report:comparison.guideAdditional', { mark: additionalMark(t) }));
  }
  if (rows.some(({ personal }) => personal)) {
    sentences.push(t(`report:comparison.${kind}.guidePersonal`, { mark: personalMark(t) }));
  }
  if (rows.some(({ state }) => state === 'notDescribed')) {
    sentences.push(t('report:comparison.guideNotDescribed', { words: t('model:notDescribed') }));
  }
  return [paragraphBlock('note', sentences.join(' '), language)];
}

function standardCell({ standardLabel, standardOutcomes }: Row, { kind, language, t }: Voice): Cell {
  const run: Run =
    standardLabel === null
      ? { text: t(`report:comparison.${kind}.beside`), language, emphasis: 'muted' }
      : { ...standardLabel, emphasis: 'strong' };
  return cell('plain', [{ runs: [run] }, ...standardOutcomes.map((outcome) => ({ runs: [outcome] }))]);
}

function ownCell({ state, own, personal }: Row, { brief, language, t, label, marks }: Voice): Cell {
  if (state === 'notDescribed') {
    return cell('notDescribed', [{ runs: [{ text: t('model:notDescribed'), language, emphasis: 'muted' }] }]);
  }
  const paragraphs = own.flatMap((text) => [...label(text), ...outcomeParagraphs(text), ...marks(text)]);
  const mark = (text: string): Paragraph => ({ runs: [{ text, language, emphasis: 'strong' }] });
  if (state === 'additional') {
    const [name, ...rest] = paragraphs;
    const [sign] = mark(`${additionalMark(t)}: `).runs;
    if (brief && name && sign) return cell('additional', [{ runs: [sign, ...name.runs] }, ...rest]);
    return cell('additional', [mark(additionalMark(t)), ...paragraphs]);
  }
  return cell('plain', personal ? [...paragraphs, mark(personalMark(t)), ...textParagraphs(personal)] : paragraphs);
}
