import type { Implementer } from '../implementer';
import { drawDocx, makeDocx, makePdf, modelForPrinting } from '../report-documents';
import type { Session } from '../session';

/** The names of places are many, and wanted by few calls: they are read with the first of them. */
const anonymous = () => import('../anonymous');

/** Participants as others may see them. */
export const anonymousRoutes = (os: Implementer, session: Session) => ({
  anonymous: {
    record: os.anonymous.record.handler(async ({ input }) =>
      (await anonymous()).anonymousRecord(session, input.participantId),
    ),
    report: os.anonymous.report.handler(async ({ input }) => (await anonymous()).anonymousReport(session, input)),
    docx: os.anonymous.docx.handler(async ({ input }) => makeDocx(session, input, (await anonymous()).ANONYMOUS)),
    pages: os.anonymous.pages.handler(async ({ input }) => drawDocx(session, input, (await anonymous()).ANONYMOUS)),
    pdf: os.anonymous.pdf.handler(async ({ input }) => makePdf(session, input, (await anonymous()).ANONYMOUS)),
    print: os.anonymous.print.handler(async ({ input }) =>
      modelForPrinting(session, input, (await anonymous()).ANONYMOUS),
    ),
    setWord: os.anonymous.setWord.handler(async ({ input }) =>
      (await anonymous()).setAnonymousWord(session, input.participantId, input.word, input.as),
    ),
  },
});
