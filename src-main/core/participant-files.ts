import { HANDOVER_PASSPHRASE_MINIMUM } from '#shared/contract/participant-files';
import { ExpectedError } from '#shared/domain/errors';
import { CLIENT_FORMAT } from '#shared/formats/client-file';
import {
  PARTICIPANT_FILE_LIMIT,
  type ParticipantFile,
  SEALED_PARTICIPANT_LIMIT,
  writeParticipantFile,
} from '#shared/formats/participant-file';
import { checkParticipantFile } from '#shared/formats/read-file';
import { STANDARD_FORMAT } from '#shared/formats/standard-file';
import { WORKSPACE_FORMAT } from '#shared/formats/workspace-file';
import { isSealed } from '../storage/sealed-header';
import { openParticipant, refuseOtherKinds, sealParticipant, spokenLength } from '../storage/sealed-participant';
import { exportParticipant } from './participant-export';
import { logIn } from './record-log';
import type { Session } from './session';

type NamedFile = { fileName: string; base64: string };
export type GivenFile = {
  readonly fileName: string;
  readonly base64: string;
  /** Left out for a file that is not encrypted, or as long as nobody has been asked for it. */
  readonly passphrase?: string | undefined;
};

/** The day in the name tells files apart; who it is about does not stand in it. */
const nameOf = (stem: 'participant' | 'handover', day: string, extension: '.json' | '.balansepunkt'): string =>
  `balansepunkt-${stem}-${day}${extension}`;

/**
 * Reads a participant's whole record as the text of a file, and writes down that it was.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, FILE_TOO_LARGE
 */
function contentFor(session: Session, participantId: string, what: 'participantFileMade' | 'handoverMade'): Buffer {
  return session.write((writer) => {
    const content = Buffer.from(writeParticipantFile(exportParticipant(writer, participantId, session.now())), 'utf8');
    if (content.length > PARTICIPANT_FILE_LIMIT) throw tooLarge(nameOf('participant', session.today(), '.json'));
    logIn(session, writer, what, { participantId });
    return content;
  });
}

const tooLarge = (file: string) => new ExpectedError('FILE_TOO_LARGE', { file, limit: '25\u00a0MB' });

/**
 * Everything about one participant as a file that people and other programs can read.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, FILE_TOO_LARGE
 */
export function makeParticipantFile(session: Session, participantId: string): NamedFile {
  const content = contentFor(session, participantId, 'participantFileMade');
  return { fileName: nameOf('participant', session.today(), '.json'), base64: content.toString('base64') };
}

/**
 * The same, encrypted with a passphrase that the one who hands over and the one who receives agree on.
 * @throws ExpectedError PARTICIPANT_NOT_FOUND, FILE_TOO_LARGE, SEALED_PASSPHRASE_SHORT
 */
export async function makeHandover(session: Session, participantId: string, passphrase: string): Promise<NamedFile> {
  if (spokenLength(passphrase) < HANDOVER_PASSPHRASE_MINIMUM) {
    throw new ExpectedError('SEALED_PASSPHRASE_SHORT', { minimum: HANDOVER_PASSPHRASE_MINIMUM });
  }
  const content = contentFor(session, participantId, 'handoverMade');
  const sealed = await sealParticipant(content, passphrase, session.log2Cost);
  return { fileName: nameOf('handover', session.today(), '.balansepunkt'), base64: sealed.toString('base64') };
}

/** The JSON of a file; null when it is none. */
function parsed(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

/**
 * Tells what is wrong with a file that is not about a participant, as whoever chose it would say it.
 * @throws ExpectedError FILE_FOREIGN, FILE_NEWER, FILE_IS_STANDARD, FILE_IS_WORKSPACE, FIELD_INVALID
 */
function checked(file: string, bytes: Buffer): ParticipantFile {
  const content = parsed(bytes);
  const format = typeof content === 'object' && content !== null && 'format' in content ? content.format : null;
  if (typeof format !== 'string' || !format.startsWith('balansepunkt/'))
    throw new ExpectedError('FILE_FOREIGN', { file });
  if (format === STANDARD_FORMAT) throw new ExpectedError('FILE_IS_STANDARD', { file });
  if (format === WORKSPACE_FORMAT) throw new ExpectedError('FILE_IS_WORKSPACE', { file });
  const [kind] = CLIENT_FORMAT.split('@');
  if (format !== CLIENT_FORMAT) {
    throw new ExpectedError(format.startsWith(`${kind}@`) ? 'FILE_NEWER' : 'FILE_FOREIGN', { file });
  }
  return checkParticipantFile(file, content);
}

/**
 * Reads a file about a participant, encrypted or not. Nothing is written.
 * @returns null for an encrypted one without its passphrase: it has to be asked for
 * @throws ExpectedError FILE_TOO_LARGE, FILE_FOREIGN, FILE_NEWER, FILE_IS_STANDARD, FILE_IS_WORKSPACE,
 *   SEALED_NOT_OPENED, FIELD_INVALID
 */
export async function readParticipantFile({
  fileName,
  base64,
  passphrase,
}: GivenFile): Promise<{ readonly file: ParticipantFile; readonly sealed: boolean } | null> {
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length > SEALED_PARTICIPANT_LIMIT) throw tooLarge(fileName);
  if (!isSealed(bytes)) return { file: checked(fileName, bytes), sealed: false };
  if (passphrase === undefined) {
    // Nobody is asked for the passphrase of a file that cannot be taken in all the same.
    refuseOtherKinds(bytes, fileName);
    return null;
  }
  return { file: checked(fileName, await openParticipant(bytes, passphrase, fileName)), sealed: true };
}
