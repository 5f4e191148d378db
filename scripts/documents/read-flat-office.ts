import type { Element, Node } from '@xmldom/xmldom';
import { elementsOf, readXml } from './check-package';

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What does not belong to the text: notes on it, and the marks of where something begins. */
const SKIPPED = new Set(['office:annotation', 'text:tracked-changes', 'text:soft-page-break']);

/** What is said instead of a picture. */
const descriptionOf = (frame: Element): string => elementsOf(frame, 'svg:desc')[0]?.textContent ?? '';

function textOf(node: Node): string {
  if (!isElement(node)) return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
  if (node.tagName === 'text:s') return ' '.repeat(Number(node.getAttribute('text:c') ?? 1));
  if (node.tagName === 'text:tab') return '\t';
  if (node.tagName === 'text:line-break') return '\n';
  if (node.tagName === 'draw:frame') return descriptionOf(node);
  if (SKIPPED.has(node.tagName)) return '';
  return [...node.childNodes].map(textOf).join('');
}

/** The paragraphs below a node; those inside a picture or a frame stand in it and are read with it. */
function paragraphsOf(node: Element): string[] {
  if (SKIPPED.has(node.tagName)) return [];
  if (node.tagName === 'text:p' || node.tagName === 'text:h') return [textOf(node)];
  return [...node.childNodes].filter(isElement).flatMap(paragraphsOf);
}

/**
 * @param source a flat OpenDocument text (`fodt`), as LibreOffice writes it
 * @returns every paragraph in the order it is read; a picture is what is said instead of it
 */
export function readFlatOffice(source: string): string[] {
  const [body] = elementsOf(readXml(source, 'fodt'), 'office:text');
  return body ? paragraphsOf(body) : [];
}
