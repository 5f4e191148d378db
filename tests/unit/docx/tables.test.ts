import { describe, expect, it } from 'vitest';
import { columnWidths } from '#main/docx/page';
import { buildReport } from '#shared/report/build-report';
import { sampleInput } from '../report/sample-input';
import { opened } from './opened';
import { all, elements, isOn, visibleText } from './xml';

const body = (await opened(buildReport(sampleInput()))).part('word/document.xml');

describe('tables', () => {
  const tables = all(body, 'w:tbl');

  it('have one marked header row each, and rows that do not break across pages', () => {
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const rows = all(table, 'w:tr');
      expect(rows.map((row) => isOn(row, 'w:tblHeader'))).toEqual([true, ...rows.slice(1).map(() => false)]);
      expect(rows.every((row) => isOn(row, 'w:cantSplit'))).toBe(true);
    }
  });

  it('let a row that is taller than most of a page run on', async () => {
    const long = { nb: 'Kan mye. '.repeat(600) };
    const lines = { nb: 'Kan mye.\n'.repeat(60) };
    const competences = [long, lines].map((outcome, index) => ({ id: `${index}`, label: { nb: 'Alt' }, outcome }));
    const found = await opened(buildReport(sampleInput({ competences, standards: [] })));
    const rows = all(found.part('word/document.xml'), 'w:tr');
    expect(rows.map((row) => isOn(row, 'w:cantSplit'))).toEqual([true, true, false, false]);
  });

  it('have fixed widths that agree: the table’s, the grid’s and the cells’', () => {
    for (const table of tables) {
      const grid = all(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(all(table, 'w:tblLayout').map(({ attributes }) => attributes['w:type'])).toEqual(['fixed']);
      expect(all(table, 'w:tblW').map(({ attributes }) => attributes)).toEqual([{ 'w:type': 'dxa', 'w:w': '9400' }]);
      expect(grid.reduce((sum, width) => sum + width, 0)).toBe(9400);
      for (const row of all(table, 'w:tr')) {
        const widths = all(row, 'w:tcW').map(({ attributes }) => Number(attributes['w:w']));
        expect(widths).toEqual(widths.length === 1 ? [9400] : grid);
      }
    }
  });

  it('have columns that fill the width whatever their shares', () => {
    const widths = columnWidths([1 / 3, 1 / 3, 1 / 3], 9400);
    expect(widths.every(Number.isInteger)).toBe(true);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9400);
  });

  it('have a description and follow their introduction on the page', () => {
    expect(tables.map((table) => all(table, 'w:tblDescription')[0]?.attributes['w:val'])).toEqual([
      'Nøkkelkompetansene med læringsutbytte, gruppert etter dimensjonene i balansemodellen.',
      expect.stringContaining('«Skomaker»'),
    ]);
    const blocks = elements(all(body, 'w:body')[0] ?? body);
    const before = blocks.filter((_, index) => blocks[index + 1]?.name === 'w:tbl');
    expect(before.map((paragraph) => all(paragraph, 'w:keepNext').length)).toEqual([1, 1]);
  });

  it('name the dimensions in styles of their own', () => {
    const spans = all(body, 'w:tc').filter((cell) => all(cell, 'w:gridSpan').length > 0);
    expect(spans.map((cell) => [visibleText(cell), all(cell, 'w:pStyle')[0]?.attributes['w:val']])).toEqual([
      ['Mennesker – Teknologi', 'Dimension-people-technology'],
      ['Andre nøkkelkompetanser', 'Dimension'],
      ['Mennesker – Teknologi', 'Dimension-people-technology'],
      ['Tempo – Tilstedeværelse', 'Dimension-pace-presence'],
      ['Andre nøkkelkompetanser', 'Dimension'],
    ]);
  });

  it('keep what answers to each other in one row', () => {
    const row = all(body, 'w:tr').find((found) => visibleText(found).startsWith('Kunderelasjoner'));
    expect(row && all(row, 'w:tc').map(visibleText)).toEqual([
      'Kunderelasjoner',
      'Kundebehandling\nKan ta imot kunder.',
    ]);
  });
});
