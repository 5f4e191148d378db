import { toDraft, toStandard } from '#shared/domain/draft-standard';
import { ExpectedError } from '#shared/domain/errors';
import { IMPORT_LIMIT, type ImportWay, nextVersion, type OwnStandard } from '#shared/domain/own-standard';
import type { Language } from '#shared/domain/text';
import { checkStandardFile, parseJson } from '#shared/formats/read-file';
import { writeStandardFile } from '#shared/formats/standard-file';
import { translatorFor } from '#shared/i18n/translator';
import { buildStandardDocument } from '#shared/report/build-standard-document';
import { fileName } from '#shared/report/file-name';
import { readVersions } from '../storage/standard-repository';
import { addDraft, contentOf, copyOf, listOwn, requireComplete } from './own-standards';
import type { Session } from './session';

export type ImportRequest = {
  readonly fileName: string;
  readonly base64: string;
  readonly way: ImportWay;
  /** The id that a copy gets. */
  readonly newId: string;
};

type NamedFile = { fileName: string; base64: string };

/** @throws ExpectedError FILE_TOO_LARGE, FILE_NOT_UTF8 */
function decode(file: string, base64: string): string {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > IMPORT_LIMIT) throw new ExpectedError('FILE_TOO_LARGE', { file, limit: '5\u00a0MB' });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ExpectedError('FILE_NOT_UTF8', { file });
  }
}

/**
 * Takes in a standard from a file as a draft: the counsellor looks it through before it is put in use. Whatever is
 * wrong with the file, nothing has been changed then.
 * @throws ExpectedError FILE_TOO_LARGE, FILE_NOT_UTF8, FILE_NOT_JSON, FIELD_INVALID; STANDARD_EXISTS and
 *   STANDARD_BUNDLED when the standard is here already and `way` does not say what to do about it
 */
export function importStandard(session: Session, { fileName, base64, way, newId }: ImportRequest): OwnStandard {
  const standard = checkStandardFile(fileName, parseJson(fileName, decode(fileName, base64)));
  const content = toDraft(standard);
  return session.write((writer) => {
    const now = session.now();
    if (way === 'copy') return addDraft(writer, copyOf(content, newId), now);
    if (way === 'asIs') return addDraft(writer, content, now);
    const versions = readVersions(writer, content.id).map((known) => known.content.version);
    return addDraft(writer, { ...content, version: nextVersion(versions) }, now);
  });
}

/** @throws ExpectedError STANDARD_NOT_FOUND, STANDARD_INCOMPLETE */
export function exportStandard(session: Session, ref: string): NamedFile {
  const content = contentOf(session, ref);
  requireComplete(content);
  const standard = toStandard(content);
  return {
    fileName: fileName(`${standard.id}-${standard.version}`, 'standard', '.json'),
    base64: Buffer.from(writeStandardFile(standard), 'utf8').toString('base64'),
  };
}

/** @throws ExpectedError STANDARD_NOT_FOUND */
export async function printStandard(session: Session, ref: string, language: Language): Promise<NamedFile> {
  const draft = listOwn(session).some((own) => own.ref === ref && own.status === 'draft');
  const model = buildStandardDocument(contentOf(session, ref), language, draft, translatorFor(language));
  const { renderDocx } = await import('../docx/render-docx');
  return { fileName: model.fileName, base64: (await renderDocx(model)).toString('base64') };
}
