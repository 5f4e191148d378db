import { ExpectedError } from '#shared/domain/errors';
import type { TemplateLeftOut } from '#shared/domain/office';
import { type Cleaning, cleaned } from './clean-content';
import { cleanNumbering, cleanStyles, withListsOf } from './clean-styles';
import { cleanTheme } from './clean-theme';
import { documentPart, readPart, relationshipsOf } from './package';
import { PictureReader } from './read-pictures';
import { readSection } from './read-section';
import type { EdgePart, OfficeTemplate } from './template';
import { childOf, element, everyOf, isOn } from './tree';
import { type Parts, unzipTemplate } from './unzip-template';
import { damaged, type XmlElement } from './xml';

/**
 * Reads what reports take from an office's own document: styles, theme, lists, header, footer and page. It is a
 * stranger's file. Whatever would reach out of the document when it is opened, run, or tell who wrote it stays behind.
 *
 * @param bytes a .docx or .dotx
 * @param file what it is called, for whoever is told that it cannot be used
 * @throws ExpectedError TEMPLATE_NOT_DOCX, TEMPLATE_TOO_LARGE, TEMPLATE_HAS_MACROS, TEMPLATE_DAMAGED
 */
export function readTemplate(bytes: Uint8Array, file: string): OfficeTemplate {
  try {
    return read(bytes);
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error;
    throw new ExpectedError(error.code, { ...error.data, file });
  }
}

function read(bytes: Uint8Array): OfficeTemplate {
  const parts = unzipTemplate(bytes);
  const leftOut = new Set<TemplateLeftOut>();
  const leaveOut = (what: TemplateLeftOut) => void leftOut.add(what);
  const name = documentPart(parts);
  const document = readPart(parts, name);
  if (document?.name !== 'w:document') throw damaged();
  const relationships = relationshipsOf(parts, name);
  const partOf = (type: string): XmlElement | undefined => {
    const found = [...relationships.values()].find((relationship) => relationship.type === type);
    return found && !found.external ? readPart(parts, found.target) : undefined;
  };
  const styles = partOf('styles');
  const settings = partOf('settings');
  const theme = partOf('theme');
  const numbering = cleanNumbering(partOf('numbering'));
  const section = readSection(document);
  const pictures = new PictureReader(parts, leaveOut);
  const edges = section.edges.flatMap(({ edge, kind, relationship }): EdgePart[] => {
    const target = relationships.get(relationship);
    const root = target && !target.external ? readPart(parts, target.target) : undefined;
    if (!target || root?.name !== (edge === 'header' ? 'w:hdr' : 'w:ftr')) return [];
    const cleaning: Cleaning = { picture: pictures.of(target.target), leaveOut };
    const clean = withListsOf(cleaned(element(root.name, {}, root.children), cleaning), numbering.lists);
    return [{ edge, kind, root: clean }];
  });
  noteLeftOut(parts, name, document, leaveOut);
  if (!section.page) leaveOut('page');
  return {
    styles: cleanStyles(styles ?? element('w:styles'), numbering.lists),
    numbering: numbering.root,
    theme: theme?.name === 'a:theme' ? cleanTheme(theme) : null,
    colourMapping: colourMappingOf(settings),
    language: (styles && everyOf(styles, 'w:lang')[0]?.attributes['w:val']) ?? null,
    edges,
    pictures: pictures.pictures,
    page: section.page,
    firstPageDiffers: section.firstPageDiffers,
    evenPagesDiffer: isOn(settings, 'w:evenAndOddHeaders'),
    leftOut: [...leftOut],
  };
}

function colourMappingOf(settings: XmlElement | undefined): XmlElement | null {
  const found = childOf(settings, 'w:clrSchemeMapping');
  if (!found) return null;
  const named = Object.entries(found.attributes).filter(([name]) => name.startsWith('w:'));
  return element(found.name, Object.fromEntries(named));
}

/** What the document holds outside of what has been read. */
function noteLeftOut(
  parts: Parts,
  name: string,
  document: XmlElement,
  leaveOut: (what: TemplateLeftOut) => void,
): void {
  const said = everyOf(document, 'w:t').some(({ children }) => children.join('').trim() !== '');
  if (said || everyOf(document, 'w:drawing').length > 0) leaveOut('text');
  const settings = [...relationshipsOf(parts, name).values()].find(({ type }) => type === 'settings')?.target;
  const around = [...relationshipsOf(parts, name).values(), ...relationshipsOf(parts, settings ?? '').values()];
  if (around.some(({ external }) => external)) leaveOut('links');
  if (around.some(({ type }) => /comments/i.test(type))) leaveOut('comments');
  if (around.some(({ type }) => type === 'customXml')) leaveOut('data');
  if (parts.names.some((part) => /\/(embeddings|activeX)\//i.test(part))) leaveOut('embedded');
  if (parts.names.some((part) => /\.odttf$/i.test(part))) leaveOut('fonts');
}
