import { describe, expect, it } from 'vitest';
import { EXPECTED_ERRORS, FIELD_EXPECTATIONS } from '#shared/domain/errors';
import { WIZARD_STEPS } from '#shared/domain/participant';
import { DIMENSION_IDS, PLACEMENTS } from '#shared/domain/placement';
import { LOCALES } from '#shared/i18n/locales';

type Tree = { [key: string]: string | Tree };

const textsOf = (tree: Tree, prefix = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[prefix + key, value] as [string, string]] : textsOf(value, `${prefix}${key}.`),
  );

const nb = new Map(textsOf(LOCALES.nb));
const en = new Map(textsOf(LOCALES.en));
const filledIn = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).toSorted();

describe('the texts', () => {
  it('are the same keys in both languages', () => {
    expect([...en.keys()].toSorted()).toEqual([...nb.keys()].toSorted());
  });

  it('are never blank', () => {
    expect([...nb, ...en].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('are filled in with the same values in both languages', () => {
    // A singular may say «én» instead of the number.
    const differing = [...nb].filter(([key, text]) => {
      const other = en.get(key) ?? '';
      return !key.endsWith('_one') && filledIn(text).join() !== filledIn(other).join();
    });
    expect(differing).toEqual([]);
  });

  it('have a singular and a plural wherever they have one of them', () => {
    const lone = [...nb.keys()].filter((key) => {
      const [, base, form] = /^(.*)_(one|other)$/.exec(key) ?? [];
      return base !== undefined && !nb.has(`${base}_${form === 'one' ? 'other' : 'one'}`);
    });
    expect(lone).toEqual([]);
  });

  it('name every expected error, every expectation of a field, every placement and every step', () => {
    const needed = [
      ...Object.keys(EXPECTED_ERRORS).map((code) => `errors.${code}`),
      ...FIELD_EXPECTATIONS.map((expectation) => `errors.expected.${expectation}`),
      ...PLACEMENTS.map((placement) => `model.placement.${placement}`),
      ...DIMENSION_IDS.map((dimension) => `model.dimension.${dimension}`),
    ];
    expect(needed.filter((key) => !nb.has(key))).toEqual([]);
    expect(
      WIZARD_STEPS.filter((step) => ![...nb.keys()].some((key) => key.startsWith('wizard.') && key.includes(step))),
    ).toEqual([]);
  });
});
