import type { z } from 'zod';
import { ExpectedError, FIELD_EXPECTATIONS, type FieldExpectation } from '#shared/domain/errors';

type Issue = z.core.$ZodIssue;

/** `competences[2].label.nb`, as people who edit JSON write it; the whole file is `$`. */
export function fieldName(path: readonly PropertyKey[]): string {
  const name = path.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('');
  return name.replace(/^\./, '') || '$';
}

const TYPES: Partial<Record<string, FieldExpectation>> = {
  string: 'string',
  number: 'number',
  int: 'number',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
};

function expectationOf(issue: Issue): { expected: FieldExpectation; values: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { expected: TYPES[issue.expected] ?? 'anything', values: '' };
    case 'invalid_value':
      return {
        expected: issue.values.length === 1 ? 'format' : 'oneOf',
        values: issue.values.map(String).join(', '),
      };
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') return { expected: 'number', values: '' };
      return { expected: issue.origin === 'array' ? 'array' : 'nonEmpty', values: '' };
    case 'too_big':
      if (issue.origin === 'number' || issue.origin === 'int') return { expected: 'number', values: '' };
      return { expected: issue.origin === 'array' ? 'shorterList' : 'shorterText', values: String(issue.maximum) };
    case 'invalid_format':
      if (issue.format === 'date') return { expected: 'day', values: '' };
      return { expected: issue.format === 'datetime' ? 'instant' : 'name', values: '' };
    case 'unrecognized_keys':
      return { expected: 'noMore', values: issue.keys.join(', ') };
    case 'custom': {
      const expected = FIELD_EXPECTATIONS.find((candidate) => candidate === issue.params?.expected);
      const { values } = issue.params ?? {};
      return { expected: expected ?? 'anything', values: typeof values === 'string' ? values : '' };
    }
    default:
      return { expected: 'anything', values: '' };
  }
}

/**
 * Makes the first thing a schema found wrong in a file into the error that names file, field and what was expected.
 * @param file the file's name as the user gave it
 */
export function fieldError(file: string, error: z.ZodError): ExpectedError<'FIELD_INVALID'> {
  const [issue] = error.issues;
  if (!issue) throw new Error('a schema refused a file without saying why');
  return new ExpectedError('FIELD_INVALID', { file, field: fieldName(issue.path), ...expectationOf(issue) });
}
