import type { AnonymousWords } from '#shared/anonymise/anonymous-words';
import { ExpectedError } from '#shared/domain/errors';
import { idSchema, type ParticipantRecord } from '#shared/domain/participant';
import {
  COUNTED,
  type Counts,
  type ParticipantPreview,
  SHOWN_DIFFERENCES,
  type TakeWay,
  type Winner,
} from '#shared/domain/participant-preview';
import type { ExtraFields } from '#shared/formats/extra-fields';
import type { ParticipantFile } from '#shared/formats/participant-file';
import { readAnonymousWords, saveAnonymousWord } from '../storage/anonymous-word-repository';
import type { Reader, Writer } from '../storage/database';
import { readErasures } from '../storage/erasure-repository';
import { insertParticipant, readParticipant } from '../storage/participant-repository';
import { readConsents, saveConsent } from '../storage/preparation-repository';
import { saveDeleteOn, saveFiled } from '../storage/retention-repository';
import { insertVersion, participantOfVersion, readVersions } from '../storage/version-repository';
import { changeRecord } from './change-record';
import { mergeConsents, mergeContents } from './merge-contents';
import {
  contentHere,
  type KeptRetention,
  type KeptVersion,
  type ParticipantContent,
  retentionHere,
  writeDescription,
} from './participant-content';
import { type GivenFile, readParticipantFile } from './participant-files';
import { contentOfFile } from './participant-import';
import { insertStandards, planStandards, standardFinder } from './participant-standards';
import { recordOf } from './participants';
import { logIn } from './record-log';
import type { Session } from './session';

export type TakeRequest = GivenFile & {
  readonly way: TakeWay;
  /** Whose word counts where both say something else; only for `merge`. */
  readonly wins: Winner;
  /** The id of a new participant where the file's own cannot be used. */
  readonly newId: string;
};

/**
 * Under which id somebody from the file is here, or could be. Somebody who was erased and has agreed anew gets another:
 * what was erased is taken out of every copy by its id.
 */
function ownIdOf(reader: Reader, { client: { id } }: ParticipantFile): string | null {
  const erased = readErasures(reader).some(({ participantId }) => participantId === id.toLowerCase());
  return idSchema.safeParse(id).success && !erased ? id : null;
}

function readInto(session: Session, reader: Reader, fileName: string, file: ParticipantFile, participantId: string) {
  const carried = planStandards(reader, file);
  const standardOf = standardFinder(reader, carried);
  const when = { now: session.now(), today: session.today() };
  return { carried, content: contentOfFile(reader, file, { fileName, participantId, standardOf, ...when }) };
}

type Countable = Record<(typeof COUNTED)[number], readonly unknown[]>;

const countsOf = (content: Countable): Counts =>
  Object.fromEntries(COUNTED.map((name) => [name, content[name].length])) as Counts;

/** What the larger has beyond the smaller, of which it has everything. */
const beyond = (all: Counts, some: Counts): Counts =>
  Object.fromEntries(COUNTED.map((name) => [name, all[name] - some[name]])) as Counts;

function knownPreview(reader: Reader, participantId: string, file: ParticipantContent): ParticipantPreview['known'] {
  const here = { ...contentHere(reader, participantId), versions: readVersions(reader, participantId) };
  const { merged, differences } = mergeContents(contentHere(reader, participantId), file, 'here');
  const versionIds = new Set([...here.versions, ...file.versions].map(({ id }) => id));
  const all = countsOf({
    ...merged,
    consents: mergeConsents(here.consents, file.consents, 'here'),
    versions: [...versionIds],
  });
  return {
    participantId,
    name: here.participant.name,
    updatedAt: here.participant.updatedAt,
    added: beyond(all, countsOf(here)),
    differences: differences.slice(0, SHOWN_DIFFERENCES),
    differenceCount: differences.length,
    onlyHere: beyond(all, countsOf(file)),
  };
}

/**
 * What a file says, and what taking it in would do. Nothing is written.
 * @returns null for an encrypted file without its passphrase
 * @throws ExpectedError as `readParticipantFile`
 */
export async function previewParticipant(session: Session, given: GivenFile): Promise<ParticipantPreview | null> {
  const read = await readParticipantFile(given);
  if (!read) return null;
  const { file, sealed } = read;
  return session.read((reader) => {
    const ownId = ownIdOf(reader, file);
    const known = ownId !== null && readParticipant(reader, ownId) !== null;
    // Somebody who is not here has no rows that an id could be taken from: any id does for looking.
    const { carried, content } = readInto(session, reader, given.fileName, file, ownId ?? crypto.randomUUID());
    return {
      name: content.participant.name,
      savedAt: file.savedAt ?? null,
      sealed,
      counts: countsOf(content),
      hasPrivateNotes: content.preparation.privateNotes.trim() !== '',
      standards: carried.map(({ content: { title }, state }) => ({ title, state })),
      unknown: Object.entries(content.extra)
        .filter(([part]) => part !== 'language')
        .reduce((sum, [, fields]) => sum + Object.keys(fields).length, 0),
      known: known && ownId !== null ? knownPreview(reader, ownId, content) : null,
    };
  });
}

