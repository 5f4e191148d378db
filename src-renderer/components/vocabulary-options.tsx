import { useQuery } from '@tanstack/react-query';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import { api } from '../api/queries';

/** From how many letters on words are offered: an empty field belongs to the participant's own word. */
const FROM = 2;

type VocabularyOptionsProps = {
  /** What the field's `list` names. */
  readonly id: string;
  readonly typed: string;
  readonly language: Language;
};

/** The library's words for key competences, offered while one types and never put in by themselves. */
export function VocabularyOptions({ id, typed, language }: VocabularyOptionsProps) {
  const { data: words } = useQuery(api.library.vocabulary.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  const wanted = typed.trim().toLocaleLowerCase(language);
  const labels = new Set(wanted.length < FROM ? [] : words?.map(({ label }) => label[language]));
  return (
    <datalist id={id} lang={LANGUAGE_TAGS[language]}>
      {[...labels]
        .filter((word) => word.toLocaleLowerCase(language).includes(wanted))
        .map((word) => (
          <option key={word} value={word} />
        ))}
    </datalist>
  );
}
