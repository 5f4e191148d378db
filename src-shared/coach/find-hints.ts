import type { TextLanguage } from '#shared/domain/text';
import type { Tongue } from '#shared/matching/tokens';
import type { Coach, CoachReading } from './coach';
import { grammarOf } from './grammar';
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

/** Words that are nothing but a kind, but for grammar: "blid og pålitelig". A duty needs its opening: "ansvar for …". */
function isNothingBut(kind: StatementKind, { statement: { words, hits } }: CoachReading, tongue: Tongue): boolean {
  const own = hits.filter(({ list }) => list === kind);
  if (kind === 'task') {
    const opening = own.find(({ from }) => from === 0);
    const last = opening && words[opening.to - 1];
    return last !== undefined && grammarOf(last.form, tongue).includes('preposition');
  }
  return words.every(
    ({ form, kind: sort }, at) =>
      sort === 'mark' || grammarOf(form, tongue).length > 0 || own.some(({ from, to }) => from <= at && at < to),
  );
}

/** A name is short, so it takes more to say that it is none; in an outcome only what is surely too long is. */
function isHint(kind: StatementKind, reading: CoachReading, tongue: Tongue, field: CoachField): boolean {
  const strength = reading.strengths[kind];
  if (field === 'label') return LABEL_KINDS.has(kind) && strength >= 1 && isNothingBut(kind, reading, tongue);
  return strength >= (field === 'outcome' && kind === 'long' ? 1 : 0);
}

function hintsOf(text: string, tongue: Tongue, field: CoachField, coach: Coach): Hint[] {
  const reading = coach.read(text, tongue);
  if (!reading.statement.words.some((word) => word.kind !== 'mark')) return [];
  return STATEMENT_KINDS.filter((kind) => isHint(kind, reading, tongue, field)).map((kind) => ({
    kind,
    ...spanOf(reading, kind, tongue),
  }));
}

/**
 * What the coach notices in a text; each line of it is read by itself. Never a reason to stop anybody: the counsellor
 * may know better.
 * @param field where the text stands
 * @returns hints in the order of their places; the places are in UTF-16 code units of the text as given
 */
export function findHints(text: string, language: TextLanguage, field: CoachField, coach: Coach): Hint[] {
  if (field === 'label' && coach.isCompetenceName(text)) return [];
  const tongue = tongueIn(text, language);
  const hints = paragraphsOf(text).flatMap((paragraph) =>
    hintsOf(paragraph.text, tongue, field, coach).map(({ kind, start, end }) => ({
      kind,
      start: paragraph.start + start,
      end: paragraph.start + end,
    })),
  );
  const own = field === 'outcome' ? outcomeHints(text, tongue, coach.mastery) : [];
  // What says "cannot" is asked about once: that "can" is missing goes without saying.
  const negative = hints.some(({ kind }) => kind === 'negative');
  const told = own.filter(({ kind }) => !(negative && kind === 'mastery'));
  return [...hints, ...told].toSorted((one, other) => one.start - other.start || one.end - other.end);
}
