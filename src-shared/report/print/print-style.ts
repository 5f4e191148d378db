import { DIMENSION_IDS } from '#shared/domain/placement';
import type { WindowTranslator } from '#shared/i18n/text-key';
import type { ReportModel } from '../model';
import { ADDITIONAL_FILL, DIMENSION_MARK, HAIRLINE, INK, PANEL_FILL, QUIET_INK } from '../palette';

/** In points; everything else follows it. */
const LETTERS = { usual: 10.5, large: 14 } as const;

/** As in the Word document; the foot of the page has room for its number. */
export const PRINT_MARGIN = { top: '20mm', side: '22mm', bottom: '20mm' } as const;

const FONTS = "Calibri, Carlito, 'Source Sans 3', Arial, 'Liberation Sans', sans-serif";

/** A text as it stands in a style sheet. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;

/**
 * The looks of a printed report, all of them below `.bp-print`, so that the sheet can lie beside the window's own.
 * Nothing in it needs colour: pink cells have their sign and word, and dimensions their names.
 * @param numbered whether the sheet numbers the pages itself, where nobody else does
 * @param t of the report's language
 */
export function printStyle(
  { orientation = 'portrait', type = 'usual' }: Pick<ReportModel, 'orientation' | 'type'>,
  numbered: boolean,
  t: WindowTranslator,
): string {
  const numbers = t('report:page', { page: '\u0000page\u0000', pages: '\u0000pages\u0000' })
    .split('\u0000')
    .map((part) => (part === 'page' || part === 'pages' ? `counter(${part})` : quoted(part)));
  const foot = `@bottom-right { content: ${numbers.join(' ')}; font: 8pt ${FONTS}; color: #${QUIET_INK}; }`;
  const { top, side, bottom } = PRINT_MARGIN;
  return `
@page { size: A4 ${orientation}; margin: ${top} ${side} ${bottom}; ${numbered ? foot : ''} }
.bp-print { color: #${INK}; background: #fff; font: ${LETTERS[type]}pt/1.4 ${FONTS}; overflow-wrap: anywhere; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
.bp-print * { box-sizing: border-box; }
.bp-print h1, .bp-print h2, .bp-print h3, .bp-print h4 { margin: 1.4em 0 0.4em; font-family: inherit; font-weight: bold; letter-spacing: 0; line-height: 1.2; break-after: avoid; break-inside: avoid; }
.bp-print h1 { margin: 0; color: #${QUIET_INK}; font-size: 1.25em; font-weight: normal; }
.bp-print h2 { font-size: 1.5em; }
.bp-print h3 { font-size: 1.2em; }
.bp-print h4 { font-size: 1.05em; }
.bp-print p { margin: 0 0 0.7em; orphans: 2; widows: 2; white-space: pre-line; }
.bp-print p:has(+ table), .bp-print p:has(+ ul), .bp-print p:has(+ .picture) { break-after: avoid; }
.bp-print .lead { font-size: 1.1em; }
.bp-print [data-section='title'] .lead { font-size: 2.4em; font-weight: bold; line-height: 1.15; }
.bp-print .note, .bp-print .muted { color: #${QUIET_INK}; font-size: 0.92em; }
.bp-print .new-page { break-before: page; }
.bp-print .new-page > h2 { margin-top: 0; }
.bp-print ul { margin: 0 0 0.7em; padding-left: 1.2em; list-style: disc; }
.bp-print li { margin: 0 0 0.3em; break-inside: avoid; }
.bp-print .logo img { max-width: 45mm; max-height: 16mm; }
.bp-print .picture, .bp-print p:has(+ .picture) { break-inside: avoid; }
.bp-print .picture { position: relative; }
.bp-print .picture img { width: 100%; max-height: 220mm; }
.bp-print .picture .over { position: absolute; inset: 0; height: 100%; }
.bp-print table { width: 100%; margin: 0.4em 0 1.2em; border-collapse: separate; border-spacing: 0; border-top: 1pt solid #${INK}; border-bottom: 1pt solid #${INK}; table-layout: fixed; font-size: 0.96em; }
.bp-print caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.bp-print thead { display: table-header-group; break-inside: avoid; }
.bp-print tr { break-inside: avoid; }
.bp-print tr.span { break-after: avoid; }
.bp-print th, .bp-print td { padding: 0.3em 0.6em; border-top: 0.5pt solid #${HAIRLINE}; font-weight: normal; text-align: left; vertical-align: top; }
.bp-print thead th { border-bottom: 1pt solid #${INK}; color: #${QUIET_INK}; font-weight: bold; }
.bp-print tr.span th { border-left: 4.5pt solid #${HAIRLINE}; background: #${PANEL_FILL}; }
${DIMENSION_IDS.map((id) => `.bp-print tr.span th[data-dimension='${id}'] { border-left-color: #${DIMENSION_MARK[id]}; }`).join('\n')}
.bp-print th p, .bp-print td p { margin: 0; }
.bp-print [data-tone='additional'] { background: #${ADDITIONAL_FILL}; }
.bp-print [data-tone='notDescribed'] { color: #${QUIET_INK}; }
`;
}
