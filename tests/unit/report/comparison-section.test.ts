import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report';
import { cellText, paragraphTexts, sectionsOf, tableOf } from './model-text';
import { SAMPLE_COMPETENCES, sampleInput, sampleStandard, suggestion } from './sample-input';

const comparisonOf = (options: Parameters<typeof sampleInput>[0] = {}) =>
  sectionsOf(buildReport(sampleInput(options)), 'comparison')[0];

describe('the table of a comparison', () => {
  it('sets what answers to each other side by side, and the rest in its own words', () => {
    const rows = tableOf(comparisonOf()).rows;
    expect(rows.map(({ cells }) => cells.map((cell) => [cell.tone, cellText(cell)]))).toEqual([
      [['plain', 'Mennesker – Teknologi']],
      [
        ['plain', 'Kunderelasjoner'],
        ['plain', 'Kundebehandling\nKan ta imot kunder.'],
      ],
      [
        ['plain', 'Bruk av maskiner'],
        ['notDescribed', 'Ikke beskrevet'],
      ],
      [
        ['plain', 'Utover standarden'],
        ['additional', '+ Tilleggskompetanse\nLiming\nKan lime såler.\nKjenner limet.'],
      ],
      [['plain', 'Tempo – Tilstedeværelse']],
      [
        ['plain', 'Nærvær'],
        ['notDescribed', 'Ikke beskrevet'],
      ],
      [['plain', 'Andre nøkkelkompetanser']],
      [
        ['plain', 'Utover standarden'],
        ['additional', '+ Tilleggskompetanse\nFarging\nKan farge lær.'],
      ],
    ]);
  });

  it('gathers several competences that answer to the same one', () => {
    const suggestions = [suggestion('c-kunde', 'kunder'), suggestion('c-farge', 'kunder')];
    const rows = tableOf(comparisonOf({ suggestions })).rows;
    expect(rows[1]?.cells.map(cellText)).toEqual([
      'Kunderelasjoner',
      'Kundebehandling\nKan ta imot kunder.\nFarging\nKan farge lær.',
    ]);
  });

  it('follows the counsellor where the program suggests otherwise', () => {
    const decisions = [{ competenceId: 'c-kunde', standardCompetenceId: null }];
    const cells = tableOf(comparisonOf({ decisions })).rows.flatMap((row) => row.cells);
    expect(cells.filter(({ tone }) => tone === 'additional').map(cellText)).toContain(
      '+ Tilleggskompetanse\nKundebehandling\nKan ta imot kunder.',
    );
  });

  it('has columns that fill the width and a description', () => {
    const table = tableOf(comparisonOf());
    expect(table.columns.map(({ title }) => title)).toEqual(['Standarden: Skomaker', 'Individuelle nøkkelkompetanser']);
    expect(table.columns.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
    expect(table.description).toContain('«Skomaker»');
  });

  it('uses LO’s word for a reference', () => {
    const section = comparisonOf({ standards: [sampleStandard('tillit', 'reference')], language: 'en' });
    expect(section?.heading).toBe('Comparison with the reference ‘Shoemaker’');
    expect(tableOf(section).rows.flatMap(({ cells }) => cells.map(cellText))).toContain('Beyond the reference');
  });
});

describe('the words before the table', () => {
  it.each([
    ['nb', 'Deltaker Sko har også kompetanse som standarden ikke spør etter: Liming og Farging.'],
    ['en', 'Deltaker Sko also has competence that the standard does not ask for: Gluing and Dyeing.'],
  ] as const)('name what the person brings beyond the standard, in %s', (language, sentence) => {
    const section = comparisonOf({ language });
    expect(section?.blocks[0]?.kind).toBe('paragraph');
    expect(paragraphTexts(section, 'lead')).toEqual([sentence]);
  });

  it('tag each name with the language it is in', () => {
    const competences = [SAMPLE_COMPETENCES[0], { id: 'x', label: { nn: 'Veving' } }].flatMap((found) => found ?? []);
    const section = comparisonOf({ competences, language: 'en' });
    const [lead] = section?.blocks ?? [];
    expect(lead?.kind === 'paragraph' && lead.runs).toContainEqual({
      text: 'Veving',
      language: 'nn',
      emphasis: 'strong',
    });
  });

  it('say that the competences answer to the standard when nothing is additional', () => {
    const competences = SAMPLE_COMPETENCES.slice(0, 1);
    expect(paragraphTexts(comparisonOf({ competences }), 'lead')).toEqual([
      'Nøkkelkompetansene til Deltaker Sko svarer til det standarden spør etter.',
    ]);
  });

  it('say nothing of the person when nothing is described', () => {
    expect(paragraphTexts(comparisonOf({ competences: [] }), 'lead')).toEqual([]);
  });

  it('explain only what is in the table', () => {
    const [full] = paragraphTexts(comparisonOf(), 'note');
    expect(full).toContain('«+ Tilleggskompetanse»');
    expect(full).toContain('«Ikke beskrevet» betyr bare');
    const suggestions = [suggestion('c-kunde', 'kunder'), suggestion('c-lim', 'maskiner'), suggestion('c-farge', 'ro')];
    const [answered] = paragraphTexts(comparisonOf({ suggestions }), 'note');
    expect(answered).not.toMatch(/Tilleggskompetanse|Ikke beskrevet/);
  });
});
