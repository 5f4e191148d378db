import { compareVersions, type VersionComparison } from '#shared/domain/compare-versions';
import { type DescriptionVersion, type VersionCompetence, versionOf } from '#shared/domain/description-version';
import { ExpectedError } from '#shared/domain/errors';
import type { Reader, Writer } from '../storage/database';
import {
  deleteVersion,
  insertVersion,
  participantOfVersion,
  readVersionCompetences,
  readVersions,
  renameVersion,
} from '../storage/version-repository';
import { recordOf } from './participants';
import type { Session } from './session';

const notFound = () => new ExpectedError('VERSION_NOT_FOUND', {});

/**
 * Newest first.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND
 */
export function listVersions(session: Session, participantId: string): DescriptionVersion[] {
  return session.read((reader) => {
    recordOf(reader, participantId);
    return readVersions(reader, participantId);
  });
}

/**
 * Keeps the description as it is now. Where the id is there already, its name is changed and what it keeps stays.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, VERSION_NOT_FOUND (the id is a version of somebody else)
 */
export function keepVersion(
  session: Session,
  participantId: string,
  { versionId, name }: { readonly versionId: string; readonly name: string },
): DescriptionVersion[] {
  return session.write((writer) => {
    const record = recordOf(writer, participantId);
    const owner = participantOfVersion(writer, versionId);
    if (owner !== null && owner !== participantId) throw notFound();
    if (owner === null) {
      insertVersion(writer, participantId, { id: versionId, name, keptAt: session.now() }, versionOf(record));
    } else renameVersion(writer, versionId, name);
    return readVersions(writer, participantId);
  });
}

function changeVersion(session: Session, versionId: string, change: (writer: Writer) => void): DescriptionVersion[] {
  return session.write((writer) => {
    const participantId = participantOfVersion(writer, versionId);
    if (participantId === null) throw notFound();
    change(writer);
    return readVersions(writer, participantId);
  });
}

/** @throws ExpectedError VERSION_NOT_FOUND */
export const nameVersion = (session: Session, versionId: string, name: string): DescriptionVersion[] =>
  changeVersion(session, versionId, (writer) => renameVersion(writer, versionId, name));

/** @throws ExpectedError VERSION_NOT_FOUND */
export const removeVersion = (session: Session, versionId: string): DescriptionVersion[] =>
  changeVersion(session, versionId, (writer) => deleteVersion(writer, versionId));

function competencesOf(reader: Reader, participantId: string, versionId: string): VersionCompetence[] {
  const competences =
    participantOfVersion(reader, versionId) === participantId ? readVersionCompetences(reader, versionId) : null;
  if (!competences) throw notFound();
  return competences;
}

/**
 * Sets a kept version beside a later one, or (null) beside the description as it is now.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, VERSION_NOT_FOUND (also for a version of somebody else)
 */
export function compareKept(
  session: Session,
  participantId: string,
  oneId: string,
  otherId: string | null,
): VersionComparison {
  return session.read((reader) => {
    const record = recordOf(reader, participantId);
    const one = competencesOf(reader, participantId, oneId);
    return compareVersions(one, otherId === null ? versionOf(record) : competencesOf(reader, participantId, otherId));
  });
}
