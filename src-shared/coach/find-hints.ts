import type { TextLanguage } from '#shared/domain/text';
import type { Tongue } from '#shared/matching/tokens';
import type { Coach } from './coach';
import { type CoachField, type Hint, STATEMENT_KINDS, type StatementKind } from './kinds';
import { outcomeHints } from './outcome-hints';
import { spanOf } from './spans';
import { tongueIn } from './tongue';

/** What a name of a competence can be instead of one; how it is worded does not matter in a name. */
const LABEL_KINDS: ReadonlySet<StatementKind> = new Set(['trait', 'task', 'education', 'title']);

/** Paragraphs of one text that are read: a conversation written down in one field, and no pasted book. */
const MOST_PARAGRAPHS = 40;

/** Each line of a text, and where it begins. */
function paragraphsOf(text: string): { text: string; start: number }[] {
  const paragraphs: { text: string; start: number }[] = [];
  for (const match of text.matchAll(/[^\r\n]+/g)) {
    if (paragraphs.length >= MOST_PARAGRAPHS) break;
    if (match[0].trim() !== '') paragraphs.push({ text: match[0], start: match.index });
  }
  return paragraphs;
}

/** A name is short, so it takes more to say that it is no competence: the model is sure and the lists know the word. */
function isHint(kind: StatementKind, strength: number, field: CoachField, listed: boolean): boolean {
  if (field !== 'label') return strength >= 0;
  return LABEL_KINDS.has(kind) && strength >= 1 && listed;
}

function hintsOf(text: string, tongue: Tongue, field: CoachField, coach: Coach): Hint[] {
  const reading = coach.read(text, tongue);
  if (!reading.statement.words.some((word) => word.kind !== 'mark')) return [];
  const listed = new Set<string>(reading.statement.hits.map(({ list }) => list));
  return STATEMENT_KINDS.filter((kind) => isHint(kind, reading.strengths[kind], field, listed.has(kind))).map(
    (kind) => ({ kind, ...spanOf(reading, kind, tongue) }),
  );
}

/**
 * What the coach notices in a text; each line of it is read by itself. Never a reason to stop anybody: the counsellor
 * may know better.
 * @param field where the text stands
 * @returns hints in the order of their places; the places are in UTF-16 code units of the text as given
 */
export function findHints(text: string, language: TextLanguage, field: CoachField, coach: Coach): Hint[] {
  const tongue = tongueIn(text, language);
  const hints = paragraphsOf(text).flatMap((paragraph) =>
    hintsOf(paragraph.text, tongue, field, coach).map(({ kind, start, end }) => ({
      kind,
      start: paragraph.start + start,
      end: paragraph.start + end,
    })),
  );
  const own = field === 'outcome' ? outcomeHints(text, tongue) : [];
  return [...hints, ...own].toSorted((one, other) => one.start - other.start || one.end - other.end);
}
