import { useRef, useState } from 'react';
import { type Competence, LIMITS } from '#shared/domain/participant';
import type { Language } from '#shared/domain/text';
import { isOnlyBeginning, withBeginning, withSentence } from '#shared/outcomes/beginning';
import { client } from '../../api/client';
import { useParticipant } from '../../components/participant-context';
import { useSavedText } from '../../components/use-saved-text';
import { useTextsInEvery } from '../../components/use-texts';
import { beginningsIn } from './beginnings';

/** The learning outcome in one language, with ways to put beginnings and whole sentences in. */
export function useOutcomeText({ id: competenceId, outcome }: Competence, language: Language) {
  const { participantId } = useParticipant();
  const field = useRef<HTMLTextAreaElement>(null);
  /** What stood there before something was put in; null when there is nothing to take back. */
  const [before, setBefore] = useState<string | null>(null);
  const beginnings = beginningsIn(useTextsInEvery()[language]);
  const text = useSavedText({
    participantId,
    fieldKey: `outcome:${competenceId}:${language}`,
    stored: outcome[language] ?? '',
    save: (changed) => client.competences.setOutcome({ competenceId, language, text: changed }),
    accepts: (changed) => !isOnlyBeginning(changed, beginnings),
  });

  const show = (next: string) => {
    text.change(next.slice(0, LIMITS.outcome));
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(next.length, next.length);
    });
  };

  return {
    ...text,
    language,
    field,
    /** What says something: a mere beginning is neither easy nor hard to read, and nothing to give a hint about. */
    said: isOnlyBeginning(text.value, beginnings) ? '' : text.value,
    /** Letters typed by hand: from now on, taking something out would take these too. */
    write: (next: string) => {
      setBefore(null);
      text.change(next.slice(0, LIMITS.outcome));
    },
    begin: (beginning: string) => {
      setBefore(null);
      show(withBeginning(text.value, beginning, beginnings));
    },
    put: (sentence: string) => {
      // A mere beginning is not stored, so it is nothing to go back to.
      setBefore(isOnlyBeginning(text.value, beginnings) ? '' : text.value);
      show(withSentence(text.value, sentence, beginnings));
    },
    takeOut:
      before === null
        ? null
        : () => {
            setBefore(null);
            show(before);
          },
  };
}

export type OutcomeText = ReturnType<typeof useOutcomeText>;
