import { describe, expect, it } from 'vitest';
import { NAME_KEYS_VERSION, nameKeys } from '#shared/matching/name-keys';

describe('a name’s keys', () => {
  it.each([
    ['Kundebehandling', 'KUNDEBEHANDLINGEN'],
    ['Bruk av PC', 'bruk, PC!'],
    ['Lede møter', 'lede møtene'],
    ['Kundebehandlingar', 'Kundebehandlingene'],
  ])('are the same for “%s” and “%s”', (one, other) => {
    expect(nameKeys({ nb: other })).toEqual(nameKeys({ nb: one }));
  });

  it.each([
    ['Salg', 'Salg av kosmetikk'],
    ['Norsk', 'Engelsk'],
    ['Lede andre', 'Lede seg selv'],
  ])('are different for “%s” and “%s”', (one, other) => {
    expect(nameKeys({ nb: other })).not.toEqual(nameKeys({ nb: one }));
  });

  it('are one for each language, each once, and none where nothing is said', () => {
    expect(nameKeys({ nb: 'Veiledning', nn: 'Rettleiing', en: 'Guidance' })).toHaveLength(3);
    expect(nameKeys({ nb: 'PC', nn: 'PC', en: 'PC' })).toHaveLength(1);
    expect(nameKeys({ nb: '  ', en: '🌷' })).toEqual([]);
    expect(nameKeys({})).toEqual([]);
  });

  it('keep a name that is nothing but small words', () => {
    expect(nameKeys({ nb: 'Til og fra' })).toHaveLength(1);
  });

  // Workspaces keep their keys. When this fails, raise NAME_KEYS_VERSION and write down the new ones.
  it('are what version 1 has stored', () => {
    expect(NAME_KEYS_VERSION).toBe(1);
    expect(nameKeys({ nb: 'Bruken av teknologier', en: 'Leading other people' })).toEqual([
      'bruk teknologi',
      'lead peopl',
    ]);
    expect(nameKeys({ nn: 'Tillitsskapande arbeid', en: 'Uses of time' })).toEqual(['tillitsskap arbeid', 'use tim']);
  });
});
