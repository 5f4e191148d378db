import fc from 'fast-check';
import { dimensionOf, PLACEMENTS } from '#shared/domain/placement';
import { QUALIFICATION_CRITERIA } from '#shared/domain/qualification';
import type { Standard } from '#shared/domain/standard';

/** Something to read, with whatever else a text can hold: line breaks, quotes, halves of surrogate pairs, markup. */
const text = fc
  .string({
    unit: fc.oneof(fc.constantFrom('\n', '"', '\\', '<', '\u2028', '\uD800', 'æ', ' '), fc.string()),
    maxLength: 12,
  })
  .filter((value) => value.trim() !== '');
const both = fc.record({ nb: text, en: text });
const lines = fc.array(text, { minLength: 1, maxLength: 3 });
const bothLines = fc.record({ nb: lines, en: lines });
const name = fc.stringMatching(/^[a-zæøå0-9][a-zæøå0-9._-]{0,20}$/);

const competence = fc
  .record(
    {
      id: name,
      label: both,
      outcomes: bothLines,
      placement: fc.constantFrom(...PLACEMENTS),
      placementReason: both,
      emphasis: fc.constantFrom('leadership' as const, 'management' as const),
      what: bothLines,
      why: bothLines,
    },
    { requiredKeys: ['id', 'label', 'outcomes', 'placement'] },
  )
  .map((value) => ({ ...value, dimension: dimensionOf(value.placement) }));

const source = fc.record(
  {
    report: text,
    year: fc.integer(),
    case: both,
    commissionedBy: both,
    interviews: fc.option(fc.nat()),
    period: fc.option(both),
    competencesFound: fc.option(fc.nat()),
    shares: fc.record({
      'people-technology': fc.integer({ min: 0, max: 100 }),
      'flexibility-routines': fc.integer({ min: 0, max: 100 }),
      'pace-presence': fc.integer({ min: 0, max: 100 }),
    }),
    note: both,
  },
  { requiredKeys: ['report', 'year', 'case', 'commissionedBy', 'interviews', 'period'] },
);

const criteria = fc
  .dictionary(fc.constantFrom(...QUALIFICATION_CRITERIA), both, { minKeys: 1 })
  .map((value) => ({ ...value }));

/** Any well-formed standard, with or without what may be left out. */
export const standards: fc.Arbitrary<Standard> = fc.record(
  {
    id: name,
    version: name,
    title: both,
    kind: fc.constantFrom('standard' as const, 'reference' as const),
    source,
    competences: fc.uniqueArray(competence, { selector: ({ id }) => id, minLength: 1, maxLength: 4 }),
    qualification: criteria,
  },
  { requiredKeys: ['id', 'version', 'title', 'kind', 'source', 'competences'] },
) as fc.Arbitrary<Standard>;
