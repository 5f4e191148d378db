import type { Learned } from '#shared/domain/learned';
import type { Language } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { competenceNameText } from '../../components/competence-name';

/** Which of what has been learnt this is, as long as it is not changed. */
export const learnedId = ({ competenceId, standardRef }: Learned): string => `${standardRef}-${competenceId}`;

/** What was learnt, in one sentence: for accessible names and announcements. */
export function learnedText(
  learned: Pick<Learned, 'label' | 'answer'>,
  language: Language,
  t: WindowTranslator,
): string {
  const name = competenceNameText(learned, language, t);
  return learned.answer
    ? t('lessons:of.answers', { name, answer: learned.answer.label[language] })
    : t('lessons:of.additional', { name });
}

/** @returns true when the name, or what it answers to, has the query in it, in any language */
export function isFound({ label, answer }: Learned, query: string): boolean {
  const wanted = query.trim().toLocaleLowerCase('nb');
  return [label, answer?.label ?? {}]
    .flatMap((text): string[] => Object.values(text))
    .some((text) => text.toLocaleLowerCase('nb').includes(wanted));
}
