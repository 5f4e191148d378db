import { ExpectedError } from '#shared/domain/errors';
import { pdfFileName } from '#shared/report/file-name';
import type { ReportModel } from '#shared/report/model';
import { printPage } from '#shared/report/print/print-page';
import type { OfficeTemplate } from '../docx/template/template';
import { templateOf } from './office-template';
import { log } from './record-log';
import { previewReport, type ReportRequest } from './report';
import type { Session } from './session';

type NamedFile = { fileName: string; base64: string };

/** What the documents of a kind say, and what they take from the office's template: with names, or without. */
export type ReportKind = {
  readonly modelOf: (session: Session, request: ReportRequest) => ReportModel;
  readonly templateOf: (session: Session) => Promise<OfficeTemplate | undefined>;
};

export const NAMED: ReportKind = { modelOf: previewReport, templateOf };

/**
 * A report as a Word document, to be looked at in the window: nothing has left the workspace, so no log tells of it.
 * @throws ExpectedError what the model throws
 */
export async function drawDocx(session: Session, request: ReportRequest, kind = NAMED): Promise<NamedFile> {
  const model = kind.modelOf(session, request);
  // Loaded when it is needed: it is the largest library of the main process.
  const { renderDocx } = await import('../docx/render-docx');
  const document = await renderDocx(model, await kind.templateOf(session));
  return { fileName: model.fileName, base64: document.toString('base64') };
}

/** The same, to be saved. */
export async function makeDocx(session: Session, request: ReportRequest, kind = NAMED): Promise<NamedFile> {
  const document = await drawDocx(session, request, kind);
  logMade(session, request);
  return document;
}

/**
 * The same as a tagged PDF, drawn from the same model.
 * @throws ExpectedError NOT_IN_THIS_SHELL, PDF_FAILED, and what the model throws
 */
export async function makePdf(session: Session, request: ReportRequest, kind = NAMED): Promise<NamedFile> {
  const { printPdf } = session.abilities;
  if (!printPdf) throw new ExpectedError('NOT_IN_THIS_SHELL', {});
  const model = kind.modelOf(session, request);
  const document = await printPdf(printPage(model));
  logMade(session, request);
  return { fileName: pdfFileName(model.fileName), base64: Buffer.from(document).toString('base64') };
}

/**
 * What a report says, for a browser that is about to print it: from then on it is out of the program's hands, so it
 * stands in the log as a report that was made.
 * @throws ExpectedError what the model throws
 */
export function modelForPrinting(session: Session, request: ReportRequest, kind = NAMED): ReportModel {
  const model = kind.modelOf(session, request);
  logMade(session, request);
  return model;
}

const logMade = (session: Session, { participantId }: ReportRequest): void =>
  log(session, 'reportMade', { participantId });
