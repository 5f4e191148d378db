import { describe, expect, it } from 'vitest';
import { REPORT_FORMS } from '#shared/domain/report-choices';
import { LANGUAGE_TAGS, LANGUAGES } from '#shared/domain/text';
import { withoutUnwritable } from '#shared/report/clean-text';
import type { Cell, ReportBlock, ReportModel, Run } from '#shared/report/model';
import { anyInput } from '../../../scripts/documents/any-input';
import { makeModel } from '../../../scripts/documents/make-model';
import { OTHER_KINDS, otherDocument } from '../../../scripts/documents/other-documents';
import { coloursOf, contrast } from './colours';
import { type Opened, opened } from './opened';
import { all, child, type Element, elements, isOn, propertyOf, visibleText } from './xml';

/** Reports in every form and both languages, and every other kind: the rules hold for each. */
const MODELS: readonly (readonly [string, ReportModel])[] = [
  ...REPORT_FORMS.flatMap((form) =>
    LANGUAGES.map((language) => {
      const generated = anyInput(language === 'nb' ? 971 : 774);
      const anonymous = form === 'employer' && language === 'en';
      const { parts: _usual, ...input } = generated.input;
      return [
        `${form} ${language}`,
        makeModel({ ...generated, anonymous, input: { ...input, form, language } }),
      ] as const;
    }),
  ),
  ...OTHER_KINDS.map((kind) => [kind, otherDocument(kind, 7)] as const),
];

const DOCUMENTS: readonly { readonly name: string; readonly model: ReportModel; readonly document: Opened }[] =
  await Promise.all(MODELS.map(async ([name, model]) => ({ name, model, document: await opened(model) })));

