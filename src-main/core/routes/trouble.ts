import type { Implementer } from '../implementer';
import { logWindowBug, readBugs } from '../log';
import { saveWhereChosen } from '../save-file';
import type { Session } from '../session';
import { troubleReport } from '../trouble-report';

/** As many as somebody would read on the screen. */
const SHOWN = 20;

/** Bugs, which are nobody's records: all of this works while the workspace is locked, too. */
export const troubleRoutes = (os: Implementer, session: Session) => ({
  trouble: {
    note: os.trouble.note.handler(({ input }) => ({ reference: logWindowBug(session.logFile, input) })),
    list: os.trouble.list.handler(() => readBugs(session.logFile, SHOWN)),
    report: os.trouble.report.handler(({ input }) => {
      const { fileName, content } = troubleReport(session, input.language);
      return { fileName, base64: content.toString('base64') };
    }),
    save: os.trouble.save.handler(async ({ input }) => {
      const { fileName, content } = troubleReport(session, input.language);
      return { savedAs: await saveWhereChosen(session, fileName, content) };
    }),
  },
});
