import { TextRun } from 'docx';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import { withoutUnwritable } from '#shared/report/clean-text';
import type { Run } from '#shared/report/model';
import { stretchesOf } from '#shared/report/right-to-left';
import { CHARACTER_STYLE } from './styles';

/**
 * Runs as the document has them. A run in another language than the document's carries its own; right-to-left names
 * are marked, so that they keep their order, their full stops and their font within a sentence written the other way.
 * @param documentLanguage what the styles say already
 */
export function textRuns(runs: readonly Run[], documentLanguage: Language): TextRun[] {
  return runs.flatMap(({ text, language, emphasis }) =>
    stretchesOf(withoutUnwritable(text)).map(
      (stretch) =>
        new TextRun({
          text: stretch.text,
          ...(emphasis && { style: CHARACTER_STYLE[emphasis] }),
          ...(language !== documentLanguage && { language: { value: LANGUAGE_TAGS[language] } }),
          ...(stretch.rightToLeft && { rightToLeft: true }),
        }),
    ),
  );
}
