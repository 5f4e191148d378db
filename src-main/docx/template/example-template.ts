import type { Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { paragraphBlock } from '#shared/report/blocks';
import type { ReportBlock, ReportModel } from '#shared/report/model';
import { HAIRLINE, QUIET_INK } from '#shared/report/palette';
import { textWidth } from '../page';
import { renderDocx } from '../render-docx';
import { STYLE } from '../styles';
import { readTemplate } from './read-template';
import type { EdgePart } from './template';
import { element, withChildren } from './tree';
import type { XmlElement } from './xml';

const HEADER_STYLE = 'Header';

/** In DXA: three centimetres for the header, and two and a half for the footer. */
const ROOM_FOR_EDGES = { top: 1701, bottom: 1417 } as const;

/**
 * A document to begin a template from: our own styles and page, a header and a footer to be replaced, and a text that
 * says what is taken from it.
 * @returns the document, and what it may be called
 */
export async function exampleTemplate(language: Language): Promise<{ name: string; document: Buffer }> {
  const model = exampleModel(language);
  const own = readTemplate(await renderDocx(model), '');
  const styles = withChildren(own.styles, [...own.styles.children, headerStyle()]);
  const page = own.page && { ...own.page, margins: { ...own.page.margins, ...ROOM_FOR_EDGES } };
  const document = await renderDocx(model, { ...own, styles, page, edges: exampleEdges(language) });
  return { name: model.title, document };
}

function exampleModel(language: Language): ReportModel {
  const t = translatorFor(language);
  const text = (style: 'lead' | 'body' | 'note', said: string) => paragraphBlock(style, said, language);
  const list = (items: readonly string[]): ReportBlock => ({
    kind: 'list',
    items: items.map((item) => ({ runs: [{ text: item, language }] })),
  });
  return {
    language,
    title: t('template:example.title'),
    subject: t('template:example.subject'),
    fileName: '',
    otherLanguage: [],
    sections: [
      {
        id: 'title',
        heading: t('template:example.title'),
        blocks: [
          text('lead', t('template:example.subtitle')),
          text('body', t('template:example.intro')),
          text('note', t('template:example.note')),
        ],
      },
      {
        id: 'about',
        heading: t('template:example.edges'),
        blocks: [
          text('body', t('template:example.edgesHow')),
          list([t('template:example.logo'), t('template:example.numbers'), t('template:example.sizes')]),
        ],
      },
      {
        id: 'about',
        heading: t('template:example.styles'),
        blocks: [
          text('body', t('template:example.stylesHow')),
          { kind: 'heading', level: 2, text: t('template:example.heading2') },
          text('body', t('template:example.kept')),
          { kind: 'heading', level: 3, text: t('template:example.heading3') },
          text('body', t('template:example.leftOut')),
        ],
      },
    ],
  };
}

const paragraph = (style: string, content: readonly XmlElement[]): XmlElement =>
  element('w:p', {}, [element('w:pPr', {}, [element('w:pStyle', { 'w:val': style })]), ...content]);
const run = (...content: XmlElement[]): XmlElement => element('w:r', {}, content);
const said = (text: string): XmlElement => run(element('w:t', { 'xml:space': 'preserve' }, [text]));

/** The page's number comes by itself: it does where a template has none. */
function exampleEdges(language: Language): EdgePart[] {
  const t = translatorFor(language);
  const header = [said(t('template:example.office')), run(element('w:tab')), said(t('template:example.yourLogo'))];
  const footer = [said(t('template:example.address'))];
  return [
    { edge: 'header', kind: 'default', root: element('w:hdr', {}, [paragraph(HEADER_STYLE, header)]) },
    { edge: 'footer', kind: 'default', root: element('w:ftr', {}, [paragraph(STYLE.footer, footer)]) },
  ];
}

function headerStyle(): XmlElement {
  const value = (name: string, setting: string) => element(name, { 'w:val': setting });
  const line = { 'w:val': 'single', 'w:sz': '4', 'w:space': '6', 'w:color': HAIRLINE };
  const right = element('w:tab', { 'w:val': 'right', 'w:pos': String(textWidth('portrait')) });
  return element('w:style', { 'w:type': 'paragraph', 'w:styleId': HEADER_STYLE }, [
    value('w:name', 'header'),
    value('w:basedOn', 'Normal'),
    element('w:qFormat'),
    element('w:pPr', {}, [element('w:pBdr', {}, [element('w:bottom', line)]), element('w:tabs', {}, [right])]),
    element('w:rPr', {}, [value('w:color', QUIET_INK), value('w:sz', '18'), value('w:szCs', '18')]),
  ]);
}
