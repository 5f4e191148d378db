import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { renderDocx } from '#main/docx/render-docx';
import { exampleTemplate } from '#main/docx/template/example-template';
import { readTemplate } from '#main/docx/template/read-template';
import { takenFrom } from '#main/docx/template/taken';
import { buildReport } from '#shared/report/build-report';
import type { ReportModel } from '#shared/report/model';
import {
  DOCUMENT_RELATIONSHIPS,
  footer,
  header,
  LETTER_PAGE,
  letter,
  line,
  officeTemplateFile,
  PIXEL,
  relationships,
  said,
  type TemplateParts,
} from '../../support/office-template';
import { sampleInput } from '../report/sample-input';
import { all, child, type Element, parseXml, propertyOf, visibleText } from './xml';

const LIBREOFFICE = readFileSync(join(import.meta.dirname, 'templates', 'from-libreoffice.docx'));
const model = buildReport(sampleInput());
const landscape: ReportModel = { ...model, orientation: 'landscape' };

async function inTemplate(file: Uint8Array, report = model) {
  const files = unzipSync(await renderDocx(report, readTemplate(file, 'mal.docx')));
  const source = (name: string) => {
    const bytes = files[name];
    if (!bytes) throw new Error(`no ${name}`);
    return Buffer.from(bytes).toString('utf8');
  };
  return { files, source, part: (name: string): Element => parseXml(Buffer.from(source(name), 'utf8')) };
}

const withParts = (changes: TemplateParts) => officeTemplateFile(changes);
const value = (element: Element | undefined, name: string) => child(element, name)?.attributes['w:val'];
const styleNamed = (styles: Element, name: string) =>
  all(styles, 'w:style').find((style) => value(style, 'w:name')?.toLowerCase() === name);

