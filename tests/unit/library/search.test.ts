import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchDocument, searchDocuments } from '#shared/library/search';

const both = (nb: string, en: string) => ({ nb, en });

const DOCUMENTS = [
  searchDocument('loyalty', [
    { field: 'label', text: both('Lojalitet', 'Loyalty') },
    { field: 'outcome', text: both('Følger instrukser og rutiner.', 'Follows instructions and routines.') },
  ]),
  searchDocument('service', [
    { field: 'label', text: both('Kundeservice', 'Customer service') },
    {
      field: 'outcome',
      text: both('Kan hjelpe kundene og være tilgjengelig.', 'Can help customers and be available.'),
    },
  ]),
  searchDocument('economy', [
    { field: 'label', text: both('Økonomiforståelse', 'Financial understanding') },
    { field: 'outcome', text: both('Kan lage budsjett og følge kundenes kjøp.', 'Can make a budget.') },
    { field: 'why', text: both('Lojale kunder gir bedre tall.', 'Returning buyers give better figures.') },
  ]),
];

const find = (query: string, language: 'nb' | 'en' = 'nb') =>
  searchDocuments(DOCUMENTS, query, language, 10).map(({ target }) => target);
const first = (query: string, language: 'nb' | 'en' = 'nb') => searchDocuments(DOCUMENTS, query, language, 10)[0];

describe('searching the library', () => {
  it('finds inflected and related forms, the name before what only mentions it', () => {
    for (const query of ['lojal', 'lojalt', 'lojale', 'lojaliteten', 'LOJALITET']) {
      expect(find(query), query).toContain('loyalty');
      expect(find(query)[0], query).toBe('loyalty');
    }
    expect(find('lojal')).toEqual(['loyalty', 'economy']);
  });

  it('finds parts of compounds and their other forms', () => {
    expect(find('kunder')[0]).toBe('service');
    expect(find('service')).toEqual(['service']);
    expect(find('forståelse')).toEqual(['economy']);
  });

  it('understands æ, ø and å, composed or not, and those who cannot write them', () => {
    expect(find('økonomi')).toEqual(['economy']);
    expect(find('være'.normalize('NFD'))).toEqual(['service']);
    expect(find('forsta\u030aelse')).toEqual(['economy']);
    expect(find('okonomi')).toEqual(['economy']);
    expect(find('forstaelse')).toEqual(['economy']);
  });

  it('puts a word that lacks only its own letters before small words of the same stem', () => {
    const documents = [
      searchDocument('against', [{ field: 'label', text: both('Mot strømmen', 'Against') }]),
      searchDocument('meetings', [{ field: 'outcome', text: both('Leder møter.', 'Chairs.') }]),
    ];
    const names = (query: string) => searchDocuments(documents, query, 'nb', 5).map(({ target }) => target);
    expect(names('moter')).toEqual(['meetings']);
    expect(names('mot')[0]).toBe('against');
  });

  it('does not take a letter for another when it was written', () => {
    expect(find('rutiner')).toEqual(['loyalty']);
    expect(find('røtiner')).toEqual([]);
  });

  it('finds in both languages, whatever the window speaks, and says which language it shows', () => {
    expect(find('loyal', 'nb')).toEqual(['loyalty']);
    expect(first('loyal', 'nb')?.language).toBe('en');
    expect(first('instrukser', 'en')?.language).toBe('nb');
    expect(first('service', 'en')?.language).toBe('en');
    expect(first('service', 'nb')?.language).toBe('nb');
  });

  it('asks for every word that says something, and not for small ones', () => {
    expect(find('kundene budsjett')).toEqual(['economy']);
    expect(find('budsjett og instrukser')).toEqual([]);
    expect(find('instrukser og rutiner')).toEqual(['loyalty']);
  });

  it('marks what was found', () => {
    expect(first('kundene tilgjengelig')?.excerpt).toEqual([
      { text: 'Kan hjelpe ', found: false },
      { text: 'kundene', found: true },
      { text: ' og være ', found: false },
      { text: 'tilgjengelig', found: true },
      { text: '.', found: false },
    ]);
  });

  it('shows the surroundings of what was found in a long text, not all of it', () => {
    const long = `${'Mange ord om noe annet. '.repeat(50)}Her står nåla. ${'Og enda mer. '.repeat(50)}`;
    const [hit] = searchDocuments(
      [searchDocument('long', [{ field: 'source', text: both(long, long) }])],
      'nåla',
      'nb',
      5,
    );
    const shown = hit?.excerpt.map(({ text }) => text).join('') ?? '';
    expect(shown).toContain('Her står nåla.');
    expect(shown.length).toBeLessThan(300);
  });

  it('finds nothing where there is no word to look for', () => {
    for (const query of ['', '   ', '?!', '😀']) expect(find(query)).toEqual([]);
  });

  it('takes any text as a query, and the excerpt is always part of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
        for (const { excerpt } of searchDocuments(DOCUMENTS, query, 'nb', 10)) {
          expect(excerpt.some(({ found }) => found)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});
