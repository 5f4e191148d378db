import type { Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { HAIRLINE, INK } from '#shared/report/palette';

export const TABLE_STYLE = 'BalansepunktTable';

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
