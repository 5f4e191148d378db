import { withoutPink } from './clean-content';
import { childOf, element, elementsOf, mapped, withAttributes, withChildren } from './tree';
import type { XmlElement } from './xml';

/** In the file's numbers; ours are far below. */
const NUMBERS_FROM = 1_000;

/**
 * A template's styles without languages (a report has its own), tracked changes and whatever is no style. References to
 * lists are those of `cleanNumbering`.
 */
export function cleanStyles(root: XmlElement, lists: ReadonlySet<string>): XmlElement {
  const ids = new Set<string>();
  const kept = elementsOf(root).filter(({ name, attributes }) => {
    if (name === 'w:docDefaults' || name === 'w:latentStyles') return true;
    const id = attributes['w:styleId'];
    if (name !== 'w:style' || !id || ids.has(id)) return false;
    ids.add(id);
    return true;
  });
  return element(
    'w:styles',
    {},
    kept.map((style) => withListsOf(withoutNotes(style), lists)),
  );
}

/** The definitions of lists, under numbers of their own. @returns which lists there are, by the template's numbers */
export function cleanNumbering(root: XmlElement | undefined): { root: XmlElement | null; lists: ReadonlySet<string> } {
  const abstracts = root ? elementsOf(root, 'w:abstractNum') : [];
  const known = new Set(abstracts.map(({ attributes }) => attributes['w:abstractNumId']));
  const lists = root
    ? elementsOf(root, 'w:num').filter((list) => known.has(childOf(list, 'w:abstractNumId')?.attributes['w:val']))
    : [];
  if (lists.length === 0) return { root: null, lists: new Set() };
  const children = [...abstracts, ...lists].map((definition) =>
    mapped(withoutNotes(definition), (found) => {
      const { 'w:abstractNumId': abstract, 'w:numId': list, 'w:val': value } = found.attributes;
      if (found.name === 'w:abstractNum') return withAttributes(found, { 'w:abstractNumId': renumbered(abstract) });
      if (found.name === 'w:lvl') return inOrder(found);
      if (found.name === 'w:num') return withAttributes(found, { 'w:numId': renumbered(list) });
      if (found.name === 'w:abstractNumId') return withAttributes(found, { 'w:val': renumbered(value) });
      return found;
    }),
  );
  return {
    root: element('w:numbering', {}, children),
    lists: new Set(lists.map(({ attributes }) => attributes['w:numId'] ?? '')),
  };
}

/** As the schema wants them; LibreOffice writes some of them in an order of its own. */
const LEVEL = ['start', 'numFmt', 'lvlRestart', 'pStyle', 'isLgl', 'suff', 'lvlText', 'legacy', 'lvlJc', 'pPr', 'rPr'];

const inOrder = (level: XmlElement): XmlElement =>
  withChildren(
    level,
    LEVEL.flatMap((name) => elementsOf(level, `w:${name}`)),
  );

const renumbered = (number: string | undefined): string =>
  String((Number.parseInt(number ?? '', 10) || 0) + NUMBERS_FROM);

/** Paragraphs and styles of a list refer to it under its new number; a list that is not there is none. */
export function withListsOf(root: XmlElement, lists: ReadonlySet<string>): XmlElement {
  return mapped(root, (found) => {
    const properties = elementsOf(found, 'w:numPr');
    if (properties.length === 0) return found;
    return withChildren(
      found,
      elementsOf(found).flatMap((child) => {
        if (child.name !== 'w:numPr') return [child];
        const number = childOf(child, 'w:numId')?.attributes['w:val'];
        if (number === '0' || number === undefined) return [child];
        if (!lists.has(number)) return [];
        return [
          mapped(child, (part) =>
            part.name === 'w:numId' ? withAttributes(part, { 'w:val': renumbered(number) }) : part,
          ),
        ];
      }),
    );
  });
}

const NOTES = /^w:(\w+Change|rsid|lang|personal\w*|lvlPicBulletId|del|ins|moveFrom|moveTo|nsid|tmpl)$/;

function withoutNotes(root: XmlElement): XmlElement {
  return mapped(root, (found) => ({
    ...found,
    attributes: Object.fromEntries(
      Object.entries(found.attributes).flatMap(([name, value]) =>
        name.startsWith('w:rsid') || !/^(w|xml):/.test(name) ? [] : [[name, withoutPink(value)]],
      ),
    ),
    children: elementsOf(found).filter(({ name }) => name.startsWith('w:') && !NOTES.test(name)),
  }));
}
