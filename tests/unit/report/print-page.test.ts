import { DOMParser, type Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { translatorFor } from '#shared/i18n/translator';
import { blockTexts } from '#shared/report/block-texts';
import { buildReport } from '#shared/report/build-report';
import type { ReportModel, Run } from '#shared/report/model';
import { printBody } from '#shared/report/print/print-body';
import { printPage } from '#shared/report/print/print-page';
import { printStyle } from '#shared/report/print/print-style';
import { pictureOf } from './picture/marks';
import { sampleInput } from './sample-input';

/** What would leave an element, an attribute or a style if it were not escaped. */
const HOSTILE = `</p></td></style><script>alert(1)</script>"' onload='x' <img src=x onerror=y> &lt; &amp; <!-- ]]> \u0000\u202e`;
/** The same without what no document can hold. */
const HOSTILE_READ = HOSTILE.slice(0, -2);

const LOGO = { type: 'png', base64: 'iVBORw0KGgo=', width: 200, height: 50 } as const;

/** One of every block, saying what is asked for. */
function everyBlock(text: string): ReportModel {
  const run: Run = { text, language: 'nb' };
  const cell = { tone: 'plain', paragraphs: [{ runs: [run] }, { runs: [{ ...run, emphasis: 'muted' }] }] } as const;
  return {
    language: 'nb',
    title: text,
    subject: text,
    fileName: 'x.docx',
    otherLanguage: [],
    sections: [
      { id: 'title', heading: text, blocks: [{ kind: 'logo', logo: LOGO, description: text }] },
      {
        id: 'competences',
        heading: text,
        blocks: [
          { kind: 'paragraph', style: 'body', runs: [run, { ...run, emphasis: 'strong' }] },
          { kind: 'heading', level: 2, text },
          { kind: 'list', items: [{ runs: [run] }, { runs: [run] }] },
          { kind: 'picture', picture: { ...pictureOf(['people']), description: text } },
          { kind: 'heading', level: 3, text },
          {
            kind: 'table',
            description: text,
            columns: [
              { title: text, share: 1 / 3 },
              { title: text, share: 2 / 3 },
            ],
            rows: [
              { span: true, dimension: 'pace-presence', cells: [cell] },
              { span: false, cells: [cell, { ...cell, tone: 'additional' }] },
              { span: true, cells: [cell] },
              { span: false, cells: [cell, { ...cell, tone: 'notDescribed' }] },
            ],
          },
        ],
      },
    ],
  } as unknown as ReportModel;
}

/** Strictly: what does not fit together is an error. */
const parse = (body: string): Element => {
  const parser = new DOMParser({
    onError(_level, message) {
      throw new Error(message);
    },
  });
  const { documentElement } = parser.parseFromString(`<main>${body}</main>`, 'text/xml');
  if (!documentElement) throw new Error('nothing was parsed');
  return documentElement;
};

const elementsOf = (root: Element): Element[] => [...root.getElementsByTagName('*')];
const all = (root: Element, ...names: string[]) => elementsOf(root).filter(({ tagName }) => names.includes(tagName));

/** Everything that is read, in order: texts, and what is said instead of pictures. */
function readOf(root: Element): string {
  return (
    elementsOf(root)
      .filter(({ tagName }) => /^(h[1-4]|p|li|caption|th|td|img)$/.test(tagName))
      // A drawing is silent: what is said of it belongs to what lies over it.
      .filter((element) => element.tagName !== 'img' || element.getAttribute('alt') !== '')
      .flatMap((element) => {
        if (element.tagName === 'img') return [element.getAttribute('alt') ?? ''];
        return all(element, 'p', 'img').length > 0 ? [] : [element.textContent ?? ''];
      })
      .join('\n')
  );
}

/** The same from the model: a table's description stands before its columns. */
const spoken = ({ sections }: ReportModel): string =>
  sections
    .flatMap(({ heading, blocks }) => [
      heading,
      ...blocks.flatMap((block) => [...(block.kind === 'table' ? [block.description] : []), ...blockTexts(block)]),
    ])
    .join('\n');

describe('the page that a PDF is made of', () => {
  it('says exactly what the model says, in its order', () => {
    const model = buildReport(sampleInput());
    expect(readOf(parse(printBody(model)))).toBe(spoken(model));
    expect(readOf(parse(printBody(everyBlock('Tekst'))))).toBe(spoken(everyBlock('Tekst')));
  });

  it('takes hostile texts as texts, everywhere', () => {
    const body = parse(printBody(everyBlock(HOSTILE)));
    const shape = (root: Element) => elementsOf(root).map(({ tagName }) => tagName);
    expect(shape(body)).toEqual(shape(parse(printBody(everyBlock('Tekst')))));
    expect(readOf(body)).toBe(spoken(everyBlock(HOSTILE_READ)));
    const { html } = printPage(everyBlock(HOSTILE));
    expect(html.match(/<script|<style/g)).toEqual(['<style']);
    expect(html.match(/<\/title>/g)).toHaveLength(1);
  });

  it('loads nothing and runs nothing', () => {
    const { html } = printPage(everyBlock('Tekst'));
    expect(html).toContain('default-src &#39;none&#39;');
    expect(html).not.toMatch(/https?:|url\(|@import|\shref=|javascript:/);
    expect([...html.matchAll(/src="([^"]*)"/g)].map(([, source]) => source?.slice(0, 15))).toEqual([
      'data:image/png;',
      'data:image/svg+',
      'data:image/gif;',
    ]);
  });

  it('has language, title, and headings in order', () => {
    const { html } = printPage({ ...everyBlock('Tekst'), language: 'en', title: 'A title' });
    expect(html).toContain('<html lang="en-GB">');
    expect(html).toContain('<title>A title</title>');
    const levels = all(parse(printBody(everyBlock('Tekst'))), 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => tagName);
    expect(levels).toEqual(['h1', 'h2', 'h3', 'h4']);
  });

  it('tells what every header cell is the header of; a group of rows has its own', () => {
    const body = parse(printBody(everyBlock('Tekst')));
    expect(all(body, 'th').map((header) => header.getAttribute('scope'))).toEqual([
      'col',
      'col',
      'rowgroup',
      'row',
      'rowgroup',
      'row',
    ]);
    expect(all(body, 'tbody')).toHaveLength(2);
    expect(all(body, 'caption').map(({ textContent }) => textContent)).toEqual(['Tekst']);
    expect(all(body, 'col').map((column) => column.getAttribute('width'))).toEqual(['33.33%', '66.67%']);
  });

  it('marks passages in another language, and names that are written from right to left', () => {
    const model = everyBlock('Tekst');
    const runs: Run[] = [
      { text: 'Hun heter سارة محمد.', language: 'nb' },
      { text: 'baking', language: 'en', emphasis: 'strong' },
    ];
    const section = { id: 'short', heading: 'Kort', blocks: [{ kind: 'paragraph', style: 'body', runs }] } as const;
    expect(printBody({ ...model, sections: [{ ...section, blocks: [...section.blocks] }] })).toContain(
      '<p class="body">Hun heter <span dir="rtl">سارة محمد</span>.<strong lang="en-GB">baking</strong></p>',
    );
  });

  it('is pink in additional competences and nowhere else, larger where the form asks for it, and as wide as the form', () => {
    const model = everyBlock('Tekst');
    expect(printStyle(model, false, translatorFor('nb')).match(/.*F8C8DC.*/g)).toEqual([
      expect.stringContaining("[data-tone='additional']"),
    ]);
    expect(printStyle(model, false, translatorFor('nb'))).toContain('10.5pt/1.4');
    expect(printStyle({ ...model, type: 'large' }, false, translatorFor('nb'))).toContain('14pt/1.4');
    expect(printStyle({ ...model, orientation: 'landscape' }, false, translatorFor('nb'))).toContain(
      'size: A4 landscape',
    );
  });

  it('has its pages numbered once: by the printer, or by the sheet where a browser prints', () => {
    const model = everyBlock('Tekst');
    expect(printPage(model).footer).toContain(
      'Side <span class="pageNumber"></span> av <span class="totalPages"></span>',
    );
    expect(printPage(model).html).not.toContain('counter(');
    expect(printStyle(model, true, translatorFor('nb'))).toContain(
      'content: "Side " counter(page) " av " counter(pages) ""',
    );
  });
});