describe('a report in an office’s template', () => {
  it('says the same, in the same order, with the template’s styles by Word’s own names', async () => {
    const plain = parseXml(Buffer.from(unzipSync(await renderDocx(model))['word/document.xml'] ?? []));
    const { part } = await inTemplate(officeTemplateFile());
    const body = part('word/document.xml');
    expect(all(body, 'w:p').map(visibleText)).toEqual(all(plain, 'w:p').map(visibleText));
    const used = all(body, 'w:pStyle').map(({ attributes }) => attributes['w:val']);
    expect(used).toContain('Overskrift1');
    expect(used).toContain('Tittel');
    expect(used).not.toContain('Heading1');
    const heading = styleNamed(part('word/styles.xml'), 'heading 1');
    expect(value(child(heading, 'w:rPr'), 'w:color')).toBe('005B82');
    expect(
      all(part('word/styles.xml'), 'w:style').filter((style) => value(style, 'w:name') === 'heading 1'),
    ).toHaveLength(1);
  });

  it('keeps the styles of ours that the template lacks, in its font, and every reference finds its style', async () => {
    const { part } = await inTemplate(officeTemplateFile());
    const styles = all(part('word/styles.xml'), 'w:style');
    const ids = styles.map(({ attributes }) => attributes['w:styleId']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(['BalansepunktTable', 'Dimension-people-technology', 'TableText']));
    const documents = ['word/document.xml', 'word/styles.xml', 'word/footer-default.xml'].map(part);
    const named = ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next', 'w:link'].flatMap((name) =>
      documents.flatMap((document) => all(document, name).map(({ attributes }) => attributes['w:val'])),
    );
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
    const table = styles.find(({ attributes }) => attributes['w:styleId'] === 'TableText');
    expect(value(table, 'w:basedOn')).toBe('Normal');
    expect(child(child(table, 'w:pPr'), 'w:spacing')?.attributes).toMatchObject({ 'w:after': '0', 'w:before': '0' });
  });

  it('has the report’s language everywhere, and marks the header’s words as the template’s', async () => {
    const { part } = await inTemplate(officeTemplateFile());
    const languages = all(part('word/styles.xml'), 'w:lang').map(({ attributes }) => attributes['w:val']);
    expect(languages).toEqual(['nb-NO']);
    const words = all(part('word/header-default.xml'), 'w:lang').map(({ attributes }) => attributes['w:val']);
    expect(new Set(words)).toEqual(new Set(['nn-NO']));
  });

  it('has the header with its picture, described, and the footer with our page numbers, which it lacks', async () => {
    const { part, source, files } = await inTemplate(officeTemplateFile());
    expect(visibleText(part('word/header-default.xml'))).toBe('Bilde fra kontorets malKarrieresenteret');
    expect(all(part('word/header-default.xml'), 'wp:docPr').map(({ attributes }) => attributes.descr)).toEqual([
      'Bilde fra kontorets mal',
    ]);
    expect(source('word/_rels/header-default.xml.rels')).toContain('media/officePicture1.png');
    expect(Buffer.from(files['word/media/officePicture1.png'] ?? [])).toEqual(PIXEL);
    expect(visibleText(part('word/footer-default.xml'))).toContain('Storgata 1, 0155 Oslo');
    expect(source('word/footer-default.xml')).toContain('PAGE');
    expect(source('word/document.xml').match(/<w:(header|footer)Reference/g)).toHaveLength(2);
  });

  it('has its page numbers once where the template has its own', async () => {
    const own = footer(line(`<w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple>`, 'Bunntekst'));
    const { source } = await inTemplate(withParts({ 'word/footer1.xml': own }));
    expect(source('word/footer-default.xml').match(/PAGE/g)).toHaveLength(1);
  });

  it.each([
    ['upright', model, 11906, 16838],
    ['in landscape', landscape, 16838, 11906],
  ] as const)('has the template’s page and margins %s, and tables as wide as its text', async (_, report, w, h) => {
    const { part } = await inTemplate(officeTemplateFile(), report);
    const body = part('word/document.xml');
    const [section] = all(body, 'w:sectPr');
    expect(child(section, 'w:pgSz')?.attributes).toMatchObject({ 'w:w': String(w), 'w:h': String(h) });
    expect(child(section, 'w:pgMar')?.attributes).toMatchObject({ 'w:top': '2268', 'w:left': '1417' });
    const tables = all(body, 'w:tbl');
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      const columns = all(child(table, 'w:tblGrid') ?? table, 'w:gridCol').map(({ attributes }) =>
        Number(attributes['w:w']),
      );
      expect(columns.reduce((sum, column) => sum + column, 0)).toBe(w - 2 * 1417);
      expect(all(table, 'w:tblHeader')).toHaveLength(1);
    }
    const tabs = all(styleNamed(part('word/styles.xml'), 'header') ?? body, 'w:tab');
    expect(tabs.at(-1)?.attributes['w:pos']).toBe(String(w - 2 * 1417));
  });

  it('has pink for additional competences and nowhere else', async () => {
    const shaded =
      '<w:p><w:pPr><w:shd w:val="clear" w:color="auto" w:fill="f8c8dc"/></w:pPr><w:r><w:t>Rosa</w:t></w:r></w:p>';
    const plain = Buffer.from(unzipSync(await renderDocx(model))['word/document.xml'] ?? []).toString('utf8');
    const { files, source } = await inTemplate(withParts({ 'word/header1.xml': header(shaded) }));
    const pink = Object.keys(files).filter((name) => name.endsWith('.xml') && /F8C8DC/i.test(source(name)));
    expect(pink).toEqual(['word/document.xml']);
    expect(source('word/document.xml').match(/F8C8DC/g)).toEqual(plain.match(/F8C8DC/g));
  });

  it('knows nothing of who made the template', async () => {
    const { files, part } = await inTemplate(officeTemplateFile());
    const everything = Object.values(files).map((bytes) => Buffer.from(bytes).toString('utf8'));
    expect(everything.filter((text) => /Malmaker|Kjære mottaker/.test(text))).toEqual([]);
    expect(propertyOf(part('docProps/core.xml'), 'dc:creator')).toBe('Balansepunkt');
  });

  it('differs on first and even pages where the template does, each with a number', async () => {
    const kinds = ['default', 'first', 'even'] as const;
    const section = kinds.map((kind, index) => `<w:headerReference w:type="${kind}" r:id="rId1${index}"/>`).join('');
    const { part, source } = await inTemplate(
      withParts({
        'word/document.xml': letter(`${section}${LETTER_PAGE}<w:titlePg/>`),
        'word/_rels/document.xml.rels': relationships(
          ...DOCUMENT_RELATIONSHIPS.slice(0, 3),
          ...kinds.map((kind, index) => [`rId1${index}`, 'header', `${kind}.xml`] as const),
        ),
        ...Object.fromEntries(kinds.map((kind) => [`word/${kind}.xml`, header(line(said(`Side ${kind}`)))])),
        'word/settings.xml':
          '<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:evenAndOddHeaders/></w:settings>',
      }),
    );
    expect(kinds.map((kind) => visibleText(part(`word/header-${kind}.xml`)))).toEqual([
      'Side default',
      'Side first',
      'Side even',
    ]);
    expect(kinds.filter((kind) => source(`word/footer-${kind}.xml`).includes('NUMPAGES'))).toEqual(kinds);
    expect(source('word/document.xml')).toContain('<w:titlePg/>');
    expect(source('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  });

  it('has lists with the template’s bullet, and with ours where its list style has none', async () => {
    const { part } = await inTemplate(officeTemplateFile(), withList());
    const [list] = all(styleNamed(part('word/styles.xml'), 'list bullet') ?? part('word/styles.xml'), 'w:numId');
    const lists = all(part('word/numbering.xml'), 'w:num');
    const found = lists.find(({ attributes }) => attributes['w:numId'] === list?.attributes['w:val']);
    const definition = all(part('word/numbering.xml'), 'w:abstractNum').find(
      ({ attributes }) => attributes['w:abstractNumId'] === value(found, 'w:abstractNumId'),
    );
    expect(all(definition ?? part('word/numbering.xml'), 'w:lvlText')[0]?.attributes['w:val']).toBe('–');
    const without = await inTemplate(
      withParts({
        'word/numbering.xml': null,
        'word/_rels/document.xml.rels': relationships(
          ...DOCUMENT_RELATIONSHIPS.filter(([, type]) => type !== 'numbering'),
        ),
      }),
      withList(),
    );
    const style = styleNamed(without.part('word/styles.xml'), 'list bullet');
    const number = style && all(style, 'w:numId')[0]?.attributes['w:val'];
    expect(all(without.part('word/numbering.xml'), 'w:num').map(({ attributes }) => attributes['w:numId'])).toContain(
      number,
    );
  });

  it('never has smaller letters than ours where the type is large, and has its own where it is usual', async () => {
    const sizeOfText = async (report: ReportModel) => {
      const { part } = await inTemplate(officeTemplateFile(), report);
      const style = styleNamed(part('word/styles.xml'), 'body text');
      return value(child(style, 'w:rPr'), 'w:sz');
    };
    // 14 points; the template's own 12 are said in its defaults.
    expect(await sizeOfText({ ...model, type: 'large' })).toBe('28');
    expect(await sizeOfText(model)).toBeUndefined();
  });

  it('is the same bytes for the same report and template, but for the time in its properties', async () => {
    const [one, other] = await Promise.all([inTemplate(officeTemplateFile()), inTemplate(officeTemplateFile())]);
    expect(Object.keys(one.files)).toEqual(Object.keys(other.files));
    const names = Object.keys(one.files).filter((name) => name.endsWith('.xml') && name !== 'docProps/core.xml');
    for (const name of names) expect(one.source(name), name).toBe(other.source(name));
  });
});

describe('what is taken from a template', () => {
  it('is told', () => {
    expect(takenFrom(readTemplate(officeTemplateFile(), 'mal.docx'))).toEqual({
      styles: ['title', 'headings', 'body', 'lists'],
      header: true,
      footer: true,
      pictures: 1,
      page: true,
      leftOut: ['text'],
    });
  });

  it('is everything of one that LibreOffice made', async () => {
    const taken = takenFrom(readTemplate(LIBREOFFICE, 'mal.docx'));
    expect(taken).toMatchObject({ header: true, footer: true, pictures: 1, page: true, leftOut: ['links', 'text'] });
    const { part, source } = await inTemplate(LIBREOFFICE);
    expect(visibleText(part('word/header-default.xml'))).toBe('Bilde fra kontorets malKontoret i LibreOffice');
    expect(visibleText(part('word/footer-default.xml'))).toBe('kontoret.example – 1');
    expect(source('word/header-default.xml')).not.toContain('v:imagedata');
    const sizes = all(part('word/document.xml'), 'w:pgSz').map(({ attributes }) => Number(attributes['w:w']));
    expect(sizes).toEqual([12240]);
  });

  it('leaves a page out on which no table would fit', () => {
    const narrow =
      '<w:pgSz w:w="5000" w:h="5000"/><w:pgMar w:top="0" w:right="900" w:bottom="0" w:left="900" w:header="0" w:footer="0" w:gutter="0"/>';
    const template = readTemplate(withParts({ 'word/document.xml': letter(narrow) }), 'mal.docx');
    expect(takenFrom(template)).toMatchObject({ page: false, leftOut: ['text', 'page'] });
  });
});

describe('the example', () => {
  it.each([
    ['nb', 'nb-NO'],
    ['en', 'en-GB'],
  ] as const)('in %s is a template with all our styles, a header and a footer', async (language, tag) => {
    const { document } = await exampleTemplate(language);
    const template = readTemplate(document, 'mal.docx');
    expect(takenFrom(template)).toMatchObject({
      styles: ['title', 'headings', 'body', 'lists', 'tables'],
      header: true,
      footer: true,
    });
    expect(template.language).toBe(tag);
    const report = buildReport(sampleInput({ language }));
    const plain = unzipSync(await renderDocx(report))['word/document.xml'];
    const section = /<w:sectPr.*<\/w:sectPr>/;
    const { source } = await inTemplate(document, report);
    // Its styles are ours under our own names, so the text is the same to the letter; only the page differs.
    const words = (xml: string) => xml.replace(section, '').replace(/<w:(gridCol|tcW|tblW)[^>]*>/g, '');
    expect(words(source('word/document.xml'))).toBe(words(Buffer.from(plain ?? []).toString('utf8')));
  });
});

function withList(): ReportModel {
  const items = [{ runs: [{ text: 'Kan sy', language: 'nb' as const }] }];
  return { ...model, sections: [{ id: 'bullets', heading: 'Punkter', blocks: [{ kind: 'list', items }] }] };
}
