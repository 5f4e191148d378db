import { describe, expect, it } from 'vitest';
import concepts from '#resources/lexicon/concepts.json';
import file from '#resources/questions/questions.json';
import {
  answeredGroups,
  chooseQuestions,
  QUESTIONS_SHOWN,
  type QuestionSituation,
} from '#shared/coach/choose-questions';
import { ANY_TOPIC, QUESTION_GROUPS, questionBankSchema } from '#shared/coach/question';

const bank = questionBankSchema.parse(file);
const nothing: QuestionSituation = { text: '', tasks: '', topics: [], asked: [], shown: [], turn: 0 };
const choose = (situation: Partial<QuestionSituation>) => chooseQuestions(bank, { ...nothing, ...situation });
const idsOf = (questions: readonly { id: string }[]) => questions.map(({ id }) => id);
const BAKED = 'Jeg bakte brød og kaker i bakeriet';

describe('the bank of questions', () => {
  it('has about 120 questions with ids of their own, in both languages, about topics that there are', () => {
    expect(bank.questions.length).toBeGreaterThan(100);
    expect(new Set(idsOf(bank.questions)).size).toBe(bank.questions.length);
    for (const language of ['nb', 'en'] as const) {
      const texts = bank.questions.map((question) => question[language].trim());
      expect(texts.filter((text) => text === '')).toEqual([]);
      expect(new Set(texts).size).toBe(texts.length);
    }
    const topics = new Set([ANY_TOPIC, ...Object.keys(bank.topics)]);
    expect(bank.questions.flatMap((question) => question.topics).filter((topic) => !topics.has(topic))).toEqual([]);
  });

  it('asks after everything the method names, whatever it is about, and has something for every topic', () => {
    const groupsOf = (topic: string) =>
      new Set(bank.questions.filter(({ topics }) => topics.includes(topic)).map(({ group }) => group));
    expect([...groupsOf(ANY_TOPIC)].toSorted()).toEqual([...QUESTION_GROUPS].toSorted());
    expect(Object.keys(bank.topics).filter((topic) => groupsOf(topic).size < 3)).toEqual([]);
  });

  it('knows each concept of its topics from the lexicon, and only once', () => {
    const known = new Set(concepts.map(({ id }) => id));
    const named = Object.values(bank.topics).flat();
    expect(named.filter((concept) => !known.has(concept))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe('choosing what to ask next', () => {
  it('begins with open questions, and gives the same for the same', () => {
    const first = choose({});
    expect(first).toHaveLength(QUESTIONS_SHOWN);
    expect(new Set(first.map(({ group }) => group))).toEqual(new Set(['open']));
    expect(choose({})).toEqual(first);
  });

  it('goes behind the task once something is said, and asks about the trade where it is known', () => {
    const plain = choose({ text: BAKED });
    expect(plain.map(({ group }) => group)).toEqual(['behind', 'responsibility', 'extent', 'complexity', 'learning']);
    const food = choose({ text: BAKED, topics: ['food'] });
    expect(food.filter(({ topics }) => topics.includes('food')).length).toBeGreaterThanOrEqual(4);
  });

  it('does not ask for what is answered already, in either language, in the statement or the tasks', () => {
    const groups = (text: string, tasks = '') => choose({ text, tasks }).map(({ group }) => group);
    expect(groups('Jeg hadde ansvaret for kassa alene')).not.toContain('responsibility');
    expect(groups('I was responsible for the till')).not.toContain('responsibility');
    expect(groups('Jeg bakte brød i ni år')).not.toContain('duration');
    expect(groups(`${BAKED} 200 brød hver dag`)).not.toContain('extent');
    expect(groups(BAKED, 'Lærte av faren min')).not.toContain('learning');
  });

  it('does not take a part of a word for an answer', () => {
    const answered = (text: string) => [...answeredGroups(bank, text)];
    expect(answered('Vi flyttet til byen og bestemor ble med')).toEqual([]);
    expect(answered('Årsaken var enkel')).toEqual([]);
    expect(answered('Vi var ledige')).toEqual([]);
  });

  it('stays where it is while one types on, and changes only what no longer fits', () => {
    const before = choose({ text: BAKED, turn: 3 });
    const after = choose({ text: `${BAKED} fordi det luktet godt`, turn: 3, shown: idsOf(before) });
    expect(before[0]?.group).toBe('behind');
    expect(idsOf(after).slice(1)).toEqual(idsOf(before).slice(1));
    expect(after[0]?.group).not.toBe('behind');
    expect(idsOf(choose({ text: BAKED, turn: 4, shown: idsOf(before) }))).toEqual(idsOf(before));
  });

  it('puts a new one in the place of one that was asked, and never brings it back', () => {
    const before = choose({ text: BAKED });
    const asked = idsOf(before).slice(1, 2);
    const after = choose({ text: BAKED, asked, shown: idsOf(before) });
    expect(after).toHaveLength(QUESTIONS_SHOWN);
    expect(idsOf(after).filter((_id, place) => place !== 1)).toEqual(idsOf(before).filter((_id, place) => place !== 1));
    const seen = new Set<string>();
    for (let turn = 0; turn < 200; turn++) {
      const next = choose({ text: BAKED, topics: ['food'], asked: [...seen], turn })[0];
      if (!next) break;
      expect(seen.has(next.id)).toBe(false);
      seen.add(next.id);
    }
    expect(choose({ text: BAKED, topics: ['food'], asked: [...seen] })).toEqual([]);
  });

  it('gives other questions their turn from one statement to the next', () => {
    expect(idsOf(choose({ text: BAKED, turn: 1 }))).not.toEqual(idsOf(choose({ text: BAKED, turn: 2 })));
  });

  it('takes any text at all, also one that is very long', () => {
    for (const text of ['', '   ', '🌷🌷🌷', 'سوق كبير جدا في المدينة', 'x '.repeat(10_000)]) {
      expect(choose({ text })).toHaveLength(QUESTIONS_SHOWN);
    }
  });
});
