import { ExpectedError } from '#shared/domain/errors';
import { elementsOf } from './tree';
import type { Parts } from './unzip-template';
import { damaged, parseXml, type XmlElement } from './xml';

/** Where something in a part points to: another part of the package, or out of it. */
export type Relationship = { readonly type: string; readonly target: string; readonly external: boolean };
export type Relationships = ReadonlyMap<string, Relationship>;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const DOCUMENT = /^application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.(document|template)\.main\+xml$/i;
const MACROS = /macroEnabled|vbaProject|vbaData/i;

/** A template's own XML is far smaller; a longer one would only take time. */
const LONGEST_XML = 8_000_000;

/** @throws ExpectedError TEMPLATE_DAMAGED when the part is there and cannot be read */
export function readPart(parts: Parts, name: string): XmlElement | undefined {
  const bytes = parts.read(name);
  if (!bytes) return undefined;
  if (bytes.length > LONGEST_XML)
    throw new ExpectedError('TEMPLATE_TOO_LARGE', { file: '', limit: LONGEST_XML / 1_000_000 });
  return parseXml(bytes);
}

/**
 * @returns the name of the document itself in the package
 * @throws ExpectedError TEMPLATE_NOT_DOCX for a workbook or anything else; TEMPLATE_HAS_MACROS
 */
export function documentPart(parts: Parts): string {
  const types = readPart(parts, '[Content_Types].xml');
  if (!types) throw new ExpectedError('TEMPLATE_NOT_DOCX', { file: '' });
  const given = elementsOf(types).map(({ attributes }) => attributes);
  const macros = given.some(({ ContentType = '' }) => MACROS.test(ContentType));
  if (
    macros ||
    parts.names.some(
      (name) => /vbaProject|vbaData|\.bin$/i.test(name) && !/embeddings|activeX|printerSettings/i.test(name),
    )
  )
    throw new ExpectedError('TEMPLATE_HAS_MACROS', { file: '' });
  const target = [...relationshipsOf(parts, '').values()].find(({ type }) => type === 'officeDocument')?.target;
  const type = given.find(({ PartName }) => PartName?.toLowerCase() === `/${target}`.toLowerCase())?.ContentType ?? '';
  if (!target || !DOCUMENT.test(type)) throw new ExpectedError('TEMPLATE_NOT_DOCX', { file: '' });
  return target;
}

/** @param part a part's name, or nothing for the package's own */
export function relationshipsOf(parts: Parts, part: string): Relationships {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const root = readPart(parts, `${folder}_rels/${part.slice(slash)}.rels`);
  const found = new Map<string, Relationship>();
  for (const { attributes } of root ? elementsOf(root, 'relationships:Relationship') : []) {
    const { Id, Type = '', Target = '', TargetMode } = attributes;
    if (!Id) throw damaged();
    const external = TargetMode?.toLowerCase() === 'external';
    found.set(Id, {
      type: Type.startsWith(OFFICE) ? Type.slice(OFFICE.length) : Type,
      target: external ? '' : resolved(folder, Target),
      external,
    });
  }
  return found;
}

/** A target as a part's name; one that leads out of the package names no part. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}
