import { LANGUAGE_TAGS } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';
import type { ReportModel } from '#shared/report/model';
import { printBody } from '#shared/report/print/print-body';
import { printStyle } from '#shared/report/print/print-style';

/** On paper there is the report and nothing of the window around it, whose frame scrolls; on the screen it is the other way. */
const ALONE = `
@media screen { .bp-print { display: none; } }
@media print {
  html, body { display: block; width: auto; height: auto; min-height: 0; margin: 0; overflow: visible; background: #fff; }
  body > :not(.bp-print) { display: none !important; }
}`;

let takeAway: (() => void) | null = null;

/** Takes what was printed out of the page again, also when the browser has not said that it is done with it. */
export const forgetPrinted = (): void => takeAway?.();

/**
 * Has the browser print a report: the same markup as the PDF of the desktop shell, laid into the page for as long as
 * it takes. Title and language of the page become those of the PDF.
 *
 * @param t of the report's language
 */
export function printReport(model: ReportModel, t: WindowTranslator): void {
  forgetPrinted();
  const before = { title: document.title, language: document.documentElement.lang };
  const paper = document.createElement('main');
  paper.className = 'bp-print';
  paper.lang = LANGUAGE_TAGS[model.language];
  // Parsed without running anything; the page's rules would refuse scripts and styles in it besides.
  paper.append(...new DOMParser().parseFromString(printBody(model), 'text/html').body.childNodes);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(printStyle(model, true, t) + ALONE);

  document.body.append(paper);
  document.adoptedStyleSheets.push(sheet);
  document.title = model.title;
  document.documentElement.lang = paper.lang;
  takeAway = () => {
    takeAway = null;
    window.removeEventListener('afterprint', forgetPrinted);
    paper.remove();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    document.title = before.title;
    document.documentElement.lang = before.language;
  };
  window.addEventListener('afterprint', forgetPrinted);
  window.print();
}
