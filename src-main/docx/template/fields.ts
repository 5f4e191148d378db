import { elementsOf, isElement, withChildren } from './tree';
import type { XmlElement, XmlNode } from './xml';

/** Fields that say something about the page they stand on, and reach nothing else. */
const HARMLESS = new Set([
  'PAGE',
  'NUMPAGES',
  'SECTION',
  'SECTIONPAGES',
  'DATE',
  'TIME',
  'TITLE',
  'SUBJECT',
  'STYLEREF',
]);

const codeOf = (instruction: string): string =>
  instruction
    .trim()
    .split(/[\s\\]/)[0]
    ?.toUpperCase() ?? '';

/** Whether a part says which page it is on. */
export const isPageNumber = (instruction: string): boolean => codeOf(instruction) === 'PAGE';

type Field = { marks: XmlElement[]; instruction: string; inInstruction: boolean };

/**
 * Fields can fetch pictures, run programs or tell who wrote. All but the harmless ones become the text they show.
 * @param onRemoved told of each
 */
export function withoutForeignFields(root: XmlElement, onRemoved: () => void): XmlElement {
  const removed = new Set<XmlElement>();
  const remove = (marks: readonly XmlElement[]) => {
    onRemoved();
    for (const mark of marks) removed.add(mark);
  };
  const open: Field[] = [];
  const ended: Field[] = [];
  walk(root, (found) => {
    const field = open.at(-1);
    if (found.name === 'w:fldChar') {
      const type = found.attributes['w:fldCharType'];
      if (type === 'begin') open.push({ marks: [found], instruction: '', inInstruction: true });
      else field?.marks.push(found);
      if (!field && type !== 'begin') removed.add(found);
      if (type === 'separate' && field) field.inInstruction = false;
      if (type === 'end' && field) ended.push(...open.splice(-1));
    } else if (found.name === 'w:instrText') {
      if (!field?.inInstruction) removed.add(found);
      else {
        field.marks.push(found);
        field.instruction += found.children.join('');
      }
    }
  });
  for (const { marks, instruction } of ended) if (!HARMLESS.has(codeOf(instruction))) remove(marks);
  for (const { marks } of open) remove(marks);
  return without(root, removed, onRemoved);
}

function walk(root: XmlElement, visit: (found: XmlElement) => void): void {
  for (const child of elementsOf(root)) {
    visit(child);
    walk(child, visit);
  }
}

function without(root: XmlElement, removed: ReadonlySet<XmlElement>, onRemoved: () => void): XmlElement {
  return withChildren(
    root,
    root.children.flatMap((child): readonly XmlNode[] => {
      if (!isElement(child)) return [child];
      if (removed.has(child)) return [];
      const kept = without(child, removed, onRemoved);
      if (child.name !== 'w:fldSimple' || HARMLESS.has(codeOf(child.attributes['w:instr'] ?? ''))) return [kept];
      onRemoved();
      return kept.children;
    }),
  );
}
