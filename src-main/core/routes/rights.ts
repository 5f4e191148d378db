import { clearHistory, listLogAbout, makeAccessDocument } from '../access';
import { erasureProgress, listErasures } from '../erase';
import { makeErasureReceipt } from '../erasure-receipt';
import type { Implementer } from '../implementer';
import { getPeriod, getRetention, listDue, setDeleteOn, setFiled, setPeriod } from '../retention';
import type { Session } from '../session';
import { countUnknownFields, removeUnknownFields } from '../unknown-fields';

/** What a participant has a right to: access, correction, erasure; and how long their data is kept. */
export const rightsRoutes = (os: Implementer, session: Session) => ({
  access: {
    document: os.access.document.handler(({ input }) =>
      makeAccessDocument(session, input.participantId, input.language),
    ),
    log: os.access.log.handler(({ input }) => listLogAbout(session, input.participantId)),
    unknownFields: os.access.unknownFields.handler(({ input }) => ({
      count: countUnknownFields(session, input.participantId),
    })),
    removeUnknownFields: os.access.removeUnknownFields.handler(({ input }) =>
      removeUnknownFields(session, input.participantId),
    ),
    clearHistory: os.access.clearHistory.handler(({ input }) => clearHistory(session, input.participantId)),
  },
  retention: {
    get: os.retention.get.handler(({ input }) => getRetention(session, input.participantId)),
    setDay: os.retention.setDay.handler(({ input }) => setDeleteOn(session, input.participantId, input.day)),
    setFiled: os.retention.setFiled.handler(({ input: { participantId, ...filed } }) =>
      setFiled(session, participantId, filed),
    ),
    due: os.retention.due.handler(() => listDue(session)),
    period: os.retention.period.handler(() => ({ months: getPeriod(session) })),
    setPeriod: os.retention.setPeriod.handler(({ input }) => ({ months: setPeriod(session, input.months) })),
  },
  erasure: {
    list: os.erasure.list.handler(() => listErasures(session)),
    progress: os.erasure.progress.handler(() => ({ progress: erasureProgress(session) })),
    receipt: os.erasure.receipt.handler(({ input }) => makeErasureReceipt(session, input.receipt, input.language)),
  },
});
