import { describe, expect, it } from 'vitest';
import variants from '#resources/library/butikksjef-variants.json';
import vocabulary from '#resources/library/vocabulary.json';
import avdelingsleder from '#resources/standards/avdelingsleder-sykehjem.json';
import butikksjef from '#resources/standards/butikksjef.json';
import laerer from '#resources/standards/laerer-folkehogskole.json';
import tillitsvalgt from '#resources/standards/tillitsvalgt.json';
import { PLACEMENTS } from '#shared/domain/placement';
import { variantSetSchema } from '#shared/domain/variants';
import { vocabularySchema } from '#shared/domain/vocabulary';
import { parseStandardFile } from '#shared/formats/standard-file';

describe('what the source gives beyond names and outcomes', () => {
  const standards = [avdelingsleder, laerer, tillitsvalgt].map(parseStandardFile);

  it('has What? and Why? for each key competence of these three, as many points in both languages', () => {
    for (const { id, competences } of standards) {
      for (const { id: competence, what, why } of competences) {
        expect(what?.nb.length, `${id} ${competence} what`).toBeGreaterThan(0);
        expect(what?.en.length, `${id} ${competence} what`).toBe(what?.nb.length);
        expect(why?.nb.length, `${id} ${competence} why`).toBeGreaterThan(0);
        expect(why?.en.length, `${id} ${competence} why`).toBe(why?.nb.length);
      }
    }
  });

  it('counts the interviews as the report does', () => {
    expect(standards.map(({ source }) => source.interviews)).toEqual([6, 10, 19]);
    expect(standards[0]?.source.shares).toEqual({
      'people-technology': 35,
      'flexibility-routines': 50,
      'pace-presence': 15,
    });
  });

  it('splits the ward manager’s into leadership and management', () => {
    const ids = (emphasis: string) =>
      standards[0]?.competences.filter((competence) => competence.emphasis === emphasis).map(({ id }) => id);
    expect(ids('leadership')?.toSorted()).toEqual([
      'etikk',
      'forbedringsarbeid',
      'kommunikasjon',
      'kulturbygging',
      'mellommenneskelige-relasjoner',
      'mestre-stor-kompleksitet',
      'veiledning',
    ]);
    expect(ids('management')).toHaveLength(7);
  });

  it('calls the union representative’s a reference', () => {
    expect(standards.map(({ kind }) => kind)).toEqual(['standard', 'standard', 'reference']);
  });
});

describe('the three chains’ variants of store manager', () => {
  const set = variantSetSchema.parse(variants);
  const chains = set.variants.map(({ id }) => id);
  const known = new Set(parseStandardFile(butikksjef).competences.map(({ id }) => id));

  it('belong to key competences that the common standard has, and leave none of them out', () => {
    const named = set.outcomes.flatMap(({ competence }) => competence ?? []);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect([...known].filter((id) => !named.includes(id))).toEqual([]);
  });

  it('are what they are called: special to one chain, common in the same words, similar in others', () => {
    for (const { id, kind, texts, sharedBy } of set.outcomes) {
      const having = Object.keys(texts);
      const wordings = new Set(Object.values(texts).map(({ nb }) => nb));
      expect(
        having.every((chain) => chains.includes(chain)),
        id,
      ).toBe(true);
      expect(having.length === 1, id).toBe(kind === 'special');
      if (kind === 'common') expect(wordings.size, id).toBe(1);
      if (kind === 'similar') expect(wordings.size, id).toBeGreaterThan(1);
      if (having.length === 2) expect(sharedBy?.toSorted(), id).toEqual(having.toSorted());
    }
  });
});

it('the vocabulary has words for every place in the balance model', () => {
  const entries = vocabularySchema.parse(vocabulary);
  expect(new Set(entries.map(({ placement }) => placement))).toEqual(new Set(PLACEMENTS));
  expect(entries).toHaveLength(83);
});
