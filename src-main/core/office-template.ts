import type { Office } from '#shared/domain/office';
import type { Language } from '#shared/domain/text';
import { fileName as safeFileName } from '#shared/report/file-name';
import { type OfficeTemplate, withoutSender } from '../docx/template/template';
import { readOffice, readOfficeFile, removeOfficeFile, saveOfficeFile } from '../storage/office-repository';
import type { Session } from './session';

/**
 * Takes an office's own document as the template of the reports, in the place of the one that was there.
 * @throws ExpectedError TEMPLATE_NOT_DOCX, TEMPLATE_TOO_LARGE, TEMPLATE_HAS_MACROS, TEMPLATE_DAMAGED
 */
export async function setTemplate(session: Session, fileName: string, base64: string): Promise<Office> {
  const { readTemplate } = await import('../docx/template/read-template');
  const { takenFrom } = await import('../docx/template/taken');
  const bytes = Buffer.from(base64, 'base64');
  const taken = takenFrom(readTemplate(bytes, fileName));
  return session.write((writer) => {
    saveOfficeFile(writer, 'template', { fileName, addedAt: session.now(), taken }, bytes);
    return readOffice(writer);
  });
}

export function removeTemplate(session: Session): Office {
  return session.write((writer) => {
    removeOfficeFile(writer, 'template');
    return readOffice(writer);
  });
}

/** @returns what the documents about participants take from the office's template; nothing where there is none */
export async function templateOf(session: Session): Promise<OfficeTemplate | undefined> {
  const { bytes, about } = session.read((reader) => ({
    bytes: readOfficeFile(reader, 'template'),
    about: readOffice(reader).template,
  }));
  if (!bytes || !about) return undefined;
  const { readTemplate } = await import('../docx/template/read-template');
  return readTemplate(bytes, about.fileName);
}

/** The same for an anonymised document: its looks, and no header or footer. */
export async function anonymousTemplateOf(session: Session): Promise<OfficeTemplate | undefined> {
  const template = await templateOf(session);
  return template && withoutSender(template);
}

type NamedFile = { fileName: string; base64: string };

const examples = new Map<Language, Promise<NamedFile>>();

/** A document to begin a template from; made once, since it is the same for everybody. */
export function templateExample(language: Language): Promise<NamedFile> {
  const known = examples.get(language) ?? makeExample(language);
  examples.set(language, known);
  return known;
}

async function makeExample(language: Language): Promise<NamedFile> {
  const { exampleTemplate } = await import('../docx/template/example-template');
  const { name, document } = await exampleTemplate(language);
  return { fileName: safeFileName(name, name, '.docx'), base64: document.toString('base64') };
}
