import type { Language } from '#shared/domain/text';
import type { ReportTable as Table, Cell as TableCell } from '#shared/report/model';
import { ReportRuns } from './report-runs';

type ReportTableProps = { readonly table: Table; readonly language: Language };

/** A table of the report; additional competences are pink, and nothing else is. */
export function ReportTable({ table, language }: ReportTableProps) {
  return (
    <table className="bp-paper__table">
      <caption className="bp-visually-hidden">{table.description}</caption>
      <colgroup>
        {table.columns.map(({ title, share }) => (
          <col key={title} style={{ width: `${share * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {table.columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place
          <tr key={index}>
            {row.cells.map((cell, column) => {
              const contents = <CellContents cell={cell} language={language} />;
              if (row.span) {
                return (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                  <th key={column} scope="colgroup" colSpan={table.columns.length} data-dimension={row.dimension}>
                    {contents}
                  </th>
                );
              }
              const Cell = column === 0 ? 'th' : 'td';
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their place
                <Cell key={column} scope={column === 0 ? 'row' : undefined} data-tone={cell.tone}>
                  {contents}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellContents({ cell, language }: { readonly cell: TableCell; readonly language: Language }) {
  return cell.paragraphs.map((paragraph, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no identity but their place
    <p key={index}>
      <ReportRuns runs={paragraph.runs} language={language} />
    </p>
  ));
}
