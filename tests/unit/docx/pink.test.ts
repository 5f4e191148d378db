import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report';
import { sampleInput, sampleStandard, suggestion } from '../report/sample-input';
import { opened } from './opened';
import { all, visibleText } from './xml';

const PINK = 'F8C8DC';
const document = await opened(buildReport(sampleInput()));
const body = document.part('word/document.xml');

describe('pink', () => {
  it('fills the additional competences’ cells and no others, each with the sign and the word', () => {
    const pink = all(body, 'w:tc').filter((cell) =>
      all(cell, 'w:shd').some((shd) => shd.attributes['w:fill'] === PINK),
    );
    expect(pink.map(visibleText)).toEqual([
      '+ Tilleggskompetanse\nLiming\nKan lime såler.\nKjenner limet.',
      '+ Tilleggskompetanse\nFarging\nKan farge lær.',
    ]);
  });

  it('is nowhere else in the file, in any part', () => {
    const uses = [...document.files.keys()].flatMap(
      (path) => document.source(path).match(new RegExp(PINK, 'gi')) ?? [],
    );
    expect(uses).toHaveLength(2);
  });

  it('is a plain fill of the cell itself', () => {
    const fills = all(body, 'w:shd').filter(({ attributes }) => attributes['w:fill'] === PINK);
    expect(fills.map(({ attributes }) => attributes['w:val'])).toEqual(['clear', 'clear']);
    expect(all(body, 'w:tcPr').flatMap((properties) => all(properties, 'w:shd'))).toEqual(all(body, 'w:shd'));
  });

  it('is not there at all when nothing is additional', async () => {
    const competences = sampleInput().competences.slice(0, 1);
    const without = await opened(buildReport(sampleInput({ competences })));
    expect(without.source('word/document.xml')).not.toContain(PINK);
  });
});

it('holds five standards beside sixty competences, and none beside none', async () => {
  const competences = Array.from({ length: 60 }, (_, index) => ({ id: `k${index}`, label: { nb: `Ting ${index}` } }));
  const standards = ['a', 'b', 'c', 'd', 'e'].map((id) => sampleStandard(id));
  const full = await opened(
    buildReport(sampleInput({ competences, standards, suggestions: [suggestion('k7', 'ro')] })),
  );
  const pink = full.source('word/document.xml').split(PINK).length - 1;
  expect(pink).toBe(5 * 59);
  const empty = await opened(buildReport(sampleInput({ competences: [], standards: [] })));
  expect(all(empty.part('word/document.xml'), 'w:tbl')).toEqual([]);
});
