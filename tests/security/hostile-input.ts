import fc from 'fast-check';
import { z } from 'zod';

/** As much of JSON Schema as zod writes for the contract. */
type Schema = {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly contentEncoding?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly maxLength?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
};

/**
 * Ids, references and files that are really there, by the name of the field that takes them, so that a call gets past
 * the first check: `participantId` and `participantIds` alike. The bytes of a file stand as Latin-1, a character a byte.
 */
export type Known = ReadonlyMap<string, readonly string[]>;

const knownFor = (name: string, known: Known): readonly string[] =>
  known.get(name.replace(/s$/, '')) ?? known.get('id') ?? [];

/** Texts that have broken programs: SQL, formulas, markup, paths, prototypes, directions, control characters, size. */
const HOSTILE_TEXTS = [
  "'; DROP TABLE participant; --",
  "' OR '1'='1",
  '=HYPERLINK("http://127.0.0.1/","klikk")',
  '+cmd|calc!A0',
  '@SUM(1)',
  '<script>alert(1)</script>',
  ']]></w:t><w:p/>',
  '&lt;&#0;&amp',
  '../../../../etc/passwd',
  '..\\..\\windows\\system32',
  '/proc/self/environ',
  '\\\\server\\share\\x',
  'C:\\nul.txt',
  'file:///etc/passwd',
  'CON',
  '.',
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u0001\u0008\u001f\u007f\u0085',
  '\r\n\t',
  '\u2028\u2029',
  '\ud800',
  '\udc00\ud800',
  '\uffff\ufffe',
  '\u202eabc\u202c\u2066\u2069',
  'سلام عليكم',
  'ትግርኛ',
  'e\u0301\u0301\u0301\u0301\u0301',
  '👩🏽‍🌾👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿',
  '𝕏'.repeat(3_000),
  'x'.repeat(10_000),
  '{{name}} $t(common:lock)',
  '%s%n%x',
  '__proto__',
  'constructor',
  'toString',
  'NaN',
  '-0',
  '1e309',
  '2026-02-30',
  '(a+)+$ [',
] as const;

const NUMBERS = [0, -0, 1, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, 2 ** 53, -(2 ** 53), 1e308, 1e-320];

const hostileText = (most: number): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...HOSTILE_TEXTS) },
    { weight: 2, arbitrary: fc.constantFrom('Baking', 'Regnskap for bakeriet', 'Kan yte god kundeservice.') },
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    // Just within, and just over, what is allowed.
    fc.constantFrom('å'.repeat(Math.min(most, 30_000)), 'å'.repeat(Math.min(most + 1, 30_001))),
  );

/** Anything at all, keys that reach for prototypes among it. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, maxDepth: 2 }),
  fc.constantFrom(...HOSTILE_TEXTS, ...NUMBERS, null, undefined, true, [], {}),
  fc.constant(JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown),
);

function stringOf(schema: Schema, name: string, known: Known): fc.Arbitrary<unknown> {
  const hostile = hostileText(schema.maxLength ?? 1_000);
  const there = schema.format === 'uuid' || known.has(name.replace(/s$/, '')) ? knownFor(name, known) : [];
  if (there.length > 0) {
    const encoded = schema.contentEncoding === 'base64' || schema.format === 'base64';
    const value = fc
      .constantFrom(...there)
      .map((text) => (encoded ? Buffer.from(text, 'latin1').toString('base64') : text));
    return fc.oneof({ weight: 20, arbitrary: value }, fc.uuid(), hostile);
  }
  if (schema.format === 'date') {
    const days = fc.constantFrom('2024-02-29', '2026-11-30', '0001-01-01', '9999-12-31', '2026-02-30');
    return fc.oneof({ weight: 8, arbitrary: days }, hostile);
  }
  return hostile;
}

function objectOf(schema: Schema, root: Schema, known: Known): fc.Arbitrary<unknown> {
  const { properties = {}, required = [] } = schema;
  const fields = Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [name, ofSchema(field, root, name, known)]),
  );
  const whole = fc.record(fields, { requiredKeys: required.filter((name) => name in fields) });
  const extra = fc.dictionary(fc.constantFrom('__proto__', 'constructor', 'extra', '0', ''), anything, { maxKeys: 2 });
  return fc.oneof(
    { weight: 16, arbitrary: whole },
    fc.tuple(whole, extra).map(([one, more]) => ({ ...one, ...more })),
    fc.record(fields, { requiredKeys: [] }),
  );
}

function shapeOf(schema: Schema, root: Schema, name: string, known: Known): fc.Arbitrary<unknown> {
  const of = (part: Schema) => ofSchema(part, root, name, known);
  if (schema.$ref) return of(root.$defs?.[schema.$ref.replace('#/$defs/', '')] ?? {});
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(of));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  switch (schema.type) {
    case 'object':
      return schema.properties
        ? objectOf(schema, root, known)
        : fc.dictionary(
            fc.string({ maxLength: 12 }),
            typeof schema.additionalProperties === 'object' ? of(schema.additionalProperties) : anything,
          );
    case 'array': {
      const item = schema.prefixItems ? fc.oneof(...schema.prefixItems.map(of)) : of(schema.items ?? {});
      return fc.array(item, { maxLength: 4 });
    }
    case 'string':
      return stringOf(schema, name, known);
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 50 }), fc.constantFrom(...NUMBERS));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return anything;
  }
}

/** Mostly what the schema asks for, with hostile leaves; now and then something else altogether, at any depth. */
function ofSchema(schema: Schema, root: Schema, name: string, known: Known): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 40, arbitrary: shapeOf(schema, root, name, known) }, { weight: 1, arbitrary: anything });
}

/** @returns random and hostile inputs for a procedure of the contract */
export function hostileInput(input: z.ZodType, known: Known): fc.Arbitrary<unknown> {
  const schema = z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' }) as Schema;
  return fc.oneof({ weight: 20, arbitrary: ofSchema(schema, schema, '', known) }, { weight: 1, arbitrary: anything });
}
