import { z } from 'zod';
import { ExpectedError } from '#shared/domain/errors';
import type { Standard } from '#shared/domain/standard';
import { CLIENT_FORMAT, type ClientFile, clientFileSchema } from './client-file';
import { fieldError } from './field-error';
import { STANDARD_FORMAT, standardFileSchema } from './standard-file';

/** A file of one of our formats, checked. */
export type KnownFile =
  | { readonly format: typeof CLIENT_FORMAT; readonly client: ClientFile }
  | { readonly format: typeof STANDARD_FORMAT; readonly standard: Standard };

const anyFormat = z.looseObject({ format: z.enum([CLIENT_FORMAT, STANDARD_FORMAT]) });

function check<Schema extends z.ZodType>(file: string, schema: Schema, content: unknown): z.output<Schema> {
  const result = schema.safeParse(content);
  if (!result.success) throw fieldError(file, result.error);
  return result.data;
}

/** @throws ExpectedError FILE_NOT_JSON */
export function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    throw new ExpectedError('FILE_NOT_JSON', { file, place: line ? ` (${line}:${column})` : '' });
  }
}

/**
 * Checks a file of any of our formats, told apart by its `format` field.
 * @param file the name for messages
 * @throws ExpectedError FIELD_INVALID
 */
export function checkFile(file: string, content: unknown): KnownFile {
  const { format } = check(file, anyFormat, content);
  if (format === CLIENT_FORMAT) return { format, client: check(file, clientFileSchema, content) };
  const { format: _format, ...standard } = check(file, standardFileSchema, content);
  return { format, standard };
}

/** @throws ExpectedError FIELD_INVALID, also for a file of another of our formats */
export const checkClientFile = (file: string, content: unknown): ClientFile => check(file, clientFileSchema, content);

/** @throws ExpectedError FIELD_INVALID, also for a file of another of our formats */
export function checkStandardFile(file: string, content: unknown): Standard {
  const { format: _format, ...standard } = check(file, standardFileSchema, content);
  return standard;
}
