import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledStandards } from '#main/core/bundled-standards';
import { draftStandardSchema, toDraft, toStandard } from '#shared/domain/draft-standard';
import { ExpectedError } from '#shared/domain/errors';
import { missingIn } from '#shared/domain/missing';
import { checkStandardFile, parseJson } from '#shared/formats/read-file';
import { STANDARD_FORMAT, standardFileSchema, writeStandardFile } from '#shared/formats/standard-file';
import { standards } from '../../support/standards';

const read = (text: string) => checkStandardFile('f.json', parseJson('f.json', text));

/** Every place in a value, as a path. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, member]) =>
    placesIn(member, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

type Tree = { [key: string]: Tree };

/** The same value with something else at one place. */
function withAt(value: unknown, path: readonly (string | number)[], put: unknown): unknown {
  const copy = structuredClone(value);
  const [last] = path.slice(-1);
  if (last === undefined) return put;
  const parent = path.slice(0, -1).reduce((tree, key) => tree[key] as Tree, copy as Tree) as Record<string, unknown>;
  parent[last] = put;
  return copy;
}

describe('a standard as a file', () => {
  it('comes back the same from a file and from a draft, whatever is in it', () => {
    fc.assert(
      fc.property(standards, (standard) => {
        expect(read(writeStandardFile(standard))).toEqual(standard);
        const draft = toDraft(standard);
        expect(draftStandardSchema.parse(draft)).toEqual(draft);
        expect(missingIn(draft)).toEqual([]);
        expect(toStandard(draft)).toEqual(standard);
      }),
    );
  });

  it('comes back the same for every standard that comes with the program', () => {
    for (const standard of bundledStandards()) {
      expect(toStandard(toDraft(read(writeStandardFile(standard))))).toEqual(standard);
    }
  });

  it('is taken only when it is well formed: anything put in the wrong place is refused by file and field', () => {
    const put = fc.constantFrom<unknown>(7.5, '', '  ', {}, { nb: 'x' }, true, 'x'.repeat(20_001));
    let refused = 0;
    fc.assert(
      fc.property(standards, put, fc.nat(), (standard, wrong, seed) => {
        const file = { format: STANDARD_FORMAT, ...standard };
        const places = placesIn(file);
        const changed = withAt(file, places[seed % places.length] ?? [], wrong);
        const known = standardFileSchema.safeParse(changed).success;
        try {
          read(JSON.stringify(changed));
          expect(known).toBe(true);
        } catch (error) {
          refused += 1;
          expect(known).toBe(false);
          if (!(error instanceof ExpectedError)) throw error;
          expect(error.data).toMatchObject({ file: 'f.json', field: expect.stringMatching(/./) });
        }
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(200);
  });

  it('is refused whatever a file holds that is no standard', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(() => read(text)).toThrow(ExpectedError);
      }),
    );
  });

  const [sample] = bundledStandards();
  const valid = () =>
    structuredClone({ format: STANDARD_FORMAT, ...sample }) as unknown as Tree & {
      competences: Record<string, unknown>[];
      title: Record<string, unknown>;
    };
  it.each([
    ['a field nobody knows', (file: ReturnType<typeof valid>) => Object.assign(file, { mine: 1 }), '$', 'noMore'],
    [
      'a hidden prototype',
      (file: ReturnType<typeof valid>) =>
        Object.assign(file, { competences: [JSON.parse('{"__proto__":{"id":"x"}}')] }),
      'competences[0].id',
      'string',
    ],
    ['one language only', (file: ReturnType<typeof valid>) => delete file.title.en, 'title.en', 'string'],
    [
      'an id that is an address',
      (file: ReturnType<typeof valid>) => Object.assign(file, { id: '../../etc' }),
      'id',
      'name',
    ],
    [
      'two key competences with one id',
      (file: ReturnType<typeof valid>) => file.competences.push(structuredClone(file.competences[0] ?? {})),
      'competences[12].id',
      'uniqueId',
    ],
    [
      'a dimension that is not the one of the placement',
      (file: ReturnType<typeof valid>) => Object.assign(file.competences[0] ?? {}, { dimension: 'pace-presence' }),
      'competences[0].dimension',
      'format',
    ],
    [
      'too many key competences',
      (file: ReturnType<typeof valid>) =>
        Object.assign(file, { competences: Array.from({ length: 501 }, () => file.competences[0]) }),
      'competences',
      'shorterList',
    ],
    [
      'a criterion nobody knows',
      (file: ReturnType<typeof valid>) => Object.assign(file, { qualification: { colour: { nb: 'x', en: 'x' } } }),
      'qualification',
      'noMore',
    ],
  ])('is refused with %s, by the name of the field', (_name, change, field, expected) => {
    const file = valid();
    change(file);
    try {
      read(JSON.stringify(file));
    } catch (error) {
      expect((error as ExpectedError).data).toMatchObject({ field, expected });
      return;
    }
    throw new Error('the file was taken');
  });
});
