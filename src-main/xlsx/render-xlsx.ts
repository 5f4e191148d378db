import { strToU8, zipSync } from 'fflate';
import { asSpreadsheetText } from '#shared/formats/spreadsheet-text';
import type { Sheet } from '#shared/report/build-class-sheet';
import type { CellTone } from '#shared/report/model';
import { coreProperties } from '../docx/core-properties';
import { attribute, element, escaped, part, SPREADSHEET } from './parts';
import { STYLE, stylesPart } from './styles';

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The name of the only sheet, the same in every language. */
const SHEET_NAME = 'Balansepunkt';

/** Of a line of text, in points. */
const LINE_HEIGHT = 15;

/** The most that a row may have, in points. */
const HIGHEST_ROW = 409;

/** Letters differ in width, and lines break between words: fewer go on a line than the column's width says. */
const FILLED = 0.85;

/** Dimension and key competence stay in sight while the participants are scrolled. */
const FIXED_COLUMNS = 2;

/**
 * A workbook with one sheet: a header row that stays, cells as text and never as formulas, pink where a competence is
 * additional.
 * @param sheet any text in it may be hostile
 * @param at when the workbook was made
 * @returns the bytes of an XLSX; nothing personal in its properties
 */
export function renderXlsx(sheet: Sheet, at: Date): Uint8Array {
  const core = coreProperties({ language: sheet.language, title: sheet.title, subject: '' }, at);
  return zipSync({
    '[Content_Types].xml': part(
      `<Types xmlns="${PACKAGE}/content-types">` +
        element('Default', {
          Extension: 'rels',
          ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
        }) +
        element('Default', { Extension: 'xml', ContentType: 'application/xml' }) +
        element('Override', { PartName: '/xl/workbook.xml', ContentType: `${OFFICE}.sheet.main+xml` }) +
        element('Override', { PartName: '/xl/worksheets/sheet1.xml', ContentType: `${OFFICE}.worksheet+xml` }) +
        element('Override', { PartName: '/xl/styles.xml', ContentType: `${OFFICE}.styles+xml` }) +
        element('Override', {
          PartName: '/docProps/core.xml',
          ContentType: 'application/vnd.openxmlformats-package.core-properties+xml',
        }) +
        '</Types>',
    ),
    '_rels/.rels': relations([
      [`${RELATIONS}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': strToU8(core.data),
    'xl/workbook.xml': part(
      `<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONS}"><sheets>` +
        element('sheet', { name: SHEET_NAME, sheetId: '1', 'r:id': 'rId1' }) +
        '</sheets><definedNames>' +
        `<definedName name="_xlnm.Print_Titles" localSheetId="0">${SHEET_NAME}!$A:$B,${SHEET_NAME}!$1:$1</definedName>` +
        '</definedNames></workbook>',
    ),
    'xl/_rels/workbook.xml.rels': relations([
      [`${RELATIONS}/worksheet`, 'worksheets/sheet1.xml'],
      [`${RELATIONS}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': stylesPart(),
    'xl/worksheets/sheet1.xml': worksheet(sheet),
  });
}

function relations(targets: readonly (readonly [type: string, target: string])[]): Uint8Array {
  const entries = targets.map(([type, target], index) =>
    element('Relationship', { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return part(`<Relationships xmlns="${PACKAGE}/relationships">${entries.join('')}</Relationships>`);
}

function worksheet({ columns, rows }: Sheet): Uint8Array {
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
  const corner = `${columnName(FIXED_COLUMNS)}2`;
  const widths = columns.map(({ width }, index) =>
    element('col', { min: `${index + 1}`, max: `${index + 1}`, width: `${width}`, customWidth: '1' }),
  );
  const fits = columns.map(({ width }) => Math.floor(width * FILLED));
  const header = rowOf(
    0,
    columns.map(({ title }) => ({ text: title, style: STYLE.header })),
    fits,
  );
  const body = rows.map((row, index) =>
    rowOf(
      index + 1,
      row.map(({ text, tone }, column) => ({ text, style: styleOf(tone, column) })),
      fits,
    ),
  );
  return part(
    `<worksheet xmlns="${SPREADSHEET}">` +
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      `${element('dimension', { ref: `A1:${last}` })}<sheetViews><sheetView workbookViewId="0">` +
      element('pane', {
        xSplit: `${FIXED_COLUMNS}`,
        ySplit: '1',
        topLeftCell: corner,
        activePane: 'bottomRight',
        state: 'frozen',
      }) +
      `</sheetView></sheetViews><cols>${widths.join('')}</cols>` +
      `<sheetData>${header}${body.join('')}</sheetData>` +
      `${element('autoFilter', { ref: `A1:${last}` })}` +
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>',
  );
}

function styleOf(tone: CellTone, column: number): number {
  if (column < FIXED_COLUMNS) return column === 1 ? STYLE.heading : STYLE.plain;
  return STYLE[tone];
}

/**
 * Text stands in the cell itself: a workbook of this size needs no table of shared texts. The row says how high it is,
 * since not every program works that out when it opens a file, and the last word must not be cut off.
 * @param fits how many letters go on a line of each column
 */
function rowOf(
  index: number,
  cells: readonly { readonly text: string; readonly style: number }[],
  fits: readonly number[],
): string {
  const row = index + 1;
  const lines = Math.max(...cells.map(({ text }, column) => Math.ceil(text.length / (fits[column] ?? 1))), 1);
  const height = Math.min(lines * LINE_HEIGHT, HIGHEST_ROW);
  const written = cells.map(({ text, style }, column) => {
    const at = attribute('r', `${columnName(column)}${row}`) + attribute('s', `${style}`);
    if (text === '') return `<c${at}/>`;
    return `<c${at} t="inlineStr"><is><t xml:space="preserve">${escaped(asSpreadsheetText(text))}</t></is></c>`;
  });
  return `<row r="${row}" ht="${height}" customHeight="1">${written.join('')}</row>`;
}

/** A, B, … Z, AA, AB, … */
function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}
