import { toStandard } from '#shared/domain/draft-standard';
import type { Evidence } from '#shared/domain/evidence';
import type { Competence, ParticipantRecord } from '#shared/domain/participant';
import { isChosen } from '#shared/domain/report-choices';
import { isBlank, type LocalizedText } from '#shared/domain/text';
import { CLIENT_FORMAT } from '#shared/formats/client-file';
import { type ExtraFields, partKey, withUnknown } from '#shared/formats/extra-fields';
import type { ParticipantFile } from '#shared/formats/participant-file';
import { STANDARD_FORMAT } from '#shared/formats/standard-file';
import { readAnonymousWords } from '../storage/anonymous-word-repository';
import type { Reader } from '../storage/database';
import { readExtra } from '../storage/extra-repository';
import { readKeptApart } from '../storage/kept-apart-repository';
import { readOwnStandard } from '../storage/standard-repository';
import { readVersionCompetences, readVersions } from '../storage/version-repository';
import { type KeptRetention, retentionHere } from './participant-content';
import { recordOf } from './participants';

type Add = <Part extends object>(key: string, part: Part) => Part;

/** Stands for a name that has been emptied, since the format wants one that can be seen; `unnamed` has what there is. */
const NO_NAME: LocalizedText = { nb: '–' };

function evidenceOf(add: Add, { id, kind, statementId, quote, by, on, note }: Evidence) {
  return add(partKey('evidence', id), {
    id,
    kind,
    ...(statementId !== null && { statement: statementId }),
    quote,
    by,
    on,
    note,
  });
}

function competenceOf(add: Add, competence: Competence, evidence: readonly Evidence[]) {
  const { id, label, outcome, placement, key, why, statementIds } = competence;
  return add(partKey('competence', id), {
    id,
    ...(isBlank(label) ? { label: NO_NAME, unnamed: label } : { label }),
    ...(Object.keys(outcome).length > 0 && { outcome }),
    ...(placement !== null && { placement }),
    key,
    why,
    statements: statementIds,
    evidence: evidence.filter(({ competenceId }) => competenceId === id).map((each) => evidenceOf(add, each)),
  });
}

/** Every standard of the counsellor's own that the record names, each once. */
function ownStandardsOf(reader: Reader, { participant, decisions, personalOutcomes }: ParticipantRecord) {
  const named = [...decisions, ...personalOutcomes].map(({ standardRef }) => standardRef);
  return [...new Set([...participant.standardRefs, ...named])].flatMap((ref) => {
    const own = readOwnStandard(reader, ref);
    return own && own.status !== 'draft' ? [{ format: STANDARD_FORMAT, ...toStandard(own.content) } as const] : [];
  });
}

const isSet = ({ deleteOn, filedOn, filedAs }: KeptRetention): boolean =>
  deleteOn !== null || filedOn !== null || filedAs !== '';

/** A participant's report is in bokmål or English; a file that said nynorsk says so again. */
function languageOf({ participant }: ParticipantRecord, extra: ExtraFields): ParticipantFile['client']['language'] {
  return participant.language === 'nb' && extra.language?.client === 'nn' ? 'nn' : participant.language;
}

/**
 * Everything about one participant as a file has it: what the record holds, private notes included, and the fields of
 * the file they came from that we do not know. What was changed when, and what was learnt from decisions, is not in it.
 * @param savedAt ISO 8601, UTC; left out of what is only compared
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export function exportParticipant(reader: Reader, participantId: string, savedAt?: string): ParticipantFile {
  const record = recordOf(reader, participantId);
  const extra = readExtra(reader, participantId);
  const words = readAnonymousWords(reader, participantId);
  const retention = retentionHere(reader, participantId);
  const add: Add = (key, part) => withUnknown(extra, key, part);
  const { id, name, step, createdAt, updatedAt, standardRefs } = record.participant;
  const client = {
    id,
    name,
    language: languageOf(record, extra),
    step,
    createdAt,
    updatedAt,
    comparedWith: standardRefs,
  };
  return add(partKey('file'), {
    format: CLIENT_FORMAT,
    ...(savedAt !== undefined && { savedAt }),
    client: add(partKey('client'), client),
    preparation: add(partKey('preparation'), record.preparation),
    consents: record.consents.map((consent) => add(partKey('consent', consent.id), consent)),
    experiences: record.experiences.map((experience) => add(partKey('experience', experience.id), experience)),
    documented: record.documented.map(({ text }) => text),
    statements: record.statements.map(({ id: statement, text, experienceId }) =>
      add(partKey('statement', statement), {
        id: statement,
        text,
        ...(experienceId !== null && { experience: experienceId }),
      }),
    ),
    competences: record.competences.map((competence) => competenceOf(add, competence, record.evidence)),
    keptApart: readKeptApart(reader, participantId).map(({ oneId, otherId }): [string, string] => [oneId, otherId]),
    links: record.decisions.map(({ standardRef, competenceId, standardCompetenceId }) =>
      add(partKey('link', competenceId, standardRef), {
        standard: standardRef,
        competence: competenceId,
        standardCompetence: standardCompetenceId,
      }),
    ),
    personalOutcomes: record.personalOutcomes.map(({ standardRef, standardCompetenceId, text }) =>
      add(partKey('personalOutcome', standardRef, standardCompetenceId), {
        standard: standardRef,
        standardCompetence: standardCompetenceId,
        text,
      }),
    ),
    versions: readVersions(reader, participantId).map(({ id: version, name: called, keptAt }) =>
      add(partKey('version', version), {
        id: version,
        name: called,
        keptAt,
        competences: readVersionCompetences(reader, version) ?? [],
      }),
    ),
    ...((isChosen(record.report) || partKey('report') in extra) && { report: add(partKey('report'), record.report) }),
    ...(isSet(retention) && { retention }),
    ...(words.alsoHide.length + words.show.length > 0 && {
      anonymous: { alsoHide: [...words.alsoHide], show: [...words.show] },
    }),
    standards: ownStandardsOf(reader, record),
  });
}
