import { oc } from '@orpc/contract';
import { z } from 'zod';
import { EXPECTED_ERRORS, type ExpectedErrorCode } from '#shared/domain/errors';

type ErrorMap = { [Code in ExpectedErrorCode]: { status: number; data: (typeof EXPECTED_ERRORS)[Code] } };

const expected = Object.fromEntries(
  Object.entries(EXPECTED_ERRORS).map(([code, data]) => [code, { status: 422, data }]),
) as ErrorMap;

/**
 * Every procedure starts here: it can fail with any expected error, or with `BUG`, which carries nothing but the
 * reference under which the log has it.
 */
export const procedure = oc.errors({ ...expected, BUG: { status: 500, data: z.object({ reference: z.string() }) } });
