import type { TemplateLeftOut } from '#shared/domain/office';
import { ADDITIONAL_FILL, PANEL_FILL } from '#shared/report/palette';
import { withoutForeignFields } from './fields';
import { childOf, element, elementsOf, everyOf, isElement, rebuilt, withChildren } from './tree';
import type { XmlElement, XmlNode } from './xml';

/** What the reading of a part needs to know, and where it notes what it leaves out. */
export type Cleaning = {
  /** @returns the id that a picture of the package gets in the document, or nothing when it is not taken */
  readonly picture: (relationship: string) => string | undefined;
  readonly leaveOut: (what: TemplateLeftOut) => void;
};

/** Elements that go with everything in them, and what they are. */
const REMOVED: Readonly<Record<string, TemplateLeftOut | null>> = {
  'w:object': 'embedded',
  'w:control': 'embedded',
  'w:altChunk': 'embedded',
  'w:subDoc': 'links',
  'o:OLEObject': 'embedded',
  'w:movie': 'embedded',
  'w:del': 'changes',
  'w:moveFrom': 'changes',
  'w:cellDel': 'changes',
  'w:cellIns': 'changes',
  'w:cellMerge': 'changes',
  'w:commentReference': 'comments',
  'w:annotationRef': 'comments',
  'w:footnoteReference': 'text',
  'w:endnoteReference': 'text',
  'a:hlinkClick': 'links',
  'a:hlinkHover': 'links',
  'a:hlinkMouseOver': 'links',
  'w:ffData': 'embedded',
  'w:fldData': 'embedded',
  'w:sdtPr': null,
  'w:sdtEndPr': null,
  'w:customXmlPr': null,
  'w:smartTagPr': null,
  'w:proofErr': null,
  'w:permStart': null,
  'w:permEnd': null,
  'w:bookmarkStart': null,
  'w:bookmarkEnd': null,
  'w:lastRenderedPageBreak': null,
  'w:sectPr': null,
  'a:extLst': null,
};

/** Elements whose content stays where they were. */
const UNWRAPPED = new Set(['w:hyperlink', 'w:ins', 'w:moveTo', 'w:sdt', 'w:sdtContent', 'w:smartTag', 'w:customXml']);

/** Marks of tracked changes, comments and ranges; they have no content that is shown. */
const MARKS = /^w:(\w+Change|comment\w*|moveFrom\w+|moveTo\w+|customXml\w+|numberingChange)$/;

/** Attributes that name something elsewhere, or who wrote when. */
const REACHING =
  /^(href|src|althref|target|action|(o|v):(href|althref|src|relid|oleid|gfxdata)|w:rsid\w*|w:author|w:date)$/;

/** An address, or a path to another machine. */
const ADDRESS = /:\/\/|^\s*[\\/]{2}/;

const isDrawnTheOldWay = ({ name }: XmlElement): boolean => /^(v|o|w10):/.test(name);

/** What may be drawn: pictures, and shapes with text. Diagrams and charts keep their content elsewhere. */
const DRAWN = /\/(picture|wordprocessingShape|wordprocessingGroup)$/;

/** @returns the header, footer or other part with what is seen on the page, and nothing that reaches out of it */
export function cleaned(root: XmlElement, cleaning: Cleaning): XmlElement {
  // First of all, so that what is not drawn is not read either.
  const [drawn = root] = rebuilt(root, (found) =>
    found.name === 'mc:AlternateContent' ? alternative(found) : [found],
  );
  if (!isElement(drawn)) return element(root.name);
  const inside = withoutForeignFields(drawn, () => cleaning.leaveOut('fields'));
  const [clean] = rebuilt(inside, (found) => changed(found, cleaning));
  return clean && isElement(clean) ? clean : element(root.name);
}

function changed(found: XmlElement, cleaning: Cleaning): readonly XmlNode[] {
  const { name, children } = found;
  if (Object.hasOwn(REMOVED, name)) {
    const what = REMOVED[name];
    if (what) cleaning.leaveOut(what);
    return [];
  }
  if (MARKS.test(name)) {
    cleaning.leaveOut(name.startsWith('w:comment') ? 'comments' : 'changes');
    return [];
  }
  if (UNWRAPPED.has(name)) {
    if (name === 'w:hyperlink') cleaning.leaveOut('links');
    return children;
  }
  if (name === 'w:drawing' || name === 'w:pict') return isWhole(found, cleaning) ? [found] : [];
  return [withoutReach(withText(found), cleaning)];
}

/** Words stay within what holds words; white space between elements is the file's own. */
function withText(found: XmlElement): XmlElement {
  const words = found.children.every((child) => !isElement(child));
  return words && (found.name === 'w:t' || found.children.join('').trim() !== '')
    ? found
    : withChildren(found, elementsOf(found));
}

function withoutReach(found: XmlElement, { picture, leaveOut }: Cleaning): XmlElement {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(found.attributes)) {
    if (name.startsWith('r:')) {
      const isPicture =
        (found.name === 'a:blip' && name === 'r:embed') || (found.name === 'v:imagedata' && name === 'r:id');
      const id = isPicture ? picture(value) : undefined;
      if (id) attributes[name] = id;
      else if (!isPicture) leaveOut('links');
    } else if (/^(mc:|xml:(?!space$))/.test(name)) {
      // Ways of saying how other namespaces are to be read, of which there are none left.
    } else if (isDrawnTheOldWay(found) && ADDRESS.test(value)) {
      leaveOut('links');
    } else if (REACHING.test(name)) {
      if (!name.startsWith('w:') && name !== 'o:gfxdata') leaveOut('links');
    } else {
      attributes[name] = withoutPink(value);
    }
  }
  return { ...found, attributes };
}

/** A drawing whose picture is not taken is not taken either. */
function isWhole(drawing: XmlElement, { leaveOut }: Cleaning): boolean {
  const data = everyOf(drawing, 'a:graphicData');
  if (data.some(({ attributes }) => !DRAWN.test(attributes.uri ?? ''))) {
    leaveOut('embedded');
    return false;
  }
  const pictures = [...everyOf(drawing, 'a:blip'), ...everyOf(drawing, 'v:imagedata')];
  return pictures.every(({ attributes }) => attributes['r:embed'] ?? attributes['r:id']);
}

/** Of a shape that is drawn in two ways the newer one, where it is one that is taken; nothing is then in it twice. */
function alternative(found: XmlElement): readonly XmlNode[] {
  const choice = elementsOf(found, 'mc:Choice').find(({ attributes }) => /^wp[sg]$/.test(attributes.Requires ?? ''));
  if (choice && elementsOf(choice).length > 0) return [withChildren(found, [choice])];
  return childOf(found, 'mc:Fallback')?.children ?? [];
}

const PINK = new RegExp(`^(#?)${ADDITIONAL_FILL}$`, 'i');

/** Pink is reserved for additional competences: whoever has it in a header gets the grey of a panel. */
export const withoutPink = (value: string): string => value.replace(PINK, `$1${PANEL_FILL}`);
