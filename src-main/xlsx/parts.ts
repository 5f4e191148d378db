import { strToU8 } from 'fflate';
import { withoutUnwritable } from '#shared/report/clean-text';

export const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A text as it stands between tags or in an attribute, without what XML cannot hold. */
export function escaped(text: string): string {
  return withoutUnwritable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

export const attribute = (name: string, value: string): string => ` ${name}="${escaped(value)}"`;

/** An element without content. */
export function element(name: string, attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([key, value]) => attribute(key, value));
  return `<${name}${written.join('')}/>`;
}

/** A part of the package, as bytes. */
export const part = (xml: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
