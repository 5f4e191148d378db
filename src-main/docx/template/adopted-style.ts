import { nameOf, stylesOf, typeOf, withChild, withProperties } from './style-sheet';
import { childOf, element, elementsOf, settingOf, withAttributes, withChildren } from './tree';
import type { XmlElement } from './xml';

/** Styles that stand in cells, where justified or indented text of the template's own would leave holes. */
const IN_TABLES = /^(TableHeader|TableText|Dimension.*)$/;

/** Those that look like a heading when the template has one. */
const LIKE_HEADINGS = ['heading 1', 'heading 2', 'heading 3', 'title'];

/**
 * A style of ours in a template that has none of its name: based on the template's own, so that it has its font, and with
 * our distances said in full, because the template's defaults are others.
 * @param ids what our styles are called there
 * @param theirs the template's styles
 */
export function adopted(
  ours: XmlElement,
  id: string,
  ids: ReadonlyMap<string, string>,
  theirs: XmlElement,
): XmlElement {
  const { 'w:default': _, ...attributes } = ours.attributes;
  const renamed: XmlElement = {
    ...ours,
    attributes: { ...attributes, 'w:styleId': id },
    children: elementsOf(ours).flatMap((child) => {
      if (!/^w:(basedOn|next|link)$/.test(child.name)) return [child];
      const target = ids.get(child.attributes['w:val'] ?? '');
      return target ? [withAttributes(child, { 'w:val': target })] : [];
    }),
  };
  // What is based on another style of ours has its distances from that one.
  if (typeOf(ours) !== 'paragraph' || settingOf(ours, 'w:basedOn') !== 'Normal') return renamed;
  return likeHeading(withDistances(renamed, IN_TABLES.test(ours.attributes['w:styleId'] ?? '')), theirs);
}

function withDistances(style: XmlElement, inTable: boolean): XmlElement {
  return withProperties(style, 'w:pPr', (given) => {
    const spacing = childOf(given, 'w:spacing')?.attributes;
    const distances = { 'w:before': '0', 'w:after': '0', 'w:line': '276', 'w:lineRule': 'auto', ...spacing };
    const spaced = withChild(given, element('w:spacing', distances));
    if (!inTable) return spaced;
    const indent = childOf(given, 'w:ind')?.attributes;
    const indented = withChild(
      spaced,
      element('w:ind', { 'w:left': '0', 'w:right': '0', 'w:firstLine': '0', ...indent }),
    );
    return childOf(given, 'w:jc') ? indented : withChild(indented, element('w:jc', { 'w:val': 'left' }));
  });
}

/** The font and colour of the template's own headings, for those that it does not have. */
function likeHeading(style: XmlElement, theirs: XmlElement): XmlElement {
  const name = nameOf(style);
  if (!LIKE_HEADINGS.includes(name) && name !== 'subtitle') return style;
  const headings = stylesOf(theirs).filter((candidate) => typeOf(candidate) === 'paragraph');
  const nearest = LIKE_HEADINGS.flatMap(
    (heading) => headings.find((candidate) => nameOf(candidate) === heading) ?? [],
  )[0];
  const looks = nearest && childOf(nearest, 'w:rPr');
  if (!looks) return style;
  return withProperties(style, 'w:rPr', (given) => {
    const font = childOf(looks, 'w:rFonts');
    const colour = childOf(looks, 'w:color');
    const inFont = font ? withChild(given, font) : given;
    return colour ? withChild(inFont, colour) : inFont;
  });
}

/** A list style of the template's without a bullet of its own gets ours. */
export function bulleted(style: XmlElement, ours: XmlElement): XmlElement {
  const number = childOf(childOf(ours, 'w:pPr'), 'w:numPr');
  if (!number) return style;
  return withProperties(style, 'w:pPr', (given) =>
    withChild(
      withChildren(
        given,
        elementsOf(given).filter(({ name }) => name !== 'w:ind'),
      ),
      number,
    ),
  );
}
