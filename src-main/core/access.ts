import { z } from 'zod';
import type { ParticipantRecord } from '#shared/domain/participant';
import type { LogEntry } from '#shared/domain/record-log';
import { type Language, localizedTextSchema, TEXT_LANGUAGES } from '#shared/domain/text';
import { type ExtraFields, fieldsBeyond } from '#shared/formats/extra-fields';
import { ACCESS_COLUMNS, type AccessChange, type AccessInput } from '#shared/report/access-input';
import { buildAccessDocument } from '#shared/report/build-access-document';
import { readAnonymousWords } from '../storage/anonymous-word-repository';
import { deleteChanges, MOST_CHANGES, readChanges, type StoredChange } from '../storage/change-repository';
import type { Reader } from '../storage/database';
import { readExtra } from '../storage/extra-repository';
import { readKeptApart } from '../storage/kept-apart-repository';
import { readLessonsOf } from '../storage/lesson-repository';
import { readLogAbout } from '../storage/log-repository';
import { touchParticipant } from '../storage/participant-repository';
import type { Row } from '../storage/participant-rows';
import { readVersionCompetences, readVersions } from '../storage/version-repository';
import { describeChange, labelsTouched } from './describe-change';
import { recordOf } from './participants';
import { log, logIn } from './record-log';
import { getRetention } from './retention';
import type { Session } from './session';
import { listEntries } from './standard-library';

const localizedColumn = z.string().transform((text) => localizedTextSchema.safeParse(JSON.parse(text)).data ?? {});

const LOCALIZED: ReadonlySet<string> = new Set(['label', 'outcome', 'why', 'short']);

/** A stored text as it is read: of one in several languages, every language on a line of its own. */
function plain(table: string, column: string, value: unknown): string {
  if (typeof value !== 'string') return '';
  const isLocalized = LOCALIZED.has(column) || table === 'personal_outcome';
  if (!isLocalized || !value.startsWith('{')) return value;
  const text = localizedColumn.parse(value);
  return TEXT_LANGUAGES.flatMap((language) => text[language] ?? []).join('\n');
}

/** All texts that stand in the record as it is now. */
function textsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value === 'string') found.add(value);
  else if (value !== null && typeof value === 'object') for (const each of Object.values(value)) textsIn(each, found);
  return found;
}

const isThere = (text: string, known: ReadonlySet<string>): boolean =>
  known.has(text) || text.split('\n').every((line) => known.has(line));

/** The texts a change touched, those left out that the document says anyway. */
function textsOf({ touched }: StoredChange, known: ReadonlySet<string>): AccessChange['texts'] {
  return touched.flatMap(({ table, before, after }) =>
    ACCESS_COLUMNS.flatMap((column) => {
      const [was, is] = [plain(table, column, before?.[column]), plain(table, column, after?.[column])];
      if (was === is) return [];
      const texts = { before: isThere(was, known) ? '' : was, after: isThere(is, known) ? '' : is };
      return texts.before === '' && texts.after === '' ? [] : [{ column, ...texts }];
    }),
  );
}

/** The fields a stored row of a participant holds; rows from before there were such fields have none. */
const fieldsOf = (row: Row | null): ExtraFields => JSON.parse(String(row?.extra ?? '{}')) as ExtraFields;

/** The fields of a file that a change touched, those left out that are there now: the document says them anyway. */
function unknownOf({ touched }: StoredChange, now: ExtraFields): AccessChange['unknown'] {
  const row = touched.find(({ table }) => table === 'participant');
  const [before, after] = [fieldsOf(row?.before ?? null), fieldsOf(row?.after ?? null)];
  return {
    before: fieldsBeyond(fieldsBeyond(before, after), now),
    after: fieldsBeyond(fieldsBeyond(after, before), now),
  };
}

function changesOf(reader: Reader, participantId: string, record: ParticipantRecord): AccessChange[] {
  const changes = readChanges(reader, participantId, MOST_CHANGES);
  const labels = new Map([
    ...labelsTouched(changes.toReversed()),
    ...record.competences.map(({ id, label }) => [id, label] as const),
  ]);
  const known = textsIn(record);
  const now = readExtra(reader, participantId);
  return changes.map((change) => ({
    change: describeChange(change, labels),
    texts: textsOf(change, known),
    unknown: unknownOf(change, now),
  }));
}

/** @throws ExpectedError PARTICIPANT_NOT_FOUND */
function accessInput(session: Session, participantId: string, language: Language): AccessInput {
  const retention = getRetention(session, participantId);
  const standards = new Map(
    listEntries(session).map(({ ref, standard }) => [
      ref,
      { title: standard.title, labels: new Map(standard.competences.map(({ id, label }) => [id, label])) },
    ]),
  );
  return session.read((reader) => {
    const record = recordOf(reader, participantId);
    return {
      language,
      date: session.now(),
      record,
      retention,
      versions: readVersions(reader, participantId).map(({ id, name, keptAt }) => ({
        id,
        name,
        keptAt,
        competences: readVersionCompetences(reader, id) ?? [],
      })),
      changes: changesOf(reader, participantId, record),
      lessons: readLessonsOf(reader, participantId),
      keptApart: readKeptApart(reader, participantId).map(({ oneId, otherId }) => [oneId, otherId] as const),
      log: readLogAbout(reader, participantId),
      anonymousWords: readAnonymousWords(reader, participantId),
      unknown: readExtra(reader, participantId),
      standards,
    };
  });
}

/**
 * Everything that is stored about a participant, private notes included, as a Word document.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export async function makeAccessDocument(
  session: Session,
  participantId: string,
  language: Language,
): Promise<{ fileName: string; base64: string }> {
  const model = buildAccessDocument(accessInput(session, participantId, language));
  const { renderDocx } = await import('../docx/render-docx');
  const base64 = (await renderDocx(model)).toString('base64');
  log(session, 'accessDocumentMade', { participantId });
  return { fileName: model.fileName, base64 };
}

/**
 * What was done with a participant's data, newest first.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export const listLogAbout = (session: Session, participantId: string): LogEntry[] =>
  session.read((reader) => {
    recordOf(reader, participantId);
    return readLogAbout(reader, participantId);
  });

/**
 * Removes the history of changes, and with it undo: what was corrected away stands in it.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export function clearHistory(session: Session, participantId: string): ParticipantRecord {
  return session.write((writer) => {
    recordOf(writer, participantId);
    deleteChanges(writer, participantId);
    touchParticipant(writer, participantId, session.now());
    logIn(session, writer, 'historyCleared', { participantId });
    return recordOf(writer, participantId);
  });
}
