import type { ClassCell, ClassTable } from '#shared/domain/class-table';
import type { Language } from '#shared/domain/text';
import type { Translator } from '#shared/i18n/text-key';
import { translatorFor } from '#shared/i18n/translator';
import { cellNames, rowHeading } from './class-words';
import { fileName } from './file-name';
import { additionalMark, personalMark } from './marks';
import type { CellTone } from './model';

export type SheetCell = { readonly text: string; readonly tone: CellTone };

/** A table for a spreadsheet, before it is a workbook or CSV. */
export type Sheet = {
  readonly language: Language;
  readonly title: string;
  /** Without the extension. */
  readonly fileStem: string;
  /** Widths in characters. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly SheetCell[])[];
};

const plain = (text: string): SheetCell => ({ text, tone: 'plain' });

/**
 * The class table for a spreadsheet: the dimension in every row, so that it can be sorted and filtered, and sign and
 * word after the name, since a cell that begins with + would be taken for a formula.
 */
export function buildClassSheet(table: ClassTable, language: Language): Sheet {
  const t = translatorFor(language);
  const { standard, members, groups } = table;
  const title = standard.title[language];
  const extension = '.xlsx';
  const name = fileName(t('classes:document.fileName', { title }), t('classes:document.title'), extension);
  return {
    language,
    title: t('classes:document.title'),
    fileStem: name.slice(0, -extension.length),
    columns: [
      { title: t('classes:sheet.dimension'), width: 30 },
      { title: t(`report:comparison.${standard.kind}.column`, { title }), width: 30 },
      ...members.map((member) => ({ title: member.name, width: 38 })),
    ],
    rows: groups.flatMap(({ dimension, rows }) =>
      rows.map((row) => [
        plain(dimension ? t(`model:dimension.${dimension}`) : t('report:competences.unplaced')),
        plain(rowHeading(row, standard, language, t).text),
        ...row.cells.map((member) => sheetCell(member, language, t)),
      ]),
    ),
  };
}

function sheetCell(member: ClassCell, language: Language, t: Translator): SheetCell {
  if (member.state === 'empty') return plain('');
  if (member.state === 'notDescribed') return { text: t('model:notDescribed'), tone: 'notDescribed' };
  const names = cellNames(member, language, t).map(({ lines }) => lines.join(' '));
  const additional = member.state === 'additional';
  const marks = [additional ? additionalMark(t) : '', member.personalOutcome ? personalMark(t) : ''].filter(Boolean);
  const words = names.length === 0 ? marks.join(', ') : marks.map((mark) => ` (${mark})`).join('');
  return { text: names.join(', ') + words, tone: additional ? 'additional' : 'plain' };
}
