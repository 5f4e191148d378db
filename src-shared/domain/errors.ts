import { z } from 'zod';

/** What a field of a file can be expected to be. */
export const FIELD_EXPECTATIONS = [
  'anything',
  'array',
  'boolean',
  'competenceId',
  'day',
  'differentOnes',
  'experienceId',
  'format',
  'instant',
  'knownStandard',
  'lessNested',
  'name',
  'noMore',
  'nonEmpty',
  'number',
  'object',
  'ofStandard',
  'oneAdditionEach',
  'oneLinkEach',
  'oneOf',
  'shorterList',
  'shorterText',
  'standardCompetence',
  'statementId',
  'string',
  'text',
  'uniqueId',
  'uniqueIdOfKind',
  'wholeText',
] as const;
export type FieldExpectation = (typeof FIELD_EXPECTATIONS)[number];

/**
 * Expected failures: things that go wrong in the world (a wrong passphrase, a full disk, a file that is no client).
 * Each has a code, data to fill in the translated message `errors:<code>`, and never any personal data.
 * Everything else that is thrown is a bug.
 */
export const EXPECTED_ERRORS = {
  WORKSPACE_EXISTS: z.object({}),
  WORKSPACE_NOT_FOUND: z.object({}),
  /** A demo's records cannot be moved: nobody knows its passphrase. */
  DEMO_NOT_MOVED: z.object({}),
  WORKSPACE_LOCKED: z.object({}),
  WORKSPACE_IN_USE: z.object({}),
  WORKSPACE_NEWER: z.object({ found: z.number(), supported: z.number() }),
  /** Files that are missing, cut, or hold a single bit that fell over. */
  WORKSPACE_DAMAGED: z.object({ part: z.enum(['records', 'keyring']) }),
  /** The records are whole, but not the log of the newest changes: at most so many of them may be missing. */
  WORKSPACE_LOG_DAMAGED: z.object({ missing: z.number() }),
  /** The folder was taken away while the workspace was open. */
  WORKSPACE_GONE: z.object({ folder: z.string() }),
  FOLDER_NOT_WRITABLE: z.object({ folder: z.string() }),
  DISK_FULL: z.object({}),
  /** The disk that the folder lies on has too little room for a backup. */
  BACKUP_NO_ROOM: z.object({ folder: z.string() }),
  /** The workspace was locked, or something erased, while the backup was made. */
  BACKUP_INTERRUPTED: z.object({}),
  /** A copy that was made did not pass its check. */
  BACKUP_UNSOUND: z.object({}),
  BACKUP_NOT_FOUND: z.object({}),
  BACKUP_DAMAGED: z.object({}),
  BACKUP_NEWER: z.object({}),
  /** It is encrypted with another key than the open workspace, and its own passphrase was not given. */
  BACKUP_OTHER_WORKSPACE: z.object({}),
  FOLDER_NOT_FOUND: z.object({ folder: z.string() }),
  FOLDER_NOT_ABSOLUTE: z.object({}),
  FOLDER_IN_WORKSPACE: z.object({}),
  PASSPHRASE_WRONG: z.object({}),
  PASSPHRASE_TOO_SHORT: z.object({ minimum: z.number() }),
  /** After several wrong attempts the next one waits. */
  ATTEMPT_TOO_SOON: z.object({ seconds: z.number() }),
  /** `group`: the first of its groups that is not as it was printed, counted from 1. */
  RECOVERY_KEY_MISTYPED: z.object({ group: z.number() }),
  RECOVERY_KEY_WRONG: z.object({}),
  /** The keychain of the machine is no real one, is out of reach, or does not have what it was given. */
  KEYCHAIN_REFUSED: z.object({}),
  PARTICIPANT_NOT_FOUND: z.object({}),
  /** A file is about somebody who is here already, and it was not said what to do about it. */
  PARTICIPANT_EXISTS: z.object({}),
  /** Something of an erased participant is left in the records. */
  ERASURE_UNCONFIRMED: z.object({}),
  ERASURE_NOT_FOUND: z.object({}),
  /** Somebody of a backup who has been erased since. */
  PARTICIPANT_ERASED: z.object({}),
  /** Documents for the archive come before the note that they are filed. */
  FILED_IN_FUTURE: z.object({}),
  STATEMENT_NOT_FOUND: z.object({}),
  EXPERIENCE_NOT_FOUND: z.object({}),
  DOCUMENTED_NOT_FOUND: z.object({}),
  CONSENT_NOT_FOUND: z.object({}),
  /** Something is to have happened before the consent was given. */
  CONSENT_DATES: z.object({}),
  EVIDENCE_NOT_FOUND: z.object({}),
  VERSION_NOT_FOUND: z.object({}),
  CHANGE_NOT_FOUND: z.object({}),
  COMPETENCE_NOT_FOUND: z.object({}),
  /** The order of competences was made from a list that is no longer the participant's. */
  ORDER_OUTDATED: z.object({}),
  /** Two learning outcomes that are too long to become one. */
  MERGED_TOO_LONG: z.object({ limit: z.number() }),
  STANDARD_NOT_FOUND: z.object({ id: z.string(), known: z.string() }),
  STANDARD_COMPETENCE_NOT_FOUND: z.object({ id: z.string() }),
  LESSON_NOT_FOUND: z.object({}),
  /** A draft lacks something; what it is, the window says from the draft itself. */
  STANDARD_INCOMPLETE: z.object({ count: z.number() }),
  STANDARD_NOT_DRAFT: z.object({ ref: z.string() }),
  STANDARD_NOT_IN_USE: z.object({ ref: z.string() }),
  STANDARD_BUNDLED: z.object({ id: z.string() }),
  STANDARD_EXISTS: z.object({ id: z.string(), version: z.string() }),
  STANDARD_REFERRED: z.object({ ref: z.string() }),
  /** Neither PNG nor JPEG, whatever its name says. */
  LOGO_NOT_PICTURE: z.object({}),
  /** The file ends before the picture does. */
  LOGO_CUT_OFF: z.object({}),
  LOGO_TOO_LARGE: z.object({ limit: z.string() }),
  /** More pixels on a side than any document needs. */
  LOGO_TOO_WIDE: z.object({ width: z.number(), height: z.number(), limit: z.number() }),
  /** An office's own document to take styles from: something else, a document of another kind, or a locked one. */
  TEMPLATE_NOT_DOCX: z.object({ file: z.string() }),
  /** `limit` is in megabytes. */
  TEMPLATE_TOO_LARGE: z.object({ file: z.string(), limit: z.number() }),
  TEMPLATE_HAS_MACROS: z.object({ file: z.string() }),
  TEMPLATE_DAMAGED: z.object({ file: z.string() }),
  FILE_NOT_FOUND: z.object({ file: z.string() }),
  FILE_NOT_READABLE: z.object({ file: z.string() }),
  FILE_NOT_WRITABLE: z.object({ file: z.string() }),
  /** A document that the user saves; its name may be somebody's, and is left out. */
  SAVE_DISK_FULL: z.object({}),
  SAVE_NOT_WRITABLE: z.object({}),
  SAVE_FOLDER_GONE: z.object({}),
  /** Saving and printing by the program itself: a browser does them in its own way. */
  NOT_IN_THIS_SHELL: z.object({}),
  /** The PDF was not made within the time. */
  PDF_FAILED: z.object({}),
  FILE_TOO_LARGE: z.object({ file: z.string(), limit: z.string() }),
  /** Not a file of ours at all. */
  FILE_FOREIGN: z.object({ file: z.string() }),
  FILE_NEWER: z.object({ file: z.string() }),
  FILE_IS_STANDARD: z.object({ file: z.string() }),
  FILE_IS_WORKSPACE: z.object({ file: z.string() }),
  FILE_IS_PARTICIPANT: z.object({ file: z.string() }),
  /** An encrypted file: another passphrase, or not as it was written. Which of them cannot be told. */
  SEALED_NOT_OPENED: z.object({ file: z.string() }),
  SEALED_PASSPHRASE_SHORT: z.object({ minimum: z.number() }),
  FILE_NOT_UTF8: z.object({ file: z.string() }),
  /** `place` is line and column, ` (3:5)`, or nothing. */
  FILE_NOT_JSON: z.object({ file: z.string(), place: z.string() }),
  INPUT_NOT_UTF8: z.object({ line: z.number() }),
  INPUT_LINE_TOO_LONG: z.object({ line: z.number(), limit: z.string() }),
  OUTPUT_IS_INPUT: z.object({ file: z.string() }),
  /** `expected` names one of `errors:expected.*`; `values` fills it in. */
  FIELD_INVALID: z.object({
    file: z.string(),
    field: z.string(),
    expected: z.enum(FIELD_EXPECTATIONS),
    values: z.string(),
  }),
  COMMAND_MISSING: z.object({ known: z.string() }),
  COMMAND_UNKNOWN: z.object({ command: z.string(), known: z.string() }),
  ARGUMENT_MISSING: z.object({ command: z.string(), argument: z.string() }),
  ARGUMENT_INVALID: z.object({ argument: z.string(), expected: z.string() }),
  ARGUMENT_REPEATED: z.object({ argument: z.string() }),
  ARGUMENT_UNKNOWN: z.object({ argument: z.string() }),
} as const;

export type ExpectedErrorCode = keyof typeof EXPECTED_ERRORS;
export type ExpectedErrorData<Code extends ExpectedErrorCode> = z.infer<(typeof EXPECTED_ERRORS)[Code]>;

/** Thrown for expected failures only; shells and the command line turn it into a translated message. */
export class ExpectedError<Code extends ExpectedErrorCode = ExpectedErrorCode> extends Error {
  readonly code: Code;
  readonly data: ExpectedErrorData<Code>;

  constructor(code: Code, data: ExpectedErrorData<Code>) {
    super(code);
    this.name = 'ExpectedError';
    this.code = code;
    this.data = data;
  }
}
