import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIMENSION_IDS } from '#shared/domain/placement';
import { LANGUAGES } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { PLACES, pictureOf } from './marks';

describe('what the picture of the balance model says in words', () => {
  it.each(LANGUAGES)('names every balance, every place and every number (%s)', (language) => {
    const t = translatorFor(language);
    const anywhere = fc.array(fc.constantFrom(...PLACES, null), { maxLength: 40 });
    fc.assert(
      fc.property(anywhere, (places) => {
        const { description, balances } = pictureOf(places, language);
        for (const dimension of DIMENSION_IDS) expect(description).toContain(`${t(`model:dimension.${dimension}`)}.`);
        for (const { name } of balances.flatMap((balance) => balance.places)) expect(description).toContain(`${name}:`);
        const said = [...description.matchAll(/\d+/g)].map(([number]) => Number(number));
        const placed = places.flatMap((place, index) => (place === null ? [] : [index + 1]));
        expect(said.toSorted((one, other) => one - other)).toEqual(placed);
      }),
      { numRuns: 30 },
    );
  });

  it('says which numbers lie where', () => {
    const { description } = pictureOf(['people', 'presence', 'people', 'people-technology'], 'nb');
    expect(description).toContain(
      'Mennesker – Teknologi. Mennesker: 1 og 3; Balansen: 4; Teknologi: ingen nummer. Fleksibilitet – Rutiner.',
    );
    expect(description).toContain('Tilstedeværelse: 2.');
  });
});
