import type { Implementer } from '../implementer';
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
    docx: os.anonymous.docx.handler(async ({ input }) => (await anonymous()).anonymousDocx(session, input)),
    pages: os.anonymous.pages.handler(async ({ input }) => (await anonymous()).drawAnonymousDocx(session, input)),
    pdf: os.anonymous.pdf.handler(async ({ input }) => (await anonymous()).anonymousPdf(session, input)),
    print: os.anonymous.print.handler(async ({ input }) => (await anonymous()).anonymousForPrinting(session, input)),
    setWord: os.anonymous.setWord.handler(async ({ input }) =>
      (await anonymous()).setAnonymousWord(session, input.participantId, input.word, input.as),
    ),
  },
});
