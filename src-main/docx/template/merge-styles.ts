import { adopted, bulleted } from './adopted-style';
import {
  chainOf,
  idOf,
  isDefault,
  keyOf,
  nameOf,
  sizeOf,
  stylesOf,
  typeOf,
  withChild,
  withProperties,
} from './style-sheet';
import { childOf, element, elementsOf, settingOf, withChildren } from './tree';
import type { XmlElement } from './xml';

/** Styles that every word processor has; two of them with one id and different names are different styles. */
const BUILT_IN =
  /^(normal|normal table|default paragraph font|no list|title|subtitle|heading \d|body text|list bullet|header|footer|caption|strong|hyperlink)$/;

export type MergedStyles = { readonly root: XmlElement; readonly ids: ReadonlyMap<string, string> };

/**
 * The template's styles, with those of ours that it lacks.
 * @param ours the styles of our own document
 * @param used the ids that our document uses
 * @param largeType whether letters may be larger than ours, but not smaller
 * @returns the styles, and what each of ours is called among them
 */
export function mergeStyles(
  ours: XmlElement,
  theirs: XmlElement,
  used: ReadonlySet<string>,
  largeType: boolean,
): MergedStyles {
  const needed = withRelated(stylesOf(ours), used);
  const known = stylesOf(theirs);
  const ids = new Map<string, string>();
  const added: XmlElement[] = [];
  const taken = new Set(known.map((style) => idOf(style).toLowerCase()));
  for (const style of needed) {
    const match = matching(style, known);
    const id = match ? idOf(match) : freeId(idOf(style), taken);
    ids.set(idOf(style), id);
    if (!match) added.push(style);
  }
  const isAdded = new Set(added);
  const lists = needed.filter((style) => childOf(childOf(style, 'w:pPr'), 'w:numPr') && !isAdded.has(style));
  const merged = withChildren(theirs, [
    withLanguage(childOf(theirs, 'w:docDefaults'), ours),
    ...elementsOf(theirs, 'w:latentStyles'),
    ...known.map((style) => {
      const list = lists.find((candidate) => ids.get(idOf(candidate)) === idOf(style));
      return list && !hasNumber(known, idOf(style)) ? bulleted(style, list) : style;
    }),
    ...added.map((style) => withDefault(adopted(style, ids.get(idOf(style)) ?? '', ids, theirs), style, known)),
  ]);
  return { root: largeType ? noSmaller(merged, ours, needed, ids) : merged, ids };
}

/** @returns the template's style that ours is: of the same name, or, where ours is no built-in one, of the same id */
export function matching(style: XmlElement, known: readonly XmlElement[]): XmlElement | undefined {
  if (isDefault(style, 'paragraph')) {
    const usual = known.find((candidate) => isDefault(candidate, 'paragraph'));
    if (usual) return usual;
  }
  return (
    known.find((candidate) => keyOf(candidate) === keyOf(style)) ??
    (BUILT_IN.test(nameOf(style))
      ? undefined
      : known.find((candidate) => idOf(candidate) === idOf(style) && typeOf(candidate) === typeOf(style)))
  );
}

/** Those that are used, and those that they refer to. */
function withRelated(sheet: readonly XmlElement[], used: ReadonlySet<string>): XmlElement[] {
  const needed = new Set(used);
  for (const id of needed) {
    const style = sheet.find((candidate) => idOf(candidate) === id);
    for (const related of ['w:basedOn', 'w:next', 'w:link']) {
      const target = settingOf(style, related);
      if (target) needed.add(target);
    }
  }
  return sheet.filter((style) => needed.has(idOf(style)) || isDefault(style, 'paragraph') || isDefault(style, 'table'));
}

function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${id}-${number}`;
  taken.add(free.toLowerCase());
  return free;
}

/** A template without a default of a kind gets ours. */
function withDefault(style: XmlElement, ours: XmlElement, known: readonly XmlElement[]): XmlElement {
  const type = typeOf(ours);
  return isDefault(ours, type) && !known.some((candidate) => isDefault(candidate, type))
    ? { ...style, attributes: { ...style.attributes, 'w:default': '1' } }
    : style;
}

const hasNumber = (known: readonly XmlElement[], id: string): boolean =>
  chainOf(known, id).some((style) => childOf(childOf(style, 'w:pPr'), 'w:numPr'));

/** The document's language is the report's, whatever the template's. */
function withLanguage(theirs: XmlElement | undefined, ours: XmlElement): XmlElement {
  const path = ['w:docDefaults', 'w:rPrDefault', 'w:rPr', 'w:lang'];
  const language = path.reduce<XmlElement | undefined>((at, name) => childOf(at, name), ours);
  const defaults = theirs ?? element('w:docDefaults');
  const run = childOf(defaults, 'w:rPrDefault') ?? element('w:rPrDefault');
  const properties = childOf(run, 'w:rPr') ?? element('w:rPr');
  const spoken = language ? withChild(properties, language) : properties;
  const paragraph = childOf(defaults, 'w:pPrDefault');
  return element('w:docDefaults', {}, [element('w:rPrDefault', {}, [spoken]), ...(paragraph ? [paragraph] : [])]);
}

/** For those who read large type: where the template's letters are smaller than ours, they have our size. */
function noSmaller(
  merged: XmlElement,
  ours: XmlElement,
  needed: readonly XmlElement[],
  ids: ReadonlyMap<string, string>,
): XmlElement {
  const sizes = new Map(
    needed
      .filter((style) => typeOf(style) === 'paragraph')
      .map((style) => [ids.get(idOf(style)), sizeOf(ours, idOf(style))]),
  );
  return withChildren(
    merged,
    elementsOf(merged).map((style) => {
      const size = sizes.get(idOf(style));
      if (style.name !== 'w:style' || !size || sizeOf(merged, idOf(style)) >= size) return style;
      const value = { 'w:val': String(size) };
      return withProperties(style, 'w:rPr', (given) =>
        withChild(withChild(given, element('w:sz', value)), element('w:szCs', value)),
      );
    }),
  );
}
