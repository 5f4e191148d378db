import { strToU8, zipSync } from 'fflate';

/** What stands in a package, by name; null is a part that is left out. */
export type TemplateParts = Readonly<Record<string, string | Uint8Array | null>>;

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A picture of one pixel. */
export const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Relationships of a part, as a file has them. Each is an id, a type and a target; one with a fourth leads elsewhere. */
export type Related = readonly [id: string, type: string, target: string, mode?: 'External'];
export const relationships = (...all: readonly Related[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all
    .map(
      ([id, type, target, mode]) =>
        `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;

export const contentTypes = (main = `${WORD}.document.main+xml`): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${main}"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/></Types>`;

/** A header with content. */
export const header = (content: string, namespaces = ''): string => `<w:hdr ${W} ${R} ${namespaces}>${content}</w:hdr>`;
export const footer = (content: string): string => `<w:ftr ${W} ${R}>${content}</w:ftr>`;

/** A paragraph of Word's in Norwegian, in the style of a header. */
export const line = (content: string, style = 'Topptekst'): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`;
export const said = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A picture in a line of text, as Word draws it. */
export const drawn = (blip: string): string =>
  `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="900000" cy="360000"/><wp:docPr id="1" name="Bilde 1"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="0" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip ${blip}/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="900000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

const style = (type: string, id: string, name: string, content = '', marks = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${marks}><w:name w:val="${name}"/>${content}</w:style>`;

/** As Word in Norwegian writes them: names in English, ids in Norwegian. */
export const NORWEGIAN_STYLES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="24"/><w:lang w:val="nn-NO" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>${[
  style('paragraph', 'Normal', 'Normal', '<w:qFormat/><w:rPr><w:lang w:val="en-US"/></w:rPr>', ' w:default="1"'),
  style(
    'paragraph',
    'Overskrift1',
    'heading 1',
    '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="360"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:color w:val="005B82"/><w:sz w:val="40"/></w:rPr>',
  ),
  style(
    'paragraph',
    'Tittel',
    'Title',
    '<w:basedOn w:val="Normal"/><w:qFormat/><w:rPr><w:color w:val="005B82"/><w:sz w:val="56"/></w:rPr>',
  ),
  style(
    'paragraph',
    'Punktliste',
    'List Bullet',
    '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:contextualSpacing/></w:pPr>',
  ),
  style(
    'paragraph',
    'Topptekst',
    'header',
    '<w:basedOn w:val="Normal"/><w:pPr><w:tabs><w:tab w:val="center" w:pos="4536"/><w:tab w:val="right" w:pos="9072"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>',
  ),
  style(
    'paragraph',
    'Bunntekst',
    'footer',
    '<w:basedOn w:val="Normal"/><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:color w:val="005B82"/></w:rPr>',
  ),
  style('character', 'Standardskriftforavsnitt', 'Default Paragraph Font', '<w:semiHidden/>', ' w:default="1"'),
  style(
    'table',
    'Vanligtabell',
    'Normal Table',
    '<w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    ' w:default="1"',
  ),
].join('')}</w:styles>`;

const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="Punktliste"/><w:lvlText w:val="–"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** The document itself: a letter, with its page and its header and footer. */
export const letter = (section: string, text = said('Kjære mottaker')): string =>
  `<w:document ${W} ${R}><w:body><w:p>${text}</w:p><w:sectPr>${section}</w:sectPr></w:body></w:document>`;

export const EDGES =
  '<w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/>';
export const LETTER_PAGE =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>';

export const DOCUMENT_RELATIONSHIPS = [
  ['rId1', 'styles', 'styles.xml'],
  ['rId2', 'numbering', 'numbering.xml'],
  ['rId3', 'settings', 'settings.xml'],
  ['rId4', 'header', 'header1.xml'],
  ['rId5', 'footer', 'footer1.xml'],
] as const;

/**
 * A template as Word in Norwegian saves it: an office's name and logo in the header, its address in the footer.
 * @param changes parts that are others than usual
 */
export function officeTemplateFile(changes: TemplateParts = {}): Buffer {
  const parts: TemplateParts = {
    '[Content_Types].xml': contentTypes(),
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'word/document.xml']),
    'word/document.xml': letter(EDGES + LETTER_PAGE),
    'word/_rels/document.xml.rels': relationships(...DOCUMENT_RELATIONSHIPS),
    'word/styles.xml': NORWEGIAN_STYLES,
    'word/numbering.xml': NUMBERING,
    'word/settings.xml': `<w:settings ${W}><w:defaultTabStop w:val="708"/></w:settings>`,
    'word/header1.xml': header(
      line(`${drawn('r:embed="rId1"')}<w:r><w:tab/><w:tab/></w:r>${said('Karrieresenteret')}`),
    ),
    'word/_rels/header1.xml.rels': relationships(['rId1', 'image', 'media/image1.png']),
    'word/footer1.xml': footer(line(said('Storgata 1, 0155 Oslo'), 'Bunntekst')),
    'word/media/image1.png': PIXEL,
    'docProps/core.xml':
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Ola Malmaker</dc:creator></cp:coreProperties>',
    ...changes,
  };
  return packed(parts);
}

/** Packs parts as they are. */
export function packed(parts: TemplateParts): Buffer {
  const files = Object.entries(parts).flatMap(([name, content]) =>
    content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return Buffer.from(zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1), level: 1 }));
}
