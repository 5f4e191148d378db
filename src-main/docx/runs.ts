import { TextRun } from 'docx';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import { withoutUnwritable } from '#shared/report/clean-text';
import type { Run } from '#shared/report/model';
import { CHARACTER_STYLE } from './styles';

/** Letters of the scripts that are written from right to left, of which a word processor must be told. */
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** A stretch of right-to-left words with what stands between them, or a stretch without any. */
const STRETCHES = new RegExp(
  `${RIGHT_TO_LEFT.source}(?:[\\p{M}\\u200C\\u200D]|[^\\p{L}]*${RIGHT_TO_LEFT.source})*|[^]+?(?=${RIGHT_TO_LEFT.source}|$)`,
  'gu',
);

/**
 * Runs as the document has them. A run in another language than the document's carries its own; right-to-left names
 * are marked, so that they keep their order, their full stops and their font within a sentence written the other way.
 * @param documentLanguage what the styles say already
 */
export function textRuns(runs: readonly Run[], documentLanguage: Language): TextRun[] {
  return runs.flatMap(({ text, language, emphasis }) =>
    (withoutUnwritable(text).match(STRETCHES) ?? []).map(
      (stretch) =>
        new TextRun({
          text: stretch,
          ...(emphasis && { style: CHARACTER_STYLE[emphasis] }),
          ...(language !== documentLanguage && { language: { value: LANGUAGE_TAGS[language] } }),
          ...(RIGHT_TO_LEFT.test(stretch) && { rightToLeft: true }),
        }),
    ),
  );
}
