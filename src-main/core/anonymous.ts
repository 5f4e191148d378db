import { anonymiseRecord, anonymiserOf, type ShownRecord } from '#shared/anonymise/anonymise-record';
import { buildAnonymousReport } from '#shared/anonymise/anonymise-report';
import type { AnonymousWords } from '#shared/anonymise/anonymous-words';
import { countsOf, type HiddenCount, type HiddenEntry } from '#shared/anonymise/hidden';
import { tongueIn } from '#shared/coach/tongue';
import type { WizardStep } from '#shared/domain/participant';
import type { TextLanguage } from '#shared/domain/text';
import type { ReportModel } from '#shared/report/model';
import { readAnonymousWords, saveAnonymousWord, type WordShownAs } from '../storage/anonymous-word-repository';
import { anonymousTemplateOf } from './office-template';
import { getRecord } from './participants';
import { type ReportRequest, reportInputOf } from './report';
import type { ReportKind } from './report-documents';
import type { Session } from './session';

const wordsFor = (session: Session, participantId: string): AnonymousWords =>
  session.read((reader) => readAnonymousWords(reader, participantId));

/**
 * A participant as others may see them on a screen.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export function anonymousRecord(
  session: Session,
  participantId: string,
): { step: WizardStep; record: ShownRecord; hidden: HiddenCount[] } {
  const record = getRecord(session, participantId);
  const anonymiser = anonymiserOf(record, wordsFor(session, participantId));
  const { language } = record.participant;
  const languageOf = (text: string): TextLanguage => (tongueIn(text, language) === 'english' ? 'en' : 'nb');
  const shown = anonymiseRecord(record, anonymiser, languageOf);
  return { step: record.participant.step, record: shown, hidden: countsOf(anonymiser.hidden()) };
}

type AnonymousReport = { model: ReportModel; hidden: HiddenEntry[]; words: AnonymousWords };

/**
 * What the anonymised report says, and what was hidden in it.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, STANDARD_NOT_FOUND
 */
export function anonymousReport(session: Session, request: ReportRequest): AnonymousReport {
  const record = getRecord(session, request.participantId);
  const words = wordsFor(session, request.participantId);
  const anonymiser = anonymiserOf(record, words);
  const model = buildAnonymousReport(reportInputOf(session, record, request), anonymiser);
  return { model, hidden: anonymiser.hidden(), words };
}

/** Documents without names. */
export const ANONYMOUS: ReportKind = {
  modelOf: (session, request) => anonymousReport(session, request).model,
  templateOf: anonymousTemplateOf,
};

/**
 * Hides a word as well, shows one that was found, or (null) forgets what was said of it.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export function setAnonymousWord(
  session: Session,
  participantId: string,
  word: string,
  as: WordShownAs | null,
): AnonymousWords {
  getRecord(session, participantId);
  session.write((writer) => saveAnonymousWord(writer, participantId, word, as));
  return wordsFor(session, participantId);
}
