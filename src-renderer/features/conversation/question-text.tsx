import type { Question } from '#shared/coach/question';
import { LANGUAGE_TAGS } from '#shared/domain/text';
import { useTexts } from '../../components/use-texts';

type QuestionTextProps = { readonly question: Question; readonly both: boolean };

/** A question in the window's language and, for the interpreter, in the other one below it. */
export function QuestionText({ question, both }: QuestionTextProps) {
  const { language } = useTexts();
  const other = language === 'nb' ? 'en' : 'nb';
  return (
    <>
      <span className="bp-question__text">{question[language]}</span>
      {both && (
        <span className="bp-question__other" lang={LANGUAGE_TAGS[other]}>
          {question[other]}
        </span>
      )}
    </>
  );
}
