import { describe, expect, it } from 'vitest';
import type { ReportModel } from '#shared/report/model';
import { plainTextOf } from '#shared/report/plain-text';
import { textToTake } from '#shared/report/text-to-take';

const says = (text: string) => [{ text, language: 'nb' as const }];

const SECTIONS: ReportModel['sections'] = [
  {
    id: 'title',
    heading: 'Tittel',
    blocks: [
      { kind: 'logo', logo: { type: 'png', base64: '', width: 1, height: 1 }, description: 'Logo' },
      { kind: 'paragraph', style: 'lead', runs: [...says('Åse '), ...says('Bekk')] },
    ],
  },
  {
    id: 'competences',
    heading: 'Kompetanser',
    blocks: [
      { kind: 'heading', level: 2, text: 'Mennesker' },
      {
        kind: 'table',
        description: 'En tabell',
        columns: [
          { title: 'Navn', share: 0.5 },
          { title: 'Utbytte', share: 0.5 },
        ],
        rows: [
          {
            span: false,
            cells: [
              { tone: 'plain', paragraphs: [{ runs: says('Baking') }] },
              { tone: 'plain', paragraphs: [{ runs: says('Kan bake.') }, { runs: says('Vet hvordan.') }] },
            ],
          },
        ],
      },
    ],
  },
  { id: 'short', heading: 'Kort', blocks: [{ kind: 'paragraph', style: 'body', runs: says('Kan mye.') }] },
  { id: 'bullets', heading: 'Til CV', blocks: [{ kind: 'list', items: [{ runs: says('Jeg kan bake.') }] }] },
];

describe('a report as plain text', () => {
  it('says everything a document says, and no more', () => {
    expect(plainTextOf({ sections: SECTIONS })).toBe(
      'Tittel\n\nÅse Bekk\n\nKompetanser\n\nMennesker\n\nNavn\tUtbytte\nBaking\tKan bake. Vet hvordan.\n\nKort\n\nKan mye.\n\nTil CV\n\n• Jeg kan bake.\n',
    );
  });

  it('is taken to a CV without what makes a document of it', () => {
    expect(textToTake({ sections: SECTIONS })).toBe('Kort\n\nKan mye.\n\nTil CV\n\n• Jeg kan bake.\n');
    expect(textToTake({ sections: SECTIONS.slice(0, 3) })).toBeNull();
  });
});
