import type { ReportModel } from '#shared/report/model';

/** A4 in twentieths of a point (DXA), the measure of every length in a DOCX. */
export const PAGE = { width: 11906, height: 16838 } as const;

/** Generous at the sides, so that lines of 11 points stay easy to read. */
export const MARGIN = { top: 1134, bottom: 1134, side: 1253, footer: 567 } as const;

export type Orientation = NonNullable<ReportModel['orientation']>;

/** How wide text and tables are. */
export const textWidth = (orientation: Orientation): number =>
  (orientation === 'landscape' ? PAGE.height : PAGE.width) - 2 * MARGIN.side;

/** How much of a page text can fill. */
export const textHeight = (orientation: Orientation): number =>
  (orientation === 'landscape' ? PAGE.width : PAGE.height) - MARGIN.top - MARGIN.bottom;

/**
 * Widths as whole numbers that add up to the text width exactly: Google Docs lays a table out from these alone.
 * @param shares of the width; they add up to 1
 */
export function columnWidths(shares: readonly number[], width: number): number[] {
  const widths = shares.map((share) => Math.floor(share * width));
  const rest = width - widths.reduce((sum, column) => sum + column, 0);
  return widths.map((column, index) => (index === widths.length - 1 ? column + rest : column));
}
