import {
  type IContext,
  type IXmlableObject,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Language } from '#shared/domain/text';
import { withoutUnwritable } from '#shared/report/clean-text';
import type { Cell, CellTone, ReportTable } from '#shared/report/model';
import { ADDITIONAL_FILL, PANEL_FILL } from '#shared/report/palette';
import { columnWidths } from './page';
import { textRuns } from './runs';
import { dimensionStyle, STYLE } from './styles';
import { TABLE_STYLE } from './table-style';

/**
 * A little more than half a page. A row with more lines may run on over the page: kept whole it could be taller than a
 * page, and then word processors differ in what they do with the rest.
 */
const MOST_LINES_KEPT_WHOLE = 30;

/** A generous average of a letter's width in the tables' text, in DXA. */
const LETTER_WIDTH = 115;

const FILL: Partial<Record<CellTone, string>> = { additional: ADDITIONAL_FILL };

/**
 * @param width of the text on the page
 * @param together on one page, with what leads up to it: for a few rows only
 * @returns the table, with fixed widths, a repeated header row and a description for those who do not see it
 */
export function documentTable(table: ReportTable, language: Language, width: number, together = false): Table {
  const widths = columnWidths(
    table.columns.map(({ share }) => share),
    width,
  );
  const header = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: table.columns.map(
      ({ title }) =>
        new TableCell({
          children: [
            new Paragraph({ style: STYLE.tableHeader, children: textRuns([{ text: title, language }], language) }),
          ],
        }),
    ),
  });
  return new DescribedTable(
    table.description,
    [
      header,
      ...table.rows.map((row, index) => bodyRow(row, widths, language, together && index < table.rows.length - 1)),
    ],
    widths,
  );
}

function bodyRow(
  row: ReportTable['rows'][number],
  widths: readonly number[],
  language: Language,
  keepNext: boolean,
): TableRow {
  const width = widths.reduce((sum, column) => sum + column, 0);
  const lines = Math.max(...row.cells.map((cell, index) => linesOf(cell, (row.span ? width : widths[index]) ?? width)));
  const style = row.span ? dimensionStyle(row.dimension ?? null) : STYLE.tableText;
  return new TableRow({
    ...(lines <= MOST_LINES_KEPT_WHOLE && { cantSplit: true }),
    children: row.cells.map(({ tone, paragraphs }) => {
      const fill = row.span ? PANEL_FILL : FILL[tone];
      return new TableCell({
        ...(row.span && { columnSpan: widths.length }),
        ...(fill && { shading: { fill } }),
        children: paragraphs.map(
          ({ runs }) => new Paragraph({ style, ...(keepNext && { keepNext }), children: textRuns(runs, language) }),
        ),
      });
    }),
  });
}

/** About how many lines a cell takes. */
function linesOf({ paragraphs }: Cell, width: number): number {
  return paragraphs.reduce((lines, { runs }) => {
    const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
    return lines + Math.max(1, Math.ceil((letters * LETTER_WIDTH) / width));
  }, 0);
}

/** The library cannot describe a table; `w:tblDescription` is the last of the table's properties. */
class DescribedTable extends Table {
  readonly #description: string;

  constructor(description: string, rows: TableRow[], widths: number[]) {
    super({
      style: TABLE_STYLE,
      width: { size: widths.reduce((sum, column) => sum + column, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      tableLook: { firstRow: true, lastRow: false, firstColumn: true, lastColumn: false, noHBand: true, noVBand: true },
      rows,
    });
    this.#description = description;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context);
    const properties = xml?.['w:tbl']?.find((child: IXmlableObject) => 'w:tblPr' in child);
    properties?.['w:tblPr'].push({ 'w:tblDescription': { _attr: { 'w:val': withoutUnwritable(this.#description) } } });
    return xml;
  }
}
