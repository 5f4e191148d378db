import { spawnSync } from 'node:child_process';
import { MARGIN } from '#main/docx/page';

/** In points: an accent or a slanted letter may lean out a little. */
const LEANING = 3;

const SIDE = MARGIN.side / 20;

/** Whether the positions of words in a PDF can be read on this machine. */
export const canReadPdf = (): boolean => spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;

/**
 * Words that stand outside the text's width: a table that grew, a word that did not break.
 * @param pdf the file, with pages as we make them
 * @returns a line for each
 */
export function outsideMargins(pdf: string): string[] {
  const { stdout, status } = spawnSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1e9 });
  if (status !== 0) throw new Error(`pdftotext could not read ${pdf}`);
  return stdout.split('<page ').flatMap((page, number) => {
    const width = Number(/^width="([\d.]+)"/.exec(page)?.[1]);
    return [...page.matchAll(/<word xMin="(-?[\d.]+)"[^>]*xMax="(-?[\d.]+)"[^>]*>([^<]*)</g)]
      .filter(([, from, to]) => Number(from) < SIDE - LEANING || Number(to) > width - SIDE + LEANING)
      .map(([, from, to, word]) => `page ${number}: "${word?.slice(0, 40)}" from ${from} to ${to} of ${width} points`);
  });
}
