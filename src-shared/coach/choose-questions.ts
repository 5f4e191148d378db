import { normaliseText } from '../matching/tokens';
import { ANY_TOPIC, QUESTION_GROUPS, type Question, type QuestionBank, type QuestionGroup } from './question';

/** As many as can be taken in at a glance while somebody talks. */
export const QUESTIONS_SHOWN = 5;

/** Until so many words are written, it is not clear what it is about; the questions stay as they are. */
const ENOUGH_WORDS = 3;

export type QuestionSituation = {
  /** The statement being written or, between two, the last one. */
  readonly text: string;
  /** The tasks of the experience it is about. */
  readonly tasks: string;
  /** What it is about: topics of the bank, the surest first. */
  readonly topics: readonly string[];
  /** Ids of those that have been asked in this conversation. */
  readonly asked: readonly string[];
  /** Ids of those that stand there now, by their place. */
  readonly shown: readonly string[];
  /** Counts the statements. */
  readonly turn: number;
};

/** The text as words between single spaces, one at each end too, so that beginnings and whole words are found alike. */
const spaced = (text: string): string => ` ${(normaliseText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

function says(words: string, signal: string): boolean {
  if (signal === '#') return /\d/.test(words);
  return words.includes(signal.startsWith('=') ? ` ${signal.slice(1)} ` : ` ${signal}`);
}

/** @returns the groups of questions that the text has an answer to already, in either language */
export function answeredGroups(bank: QuestionBank, text: string): ReadonlySet<QuestionGroup> {
  const words = spaced(text);
  return new Set(
    QUESTION_GROUPS.filter((group) => {
      const { nb = [], en = [] } = bank.answered[group] ?? {};
      return [...nb, ...en].some((signal) => says(words, signal));
    }),
  );
}

const isFor = ({ topics }: Question, wanted: readonly string[]): boolean =>
  topics.some((topic) => wanted.includes(topic));

const rotated = (questions: readonly Question[], turn: number): Question[] => {
  const start = questions.length === 0 ? 0 : turn % questions.length;
  return [...questions.slice(start), ...questions.slice(0, start)];
};

/** Of a group: those on what it is about, the surest topic first; where there is none, those that fit everything. */
function eligible(questions: readonly Question[], situation: QuestionSituation): Question[] {
  const { topics, turn } = situation;
  const special = topics.flatMap((topic) => questions.filter((question) => isFor(question, [topic])));
  return special.length > 0
    ? special
    : rotated(
        questions.filter((question) => isFor(question, [ANY_TOPIC])),
        turn,
      );
}

/** Unanswered ones first, in the order they are usually asked; open ones only begin. */
function groupsInOrder(bank: QuestionBank, text: string): readonly QuestionGroup[] {
  const inside = QUESTION_GROUPS.filter((group) => group !== 'open');
  const answered = answeredGroups(bank, text);
  return [
    ...inside.filter((group) => !answered.has(group)),
    ...inside.filter((group) => answered.has(group)),
    'open' as const,
  ];
}

/** One of each group in their order, then a second of each, until there are enough. */
function dealt(byGroup: readonly (readonly Question[])[], count: number): Question[] {
  const most = Math.max(0, ...byGroup.map(({ length }) => length));
  const rounds = Array.from({ length: most }, (_none, round) => byGroup.flatMap((group) => group[round] ?? []));
  return rounds.flat().slice(0, count);
}

/** What stays keeps its place; the rest is filled up with what is new. */
function inPlace(wanted: readonly Question[], shown: readonly string[]): Question[] {
  const places: (Question | undefined)[] = Array.from({ length: wanted.length }, (_none, place) =>
    wanted.find(({ id }) => id === shown[place]),
  );
  const fresh = wanted.filter((question) => !places.includes(question));
  return places.flatMap((question) => question ?? fresh.shift() ?? []);
}

/**
 * Chooses what to ask next. It goes behind the task and after whatever the text does not say yet, about the trade it is
 * about where that is clear. The same situation always gives the same questions; what stands there stays in its place
 * for as long as it fits, so that nothing jumps while the counsellor types; and what was asked does not come back.
 * @returns at most `QUESTIONS_SHOWN`, fewer when the bank is used up
 */
export function chooseQuestions(bank: QuestionBank, situation: QuestionSituation): Question[] {
  const { text, tasks, asked, shown } = situation;
  const open = bank.questions.filter(({ id }) => !asked.includes(id));
  const said = `${text}\n${tasks}`;
  const enough = spaced(said).trim().split(' ').length >= ENOUGH_WORDS;
  const ofGroup = (group: QuestionGroup) => open.filter((question) => question.group === group);

  const groups = enough ? groupsInOrder(bank, said) : (['open', 'behind', 'learning', 'responsibility'] as const);
  const byGroup = groups.map((group) => {
    const fitting = eligible(ofGroup(group), enough ? situation : { ...situation, topics: [] });
    // Of those that fit equally well, the one that stands there goes first.
    const first = fitting.find(({ id }) => shown.includes(id));
    return first ? [first, ...fitting.filter((question) => question !== first)] : fitting;
  });
  const wanted = enough ? dealt(byGroup, QUESTIONS_SHOWN) : byGroup.flat().slice(0, QUESTIONS_SHOWN);
  return inPlace(wanted, shown);
}
