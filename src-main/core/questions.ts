import bank from '#resources/questions/questions.json';
import { chooseQuestions, type QuestionSituation } from '#shared/coach/choose-questions';
import { type Question, type QuestionBank, questionBankSchema } from '#shared/coach/question';
import { LANGUAGES, type Language } from '#shared/domain/text';
import { tokenise, tongueOf } from '#shared/matching/tokens';
import { bundledReader } from './matching-model';

/** From here on it is clear enough what a text is about to ask after it: a question about the wrong trade is worse than a plain one. */
const SURE = 0.5;

/** Less than this is noise, of which there is a little in every concept. */
const NOISE = 0.1;

/** Two trades in one statement are usual; a third is most often a mistake. */
const MOST_TOPICS = 2;

let checked: QuestionBank | null = null;

/** The bank that comes with the program, checked once; a malformed one is a bug. */
function questionBank(): QuestionBank {
  checked ??= questionBankSchema.parse(bank);
  return checked;
}

let topicOf: ReadonlyMap<string, string> | null = null;

function topicOfConcept(): ReadonlyMap<string, string> {
  topicOf ??= new Map(
    Object.entries(questionBank().topics).flatMap(([topic, concepts]) => concepts.map((concept) => [concept, topic])),
  );
  return topicOf;
}

/** @returns the languages to read a text in: the one whose grammar it has, or both where that is not clear */
function languagesOf(text: string): readonly Language[] {
  const [nb, en] = LANGUAGES.map(
    (language) => tokenise(text, tongueOf(language)).filter(({ weight }) => weight === 'function').length,
  );
  if (nb === undefined || en === undefined || nb === en) return LANGUAGES;
  return nb > en ? ['nb'] : ['en'];
}

/** What a text is about: topics of the bank, the surest first. Nobody says which language it is in. */
export function topicsOf(text: string): string[] {
  if (text.trim() === '') return [];
  const reader = bundledReader();
  const surest = new Map<string, number>();
  for (const language of languagesOf(text)) {
    const sums = new Map<string, number>();
    reader.read({ id: 'said', label: { [language]: text } }).concepts?.forEach((likelihood, position) => {
      const topic = topicOfConcept().get(reader.concepts[position] ?? '');
      if (topic && likelihood >= NOISE) sums.set(topic, (sums.get(topic) ?? 0) + likelihood);
    });
    for (const [topic, sum] of sums) surest.set(topic, Math.max(surest.get(topic) ?? 0, sum));
  }
  return [...surest]
    .filter(([, sum]) => sum >= SURE)
    .toSorted(([, one], [, other]) => other - one)
    .slice(0, MOST_TOPICS)
    .map(([topic]) => topic);
}

/** What to ask next, in both languages. */
export function nextQuestions(said: Omit<QuestionSituation, 'topics'>): Question[] {
  const own = topicsOf(said.text);
  return chooseQuestions(questionBank(), { ...said, topics: own.length > 0 ? own : topicsOf(said.tasks) });
}

/** The whole bank, in its order. */
export const allQuestions = (): Question[] => [...questionBank().questions];
