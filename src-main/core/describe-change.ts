import type { Change, ChangeAction, ChangeSubject } from '#shared/domain/history';
import { type LocalizedText, TEXT_LANGUAGES, textIn } from '#shared/domain/text';
import type { StoredChange } from '../storage/change-repository';
import type { Row, RowTable, TouchedRow } from '../storage/participant-rows';

/** What is told of a change first: a row that came or went before one that changed, then in this order. */
const TELLING: readonly RowTable[] = [
  'competence',
  'decision',
  'personal_outcome',
  'evidence',
  'statement',
  'experience',
  'documented_item',
  'report_choice',
  'participant',
  'competence_statement',
  'kept_apart',
];

/** The column that was changed says what about a competence it was. */
const COMPETENCE_SUBJECTS: readonly (readonly [string, ChangeSubject])[] = [
  ['label', 'label'],
  ['outcome', 'outcome'],
  ['why', 'why'],
  ['placement', 'placement'],
  ['is_key', 'key'],
  ['position', 'order'],
];

/** What of a participant was changed, where it is not the name or the language of the report. */
const PARTICIPANT_SUBJECTS: readonly (readonly [string, ChangeSubject])[] = [
  ['name', 'participant'],
  ['standard_refs', 'standards'],
  ...['spoken_language', 'interpreter', 'private_notes', 'prepared'].map((column) => [column, 'preparation'] as const),
  ['extra', 'unknownFields'],
];

const TEXT_COLUMN: Partial<Record<RowTable, string>> = {
  statement: 'text',
  documented_item: 'text',
  experience: 'title',
  evidence: 'quote',
  participant: 'name',
};

const SUBJECTS: Partial<Record<RowTable, ChangeSubject>> = {
  competence: 'competence',
  competence_statement: 'evidence',
  decision: 'decision',
  personal_outcome: 'personalOutcome',
  evidence: 'evidence',
  statement: 'statement',
  experience: 'experience',
  documented_item: 'documented',
  participant: 'participant',
  kept_apart: 'keptApart',
};

const text = (row: Row | null, column: string): string => String(row?.[column] ?? '');
const localized = (row: Row | null, column: string): LocalizedText =>
  JSON.parse(text(row, column) || '{}') as LocalizedText;
const nameOf = (label: LocalizedText | undefined): string => textIn(label, 'nb')?.text ?? '';

const actionOf = ({ before, after }: TouchedRow): ChangeAction => (before ? (after ? 'changed' : 'removed') : 'added');

function mostTelling(touched: readonly TouchedRow[]): TouchedRow | undefined {
  const rank = (row: TouchedRow) => Number(actionOf(row) === 'changed') * 100 + TELLING.indexOf(row.table);
  return touched.filter(({ table }) => TELLING.includes(table)).toSorted((one, other) => rank(one) - rank(other))[0];
}

const differs = ({ before, after }: TouchedRow, column: string): boolean => before?.[column] !== after?.[column];

/** The text in the language that was written in. */
function changedText(row: TouchedRow, column: string): Pick<Change, 'before' | 'after'> {
  const [before, after] = [localized(row.before, column), localized(row.after, column)];
  const language = TEXT_LANGUAGES.find((each) => (before[each] ?? '') !== (after[each] ?? '')) ?? 'nb';
  return { before: before[language] ?? '', after: after[language] ?? '' };
}

const NO_TEXTS = { before: null, after: null };

const placements = ({ before, after }: TouchedRow): Pick<Change, 'before' | 'after'> => ({
  before: text(before, 'placement') || null,
  after: text(after, 'placement') || null,
});

function aboutCompetence(row: TouchedRow, touched: readonly TouchedRow[]): Omit<Change, 'id' | 'at' | 'undone'> {
  const action = actionOf(row);
  const what = nameOf(localized(row.before ?? row.after, 'label'));
  // Of one that is deleted nothing stays; of one that is merged something goes over to the other.
  const passedOn = touched.some(({ after }) => after !== null);
  if (action === 'removed' && passedOn) return { subject: 'merged', action: 'changed', what, ...NO_TEXTS };
  if (action !== 'changed') return { subject: 'competence', action, what, ...NO_TEXTS };
  const [column, subject] = COMPETENCE_SUBJECTS.find(([name]) => differs(row, name)) ?? ['label', 'competence'];
  const own = { subject, what: subject === 'order' ? '' : what };
  if (subject === 'key') return { ...own, action: row.after?.is_key ? 'added' : 'removed', ...NO_TEXTS };
  if (subject === 'order' || subject === 'competence') return { ...own, action, ...NO_TEXTS };
  const texts = subject === 'placement' ? placements(row) : changedText(row, column);
  return { ...own, action: texts.before ? (texts.after ? 'changed' : 'removed') : 'added', ...texts };
}

/** The short version has words of its own; form, voice and parts are told as one. */
function aboutReport(row: TouchedRow): Omit<Change, 'id' | 'at' | 'undone'> {
  const { before, after } = changedText(row, 'short');
  if (before === after) return { subject: 'reportChoices', action: 'changed', what: '', ...NO_TEXTS };
  return { subject: 'reportText', action: before ? (after ? 'changed' : 'removed') : 'added', what: '', before, after };
}

function subjectOf(row: TouchedRow): ChangeSubject {
  if (row.table !== 'participant') return SUBJECTS[row.table] ?? 'participant';
  return PARTICIPANT_SUBJECTS.find(([column]) => differs(row, column))?.[1] ?? 'participant';
}

/** What the competences were called that the changes touched, the latest name of each last. */
export const labelsTouched = (changes: readonly StoredChange[]): (readonly [string, LocalizedText])[] =>
  changes.flatMap(({ touched }) =>
    touched
      .filter(({ table }) => table === 'competence')
      .map(({ before, after }) => [text(after ?? before, 'id'), localized(after ?? before, 'label')] as const),
  );

/**
 * A stored change as the history shows it.
 * @param labels what the participant's competences are called, or were when they were there
 */
export function describeChange(change: StoredChange, labels: ReadonlyMap<string, LocalizedText>): Change {
  const { id, at, undone, subject, touched } = change;
  if (subject) return { id, at, undone, subject, action: 'changed', what: '', ...NO_TEXTS };
  const row = mostTelling(touched);
  if (!row) return { id, at, undone, subject: 'participant', action: 'changed', what: '', ...NO_TEXTS };
  if (row.table === 'competence') return { id, at, undone, ...aboutCompetence(row, touched) };
  if (row.table === 'report_choice') return { id, at, undone, ...aboutReport(row) };
  const column = TEXT_COLUMN[row.table];
  const own = column ? text(row.after ?? row.before, column) : '';
  const competenceId = text(row.after ?? row.before, 'competence_id');
  const what = row.table === 'decision' || row.table === 'competence_statement' ? '' : own;
  const texts =
    column && actionOf(row) === 'changed' && differs(row, column)
      ? { before: text(row.before, column), after: text(row.after, column) }
      : NO_TEXTS;
  return {
    id,
    at,
    undone,
    subject: subjectOf(row),
    action: actionOf(row),
    what: competenceId ? nameOf(labels.get(competenceId)) || what : what,
    ...texts,
  };
}
