import { ORPCError } from '@orpc/client';
import { EXPECTED_ERRORS, type ExpectedErrorCode } from '#shared/domain/errors';
import { describeError } from '#shared/i18n/describe-error';
import type { WindowTranslator } from '#shared/i18n/text-key';

/**
 * What can go wrong for the window: something expected, with its own text; input that was not taken; a bug, known by
 * the reference under which the log has it; or no answer at all.
 */
export type Failure =
  | { readonly kind: 'expected'; readonly code: ExpectedErrorCode; readonly data: unknown }
  | { readonly kind: 'input' }
  | { readonly kind: 'bug'; readonly reference: string }
  | { readonly kind: 'connection' };

function isExpected(code: string): code is ExpectedErrorCode {
  return Object.hasOwn(EXPECTED_ERRORS, code);
}

/**
 * @param error what a call through the client was rejected with
 * @returns what it means; everything that is no answer from the other side counts as a lost connection
 */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof ORPCError)) return { kind: 'connection' };
  if (isExpected(error.code)) return { kind: 'expected', code: error.code, data: error.data };
  if (error.code === 'BAD_REQUEST' || error.code === 'PAYLOAD_TOO_LARGE') return { kind: 'input' };
  return { kind: 'bug', reference: error.code === 'BUG' ? String(error.data?.reference ?? '') : error.code };
}

/** The failure in words, ready to show. */
export function failureText(t: WindowTranslator, failure: Failure): string {
  switch (failure.kind) {
    case 'expected':
      return describeError(failure.code, failure.data, t);
    case 'input':
      return t('errors:INPUT_INVALID');
    case 'bug':
      return t('errors:BUG', { reference: failure.reference });
    case 'connection':
      return t('common:failure.connection');
  }
}
