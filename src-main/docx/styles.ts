import {
  AlignmentType,
  type IBaseParagraphStyleOptions,
  type INumberingOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
} from 'docx';
import { DIMENSION_IDS, type DimensionId } from '#shared/domain/placement';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { DIMENSION_MARK, INK, QUIET_INK } from '#shared/report/palette';

/** Ids of the paragraph styles. The built-in ones keep Word's own ids, so that Word knows and translates them. */
export const STYLE = {
  title: 'Title',
  name: 'Subtitle',
  section: 'Heading1',
  heading: { 2: 'Heading2', 3: 'Heading3' },
  paragraph: { lead: 'Lead', body: 'BodyText', note: 'Note' },
  list: 'ListBullet',
  picture: 'Picture',
  tableHeader: 'TableHeader',
  tableText: 'TableText',
  footer: 'Footer',
} as const;

export const CHARACTER_STYLE = { strong: 'Strong', muted: 'Muted' } as const;

/** The bullets of lists; the style of their paragraphs refers to it. */
export const LIST_NUMBERING: INumberingOptions['config'][number] = {
  reference: 'bullets',
  levels: [
    {
      level: 0,
      format: LevelFormat.BULLET,
      text: '•',
      alignment: AlignmentType.LEFT,
      style: { paragraph: { indent: { left: 360, hanging: 240 } } },
    },
  ],
};

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
    run: { size, bold: true },
  });
  const dimension: IParagraphStyleOptions = {
    ...based,
    id: dimensionStyle(null),
    name: t('report:styles.dimension'),
    paragraph: { keepNext: true, spacing: { before: 20, after: 20 }, indent: { left: 180 } },
    run: { color: INK },
  };
  return {
    default: {
      document: {
        run: {
          font: { theme: 'body' },
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
      // Not used by us, and blue otherwise for whoever goes on writing.
      heading4: heading(4, 22, 200, 40),
      heading5: heading(5, 22, 200, 40),
      heading6: heading(6, 22, 200, 40),
    },
    paragraphStyles: [
      {
        ...based,
        id: STYLE.name,
        name: 'Subtitle',
        next: STYLE.paragraph.body,
        paragraph: { keepNext: true, spacing: { after: 200, line: 240, lineRule: 'auto' } },
        run: { size: 56, bold: true },
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
        paragraph: { spacing: { before: 80, after: 160 } },
        run: { size: 20, color: QUIET_INK },
      },
      {
        ...based,
        id: STYLE.list,
        name: 'List Bullet',
        paragraph: { spacing: { after: 80 }, numbering: { reference: LIST_NUMBERING.reference, level: 0 } },
      },
      {
        ...based,
        id: STYLE.picture,
        name: t('model:picture.style'),
        paragraph: { spacing: { before: 180, after: 200, line: 240, lineRule: 'auto' } },
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
