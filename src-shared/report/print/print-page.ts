import { LANGUAGE_TAGS } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import type { ReportModel } from '../model';
import { QUIET_INK } from '../palette';
import { escaped } from './markup';
import { printBody } from './print-body';
import { PRINT_MARGIN, printStyle } from './print-style';

/** Nothing but pictures that lie in the page itself, and its own style. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** A report as a document of its own for whoever makes a PDF of it, and the foot of its pages. */
export type PrintPage = { readonly html: string; readonly footer: string };

/**
 * @param model any text in it may be hostile
 * @returns a document that loads nothing and runs nothing; its title holds no personal data
 */
export function printPage(model: ReportModel): PrintPage {
  const html = [
    `<!doctype html><html lang="${LANGUAGE_TAGS[model.language]}"><head><meta charset="utf-8"/>`,
    `<meta http-equiv="Content-Security-Policy" content="${escaped(POLICY)}"/><title>${escaped(model.title)}</title>`,
    `<style>${printStyle(model, false, translatorFor(model.language))}</style></head>`,
    `<body style="margin: 0"><main class="bp-print">${printBody(model)}</main></body></html>`,
  ].join('');
  return { html, footer: printFooter(model) };
}

/** The printer fills in the two elements by their class. */
function printFooter({ language }: ReportModel): string {
  const numbers = translatorFor(language)('report:page', {
    page: '<span class="pageNumber"></span>',
    pages: '<span class="totalPages"></span>',
  });
  const look = `width: 100%; padding: 0 ${PRINT_MARGIN.side}; color: #${QUIET_INK}; font: 8pt Calibri, Carlito, Arial, sans-serif; text-align: right`;
  return `<div style="${look}">${numbers}</div>`;
}
