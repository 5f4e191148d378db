import { ExpectedError } from '#shared/domain/errors';

/** Longer than anything that somebody says in one breath; what has no line breaks is not kept in memory without end. */
const LONGEST_LINE_BYTES = 1024 * 1024;
const LONGEST_LINE = '1\u00a0MB';

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * Reads lines as they come. Lines end in LF or CRLF; the last one need not. Each is checked by itself, so that a message
 * can say which one it was.
 * @throws ExpectedError INPUT_NOT_UTF8, INPUT_LINE_TOO_LONG
 */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let number = 0;
  let kept: Uint8Array[] = [];
  let length = 0;

  const keep = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length > LONGEST_LINE_BYTES) {
      throw new ExpectedError('INPUT_LINE_TOO_LONG', { line: number + 1, limit: LONGEST_LINE });
    }
    kept.push(bytes);
  };
  const take = (): string => {
    const bytes = Buffer.concat(kept);
    kept = [];
    length = 0;
    number++;
    const end = bytes.at(-1) === CARRIAGE_RETURN ? bytes.length - 1 : bytes.length;
    try {
      // Windows editors put a byte order mark first; anywhere else it is part of the text.
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: number > 1 }).decode(bytes.subarray(0, end));
    } catch {
      throw new ExpectedError('INPUT_NOT_UTF8', { line: number });
    }
  };

  for await (const chunk of input) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      keep(chunk.subarray(from, at));
      from = at + 1;
      yield take();
    }
    if (from < chunk.length) keep(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
