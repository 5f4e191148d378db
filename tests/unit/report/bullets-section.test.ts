import { describe, expect, it } from 'vitest';
import type { Language, LocalizedText } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { bulletsSection } from '#shared/report/bullets-section';
import { competenceText } from '#shared/report/competence-text';
import { plainTextOf } from '#shared/report/plain-text';

const PEOPLE_OF_A_BAKERY: LocalizedText[] = [
  { nb: 'Kan føre et helt regnskap. Vet hva som lønner seg.', en: 'Can keep full accounts.' },
  { nb: 'Holder seg rolig når det er lang kø.', en: 'Stays calm.' },
  { nb: 'Kan lage og pynte kaker' },
  {},
  { nb: 'Baking av brød', en: 'Bakes bread and sells it.' },
  { nb: 'Har lært opp flere nye.', en: 'Has trained several beginners.' },
];

function textOf(outcomes: readonly LocalizedText[], voice: 'first' | 'third', name: string, language: Language = 'nb') {
  const competences = outcomes.flatMap((outcome, index) => {
    const competence = { id: String(index), label: { nb: `Kompetanse ${index}` }, outcome };
    return competenceText(competence, language) ?? [];
  });
  const section = bulletsSection(competences, { voice, name, language, t: translatorFor(language) });
  return plainTextOf({ sections: [section] });
}

describe('text for a CV and an application', () => {
  it('has a bullet for every key competence and a running text from what comes first', () => {
    expect(textOf(PEOPLE_OF_A_BAKERY, 'first', 'Åse')).toBe(`Tekst til CV og søknad

Til CV-en

• Jeg kan føre et helt regnskap.
• Jeg holder meg rolig når det er lang kø.
• Jeg kan lage og pynte kaker.
• Kompetanse 3
• Baking av brød
• Jeg har lært opp flere nye.

Til søknaden

Jeg kan føre et helt regnskap. Jeg holder meg rolig når det er lang kø. I tillegg kan jeg lage og pynte kaker. Jeg har lært opp flere nye.
`);
  });

  it('says it of the participant by name, in English too', () => {
    expect(textOf(PEOPLE_OF_A_BAKERY, 'third', 'Åse', 'en')).toContain(
      'Åse can keep full accounts. Åse stays calm. In addition, Åse bakes bread and sells it. Åse has trained several beginners.',
    );
  });

  it('names nobody where there is no name', () => {
    const text = textOf(PEOPLE_OF_A_BAKERY, 'third', '');
    expect(text).toContain('Kan føre et helt regnskap. Holder seg rolig når det er lang kø. Kan lage og pynte kaker.');
    expect(text.toLowerCase()).not.toContain('deltaker');
  });

  it('takes second sentences where there are few first ones, and says nothing where there are none', () => {
    expect(textOf([{ nb: 'Kan regne. Vet hva som selger. Kan telle opp kassen.' }], 'first', '')).toContain(
      'Jeg kan regne. Jeg vet hva som selger. I tillegg kan jeg telle opp kassen.',
    );
    expect(textOf([{ en: 'Can bake.' }, {}], 'first', '')).toBe(
      'Tekst til CV og søknad\n\nTil CV-en\n\n• Can bake.\n• Kompetanse 1\n',
    );
    expect(textOf([], 'first', '')).toBe('Tekst til CV og søknad\n\nIngen nøkkelkompetanser er valgt ut ennå.\n');
  });
});