/** Oldest first, so that they come out in the order of the file, which is newest first. */
function insertVersions(writer: Writer, participantId: string, versions: readonly KeptVersion[]): void {
  for (const version of versions.toReversed()) {
    if (participantOfVersion(writer, version.id) === null) {
      insertVersion(writer, participantId, version, version.competences);
    }
  }
}

/** What the counsellor here has said about a word stays said. */
function addAnonymousWords(writer: Writer, participantId: string, { alsoHide, show }: AnonymousWords): void {
  const here = readAnonymousWords(writer, participantId);
  const known = new Set([...here.alsoHide, ...here.show]);
  const fresh = (words: readonly string[]) => words.filter((word) => !known.has(word));
  for (const word of fresh(alsoHide)) saveAnonymousWord(writer, participantId, word, 'hidden');
  for (const word of fresh(show)) saveAnonymousWord(writer, participantId, word, 'shown');
}

/** What is set here stays; of two days for deleting, the earlier one: what was promised is never put off by a file. */
function addRetention(writer: Writer, participantId: string, file: KeptRetention): void {
  const here = retentionHere(writer, participantId);
  const days = [here.deleteOn, file.deleteOn].filter((day) => day !== null).toSorted();
  saveDeleteOn(writer, participantId, days[0] ?? null);
  saveFiled(writer, participantId, here.filedOn === null ? file : here);
}

function insertNew(writer: Writer, content: ParticipantContent): ParticipantRecord {
  const { participant } = content;
  insertParticipant(writer, participant);
  writeDescription(writer, participant.id, content);
  for (const consent of content.consents.toReversed()) saveConsent(writer, participant.id, consent);
  insertVersions(writer, participant.id, content.versions);
  addAnonymousWords(writer, participant.id, content.anonymous);
  addRetention(writer, participant.id, content.retention);
  return recordOf(writer, participant.id);
}

/** Fields that came with consents and kept versions: they stay with these. */
const ofWhatStays = (extra: ExtraFields): ExtraFields =>
  Object.fromEntries(Object.entries(extra).filter(([key]) => /^(consent|version) /.test(key)));

/** What is replaced or merged is one step of the history. Consents and kept versions that are only here stay. */
function changeKnown(
  session: Session,
  writer: Writer,
  content: ParticipantContent,
  { way, wins }: Pick<TakeRequest, 'way' | 'wins'>,
): ParticipantRecord {
  const { id } = content.participant;
  const here = contentHere(writer, id);
  const winner = way === 'replace' ? 'file' : wins;
  for (const consent of mergeConsents(readConsents(writer, id), content.consents, winner)) {
    saveConsent(writer, id, consent);
  }
  insertVersions(writer, id, content.versions);
  addAnonymousWords(writer, id, content.anonymous);
  addRetention(writer, id, content.retention);
  const next =
    way === 'replace'
      ? { ...content, extra: { ...ofWhatStays(here.extra), ...content.extra } }
      : mergeContents(here, content, wins).merged;
  return changeRecord(session, writer, id, () => writeDescription(writer, id, next), 'taken');
}

/**
 * Takes a participant in from a file: all of it, or nothing.
 * @throws ExpectedError as `readParticipantFile`; SEALED_NOT_OPENED also without a passphrase where one is needed;
 *   PARTICIPANT_NOT_FOUND when there is nobody here to replace or merge with, PARTICIPANT_EXISTS when the new id is taken
 */
export async function takeParticipant(session: Session, request: TakeRequest): Promise<ParticipantRecord> {
  const { fileName, way, newId } = request;
  const read = await readParticipantFile(request);
  if (!read) throw new ExpectedError('SEALED_NOT_OPENED', { file: fileName });
  const { file, sealed } = read;
  return session.write((writer) => {
    const ownId = ownIdOf(writer, file);
    const known = ownId !== null && readParticipant(writer, ownId) !== null;
    if (way !== 'new' && !known) throw new ExpectedError('PARTICIPANT_NOT_FOUND', {});
    const participantId = ownId === null || (known && way === 'new') ? newId : ownId;
    if (way === 'new' && readParticipant(writer, participantId)) throw new ExpectedError('PARTICIPANT_EXISTS', {});
    const { carried, content } = readInto(session, writer, fileName, file, participantId);
    insertStandards(writer, carried, session.now());
    const record = way === 'new' ? insertNew(writer, content) : changeKnown(session, writer, content, request);
    logIn(session, writer, sealed ? 'handoverTaken' : 'participantFileTaken', { participantId });
    return record;
  });
}
