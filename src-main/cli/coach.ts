import { STATEMENT_KINDS } from '#shared/coach/kinds';
import type { Language } from '#shared/domain/text';
import type { Translator } from '#shared/i18n/text-key';
import { explainedHints } from '../core/coach';
import { linesOf } from './lines';

/** Characters that some programs take for the end of a line; JSON lets them stand. */
const LINE_ENDS = /[\u0085\u2028\u2029]/g;
const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * What the coach says of statements, a line for each (docs/formats.md); answers come while more is read.
 * @param language of the messages; a statement is in it, in nynorsk, or evidently in the other
 * @throws ExpectedError INPUT_NOT_UTF8, INPUT_LINE_TOO_LONG
 */
export async function* coachLines(
  input: AsyncIterable<Uint8Array>,
  language: Language,
  translate: Translator,
): AsyncGenerator<string> {
  const kinds = new Set<string>(STATEMENT_KINDS);
  for await (const text of linesOf(input)) {
    const hints = explainedHints({ text, language, field: 'statement', window: language })
      .filter(({ kind }) => kinds.has(kind))
      .map(({ kind, start, end, message, question }) => ({
        kind,
        start,
        end,
        message: translate('coach:ask', { message, question }),
      }));
    yield `${JSON.stringify({ text, hints }).replace(LINE_ENDS, escaped)}\n`;
  }
}
