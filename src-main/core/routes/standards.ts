import { decide, getComparison, undecide } from '../comparison';
import type { Implementer } from '../implementer';
import { previewReport } from '../report';
import { chooseReport, setShort } from '../report-choices';
import { drawDocx, makeDocx, makePdf, modelForPrinting } from '../report-documents';
import type { Session } from '../session';
import { listEntries } from '../standard-library';

/** The library, and participants beside what is in it. */
export const standardRoutes = (os: Implementer, session: Session) => ({
  standards: {
    list: os.standards.list.handler(() => listEntries(session)),
  },
  comparison: {
    get: os.comparison.get.handler(({ input }) =>
      getComparison(session, input.participantId, input.standardRef, input.language),
    ),
    decide: os.comparison.decide.handler(({ input }) => decide(session, input)),
    undecide: os.comparison.undecide.handler(({ input }) => undecide(session, input.competenceId, input.standardRef)),
  },
  report: {
    preview: os.report.preview.handler(({ input }) => previewReport(session, input)),
    docx: os.report.docx.handler(({ input }) => makeDocx(session, input)),
    pages: os.report.pages.handler(({ input }) => drawDocx(session, input)),
    choose: os.report.choose.handler(({ input: { participantId, ...chosen } }) =>
      chooseReport(session, participantId, chosen),
    ),
    setShort: os.report.setShort.handler(({ input: { participantId, ...written } }) =>
      setShort(session, participantId, written),
    ),
    pdf: os.report.pdf.handler(({ input }) => makePdf(session, input)),
    print: os.report.print.handler(({ input }) => modelForPrinting(session, input)),
  },
});
