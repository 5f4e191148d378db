import { widthOn } from './page-size';
import type { TemplatePage } from './template';
import { childOf, element, elementsOf, everyOf, mapped, withAttributes, withChildren } from './tree';
import type { XmlElement } from './xml';

/** Of the text's width: a table or tab as wide as this was meant to reach across. */
const ACROSS = 0.6;
/** A tab for the middle stands at half. */
const HALFWAY = 0.4;
/** English metric units in a twentieth of a point. */
const EMU = 635;

/**
 * A header, footer or style sheet made for one page, on another: what reached the right margin reaches it again, and what
 * was drawn in the right or lower half of the page stays as far from that edge.
 * @param from the page as it lies in the template
 */
export function fitted(root: XmlElement, from: TemplatePage, to: TemplatePage): XmlElement {
  if (from.width === to.width && from.height === to.height) return root;
  const ratio = widthOn(to) / widthOn(from);
  return mapped(root, (found) => {
    if (found.name === 'w:tab') return scaled(found, 'w:pos', ratio, widthOn(from) * HALFWAY);
    if (found.name === 'w:tbl') return fittedTable(found, ratio, widthOn(from));
    if (found.name === 'wp:anchor') return moved(found, from, to);
    return found;
  });
}

/** Only lengths from `least` on. */
function scaled(found: XmlElement, name: string, ratio: number, least = 0): XmlElement {
  const value = Number(found.attributes[name]);
  return value >= least && value > 0 ? withAttributes(found, { [name]: String(Math.round(value * ratio)) }) : found;
}

function fittedTable(table: XmlElement, ratio: number, textWidth: number): XmlElement {
  const columns = everyOf(childOf(table, 'w:tblGrid') ?? element('w:tblGrid'), 'w:gridCol');
  const width = columns.reduce((sum, { attributes }) => sum + (Number(attributes['w:w']) || 0), 0);
  if (width < textWidth * ACROSS) return table;
  return mapped(table, (found) => {
    if (found.name === 'w:gridCol') return scaled(found, 'w:w', ratio);
    const isWidth = found.name === 'w:tcW' || found.name === 'w:tblW';
    return isWidth && found.attributes['w:type'] === 'dxa' ? scaled(found, 'w:w', ratio) : found;
  });
}

/** A drawing that stands at a distance from the page's edge, and not beside its paragraph. */
function moved(anchor: XmlElement, from: TemplatePage, to: TemplatePage): XmlElement {
  const extent = childOf(anchor, 'wp:extent')?.attributes;
  const across = { size: Number(extent?.cx) || 0, from: from.width, to: to.width };
  const down = { size: Number(extent?.cy) || 0, from: from.height, to: to.height };
  return withChildren(
    anchor,
    elementsOf(anchor).map((child) => {
      if (child.name === 'wp:positionH') return shifted(child, /^(page|margin|column|rightMargin)$/, across);
      if (child.name === 'wp:positionV') return shifted(child, /^(page|margin)$/, down);
      return child;
    }),
  );
}

function shifted(
  position: XmlElement,
  relative: RegExp,
  { size, from, to }: { size: number; from: number; to: number },
): XmlElement {
  const offset = childOf(position, 'wp:posOffset');
  const value = Number(offset?.children.join(''));
  const isFar = value + size / 2 > (from * EMU) / 2 && size < from * EMU * 0.9;
  if (!offset || !isFar || !relative.test(position.attributes.relativeFrom ?? '')) return position;
  return withChildren(position, [withChildren(offset, [String(Math.round(value + (to - from) * EMU))])]);
}
