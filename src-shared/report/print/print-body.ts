import type { ReportBlock, ReportModel, ReportSection } from '../model';
import { letterheadOf, onNewPage } from '../page-parts';
import { drawBalancePicture, imageAddress } from '../picture/draw-balance-picture';
import { escaped, markup, plainMarkup } from './markup';
import { printTable } from './print-table';

/**
 * What a report says, as markup to be printed: exactly what the model says, in the model's order. It refers to nothing
 * outside itself, and has neither scripts nor styles in it.
 * @param model any text in it may be hostile
 */
export function printBody(model: ReportModel): string {
  const apart = onNewPage(model.sections);
  return model.sections.map((section) => printSection(section, section === apart, model)).join('');
}

/** The title is h1, a section's heading h2, and headings within it go on from there. */
function printSection(section: ReportSection, isApart: boolean, model: ReportModel): string {
  const level = section.id === 'title' ? 1 : 2;
  const [letterhead, rest] = letterheadOf(section);
  const drawn = (blocks: readonly ReportBlock[]) => blocks.map((block) => printBlock(block, model)).join('');
  return (
    `<section data-section="${section.id}"${isApart ? ' class="new-page"' : ''}>` +
    `${drawn(letterhead)}<h${level}>${plainMarkup(section.heading)}</h${level}>${drawn(rest)}</section>`
  );
}

function printBlock(block: ReportBlock, { language, type }: ReportModel): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level + 1}>${plainMarkup(block.text)}</h${block.level + 1}>`;
    case 'paragraph':
      return `<p class="${block.style}">${markup(block, language)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${markup(item, language)}</li>`).join('')}</ul>`;
    case 'logo':
      return image('logo', `data:image/${block.logo.type};base64,${block.logo.base64}`, block.description);
    case 'picture':
      return picture(imageAddress(drawBalancePicture(block.picture, type)), block.picture.description);
    case 'table':
      return printTable(block, language);
  }
}

const image = (name: string, address: string, description: string): string =>
  `<p class="${name}"><img src="${address}" alt="${escaped(description)}"/></p>`;

/** A single dot that cannot be seen. */
const CLEAR = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

/**
 * Some versions of Chromium (130 is one, 156 is not) leave drawings made of lines out of a PDF's structure, and with
 * them what is said instead. That belongs to a clear picture lying over the drawing, which all of them keep.
 */
const picture = (address: string, description: string): string =>
  `<p class="picture"><img src="${address}" alt=""/><img class="over" src="${CLEAR}" alt="${escaped(description)}"/></p>`;
