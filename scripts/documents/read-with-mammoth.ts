import type { Element, Node } from '@xmldom/xmldom';
import mammoth from 'mammoth';
import { readXml } from './check-package';

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** What holds text of its own; what is around it (tables, rows, lists) does not. */
const PARAGRAPHS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

function textOf(node: Node): string {
  if (!isElement(node)) return node.nodeType === 3 ? (node.nodeValue ?? '') : '';
  if (node.tagName === 'img') return node.getAttribute('alt') ?? '';
  return [...node.childNodes].map(textOf).join('');
}

/** An item of a list holds its text without a paragraph around it. */
function paragraphsOf(node: Element): string[] {
  const inside = [...node.childNodes].filter(isElement);
  const isParagraph =
    PARAGRAPHS.has(node.tagName) || (node.tagName === 'li' && !inside.some(({ tagName }) => PARAGRAPHS.has(tagName)));
  return isParagraph ? [textOf(node)] : inside.flatMap(paragraphsOf);
}

/**
 * Reads a DOCX as mammoth reads it: a program that knows nothing of ours.
 * @param document its bytes
 * @returns every paragraph in order, headings, items of lists and cells of tables included; a picture is what is said
 *   instead of it
 */
export async function readWithMammoth(document: Buffer): Promise<string[]> {
  const { value } = await mammoth.convertToHtml({ buffer: document });
  return paragraphsOf(readXml(`<html>${value}</html>`, 'mammoth'));
}
