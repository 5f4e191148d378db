import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { CoachField } from '#shared/coach/kinds';
import type { ExplainedHint } from '#shared/contract/coach';
import type { TextLanguage } from '#shared/domain/text';
import { api } from '../../api/queries';
import { announce } from '../announcer';
import { useTexts } from '../use-texts';
import { useDismissed } from './dismissed-hints';
import { useKindsOff } from './use-coach-kinds';
import { useSettled } from './use-settled';

/** A hint with the words it is about. */
export type ShownHint = ExplainedHint & { readonly words: string };

type CoachHintsOptions = {
  readonly text: string;
  readonly language: TextLanguage;
  readonly field: CoachField;
};

/**
 * What the coach notices in a text at each pause in writing. While somebody writes on, a hint stays for as long as the
 * words it is about do. What is new in a text that is being written is said once at each pause.
 */
export function useCoachHints({ text, language, field }: CoachHintsOptions): readonly ShownHint[] {
  const { language: window } = useTexts();
  const off = useKindsOff();
  const isDismissed = useDismissed();
  const settled = useSettled(text);
  const first = useRef(settled);
  const said = useRef('');
  const { data } = useQuery(
    api.coach.hints.queryOptions({
      input: { text: settled, language, field, window },
      enabled: settled.trim() !== '',
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: 60_000,
    }),
  );

  const kinds = new Set<string>();
  const hints = (text.trim() === '' ? [] : (data ?? []))
    .map((hint) => ({ ...hint, words: settled.slice(hint.start, hint.end).trim() }))
    .filter(({ kind, words }) => {
      // Of several of one kind, the first is enough to think of the others.
      const wanted = !off.has(kind) && !isDismissed(kind, words) && text.includes(words) && !kinds.has(kind);
      if (wanted) kinds.add(kind);
      return wanted;
    });

  const news = settled === text && settled !== first.current ? (hints[0] ?? null) : null;
  const words = news && `${news.message} ${news.question}`;
  useEffect(() => {
    if (words === null || words === said.current) return;
    said.current = words;
    announce(words);
  }, [words]);

  return hints;
}
