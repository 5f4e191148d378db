import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/domain/text';
import { buildReport } from '#shared/report/build-report';
import { sampleInput, sampleStandard, suggestion } from '../report/sample-input';
import { opened } from './opened';
import { all, child, elements, visibleText } from './xml';

const PINK = 'F8C8DC';
const document = await opened(buildReport(sampleInput()));
const body = document.part('word/document.xml');
const styles = document.part('word/styles.xml');

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

describe('language', () => {
  it.each([
    ['nb', 'nb-NO'],
    ['en', 'en-GB'],
  ] as const)('of %s is %s in the styles’ defaults and in the properties', async (language, tag) => {
    const found = await opened(buildReport(sampleInput({ language })));
    const defaults = all(found.part('word/styles.xml'), 'w:rPrDefault').flatMap((element) => all(element, 'w:lang'));
    expect(defaults.map(({ attributes }) => attributes)).toEqual([
      { 'w:val': tag, 'w:eastAsia': tag, 'w:bidi': 'ar-SA' },
    ]);
    expect(visibleTextOf(found.part('docProps/core.xml'), 'dc:language')).toBe(tag);
  });

  it('of a text in another language is its own, and of no other text', async () => {
    const competences = [
      { id: 'x', label: { en: 'Weaving' }, outcome: { nn: 'Kan veve eit teppe.' } },
      { id: 'y', label: { nb: 'Sying' } },
    ];
    const found = await opened(buildReport(sampleInput({ competences, standards: [] })));
    const tagged = all(found.part('word/document.xml'), 'w:r').flatMap((run) =>
      all(run, 'w:lang').map(({ attributes }) => [visibleText(run), attributes['w:val']]),
    );
    expect(tagged).toEqual([
      ['Weaving', 'en-GB'],
      ['Kan veve eit teppe.', 'nn-NO'],
    ]);
  });

  it('of the footer is the document’s', async () => {
    expect(visibleText(document.part('word/footer1.xml'))).toBe('Side  av ');
    const english = await opened(buildReport(sampleInput({ language: 'en' })));
    expect(visibleText(english.part('word/footer1.xml'))).toBe('Page  of ');
    expect(document.source('word/footer1.xml')).toMatch(/>PAGE<.*>NUMPAGES</);
  });
});

describe('structure', () => {
  const styled = (name: string) =>
    all(body, 'w:p')
      .filter((paragraph) => styleOf(paragraph) === name)
      .map(visibleText);

  it('is in real heading styles with their levels', async () => {
    expect(styled('Title')).toEqual(['Individuell kompetansebeskrivelse']);
    expect(styled('Subtitle')).toEqual(['Deltaker Sko']);
    expect(styled('Heading1')).toEqual([
      'Nøkkelkompetanser',
      'Sammenligning med standarden «Skomaker»',
      'Om dette dokumentet',
    ]);
    expect(styled('Heading2')).toEqual(['Standarder og kilder']);
    const levels = ['Heading1', 'Heading2', 'Heading3'].map((id) =>
      all(styleNamed(id), 'w:outlineLvl').map(({ attributes }) => attributes['w:val']),
    );
    expect(levels).toEqual([['0'], ['1'], ['2']]);
  });

  it('says the same as the model, in the same order', () => {
    const model = buildReport(sampleInput());
    const expected = model.sections.flatMap((section) => [
      section.heading,
      ...section.blocks.flatMap((block) => {
        if (block.kind === 'heading') return [block.text];
        if (block.kind === 'paragraph') return [block.runs.map(({ text }) => text).join('')];
        const rows = block.rows.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs));
        return [
          ...block.columns.map(({ title }) => title),
          ...rows.map(({ runs }) => runs.map(({ text }) => text).join('')),
        ];
      }),
    ]);
    expect(all(body, 'w:p').map(visibleText)).toEqual(expected);
  });

  it('has every look in a style: paragraphs and runs only name theirs', () => {
    const known = all(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']);
    const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => all(body, name));
    expect(new Set(used.map(({ attributes }) => attributes['w:val'])).difference(new Set(known))).toEqual(new Set());
    expect(all(body, 'w:p').map(styleOf)).not.toContain(undefined);
    const direct = [...all(body, 'w:pPr'), ...all(body, 'w:rPr')].flatMap(elements).map(({ name }) => name);
    expect(new Set(direct)).toEqual(new Set(['w:pStyle', 'w:rStyle', 'w:keepNext', 'w:pageBreakBefore', 'w:lang']));
  });

  it('has no empty paragraphs for air', () => {
    expect(all(body, 'w:p').map(visibleText)).not.toContain('');
  });

  it('starts the comparisons on a page of their own', async () => {
    const standards = [sampleStandard('a'), sampleStandard('b')];
    const found = await opened(buildReport(sampleInput({ standards })));
    const broken = all(found.part('word/document.xml'), 'w:p').filter((p) => all(p, 'w:pageBreakBefore').length > 0);
    expect(broken.map(visibleText)).toEqual(['Sammenligning med standarden «Skomaker»']);
  });

  function styleNamed(id: string) {
    const found = all(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
    if (!found) throw new Error(`no style ${id}`);
    return found;
  }

  function styleOf(paragraph: ReturnType<typeof all>[number]) {
    return child(child(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];
  }
});

