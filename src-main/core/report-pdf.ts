import { ExpectedError } from '#shared/domain/errors';
import { pdfFileName } from '#shared/report/file-name';
import type { ReportModel } from '#shared/report/model';
import { printPage } from '#shared/report/print/print-page';
import { log } from './record-log';
import { previewReport, type ReportRequest } from './report';
import type { Session } from './session';

type NamedFile = { fileName: string; base64: string };
type MakeModel = (session: Session, request: ReportRequest) => ReportModel;

/**
 * A report as a tagged PDF: drawn from the same model as the preview and the Word document.
 * @param modelOf what the document says, with names or without
 * @throws ExpectedError NOT_IN_THIS_SHELL, PDF_FAILED, and what the model throws
 */
export async function makePdf(
  session: Session,
  request: ReportRequest,
  modelOf: MakeModel = previewReport,
): Promise<NamedFile> {
  const { printPdf } = session.abilities;
  if (!printPdf) throw new ExpectedError('NOT_IN_THIS_SHELL', {});
  const model = modelOf(session, request);
  const document = await printPdf(printPage(model));
  log(session, 'reportMade', { participantId: request.participantId });
  return { fileName: pdfFileName(model.fileName), base64: Buffer.from(document).toString('base64') };
}

/**
 * What a report says, for a browser that is about to print it: from then on it is out of the program's hands, so it
 * stands in the log as a report that was made.
 * @throws what the model throws
 */
export function modelForPrinting(
  session: Session,
  request: ReportRequest,
  modelOf: MakeModel = previewReport,
): ReportModel {
  const model = modelOf(session, request);
  log(session, 'reportMade', { participantId: request.participantId });
  return model;
}
