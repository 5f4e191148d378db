import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Question } from '#shared/coach/question';
import type { Experience } from '#shared/domain/experience';
import type { Statement } from '#shared/domain/participant';
import { api } from '../../api/queries';

/** Milliseconds without a letter after which the questions may change: they do not jump while one types. */
const QUIET = 700;

const NONE: readonly Question[] = [];

export type Said = {
  readonly text: string;
  readonly tasks: string;
  readonly turn: number;
  readonly asked: readonly string[];
};

/** So many words say what a statement is about; until then the questions are about the one before. */
const ENOUGH_WORDS = 3;

/** What the questions are to follow: the statement being written or, until it says something, the last one. */
export function subjectOf(
  statements: readonly Statement[],
  typed: string,
  current: Experience | null,
): Omit<Said, 'asked'> {
  const begun = typed.trim().split(/\s+/).length >= ENOUGH_WORDS;
  return {
    text: begun ? typed : (statements.at(-1)?.text ?? ''),
    tasks: current ? `${current.title}\n${current.tasks}` : '',
    turn: statements.length + Number(begun),
  };
}

/**
 * What to ask next. Within a statement, what stands there stays for as long as it fits; with the next one, other
 * questions of the same kinds get their turn.
 */
export function useNextQuestions(said: Said): readonly Question[] {
  const { text, tasks, turn, asked } = said;
  const [situation, setSituation] = useState({ ...said, shown: NONE.map(({ id }) => id) });
  const { data = NONE } = useQuery(
    api.questions.next.queryOptions({
      input: { ...situation, asked: [...situation.asked], shown: [...situation.shown] },
      placeholderData: keepPreviousData,
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 0,
    }),
  );
  const shown = useRef(data);
  shown.current = data;

  const ask = useRef((next: Said) => {
    setSituation((before) => ({
      ...next,
      shown: next.turn === before.turn ? shown.current.map(({ id }) => id) : [],
    }));
  });
  const before = useRef(said);

  useEffect(() => {
    const known = before.current;
    before.current = { text, tasks, turn, asked };
    if (known.text === text && known.tasks === tasks && known.turn === turn && known.asked === asked) return;
    // One that was asked gives way at once: somebody is waiting for the next.
    const wait = known.asked === asked ? QUIET : 0;
    const timer = setTimeout(() => ask.current({ text, tasks, turn, asked }), wait);
    return () => clearTimeout(timer);
  }, [text, tasks, turn, asked]);

  return data;
}
