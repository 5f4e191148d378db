/**
 * Under these a program may be given on in one piece with ours, for as long as its notice goes along. MPL-2.0 asks
 * besides that one is told where its source is; that is done for the one package that has it.
 */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'Zlib',
  'CC0-1.0',
  'Unlicense',
  'OFL-1.1',
  'MPL-2.0',
]);

/**
 * Whether a package may be bundled: one of what is offered with OR, and all of what is asked for with AND.
 * @param {unknown} expression as in package.json, in the manner of SPDX; parentheses around the whole only
 */
export function isAllowed(expression) {
  if (typeof expression !== 'string') return false;
  const plain = expression.replace(/^\((.*)\)$/, '$1');
  return plain.split(' OR ').some((offered) => offered.split(' AND ').every((licence) => ALLOWED.has(licence.trim())));
}
