import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { DIMENSION_IDS, type DimensionId } from '#shared/domain/placement';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { DIMENSION_MARK, HAIRLINE, INK, QUIET_INK } from './palette';

/** Ids of the paragraph styles. The built-in ones keep Word's own ids, so that Word knows and translates them. */
export const STYLE = {
  title: 'Title',
  name: 'Subtitle',
  section: 'Heading1',
  heading: { 2: 'Heading2', 3: 'Heading3' },
  paragraph: { lead: 'Lead', body: 'BodyText', note: 'Note' },
  tableHeader: 'TableHeader',
  tableText: 'TableText',
  footer: 'Footer',
} as const;

export const CHARACTER_STYLE = { strong: 'Strong', muted: 'Muted' } as const;

export const TABLE_STYLE = 'BalansepunktTable';

/** @returns the style of a row that names a dimension; null is for what has not been placed */
export function dimensionStyle(dimension: DimensionId | null): string {
  return dimension ? `Dimension-${dimension}` : 'Dimension';
}

/** Everything that can be a style is one: whoever opens the document can change its looks in one place. */
export function documentStyles(language: Language): IStylesOptions {
  const t = translatorFor(language);
  const based = { basedOn: 'Normal', quickFormat: true } as const;
  const heading = (level: number, size: number, before: number, after: number): IBaseParagraphStyleOptions => ({
    next: STYLE.paragraph.body,
    quickFormat: true,
    paragraph: {
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
      spacing: { before, after, line: 264, lineRule: 'auto' },
    },
    run: { size, bold: true, color: INK },
  });
  const dimension: IParagraphStyleOptions = {
    ...based,
    id: dimensionStyle(null),
    name: t('report:styles.dimension'),
    paragraph: { keepNext: true, spacing: { before: 20, after: 20 }, indent: { left: 180 } },
    run: { size: 22, color: INK },
  };
  return {
    default: {
      document: {
        run: {
          font: { ascii: 'Calibri', hAnsi: 'Calibri', eastAsia: 'Calibri', cs: 'Arial' },
          size: 22,
          color: INK,
          language: { value: LANGUAGE_TAGS[language], eastAsia: LANGUAGE_TAGS[language], bidirectional: 'ar-SA' },
        },
        paragraph: { spacing: { line: 276, lineRule: 'auto' } },
      },
      title: {
        next: STYLE.name,
        quickFormat: true,
        paragraph: { keepNext: true, spacing: { after: 40, line: 240, lineRule: 'auto' } },
        run: { size: 28, color: QUIET_INK, characterSpacing: 6 },
      },
      heading1: heading(1, 34, 400, 120),
      heading2: heading(2, 26, 320, 80),
      heading3: heading(3, 23, 240, 60),
    },
    paragraphStyles: [
      {
        ...based,
        id: STYLE.name,
        name: 'Subtitle',
        next: STYLE.paragraph.body,
        paragraph: { keepNext: true, spacing: { after: 200, line: 240, lineRule: 'auto' } },
        run: { size: 56, bold: true, color: INK },
      },
      {
        ...based,
        id: STYLE.paragraph.body,
        name: 'Body Text',
        paragraph: { spacing: { after: 140 } },
      },
      {
        ...based,
        id: STYLE.paragraph.lead,
        name: t('report:styles.lead'),
        next: STYLE.paragraph.body,
        paragraph: { spacing: { after: 140 } },
        run: { size: 24 },
      },
      {
        ...based,
        id: STYLE.paragraph.note,
        name: t('report:styles.note'),
        paragraph: { spacing: { after: 160 } },
        run: { size: 20, color: QUIET_INK },
      },
      {
        ...based,
        id: STYLE.tableHeader,
        name: t('report:styles.tableHeader'),
        paragraph: { keepNext: true },
        run: { size: 20, bold: true, color: QUIET_INK },
      },
      {
        ...based,
        id: STYLE.tableText,
        name: t('report:styles.tableText'),
        paragraph: { spacing: { line: 252, lineRule: 'auto' } },
        // LibreOffice would have the document's default colour win over a character style in a table otherwise.
        run: { size: 21, color: INK },
      },
      dimension,
      ...DIMENSION_IDS.map(
        (id): IParagraphStyleOptions => ({
          ...based,
          id: dimensionStyle(id),
          name: `${t('report:styles.dimension')}: ${t(`model:dimension.${id}`)}`,
          basedOn: dimensionStyle(null),
          paragraph: { border: { left: { style: 'single', size: 36, space: 5, color: DIMENSION_MARK[id] } } },
        }),
      ),
      {
        ...based,
        id: STYLE.footer,
        name: 'footer',
        paragraph: { alignment: 'right' },
        run: { size: 18, color: QUIET_INK },
      },
    ],
    characterStyles: [
      { id: CHARACTER_STYLE.strong, name: 'Strong', quickFormat: true, run: { bold: true } },
      {
        id: CHARACTER_STYLE.muted,
        name: t('report:styles.muted'),
        quickFormat: true,
        run: { size: 19, color: QUIET_INK },
      },
    ],
  };
}

/**
 * The style of the tables, as XML because the library has no table styles of its own: lines between rows only, and air
 * in the cells. It goes in as an external style sheet, which the other styles are then added to.
 */
export function tableStyleSheet(language: Language): string {
  const name = translatorFor(language)('report:styles.table');
  const line = (edge: string, size: number, color: string) =>
    `<w:${edge} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
  const margin = (edge: string, width: number) => `<w:${edge} w:w="${width}" w:type="dxa"/>`;
  const rule = line('top', 8, INK) + line('bottom', 8, INK);
  return [
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:style w:type="table" w:customStyle="1" w:styleId="${TABLE_STYLE}">`,
    `<w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:tblPr>`,
    `<w:tblBorders>${rule}${line('insideH', 4, HAIRLINE)}</w:tblBorders>`,
    `<w:tblCellMar>${margin('top', 45)}${margin('left', 115)}${margin('bottom', 45)}${margin('right', 115)}</w:tblCellMar>`,
    `</w:tblPr><w:tblStylePr w:type="firstRow"><w:tcPr><w:tcBorders>${rule}</w:tcBorders></w:tcPr></w:tblStylePr>`,
    '</w:style></w:styles>',
  ].join('');
}