const body = ({ document }: (typeof DOCUMENTS)[number]): Element => document.part('word/document.xml');
const styleOf = (paragraph: Element) => child(child(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'];

/** EN 301 549 V3.2.1, clause 10: what applies to a document that is not a web page (docs/documents.md). */
describe.each(DOCUMENTS)('the document $name', (made) => {
  const { model, document } = made;
  const styles = document.part('word/styles.xml');

  it('says what language it is in (10.3.1.1)', () => {
    const [defaults] = all(styles, 'w:rPrDefault').flatMap((found) => all(found, 'w:lang'));
    expect(defaults?.attributes['w:val']).toBe(LANGUAGE_TAGS[model.language]);
    expect(propertyOf(document.part('docProps/core.xml'), 'dc:language')).toBe(LANGUAGE_TAGS[model.language]);
  });

  it('says of every passage in another language which it is in (10.3.1.2)', () => {
    const inOther = all(body(made), 'w:r').flatMap((run) => {
      const language = all(run, 'w:lang')[0]?.attributes['w:val'];
      return language === undefined ? [] : [[language, visibleText(run)] as const];
    });
    const wanted = model.sections
      .flatMap(({ blocks }) => blocks.flatMap(runsOf))
      .filter(({ language }) => language !== model.language)
      .map(({ language, text }) => [LANGUAGE_TAGS[language], withoutUnwritable(text)] as const);
    expect(joined(inOther)).toEqual(joined(wanted));
  });

  it('has a title, and headings in order without a jump (10.2.4.2, 10.1.3.1, 10.2.4.6)', () => {
    expect(propertyOf(document.part('docProps/core.xml'), 'dc:title')).toBe(withoutUnwritable(model.title));
    const levels = all(body(made), 'w:p').flatMap((paragraph) => levelOf(styleOf(paragraph)) ?? []);
    expect(levels.slice(0, 2)).toEqual([0, 1]);
    expect(levels.filter((level) => level === 0)).toHaveLength(1);
    expect(levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
    for (const level of [1, 2, 3]) expect(outlineOf(`Heading${level}`)).toBe(`${level - 1}`);
  });

  it('has tables with a marked header row, named rows, a description and no empty cell (10.1.3.1)', () => {
    for (const table of all(body(made), 'w:tbl')) {
      const rows = all(table, 'w:tr');
      expect(rows.map((row) => isOn(row, 'w:tblHeader'))).toEqual(rows.map((_, at) => at === 0));
      const look = all(table, 'w:tblLook')[0]?.attributes;
      expect([look?.['w:firstRow'], look?.['w:firstColumn']]).toEqual(['true', 'true']);
      expect(all(table, 'w:tblDescription')[0]?.attributes['w:val']).toMatch(/\p{L}/u);
      expect(all(table, 'w:tc').filter((cell) => visibleText(cell) === '')).toEqual([]);
      expect([...all(table, 'w:vMerge'), ...elements(table).flatMap((row) => all(row, 'w:tbl'))]).toEqual([]);
      const columns = all(table, 'w:gridCol').length;
      for (const row of rows) {
        const spans = all(row, 'w:tc').map((cell) => Number(all(cell, 'w:gridSpan')[0]?.attributes['w:val'] ?? 1));
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns);
      }
    }
  });

  it('says in words what every picture shows, and has them in the line of the text (10.1.1.1, 10.1.3.2)', () => {
    const shown = all(body(made), 'wp:docPr').map(({ attributes }) => attributes.descr);
    const described = model.sections.flatMap(({ blocks }) => blocks.flatMap((block) => descriptionOf(block) ?? []));
    expect(shown).toEqual(described.map(withoutUnwritable));
    for (const text of shown) expect(text).toMatch(/\p{L}/u);
    const outOfLine = ['wp:anchor', 'w:txbxContent', 'w:framePr', 'w:pict'].flatMap((name) => all(body(made), name));
    expect(outOfLine).toEqual([]);
  });

  it('has text that stands out from its ground by 4.5 to 1 and more (10.1.4.3)', () => {
    const pairsIn = coloursOf(styles);
    const parts = [
      body(made),
      ...[...document.files.keys()].filter((path) => /footer\d/.test(path)).map(document.part),
    ];
    const pairs = parts.flatMap((part) => pairsIn(part));
    expect(pairs.length).toBeGreaterThan(0);
    expect(pairs.filter(([text, ground]) => contrast(text, ground) < 4.5)).toEqual([]);
  });

  it('never says a thing by colour alone (10.1.4.1)', () => {
    const toned = model.sections
      .flatMap(({ blocks }) => blocks.flatMap(cellsOf))
      .filter(({ tone }) => tone !== 'plain');
    for (const { tone, paragraphs } of toned) {
      const text = paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
      expect(text).toMatch(tone === 'additional' ? /\+ ?\p{L}/u : /\p{L}/u);
    }
    const pink = all(body(made), 'w:shd').filter(({ attributes }) => attributes['w:fill'] === 'F8C8DC');
    expect(pink).toHaveLength(toned.filter(({ tone }) => tone === 'additional').length);
  });

  function outlineOf(id: string) {
    const style = all(styles, 'w:style').find(({ attributes }) => attributes['w:styleId'] === id);
    return style && all(style, 'w:outlineLvl')[0]?.attributes['w:val'];
  }
});

it('has properties that are the same for everybody', async () => {
  const anybody = { name: '', short: {}, office: { counsellor: '', name: '', contact: '', logo: null } };
  for (const form of REPORT_FORMS) {
    const generated = anyInput(971);
    const input = { ...generated.input, form };
    const somebody = await opened(makeModel({ ...generated, anonymous: false, input }));
    const nobody = await opened(makeModel({ ...generated, anonymous: false, input: { ...input, ...anybody } }));
    const timeless = (found: Opened) => found.source('docProps/core.xml').replace(/\d{4}-\d\d-\d\dT[\d:]+Z/g, '');
    expect(timeless(somebody)).toBe(timeless(nobody));
    const others = [...somebody.files.keys()].filter((path) => /^docProps\/(?!core)/.test(path));
    for (const path of others) expect(somebody.source(path)).toBe(nobody.source(path));
  }
});

function levelOf(style: string | undefined): number | null {
  if (style === 'Title') return 0;
  const heading = /^Heading(\d)$/.exec(style ?? '');
  return heading ? Number(heading[1]) : null;
}

function runsOf(block: ReportBlock): Run[] {
  if (block.kind === 'paragraph') return block.runs;
  if (block.kind === 'list') return block.items.flatMap(({ runs }) => runs);
  return cellsOf(block).flatMap(({ paragraphs }) => paragraphs.flatMap(({ runs }) => runs));
}

const cellsOf = (block: ReportBlock): Cell[] =>
  block.kind === 'table' ? block.rows.flatMap(({ cells }) => cells) : [];

function descriptionOf(block: ReportBlock): string | null {
  if (block.kind === 'logo') return block.description;
  return block.kind === 'picture' ? block.picture.description : null;
}

/** What stands in one language after another, without how it is divided into runs. */
function joined(passages: readonly (readonly [language: string, text: string])[]): (readonly [string, string])[] {
  const result: [string, string][] = [];
  for (const [language, text] of passages) {
    const last = result.at(-1);
    if (last?.[0] === language) last[1] += text;
    else if (text !== '') result.push([language, text]);
  }
  return result;
}
