import { setPersonalOutcome } from '../additions';
import { getClassTable, makeClassCsv, makeClassDocx, makeClassXlsx } from '../classes';
import type { Implementer } from '../implementer';
import type { Session } from '../session';

/** What participants add to a standard, and several participants beside one. */
export const classRoutes = (os: Implementer, session: Session) => ({
  additions: {
    setPersonalOutcome: os.additions.setPersonalOutcome.handler(({ input: { participantId, ...outcome } }) =>
      setPersonalOutcome(session, participantId, outcome),
    ),
  },
  classes: {
    table: os.classes.table.handler(({ input }) => getClassTable(session, input)),
    docx: os.classes.docx.handler(({ input }) => makeClassDocx(session, input)),
    xlsx: os.classes.xlsx.handler(({ input }) => makeClassXlsx(session, input)),
    csv: os.classes.csv.handler(({ input }) => makeClassCsv(session, input)),
  },
});
