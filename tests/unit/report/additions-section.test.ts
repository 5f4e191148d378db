import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report';
import { cellText, runsOf, sectionsOf, tableOf } from './model-text';
import { sampleInput, sampleStandard, suggestion } from './sample-input';

const personalOutcomes = [
  { standardRef: 'skomaker@3', standardCompetenceId: 'kunder', text: { nb: 'Kan roe sinte kunder.' } },
];

const additions = (options: Parameters<typeof sampleInput>[0] = {}) =>
  sectionsOf(buildReport(sampleInput({ parts: ['additions'], personalOutcomes, ...options })), 'additions');

describe('what is added to a standard', () => {
  it('is the personal outcomes beside the standard’s own, then the additional competences in pink', () => {
    const [section] = additions();
    expect(section?.heading).toBe('I tillegg til standarden «Skomaker»');
    expect(tableOf(section).rows.map(({ cells }) => cells.map((cell) => [cell.tone, cellText(cell)]))).toEqual([
      [
        ['plain', 'Kunderelasjoner\nKan Kunderelasjoner.'],
        ['plain', '◊ Personlig tillegg\nKan roe sinte kunder.'],
      ],
      [
        ['plain', 'Utover standarden'],
        ['additional', '+ Tilleggskompetanse\nLiming\nKan lime såler.\nKjenner limet.'],
      ],
      [
        ['plain', 'Utover standarden'],
        ['additional', '+ Tilleggskompetanse\nFarging\nKan farge lær.'],
      ],
    ]);
  });

  it('does not name again what the comparison names', () => {
    const [section] = additions({ parts: ['comparison', 'additions'] });
    expect(tableOf(section).rows.flatMap(({ cells }) => cells.map(({ tone }) => tone))).toEqual(['plain', 'plain']);
  });

  it('is a section for each standard that something is added to, and none otherwise', () => {
    const standards = [sampleStandard(), sampleStandard('tillit', 'reference')];
    expect(additions({ standards, language: 'en' }).map(({ heading }) => heading)).toEqual([
      'In addition to the standard ‘Shoemaker’',
      'In addition to the reference ‘Shoemaker’',
    ]);
    const suggestions = [suggestion('c-kunde', 'kunder'), suggestion('c-lim', 'maskiner'), suggestion('c-farge', 'ro')];
    expect(additions({ suggestions, personalOutcomes: [] })).toEqual([]);
    expect(additions({ standards: [] })).toEqual([]);
  });

  it('is tagged and named where it is in the other language', () => {
    const input = sampleInput({ parts: ['additions'], personalOutcomes, language: 'en' });
    const model = buildReport(input);
    expect(runsOf(sectionsOf(model, 'additions')[0])).toContainEqual({ text: 'Kan roe sinte kunder.', language: 'nb' });
    expect(model.otherLanguage).toEqual([
      { part: 'personalOutcome', standardRef: 'skomaker@3', standardCompetenceId: 'kunder', language: 'nb' },
    ]);
  });
});
