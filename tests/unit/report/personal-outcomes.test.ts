import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report';
import { allText, cellText, paragraphTexts, runsOf, sectionsOf, tableOf } from './model-text';
import { sampleInput, sampleStandard } from './sample-input';

const added = (standardCompetenceId: string, text: { nb?: string; en?: string }, standardRef = 'skomaker@3') => ({
  standardRef,
  standardCompetenceId,
  text,
});

const reportWith = (personalOutcomes: ReturnType<typeof added>[], language: 'nb' | 'en' = 'nb') =>
  buildReport(sampleInput({ personalOutcomes, language }));

const comparisonIn = (...args: Parameters<typeof reportWith>) => sectionsOf(reportWith(...args), 'comparison')[0];

describe('a personal outcome in the report', () => {
  it('stands after what answers, marked with its own sign and word, beside the standard’s outcome', () => {
    const section = comparisonIn([added('kunder', { nb: 'Kan roe sinte kunder.' })]);
    const row = tableOf(section).rows.find(({ cells }) => cells[0] && cellText(cells[0]).startsWith('Kunderelasjoner'));
    expect(row?.cells.map(cellText)).toEqual([
      'Kunderelasjoner\nKan Kunderelasjoner.',
      'Kundebehandling\nKan ta imot kunder.\n◊ Personlig tillegg\nKan roe sinte kunder.',
    ]);
  });

  it('is never pink', () => {
    const tones = tableOf(comparisonIn([added('kunder', { nb: 'Kan roe.' })])).rows.flatMap(({ cells }) =>
      cells.filter((cell) => cellText(cell).includes('Personlig tillegg')).map(({ tone }) => tone),
    );
    expect(tones).toEqual(['plain']);
  });

  it('describes a competence that nothing else answers to', () => {
    const section = comparisonIn([added('ro', { nb: 'Kan være til stede.' })]);
    const cells = tableOf(section).rows.flatMap((row) => row.cells.map(cellText));
    expect(cells).toContain('◊ Personlig tillegg\nKan være til stede.');
    expect(cells.filter((text) => text === 'Ikke beskrevet')).toHaveLength(1);
  });

  it('is explained before the table, only where there is one', () => {
    expect(paragraphTexts(comparisonIn([added('ro', { nb: 'Kan.' })]), 'note')[0]).toContain('«◊ Personlig tillegg»');
    expect(paragraphTexts(comparisonIn([]), 'note')[0]).not.toContain('Personlig');
  });

  it('in the other language only is tagged as that and named', () => {
    const model = reportWith([added('kunder', { nb: 'Kan roe sinte kunder.' })], 'en');
    expect(runsOf(sectionsOf(model, 'comparison')[0])).toContainEqual({
      text: 'Kan roe sinte kunder.',
      language: 'nb',
    });
    expect(model.otherLanguage).toEqual([
      { part: 'personalOutcome', standardRef: 'skomaker@3', standardCompetenceId: 'kunder', language: 'nb' },
    ]);
  });

  it('of another version or of what the standard does not have is passed over', () => {
    const model = reportWith([
      added('kunder', { nb: 'Av en annen utgave.' }, 'skomaker@4'),
      added('ukjent', { nb: 'Av noe ukjent.' }),
      added('ro', { nb: ' \u0000 ' }),
    ]);
    expect(allText(model)).not.toMatch(/annen utgave|noe ukjent|Personlig tillegg/);
    expect(model.otherLanguage).toEqual([]);
  });

  it('is not in a report without that comparison', () => {
    const input = sampleInput({
      standards: [sampleStandard('annen')],
      personalOutcomes: [added('ro', { nb: 'Kan.' })],
    });
    expect(allText(buildReport(input))).not.toContain('Personlig tillegg');
  });
});
