import { spawnSync } from 'node:child_process';
import { MARGIN } from '#main/docx/page';

/** In points: about a letter. One that a font lacks is drawn with another's width than the PDF says. */
const LEANING = 14;

const SIDE = MARGIN.side / 20;

/** Whether the positions of words in a PDF can be read on this machine. */
export const canReadPdf = (): boolean => spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;

/**
 * LibreOffice measures very long words of other scripts by another font than it draws them with, where the document's
 * own has no such letters; nobody writes such words.
 */
const MEASURED = /\p{Script=Latin}/u;

/**
 * Looks for words that stand outside the text's width: a table that grew, a word that did not break.
 * @param pdf the file, with pages as we make them
 * @returns how many pages it has, and a line for each such word
 */
export function measurePages(pdf: string): { pages: number; outside: string[] } {
  const { stdout, status } = spawnSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`pdftotext could not read ${pdf}`);
  const parts = stdout.split('<page ');
  const outside = parts.flatMap((page, number) => {
    const width = Number(/^width="([\d.]+)"/.exec(page)?.[1]);
    return [...page.matchAll(/<word xMin="(-?[\d.]+)"[^>]*xMax="(-?[\d.]+)"[^>]*>([^<]*)</g)]
      .filter(([, , , word]) => MEASURED.test(word ?? ''))
      .filter(([, from, to]) => Number(from) < SIDE - LEANING || Number(to) > width - SIDE + LEANING)
      .map(([, from, to, word]) => `page ${number}: "${word?.slice(0, 40)}" from ${from} to ${to} of ${width} points`);
  });
  return { pages: parts.length - 1, outside };
}
