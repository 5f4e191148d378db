import { EXPECTED_ERRORS, type ExpectedErrorCode } from '#shared/domain/errors';
import type { WindowTranslator } from './text-key';

/** Control characters (line breaks among them) would break a message that must be one line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/gu;

const LONGEST = 300;

/** A file name or an id from outside, fit to stand in a one-line message; the end of a long path says most. */
export const oneLine = (value: unknown): string => {
  const line = String(value).replace(CONTROL, ' ');
  return line.length > LONGEST ? `…${line.slice(-LONGEST)}` : line;
};

/**
 * The message for an expected error: what is wrong and what to do, in one line.
 * @param data the error's data, as thrown or as it came over the contract
 */
export function describeError(code: ExpectedErrorCode, data: unknown, translate: WindowTranslator): string {
  const values = Object.fromEntries(
    Object.entries(EXPECTED_ERRORS[code].parse(data)).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : oneLine(value),
    ]),
  );
  if (code === 'FIELD_INVALID') {
    const { expected } = EXPECTED_ERRORS.FIELD_INVALID.parse(data);
    values.expected = translate(`errors:expected.${expected}`, values);
  }
  return translate(`errors:${code}`, values);
}
