import { readFileSync } from 'node:fs';
import modelFile from '#resources/coach/model.bin?asset';
import educationFile from '#resources/coach/words/education.tsv?asset';
import masteryFile from '#resources/coach/words/mastery.tsv?asset';
import negativeFile from '#resources/coach/words/negative.tsv?asset';
import tasksFile from '#resources/coach/words/tasks.tsv?asset';
import titlesFile from '#resources/coach/words/titles.tsv?asset';
import traitsFile from '#resources/coach/words/traits.tsv?asset';
import vagueFile from '#resources/coach/words/vague.tsv?asset';
import { type Coach, createCoach } from '#shared/coach/coach';
import { explainHint } from '#shared/coach/explain-hint';
import { findHints } from '#shared/coach/find-hints';
import type { CoachField, CoachKind } from '#shared/coach/kinds';
import { readCoachModel } from '#shared/coach/model';
import { compileLists, type ListEntry, type ListName, parseList } from '#shared/coach/phrase-lists';
import type { ExplainedHint } from '#shared/contract/coach';
import type { Language, TextLanguage } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { bundledStandards } from './bundled-standards';
import { bundledVocabulary } from './library';
import { readPreferences } from './preferences';
import type { Session } from './session';

const LIST_FILES: Record<ListName, string> = {
  trait: traitsFile,
  task: tasksFile,
  education: educationFile,
  title: titlesFile,
  vague: vagueFile,
  negative: negativeFile,
};

let coach: Coach | undefined;

const entriesOf = (file: string) => parseList(readFileSync(file, 'utf8'));

/** What the library calls competences: nobody is to be asked what these stand for instead of one. */
const competenceNames = (): string[] =>
  [...bundledStandards().flatMap(({ competences }) => competences), ...bundledVocabulary()].flatMap(({ label }) => [
    label.nb,
    label.en,
  ]);

function readCoach(): Coach {
  const lists = Object.entries(LIST_FILES).map(([name, file]) => [name, entriesOf(file)] as const);
  return createCoach(readCoachModel(readFileSync(modelFile)), {
    lists: compileLists(Object.fromEntries(lists) as Record<ListName, ListEntry[]>),
    mastery: compileLists({ mastery: entriesOf(masteryFile) }),
    competenceNames: competenceNames(),
  });
}

/** @returns the coach that comes with the product; made at first use, the same one each time */
export function bundledCoach(): Coach {
  coach ??= readCoach();
  return coach;
}

/** What is asked about: a text, what it is written in, where it stands, and the language to answer in. */
export type HintRequest = {
  readonly text: string;
  readonly language: TextLanguage;
  readonly field: CoachField;
  readonly window: Language;
};

/** @returns what the coach notices in a text, explained; whatever is turned off or not */
export function explainedHints({ text, language, field, window }: HintRequest): ExplainedHint[] {
  const t = translatorFor(window);
  return findHints(text, language, field, bundledCoach()).map((hint) => ({ ...hint, ...explainHint(hint, text, t) }));
}

/**
 * The same for the window, without the kinds that the counsellor has turned off. What somebody says in a conversation may
 * be as long as it likes; only a learning outcome is to be short.
 */
export function hintsFor(session: Session, request: HintRequest): ExplainedHint[] {
  const off = new Set<CoachKind>(readPreferences(session).coachOff);
  if (request.field === 'statement') off.add('long');
  return explainedHints(request).filter(({ kind }) => !off.has(kind));
}
