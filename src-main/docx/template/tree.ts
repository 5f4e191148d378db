import { NAMESPACES } from './namespaces';
import type { XmlElement, XmlNode } from './xml';

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  children: readonly XmlNode[] = [],
): XmlElement => ({ name, attributes, children });

/** The elements directly below this one, of one name where it is given. */
export const elementsOf = ({ children }: XmlElement, name?: string): XmlElement[] =>
  children.filter((child): child is XmlElement => isElement(child) && (name === undefined || child.name === name));

export const childOf = (parent: XmlElement | undefined, name: string): XmlElement | undefined =>
  parent?.children.find((child): child is XmlElement => isElement(child) && child.name === name);

/** `w:val` of the child of that name. */
export const settingOf = (parent: XmlElement | undefined, name: string): string | undefined =>
  childOf(parent, name)?.attributes['w:val'];

/** A property that is there and does not say no. */
export function isOn(parent: XmlElement | undefined, name: string): boolean {
  const found = childOf(parent, name);
  return found !== undefined && !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1');
}

/** Everything of a name at any depth, in the document's order. */
export function everyOf(root: XmlElement, name: string): XmlElement[] {
  return elementsOf(root).flatMap((child) => [...(child.name === name ? [child] : []), ...everyOf(child, name)]);
}

export const withChildren = (parent: XmlElement, children: readonly XmlNode[]): XmlElement => ({ ...parent, children });

export const withAttributes = (parent: XmlElement, attributes: Readonly<Record<string, string>>): XmlElement => ({
  ...parent,
  attributes: { ...parent.attributes, ...attributes },
});

/**
 * A tree made anew from below.
 * @param change gets every element after what it contains; it gives what stands there instead, or nothing
 */
export function rebuilt(root: XmlElement, change: (found: XmlElement) => readonly XmlNode[]): readonly XmlNode[] {
  const children = root.children.flatMap((child) => (isElement(child) ? rebuilt(child, change) : child));
  return change({ ...root, children });
}

/** The same, where every element stays one. */
export function mapped(root: XmlElement, change: (found: XmlElement) => XmlElement): XmlElement {
  return change({
    ...root,
    children: root.children.map((child) => (isElement(child) ? mapped(child, change) : child)),
  });
}

/** @returns the part as a file has it, with the namespaces that are in it and no others */
export function serialised(root: XmlElement): string {
  const text = written(root);
  const used = Object.entries(NAMESPACES).filter(([prefix]) =>
    new RegExp(`[< ]${prefix}:|Requires="${prefix}"`).test(text),
  );
  const declared = used.map(([prefix, namespace]) => ` xmlns:${prefix}="${namespace}"`).join('');
  const head = `<${root.name}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${head}${declared}${text.slice(head.length)}`;
}

/** An element as XML, without its namespaces. */
export function written({ name, attributes, children }: XmlElement): string {
  const given = Object.entries(attributes).map(([attribute, value]) => ` ${attribute}="${escaped(value, true)}"`);
  const content = children.map((child) => (isElement(child) ? written(child) : escaped(child, false))).join('');
  return content ? `<${name}${given.join('')}>${content}</${name}>` : `<${name}${given.join('')}/>`;
}

export function escaped(text: string, attribute: boolean): string {
  const safe = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return attribute
    ? safe.replaceAll('"', '&quot;').replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)
    : safe.replaceAll('\r', '&#13;');
}
