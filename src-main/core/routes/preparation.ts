import { addConsent, makeConsentDocument, removeConsent, withdrawConsent } from '../consent';
import { consentText } from '../consent-texts';
import type { Implementer } from '../implementer';
import { saveBefore } from '../preparation';
import type { Session } from '../session';

/** What is settled before the conversation, and consent. */
export const preparationRoutes = (os: Implementer, session: Session) => ({
  preparation: {
    save: os.preparation.save.handler(({ input: { participantId, ...changes } }) =>
      saveBefore(session, participantId, changes),
    ),
    consentText: os.preparation.consentText.handler(({ input }) => consentText(input.form)),
    addConsent: os.preparation.addConsent.handler(({ input: { participantId, consentId, ...consent } }) =>
      addConsent(session, participantId, { id: consentId, ...consent }),
    ),
    withdrawConsent: os.preparation.withdrawConsent.handler(({ input }) =>
      withdrawConsent(session, input.consentId, input.withdrawnOn),
    ),
    removeConsent: os.preparation.removeConsent.handler(({ input }) => removeConsent(session, input.consentId)),
    consentDocument: os.preparation.consentDocument.handler(({ input }) =>
      makeConsentDocument(session, input.participantId, input.form),
    ),
  },
});
