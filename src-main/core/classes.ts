import { type ClassTable, classTable } from '#shared/domain/class-table';
import { refOf } from '#shared/domain/standard';
import type { Language } from '#shared/domain/text';
import { toCsv } from '#shared/formats/csv';
import { translatorFor } from '#shared/i18n/translator';
import { buildClassDocument } from '#shared/report/build-class-document';
import { buildClassSheet } from '#shared/report/build-class-sheet';
import { cleanLine } from '#shared/report/clean-text';
import { compareRecord } from './comparison';
import { templateOf } from './office-template';
import { getRecord } from './participants';
import { log } from './record-log';
import type { Session } from './session';

export type ClassRequest = {
  readonly participantIds: readonly string[];
  readonly standardRef: string;
  readonly language: Language;
  readonly hideNames: boolean;
};

export type ClassFile = { readonly fileName: string; readonly base64: string };

/**
 * Several participants beside one standard. With names hidden they are numbered here, so that no name leaves the core.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, STANDARD_NOT_FOUND
 */
export function getClassTable(
  session: Session,
  { participantIds, standardRef, language, hideNames }: ClassRequest,
): ClassTable {
  const t = translatorFor(language);
  return classTable(
    [...new Set(participantIds)].map((id, index) => {
      const record = getRecord(session, id);
      const name = hideNames ? '' : cleanLine(record.participant.name);
      const comparison = compareRecord(session, record, standardRef, language);
      return {
        id,
        name: name || t('classes:hiddenName', { number: index + 1 }),
        comparison,
        personalOutcomes: record.personalOutcomes
          .filter((outcome) => outcome.standardRef === refOf(comparison.standard))
          .map(({ standardCompetenceId }) => standardCompetenceId),
      };
    }),
  );
}

/** How many were in it; of whom it was would be an entry for each of them. */
const logMade = (session: Session, { participantIds }: ClassRequest): void =>
  log(session, 'classDocumentMade', { details: { participants: new Set(participantIds).size } });

/** The table as a Word document, in landscape. */
export async function makeClassDocx(session: Session, request: ClassRequest): Promise<ClassFile> {
  const model = buildClassDocument(getClassTable(session, request), request.language, session.now());
  const { renderDocx } = await import('../docx/render-docx');
  const base64 = (await renderDocx(model, await templateOf(session))).toString('base64');
  logMade(session, request);
  return { fileName: model.fileName, base64 };
}

/** The table as a workbook with one sheet. */
export async function makeClassXlsx(session: Session, request: ClassRequest): Promise<ClassFile> {
  const sheet = buildClassSheet(getClassTable(session, request), request.language);
  const { renderXlsx } = await import('../xlsx/render-xlsx');
  const workbook = renderXlsx(sheet, new Date(session.now()));
  logMade(session, request);
  return { fileName: `${sheet.fileStem}.xlsx`, base64: Buffer.from(workbook).toString('base64') };
}

/** The table as text that Norwegian Excel opens with a double click. */
export function makeClassCsv(session: Session, request: ClassRequest): ClassFile {
  const sheet = buildClassSheet(getClassTable(session, request), request.language);
  const rows = [sheet.columns.map(({ title }) => title), ...sheet.rows.map((row) => row.map(({ text }) => text))];
  logMade(session, request);
  return { fileName: `${sheet.fileStem}.csv`, base64: Buffer.from(toCsv(rows), 'utf8').toString('base64') };
}
