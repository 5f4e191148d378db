import { randomUUID } from 'node:crypto';
import { BrowserWindow, session as chromium, type Session } from 'electron';
import { ExpectedError } from '#shared/domain/errors';
import type { PdfPrinter } from '../core/shell-abilities';
import { PAGE_ORIGIN } from './page-protocol';
import { refusals } from './refusals';
import { letOurPageIn } from './sealed-session';
import { hardened } from './web-preferences';

/** A report of fifty pages takes two seconds here; a machine that is busy gets a good while more. */
const PATIENCE_MILLISECONDS = 30_000;

/** What is being printed, by its address; nothing else is answered. */
const pages = new Map<string, string>();

let printing: Session | null = null;

/** In memory, without a cache, with no way to the network, and not the session of the window. */
function printingSession(): Session {
  if (printing) return printing;
  printing = chromium.fromPartition('balansepunkt-print', { cache: false });
  letOurPageIn(printing);
  printing.protocol.handle('https', (request) => {
    const html = pages.get(request.url);
    if (html === undefined) {
      refusals.add('request', request.url);
      return new Response(null, { status: 404 });
    }
    return new Response(html, { headers: { 'Content-Type': 'text/html; charset=utf-8' } });
  });
  return printing;
}

/** A window that nobody sees, on a page that can do nothing but stand there. */
function hiddenWindow(): BrowserWindow {
  return new BrowserWindow({
    show: false,
    webPreferences: hardened({ session: printingSession(), javascript: false }, { packaged: true }),
  });
}

/** @throws ExpectedError PDF_FAILED when it takes too long */
function inTime<Result>(work: Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new ExpectedError('PDF_FAILED', {})), PATIENCE_MILLISECONDS);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

/**
 * Has Chromium draw a page as a PDF with tags, an outline, title and language. The window is gone afterwards, whatever
 * happens.
 * @throws ExpectedError PDF_FAILED
 */
export const printPdf: PdfPrinter = async ({ html, footer }) => {
  const address = `${PAGE_ORIGIN}/print/${randomUUID()}`;
  pages.set(address, html);
  const window = hiddenWindow();
  const print = async (): Promise<Buffer> => {
    await window.loadURL(address);
    return await window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      preferCSSPageSize: true,
      printBackground: true,
      displayHeaderFooter: true,
      // Left out, Chromium would put its own there.
      headerTemplate: '<span></span>',
      footerTemplate: footer,
    });
  };
  try {
    return await inTime(print());
  } finally {
    pages.delete(address);
    window.destroy();
  }
};
