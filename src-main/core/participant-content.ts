import type { AnonymousWords } from '#shared/anonymise/anonymous-words';
import type { DescriptionVersion, VersionCompetence } from '#shared/domain/description-version';
import type { ParticipantRecord } from '#shared/domain/participant';
import type { Retention } from '#shared/domain/retention';
import type { ExtraFields } from '#shared/formats/extra-fields';
import { readAnonymousWords } from '../storage/anonymous-word-repository';
import { insertCompetence } from '../storage/competence-repository';
import type { Reader, Writer } from '../storage/database';
import { saveDecision } from '../storage/decision-repository';
import { clearDescription, readLessonsOf } from '../storage/description-repository';
import { saveEvidence } from '../storage/evidence-repository';
import { saveDocumentedItem, saveExperience } from '../storage/experience-repository';
import { readExtra, saveExtra } from '../storage/extra-repository';
import { readKeptApart, saveKeptApart } from '../storage/kept-apart-repository';
import { saveLesson } from '../storage/lesson-repository';
import { readParticipant, saveParticipant } from '../storage/participant-repository';
import { savePersonalOutcome } from '../storage/personal-outcome-repository';
import { savePreparation } from '../storage/preparation-repository';
import { saveReportChoices } from '../storage/report-choice-repository';
import { readRetention } from '../storage/retention-repository';
import { insertStatement } from '../storage/statement-repository';
import { recordOf } from './participants';

/** A description kept as it was, with what it kept. */
export type KeptVersion = Pick<DescriptionVersion, 'id' | 'name' | 'keptAt'> & {
  readonly competences: readonly VersionCompetence[];
};

/** What the counsellor has set; what follows from consents and the workspace's period is worked out anew. */
export type KeptRetention = Pick<Retention, 'filedOn' | 'filedAs'> & { readonly deleteOn: Retention['chosen'] };

/** @returns what is set here about a participant */
export function retentionHere(reader: Reader, participantId: string): KeptRetention {
  const { chosen = null, filedOn = null, filedAs = '' } = readRetention(reader, participantId, null) ?? {};
  return { deleteOn: chosen, filedOn, filedAs };
}

/** Everything a file holds about a participant, in the words of the records and under ids of this workspace. */
export type ParticipantContent = Omit<ParticipantRecord, 'undo'> & {
  readonly keptApart: readonly { readonly oneId: string; readonly otherId: string }[];
  readonly versions: readonly KeptVersion[];
  readonly anonymous: AnonymousWords;
  readonly retention: KeptRetention;
  readonly extra: ExtraFields;
};

/**
 * What is here about a participant, without the kept versions: they are never changed by a file.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export function contentHere(reader: Reader, participantId: string): ParticipantContent {
  const { undo: _undo, ...record } = recordOf(reader, participantId);
  const keptApart = readKeptApart(reader, participantId);
  const anonymous = readAnonymousWords(reader, participantId);
  const retention = retentionHere(reader, participantId);
  return { ...record, keptApart, versions: [], anonymous, retention, extra: readExtra(reader, participantId) };
}

/**
 * Writes a description in the place of the one that is there; inside `changeRecord` it can be taken back. Consents and
 * kept versions are not part of it.
 */
export function writeDescription(writer: Writer, participantId: string, content: ParticipantContent): void {
  const lessons = readLessonsOf(writer, participantId);
  clearDescription(writer, participantId);
  const known = readParticipant(writer, participantId);
  if (known) {
    const { name, language, standardRefs } = content.participant;
    saveParticipant(writer, { ...known, name, language, standardRefs });
  }
  savePreparation(writer, participantId, content.preparation);
  for (const experience of content.experiences) saveExperience(writer, participantId, experience);
  for (const item of content.documented) saveDocumentedItem(writer, participantId, item);
  for (const statement of content.statements) insertStatement(writer, participantId, statement);
  for (const competence of content.competences) insertCompetence(writer, participantId, competence);
  for (const evidence of content.evidence) saveEvidence(writer, evidence);
  for (const { oneId, otherId } of content.keptApart) saveKeptApart(writer, oneId, otherId);
  for (const decision of content.decisions) saveDecision(writer, decision);
  for (const outcome of content.personalOutcomes) savePersonalOutcome(writer, participantId, outcome);
  saveReportChoices(writer, participantId, content.report);
  saveExtra(writer, participantId, content.extra);
  // What the counsellor's own decisions taught stays taught where the decision still says the same.
  for (const lesson of lessons) {
    const stands = content.decisions.some(
      ({ competenceId, standardRef, standardCompetenceId }) =>
        competenceId === lesson.competenceId &&
        standardRef === lesson.standardRef &&
        standardCompetenceId === lesson.standardCompetenceId,
    );
    if (stands) saveLesson(writer, lesson, lesson);
  }
}