describe('tables', () => {
  const tables = all(body, 'w:tbl');

  it('have one marked header row each, and rows that do not break across pages', () => {
    expect(tables).toHaveLength(2);
    for (const table of tables) {
      const rows = all(table, 'w:tr');
      expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, ...rows.slice(1).map(() => 0)]);
      expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
    }
  });

  it('let a row that is taller than most of a page run on', async () => {
    const long = { nb: 'Kan mye. '.repeat(600) };
    const lines = { nb: 'Kan mye.\n'.repeat(60) };
    const competences = [long, lines].map((outcome, index) => ({ id: `${index}`, label: { nb: 'Alt' }, outcome }));
    const found = await opened(buildReport(sampleInput({ competences, standards: [] })));
    const rows = all(found.part('word/document.xml'), 'w:tr');
    expect(rows.map((row) => all(row, 'w:cantSplit').length)).toEqual([1, 1, 0, 0]);
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
});

describe('page and properties', () => {
  it('are A4 with margins', () => {
    expect(all(body, 'w:pgSz').map(({ attributes }) => [attributes['w:w'], attributes['w:h']])).toEqual([
      ['11906', '16838'],
    ]);
    expect(all(body, 'w:pgMar')[0]?.attributes).toMatchObject({ 'w:left': '1253', 'w:right': '1253' });
  });

  it.each(LANGUAGES)('say what the document is and who made it, and nothing of the person, in %s', async (language) => {
    const model = buildReport(sampleInput({ language, name: 'Zebra Persønn' }));
    const found = await opened(model);
    const core = found.part('docProps/core.xml');
    expect(visibleTextOf(core, 'dc:title')).toBe(model.title);
    expect(visibleTextOf(core, 'dc:subject')).toBe(model.subject);
    expect(visibleTextOf(core, 'dc:creator')).toBe('Balansepunkt');
    expect(visibleTextOf(core, 'cp:lastModifiedBy')).toBe('Balansepunkt');
    const parts = [...found.files.keys()].filter((path) => !/^word\/document\.xml$/.test(path));
    for (const path of parts) expect(found.source(path)).not.toMatch(/Zebra|Persønn|Liming|Gluing/);
    expect(found.source('word/document.xml')).toContain('Zebra Persønn');
  });

  it('are the only thing that differs between two documents of the same report', async () => {
    const again = await opened(buildReport(sampleInput()));
    const differing = [...document.files].filter(([path, bytes]) => !again.files.get(path)?.equals(bytes));
    expect(differing.map(([path]) => path).filter((path) => path !== 'docProps/core.xml')).toEqual([]);
    expect([...again.files.keys()]).toEqual([...document.files.keys()]);
  });
});

it('keeps what answers to each other in one row', () => {
  const row = all(body, 'w:tr').find((found) => visibleText(found).startsWith('Kunderelasjoner'));
  expect(row && all(row, 'w:tc').map(visibleText)).toEqual(['Kunderelasjoner', 'Kundebehandling\nKan ta imot kunder.']);
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

function visibleTextOf(core: ReturnType<typeof all>[number], name: string): string | undefined {
  return child(core, name)?.children.join('');
}
