import { anonymousDocx, anonymousRecord, anonymousReport, setAnonymousWord } from '../anonymous';
import type { Implementer } from '../implementer';
import type { Session } from '../session';

/** Participants as others may see them. */
export const anonymousRoutes = (os: Implementer, session: Session) => ({
  anonymous: {
    record: os.anonymous.record.handler(({ input }) => anonymousRecord(session, input.participantId)),
    report: os.anonymous.report.handler(({ input }) => anonymousReport(session, input)),
    docx: os.anonymous.docx.handler(({ input }) => anonymousDocx(session, input)),
    setWord: os.anonymous.setWord.handler(({ input }) =>
      setAnonymousWord(session, input.participantId, input.word, input.as),
    ),
  },
});
