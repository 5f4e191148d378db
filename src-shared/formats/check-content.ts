import { ExpectedError, type FieldExpectation } from '#shared/domain/errors';
import { fieldName } from './field-error';

/** Deeper than any file of ours; something nested without end would exhaust whoever writes it out again. */
const DEEPEST = 50;

/** Assigned to, it changes what an object is instead of becoming a field of it. */
const NO_FIELD = '__proto__';

type Place = { readonly value: unknown; readonly path: readonly PropertyKey[] };

/**
 * What no schema sees in the fields it does not know, and what would be lost without a word when it is stored: halves
 * of characters, which a database cannot keep.
 * @param file the name for messages
 * @throws ExpectedError FIELD_INVALID
 */
export function checkContent(file: string, content: unknown): void {
  const refuse = (path: readonly PropertyKey[], expected: FieldExpectation, values = ''): never => {
    throw new ExpectedError('FIELD_INVALID', { file, field: fieldName(path), expected, values });
  };
  const waiting: Place[] = [{ value: content, path: [] }];
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, path } = place;
    if (typeof value === 'string' && !value.isWellFormed()) refuse(path, 'wholeText');
    if (typeof value !== 'object' || value === null) continue;
    if (path.length > DEEPEST) refuse(path.slice(0, 3), 'lessNested', String(DEEPEST));
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) waiting.push({ value: item, path: [...path, index] });
      continue;
    }
    for (const [name, item] of Object.entries(value)) {
      if (name === NO_FIELD) refuse(path, 'noMore', NO_FIELD);
      if (!name.isWellFormed()) refuse(path, 'wholeText');
      waiting.push({ value: item, path: [...path, name] });
    }
  }
}
