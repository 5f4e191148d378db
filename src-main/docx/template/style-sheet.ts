import { childOf, element, elementsOf, settingOf, withChildren } from './tree';
import type { XmlElement } from './xml';

/** Looking things up in a part `word/styles.xml`. */

export const idOf = (style: XmlElement): string => style.attributes['w:styleId'] ?? '';
export const typeOf = (style: XmlElement): string => style.attributes['w:type'] ?? 'paragraph';
export const nameOf = (style: XmlElement): string => (settingOf(style, 'w:name') ?? '').trim().toLowerCase();
export const stylesOf = (sheet: XmlElement): XmlElement[] => elementsOf(sheet, 'w:style');

/** Word keeps its own styles' ids in the language of its menus («Overskrift1») and their names in English. */
export const keyOf = (style: XmlElement): string => `${typeOf(style)} ${nameOf(style)}`;

export function isDefault(style: XmlElement, type: string): boolean {
  return typeOf(style) === type && ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
}

/** Styles that are based on more than so many others are nobody's, and looking them up takes long. */
const LONGEST_CHAIN = 50;

/** A style and those it is based on, the nearest first. */
export function chainOf(sheet: readonly XmlElement[], id: string): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let at: string | undefined = id; at && chain.length < LONGEST_CHAIN; ) {
    const style: XmlElement | undefined = sheet.find((candidate) => idOf(candidate) === at);
    if (!style || chain.includes(style)) break;
    chain.push(style);
    at = settingOf(style, 'w:basedOn');
  }
  return chain;
}

/** In half points, where nothing else is said. */
const USUAL_SIZE = 20;

/** @returns how large the letters of a style are, in half points */
export function sizeOf(sheet: XmlElement, id: string): number {
  const defaults = childOf(childOf(childOf(sheet, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const properties = [...chainOf(stylesOf(sheet), id).map((style) => childOf(style, 'w:rPr')), defaults];
  const size = properties.map((found) => Number(settingOf(found, 'w:sz'))).find((value) => value > 0);
  return size ?? USUAL_SIZE;
}

/** The orders in which the schema wants what we set ourselves; what is not named here comes before. */
const AFTER: Readonly<Record<string, RegExp>> = {
  'w:pPr': /^w:(rPr|tblPr|trPr|tcPr|tblStylePr)$/,
  'w:rPr': /^w:(tblPr|trPr|tcPr|tblStylePr)$/,
  'w:numPr':
    /^w:(suppressLineNumbers|pBdr|shd|tabs|suppressAutoHyphens|kinsoku|wordWrap|overflowPunct|topLinePunct|autoSpaceD[EN]|bidi|adjustRightInd|snapToGrid|spacing|ind|contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr)$/,
  'w:spacing':
    /^w:(ind|contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr)$/,
  'w:ind':
    /^w:(contextualSpacing|mirrorIndents|suppressOverlap|jc|textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr)$/,
  'w:jc': /^w:(textDirection|textAlignment|textboxTightWrap|outlineLvl|divId|cnfStyle|rPr|sectPr)$/,
  'w:rFonts': /^w:(?!rStyle$)/,
  'w:color':
    /^w:(spacing|w|kern|position|sz|szCs|highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)$/,
  'w:sz': /^w:(szCs|highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)$/,
  'w:szCs': /^w:(highlight|u|effect|bdr|shd|fitText|vertAlign|rtl|cs|em|lang|eastAsianLayout|specVanish|oMath)$/,
  'w:lang': /^w:(eastAsianLayout|specVanish|oMath)$/,
};

/** Sets a child, in the place of one of that name or where the schema wants it. */
export function withChild(parent: XmlElement, child: XmlElement): XmlElement {
  const children = elementsOf(parent);
  const at = children.findIndex(({ name }) => name === child.name);
  if (at >= 0) return withChildren(parent, children.with(at, child));
  const order = AFTER[child.name];
  const next = children.findIndex(({ name }) => order?.test(name));
  return withChildren(parent, children.toSpliced(next < 0 ? children.length : next, 0, child));
}

/** Changes the properties of a style's paragraphs or letters, which may not be there yet. */
export const withProperties = (
  style: XmlElement,
  name: 'w:pPr' | 'w:rPr',
  change: (properties: XmlElement) => XmlElement,
): XmlElement => withChild(style, change(childOf(style, name) ?? element(name)));
