import { z } from 'zod';
import { ExpectedError } from '#shared/domain/errors';
import type { Standard } from '#shared/domain/standard';
import { checkContent } from './check-content';
import { CLIENT_FORMAT, type ClientFile, clientFileSchema } from './client-file';
import { fieldError } from './field-error';
import { type ParticipantFile, participantFileSchema } from './participant-file';
import { STANDARD_FORMAT, standardFileSchema } from './standard-file';
import { WORKSPACE_FORMAT, type WorkspaceFile, workspaceFileSchema } from './workspace-file';

/** A file of one of our formats, checked. */
export type KnownFile =
  | { readonly format: typeof CLIENT_FORMAT; readonly client: ParticipantFile }
  | { readonly format: typeof STANDARD_FORMAT; readonly standard: Standard }
  | { readonly format: typeof WORKSPACE_FORMAT; readonly workspace: WorkspaceFile };

const anyFormat = z.looseObject({ format: z.enum([CLIENT_FORMAT, STANDARD_FORMAT, WORKSPACE_FORMAT]) });

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
  if (format === CLIENT_FORMAT) return { format, client: checkParticipantFile(file, content) };
  if (format === WORKSPACE_FORMAT) {
    checkContent(file, content);
    return { format, workspace: check(file, workspaceFileSchema, content) };
  }
  const { format: _format, ...standard } = check(file, standardFileSchema, content);
  return { format, standard };
}

/**
 * A client file with everything that our own programs write into it: what is there must be well formed.
 * @throws ExpectedError FIELD_INVALID, also for a file of another of our formats
 */
export function checkParticipantFile(file: string, content: unknown): ParticipantFile {
  checkContent(file, content);
  return check(file, participantFileSchema, content);
}

/**
 * A client file as far as matching and reports need it.
 * @throws ExpectedError FIELD_INVALID, also for a file of another of our formats
 */
export const checkClientFile = (file: string, content: unknown): ClientFile => check(file, clientFileSchema, content);

/** @throws ExpectedError FIELD_INVALID, also for a file of another of our formats */
export function checkStandardFile(file: string, content: unknown): Standard {
  const { format: _format, ...standard } = check(file, standardFileSchema, content);
  return standard;
}
