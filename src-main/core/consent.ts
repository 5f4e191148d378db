import { datesAgree } from '#shared/domain/consent';
import { ExpectedError } from '#shared/domain/errors';
import type { ParticipantRecord } from '#shared/domain/participant';
import type { Consent, ConsentForm } from '#shared/domain/preparation';
import { buildConsentDocument } from '#shared/report/build-consent-document';
import type { Writer } from '../storage/database';
import { readParticipant, touchParticipant } from '../storage/participant-repository';
import { deleteConsent, participantOfConsent, readConsents, saveConsent } from '../storage/preparation-repository';
import { consentText } from './consent-texts';
import { getRecord, recordOf } from './participants';
import { log } from './record-log';
import type { Session } from './session';

const notFound = () => new ExpectedError('CONSENT_NOT_FOUND', {});

/**
 * Consent does not go through `changeRecord`: that somebody agreed, or took it back, is not to be undone by Ctrl+Z.
 * @throws ExpectedError CONSENT_DATES
 */
function keep(session: Session, writer: Writer, participantId: string, consent: Consent): ParticipantRecord {
  if (!datesAgree(consent)) throw new ExpectedError('CONSENT_DATES', {});
  saveConsent(writer, participantId, consent);
  touchParticipant(writer, participantId, session.now());
  return recordOf(writer, participantId);
}

function changeConsent(
  session: Session,
  consentId: string,
  change: (writer: Writer, participantId: string, consent: Consent) => ParticipantRecord,
): ParticipantRecord {
  return session.write((writer) => {
    const participantId = participantOfConsent(writer, consentId);
    if (!participantId) throw notFound();
    const consent = readConsents(writer, participantId).find(({ id }) => id === consentId);
    if (!consent) throw notFound();
    return change(writer, participantId, consent);
  });
}

/**
 * Records a consent to the text as it reads now, or corrects the one that has this id already; that it was withdrawn
 * meanwhile, and which wording it was given to, stays.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, CONSENT_NOT_FOUND (the id is a consent of somebody else), CONSENT_DATES
 */
export function addConsent(
  session: Session,
  participantId: string,
  consent: Omit<Consent, 'textVersion' | 'withdrawnOn'>,
): ParticipantRecord {
  return session.write((writer) => {
    if (!readParticipant(writer, participantId)) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
    const owner = participantOfConsent(writer, consent.id);
    if (owner !== null && owner !== participantId) throw notFound();
    const known = readConsents(writer, participantId).find(({ id }) => id === consent.id);
    return keep(session, writer, participantId, {
      ...consent,
      textVersion: known?.textVersion ?? consentText(consent.form).version,
      withdrawnOn: known?.withdrawnOn ?? null,
    });
  });
}

/**
 * Notes when the participant took it back; null takes a note made by mistake away.
 * @throws ExpectedError CONSENT_NOT_FOUND, CONSENT_DATES
 */
export const withdrawConsent = (session: Session, consentId: string, withdrawnOn: string | null): ParticipantRecord =>
  changeConsent(session, consentId, (writer, participantId, consent) =>
    keep(session, writer, participantId, { ...consent, withdrawnOn }),
  );

/** @throws ExpectedError CONSENT_NOT_FOUND */
export const removeConsent = (session: Session, consentId: string): ParticipantRecord =>
  changeConsent(session, consentId, (writer, participantId) => {
    deleteConsent(writer, consentId);
    touchParticipant(writer, participantId, session.now());
    return recordOf(writer, participantId);
  });

/**
 * The consent text as a Word document with room for signatures.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export async function makeConsentDocument(
  session: Session,
  participantId: string,
  form: ConsentForm,
): Promise<{ fileName: string; base64: string }> {
  const { participant } = getRecord(session, participantId);
  const model = buildConsentDocument(consentText(form), participant.name);
  const { renderDocx } = await import('../docx/render-docx');
  const base64 = (await renderDocx(model)).toString('base64');
  log(session, 'consentDocumentMade', { participantId });
  return { fileName: model.fileName, base64 };
}
