import type { Language } from '#shared/domain/text';
import type { Cell, ReportTable } from '../model';
import { escaped, markup, plainMarkup } from './markup';

type Row = ReportTable['rows'][number];

/** A table with its description as caption, and with header cells that say what they are headers of. */
export function printTable({ description, columns, rows }: ReportTable, language: Language): string {
  const widths = columns.map(({ share }) => `<col width="${Number((share * 100).toFixed(2))}%"/>`).join('');
  const titles = columns.map(({ title }) => `<th scope="col">${plainMarkup(title)}</th>`).join('');
  const bodies = groupsOf(rows).map((group) => {
    const drawn = group.map((row) =>
      row.span ? spanRow(row, columns.length, language) : usualRow(row.cells, language),
    );
    return `<tbody>${drawn.join('')}</tbody>`;
  });
  return (
    `<table><caption>${escaped(description)}</caption><colgroup>${widths}</colgroup>` +
    `<thead><tr>${titles}</tr></thead>${bodies.join('')}</table>`
  );
}

/** What a row across the table names are the rows up to the next one. */
function groupsOf(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  for (const row of rows) {
    const group = groups.at(-1);
    if (row.span || !group) groups.push([row]);
    else group.push(row);
  }
  return groups;
}

/** It stays on the page of the row after it. */
function spanRow({ dimension, cells }: Row, columns: number, language: Language): string {
  const mark = dimension ? ` data-dimension="${dimension}"` : '';
  const named = cells.map(
    (cell) => `<th scope="rowgroup" colspan="${columns}"${mark}>${contents(cell, language)}</th>`,
  );
  return `<tr class="span">${named.join('')}</tr>`;
}

function usualRow(cells: readonly Cell[], language: Language): string {
  const drawn = cells.map((cell, index) => {
    const tone = cell.tone === 'plain' ? '' : ` data-tone="${cell.tone}"`;
    return index === 0
      ? `<th scope="row"${tone}>${contents(cell, language)}</th>`
      : `<td${tone}>${contents(cell, language)}</td>`;
  });
  return `<tr>${drawn.join('')}</tr>`;
}

const contents = ({ paragraphs }: Cell, language: Language): string =>
  paragraphs.map((paragraph) => `<p>${markup(paragraph, language)}</p>`).join('');
