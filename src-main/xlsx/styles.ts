import { ADDITIONAL_FILL, HAIRLINE, INK, PANEL_FILL, QUIET_INK } from '#shared/report/palette';
import { part, SPREADSHEET } from './parts';

/** The place of each look in the workbook's list of cell formats. */
export const STYLE = { plain: 1, heading: 2, header: 3, additional: 4, notDescribed: 5 } as const;

const FONT = { ordinary: 0, bold: 1, quiet: 2 } as const;
const FILL = { none: 0, panel: 2, additional: 3 } as const;

const font = (color: string, bold = false) =>
  `<font>${bold ? '<b/>' : ''}<sz val="11"/><color rgb="FF${color}"/><name val="Calibri"/><family val="2"/></font>`;

const fill = (color: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;

const edge = (side: string) => `<${side} style="thin"><color rgb="FF${HAIRLINE}"/></${side}>`;

/** 49 is the format "text", so that what is typed over a cell later is not taken for a formula or a date either. */
const format = (fontId: number, fillId: number) =>
  `<xf numFmtId="49" fontId="${fontId}" fillId="${fillId}" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;

/** The looks of the cells. Pink is for additional competences only. */
export function stylesPart(): Uint8Array {
  const fonts = [font(INK), font(INK, true), font(QUIET_INK)];
  // The first two fills are given by the format.
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    fill(PANEL_FILL),
    fill(ADDITIONAL_FILL),
  ];
  const formats = [
    '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
    format(FONT.ordinary, FILL.none),
    format(FONT.bold, FILL.none),
    format(FONT.bold, FILL.panel),
    format(FONT.ordinary, FILL.additional),
    format(FONT.quiet, FILL.none),
  ];
  return part(
    `<styleSheet xmlns="${SPREADSHEET}">` +
      `<fonts count="${fonts.length}">${fonts.join('')}</fonts>` +
      `<fills count="${fills.length}">${fills.join('')}</fills>` +
      '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
      `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  );
}
