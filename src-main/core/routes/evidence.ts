import { removeEvidence, saveEvidence } from '../evidence';
import type { Implementer } from '../implementer';
import type { Session } from '../session';

/** What competences rest on. */
export const evidenceRoutes = (os: Implementer, session: Session) => ({
  evidence: {
    save: os.evidence.save.handler(({ input }) => saveEvidence(session, input.evidence)),
    remove: os.evidence.remove.handler(({ input }) => removeEvidence(session, input.evidenceId)),
  },
});
