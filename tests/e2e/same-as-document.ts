import { readFileSync } from 'node:fs';
import { expect, type Locator } from '@playwright/test';
import { unzipSync } from 'fflate';
import { all, type Element, elements, parseXml, visibleText } from '../unit/docx/xml';

const PINK = { fill: 'F8C8DC', colour: 'rgb(248, 200, 220)' };

type Said = { readonly paragraphs: string[]; readonly pink: string[]; readonly tables: string[] };

/** What a document says, a picture as what is said instead of it; which cells are pink; what its tables are said to be. */
function saidByDocument(path: string): Said {
  const body = parseXml(Buffer.from(unzipSync(readFileSync(path))['word/document.xml'] ?? ''));
  const words = (element: Element): string => {
    if (element.name === 'wp:docPr') return element.attributes.descr ?? '';
    return element.name === 'w:t' ? visibleText(element) : elements(element).map(words).join('');
  };
  const cells = all(body, 'w:tc').filter((cell) =>
    all(cell, 'w:shd').some(({ attributes }) => attributes['w:fill'] === PINK.fill),
  );
  return {
    paragraphs: all(body, 'w:p').map(words),
    pink: cells.map((cell) => all(cell, 'w:p').map(words).join('\n')),
    tables: all(body, 'w:tblDescription').map(({ attributes }) => attributes['w:val'] ?? ''),
  };
}

/** The same of the preview, as it is drawn. */
const saidByScreen = (paper: Locator): Promise<Said> =>
  paper.evaluate((article, pinkColour) => {
    const paragraphs: string[] = [];
    const read = (element: HTMLElement | SVGElement): void => {
      if (element.matches('caption, source')) return;
      if (element.matches('img, svg, [role=img]')) {
        paragraphs.push(element.getAttribute('alt') ?? element.getAttribute('aria-label') ?? '');
      } else if (element.matches('h3, h4, h5, p, li, thead th')) {
        paragraphs.push(element.textContent ?? '');
      } else {
        for (const child of element.querySelectorAll<HTMLElement>(':scope > *')) read(child);
      }
    };
    read(article);
    const cells = [...article.querySelectorAll<HTMLElement>('td, th')];
    const lines = (cell: HTMLElement) => [...cell.querySelectorAll('p')].map(({ textContent }) => textContent ?? '');
    return {
      paragraphs,
      pink: cells
        .filter((cell) => getComputedStyle(cell).backgroundColor === pinkColour)
        .map((cell) => lines(cell).join('\n')),
      tables: [...article.querySelectorAll('caption')].map(({ textContent }) => textContent ?? ''),
    };
  }, PINK.colour);

/**
 * The screen says what the document says: every paragraph in the same order, the same cells in pink, the same said
 * instead of pictures and of tables.
 * @param paper the preview
 * @param path where the document was saved
 */
export async function expectSameAsDocument(paper: Locator, path: string): Promise<void> {
  const document = saidByDocument(path);
  expect(document.paragraphs.length).toBeGreaterThan(3);
  // The preview follows what has just been chosen.
  await expect.poll(() => saidByScreen(paper)).toEqual(document);
}
