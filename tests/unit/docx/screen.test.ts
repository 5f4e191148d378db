import type { Element, Node } from '@xmldom/xmldom';
import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import { REPORT_FORMS } from '#shared/domain/report-choices';
import { LANGUAGES } from '#shared/domain/text';
import { withoutUnwritable } from '#shared/report/clean-text';
import type { ReportModel } from '#shared/report/model';
import { anyInput } from '../../../scripts/documents/any-input';
import { elementsOf, readXml } from '../../../scripts/documents/check-package';
import { firstDifference } from '../../../scripts/documents/first-difference';
import { inventedLogo } from '../../../scripts/documents/invented-logo';
import { makeModel } from '../../../scripts/documents/make-model';
import { ReportPreview } from '../../../src-renderer/features/report/report-preview';
import { spokenMarkup } from '../../support/spoken';
import { opened } from './opened';
import { all, elements, type Element as Part, visibleText } from './xml';

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What holds a text of its own on the screen. */
const LINES = new Set(['h3', 'h4', 'h5', 'p', 'li']);

/** The preview's paragraphs; a table's description is heard and not seen, and compared apart. */
function said(element: Element): string[] {
  if (element.tagName === 'caption') return [];
  if (element.tagName === 'img') return [element.getAttribute('alt') ?? ''];
  const isLine = LINES.has(element.tagName) || element.getAttribute('scope') === 'col';
  return isLine ? [element.textContent ?? ''] : [...element.childNodes].filter(isElement).flatMap(said);
}

function onScreen(model: ReportModel) {
  const drawn = withoutUnwritable(spokenMarkup(createElement(ReportPreview, { model })));
  const paper = readXml(drawn, 'preview');
  const cells = [...elementsOf(paper, 'td'), ...elementsOf(paper, 'th')];
  return {
    paragraphs: said(paper),
    pink: cells.filter((cell) => cell.getAttribute('data-tone') === 'additional').map((cell) => said(cell).join('\n')),
    tables: elementsOf(paper, 'caption').map(({ textContent }) => textContent ?? ''),
  };
}

async function inDocument(model: ReportModel) {
  const body = (await opened(model)).part('word/document.xml');
  const words = (part: Part): string => {
    if (part.name === 'wp:docPr') return part.attributes.descr ?? '';
    return part.name === 'w:t' ? visibleText(part) : elements(part).map(words).join('');
  };
  const isPink = (cell: Part) => all(cell, 'w:shd').some(({ attributes }) => attributes['w:fill'] === 'F8C8DC');
  return {
    paragraphs: all(body, 'w:p').map(words),
    pink: all(body, 'w:tc')
      .filter(isPink)
      .map((cell) => all(cell, 'w:p').map(words).join('\n')),
    tables: all(body, 'w:tblDescription').map(({ attributes }) => attributes['w:val'] ?? ''),
  };
}

const OFFICE = { counsellor: 'Kari', name: 'Kontoret', contact: '', logo: inventedLogo(40, 20) };

/** In the browser itself, and of a document that was saved: `tests/e2e/same-as-document.ts`. */
describe.each(REPORT_FORMS)('the preview of the form %s says what its document says', (form) => {
  it.each(LANGUAGES)('in %s, named and not', async (language) => {
    for (const [seed, anonymous] of [
      [971, false],
      [774, true],
    ] as const) {
      const { parts: _usual, ...input } = anyInput(seed).input;
      const model = makeModel({ seed, anonymous, input: { ...input, form, language, office: OFFICE } });
      const [screen, document] = [onScreen(model), await inDocument(model)];
      expect(firstDifference(document.paragraphs, screen.paragraphs)).toBeNull();
      expect(screen.pink).toEqual(document.pink);
      expect(screen.tables).toEqual(document.tables);
    }
  });
});
