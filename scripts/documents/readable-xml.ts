import type { Element, Node } from '@xmldom/xmldom';
import { readXml } from './check-package';

/** Letters: what is shorter stands on one line. */
const LINE = 120;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const isElement = (node: Node): node is Element => node.nodeType === 1;

/**
 * A part of a document as lines that can be read and compared: attributes in alphabetical order, children below their
 * parent, and never a space more or less within a text.
 * @param source the part as it stands in the document, or as it was written by this function
 */
export const readableXml = (source: string): string => `${lines(readXml(source, 'part'), '').join('\n')}\n`;

function lines(element: Element, indent: string): string[] {
  const whole = onOneLine(element);
  if (indent.length + whole.length <= LINE || holdsText(element)) return [indent + whole];
  const children = [...element.childNodes].filter(isElement);
  if (children.length === 0) return [indent + whole];
  return [
    `${indent}<${start(element)}>`,
    ...children.flatMap((child) => lines(child, `${indent}  `)),
    `${indent}</${element.tagName}>`,
  ];
}

function onOneLine(element: Element): string {
  const inside = [...element.childNodes].map((node) => {
    if (isElement(node)) return onOneLine(node);
    // Between elements there are only the line breaks of the file that is read.
    return holdsText(element) ? escaped(node.nodeValue ?? '') : '';
  });
  const content = inside.join('');
  return content === '' ? `<${start(element)}/>` : `<${start(element)}>${content}</${element.tagName}>`;
}

/** Text is said by elements that have nothing else in them. */
function holdsText(element: Element): boolean {
  const nodes = [...element.childNodes];
  return nodes.length > 0 && !nodes.some(isElement);
}

function start(element: Element): string {
  const attributes = [...element.attributes]
    .map(({ name, value }) => `${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .sort();
  return [element.tagName, ...attributes].join(' ');
}
