/** A4 in twentieths of a point (DXA), the measure of every length in a DOCX. */
export const PAGE = { width: 11906, height: 16838 } as const;

/** Generous at the sides, so that lines of 11 points stay easy to read. */
export const MARGIN = { top: 1134, bottom: 1134, side: 1253, footer: 567 } as const;

export const TEXT_WIDTH = PAGE.width - 2 * MARGIN.side;

/**
 * Widths as whole numbers that add up to the text width exactly: Google Docs lays a table out from these alone.
 * @param shares of the width; they add up to 1
 */
export function columnWidths(shares: readonly number[]): number[] {
  const widths = shares.map((share) => Math.floor(share * TEXT_WIDTH));
  const rest = TEXT_WIDTH - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => (index === widths.length - 1 ? width + rest : width));
}
