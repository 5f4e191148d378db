import { describe, expect, it } from 'vitest';
import { EXPECTED_ERRORS, FIELD_EXPECTATIONS } from '#shared/domain/errors';
import { WIZARD_STEPS } from '#shared/domain/participant';
import { DIMENSION_IDS, PLACEMENTS } from '#shared/domain/placement';
import { LOCALES } from '#shared/i18n/locales';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { translatorFor } from '#shared/i18n/translator';
import { problemsIn } from '../../scripts/texts/plugin';
import { textProblems } from '../../scripts/texts/problems';
import { ROOT } from '../support/built';

type Tree = { [key: string]: string | Tree };

const keysOf = (tree: Tree, prefix = ''): string[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : keysOf(value, `${prefix}${key}.`),
  );

describe('the texts', () => {
  it('are in order: complete in both languages, filled in alike, and each of them used', () => {
    expect(problemsIn(ROOT)).toEqual([]);
  });

  it('name every expected error, every expectation of a field, every placement and every step', () => {
    const keys = new Set(keysOf(LOCALES.nb));
    const needed = [
      ...Object.keys(EXPECTED_ERRORS).map((code) => `errors.${code}`),
      ...FIELD_EXPECTATIONS.map((expectation) => `errors.expected.${expectation}`),
      ...PLACEMENTS.map((placement) => `model.placement.${placement}`),
      ...DIMENSION_IDS.map((dimension) => `model.dimension.${dimension}`),
    ];
    expect(needed.filter((key) => !keys.has(key))).toEqual([]);
    expect(
      WIZARD_STEPS.filter((step) => ![...keys].some((key) => key.startsWith('wizard.') && key.includes(step))),
    ).toEqual([]);
  });

  it('are refused by the types when there is no such text, or the window does not have it', () => {
    const t = translatorFor('nb');
    const inWindow: WindowTranslator = t;
    // @ts-expect-error There is no such text.
    expect(() => t('common:nothing')).toThrow('common:nothing');
    // @ts-expect-error The parts of the command line are not loaded by the window.
    expect(inWindow('cli:usage')).not.toBe('');
  });
});

describe('the build is refused', () => {
  const GREETING = { nb: { greeting: { hello: 'Hei, {{name}}' } }, en: { greeting: { hello: 'Hello, {{name}}' } } };
  const CALL = `t('greeting:hello', { name })`;
  // As the code has it in a template.
  const KIND = '\u0024{kind}';
  const problems = (locales: Parameters<typeof textProblems>[0], source: string) =>
    textProblems(locales, new Map([['page.tsx', source]]));

  it('for nothing, when all is well', () => {
    expect(problems(GREETING, CALL)).toEqual([]);
    expect(problems(GREETING, '// No text.\nt(`greeting:$' + "{kind}lo`, { name }); type Kind = 'hel';")).toEqual([]);
  });

  it.each([
    ['a text that is missing in English', { ...GREETING, en: { greeting: {} } }, CALL, 'missing in en'],
    ['a text that is only in English', { ...GREETING, nb: { greeting: {} } }, '', 'not in nb'],
    ['other values', { ...GREETING, en: { greeting: { hello: 'Hello, {{nam}}' } } }, CALL, 'other values in en'],
    ['a blank text', { nb: { greeting: { hello: ' ' } } }, `t('greeting:hello')`, 'blank in nb'],
    ['a lone plural', { nb: { greeting: { all_other: 'Hei alle' } } }, `t('greeting:all')`, 'no greeting:all_one'],
    ['a misprint', { nb: { greeting: { hello: 'Hei "du" ...' } } }, `t('greeting:hello')`, 'straight quotation marks'],
    ['foreign quotes', { nb: { greeting: { hello: 'Hei “du”' } } }, `t('greeting:hello')`, 'of another language in nb'],
    ['a text that nothing uses', GREETING, '', 'greeting:hello is used nowhere'],
    ['a text that only a comment uses', GREETING, `/* ${CALL} */`, 'greeting:hello is used nowhere'],
    ['a kind that is no longer there', GREETING, `t(\`greeting:${KIND}lo\`)`, 'greeting:hello is used nowhere'],
    ['a name that is no text', GREETING, `${CALL}; t('greeting:bye')`, 'greeting:bye, which is no text'],
    ['names that no text has', GREETING, `${CALL}; t(\`greeting:bye.${KIND}\`)`, 'which no text is'],
    ['a name that may be anything', GREETING, `t(\`greeting:${KIND}\`)`, 'may be any text of greeting'],
    ['a value that is not given', GREETING, `t('greeting:hello')`, 'is not given {{name}}'],
    ['a value of another name', GREETING, `t('greeting:hello', { count: 2 })`, 'is not given {{name}}'],
    ['a label in the code', GREETING, `${CALL}; <p aria-label="Hei" />`, 'aria-label="Hei" is a text'],
    ['a word in the markup', GREETING, `${CALL}; <p>{'Hei'}</p>`, `{'Hei'} is a text`],
  ])('for %s', (_what, locales, source, said) => {
    expect(problems(locales, source).join('\n')).toContain(said);
  });
});
