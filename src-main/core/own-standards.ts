import { type DraftStandard, emptyDraft, NO_TEXT, toDraft, toStandard } from '#shared/domain/draft-standard';
import { ExpectedError } from '#shared/domain/errors';
import { missingIn } from '#shared/domain/missing';
import { nextVersion, type OwnStandard } from '#shared/domain/own-standard';
import { refOf, STANDARD_LIMITS } from '#shared/domain/standard';
import type { Language } from '#shared/domain/text';
import { checkStandardFile } from '#shared/formats/read-file';
import { STANDARD_FORMAT } from '#shared/formats/standard-file';
import { translatorFor } from '#shared/i18n/translator';
import type { Reader, Writer } from '../storage/database';
import {
  deleteOwnStandard,
  insertDraft,
  isReferredTo,
  listOwnStandards,
  readOwnStandard,
  readVersions,
  saveContent,
  saveStatus,
} from '../storage/standard-repository';
import { bundledStandards } from './bundled-standards';
import type { Session } from './session';

const isBundled = (id: string): boolean => bundledStandards().some((standard) => standard.id === id);

/** @throws ExpectedError STANDARD_NOT_FOUND, STANDARD_BUNDLED */
function ownOf(reader: Reader, ref: string): OwnStandard {
  const own = readOwnStandard(reader, ref);
  if (own) return own;
  const bundled = bundledStandards().find((standard) => refOf(standard) === ref);
  if (bundled) throw new ExpectedError('STANDARD_BUNDLED', { id: bundled.id });
  const known = listOwnStandards(reader).map((candidate) => candidate.ref);
  throw new ExpectedError('STANDARD_NOT_FOUND', { id: ref, known: known.join(', ') });
}

/** Every version of the counsellor's own, drafts too. */
export const listOwn = (session: Session): OwnStandard[] => session.read(listOwnStandards);

/** @throws ExpectedError STANDARD_NOT_FOUND, STANDARD_BUNDLED */
export const getOwn = (session: Session, ref: string): OwnStandard => session.read((reader) => ownOf(reader, ref));

/**
 * The content of a version of any standard: what comes with the program, or one's own in any status.
 * @throws ExpectedError STANDARD_NOT_FOUND
 */
export function contentOf(session: Session, ref: string): DraftStandard {
  const bundled = bundledStandards().find((standard) => refOf(standard) === ref);
  return bundled ? toDraft(bundled) : getOwn(session, ref).content;
}

/**
 * Adds a draft, or gives the one that the same call added before.
 * @throws ExpectedError STANDARD_BUNDLED, STANDARD_EXISTS
 */
export function addDraft(writer: Writer, content: DraftStandard, now: string): OwnStandard {
  const { id, version } = content;
  if (isBundled(id)) throw new ExpectedError('STANDARD_BUNDLED', { id });
  if (readOwnStandard(writer, refOf(content))) throw new ExpectedError('STANDARD_EXISTS', { id, version });
  insertDraft(writer, content, now);
  return ownOf(writer, refOf(content));
}

/** Sent twice, a call adds once: the draft that is there under its id is the one it added. */
function addOnce(session: Session, id: string, content: () => DraftStandard): OwnStandard {
  return session.write((writer) => {
    const [known] = readVersions(writer, id);
    if (known?.status === 'draft') return known;
    return addDraft(writer, content(), session.now());
  });
}

/** @throws ExpectedError STANDARD_EXISTS, STANDARD_BUNDLED: the id is taken */
export const createDraft = (session: Session, id: string): OwnStandard =>
  addOnce(session, id, () => emptyDraft(id, new Date(session.now()).getUTCFullYear()));

/**
 * A copy is a standard of its own. Its note says what it was copied from, so that nobody takes it for the original.
 * @throws ExpectedError STANDARD_NOT_FOUND, STANDARD_EXISTS, STANDARD_BUNDLED
 */
export function copyStandard(session: Session, ref: string, id: string): OwnStandard {
  const original = contentOf(session, ref);
  return addOnce(session, id, () => copyOf(original, id));
}

/**
 * @returns the content under another id, as its first version, with a title and a note that say that it is a copy, and
 *   without the one who commissioned the original
 */
export function copyOf(original: DraftStandard, id: string): DraftStandard {
  const inBoth = (words: (language: Language) => string) => ({
    nb: words('nb').slice(0, STANDARD_LIMITS.text),
    en: words('en').slice(0, STANDARD_LIMITS.text),
  });
  const { title, source, version } = original;
  return {
    ...original,
    id,
    version: '1',
    title: inBoth(
      (language) => title[language] && translatorFor(language)('ownStandards:copyTitle', { title: title[language] }),
    ),
    source: {
      ...source,
      // Whoever commissioned the original has not commissioned what the copy becomes: it must be said anew.
      commissionedBy: NO_TEXT,
      note: inBoth((language) => {
        const from = { title: title[language] || original.id, version };
        return `${translatorFor(language)('ownStandards:copiedFrom', from)} ${source.note[language]}`.trim();
      }),
    },
  };
}

/** @throws ExpectedError STANDARD_NOT_FOUND, STANDARD_BUNDLED, STANDARD_NOT_DRAFT */
export function saveDraft(session: Session, content: DraftStandard): OwnStandard {
  const ref = refOf(content);
  return session.write((writer) => {
    if (ownOf(writer, ref).status !== 'draft') throw new ExpectedError('STANDARD_NOT_DRAFT', { ref });
    saveContent(writer, content, session.now());
    return ownOf(writer, ref);
  });
}

/**
 * Checks a draft by the whole schema and puts it in use; an earlier version in use is withdrawn.
 * @throws ExpectedError STANDARD_NOT_FOUND, STANDARD_BUNDLED, STANDARD_NOT_DRAFT, STANDARD_INCOMPLETE, FIELD_INVALID
 *   (two competences with one id, which the window never makes)
 */
export function putInUse(session: Session, ref: string): OwnStandard {
  return session.write((writer) => {
    const { status, content } = ownOf(writer, ref);
    if (status !== 'draft') throw new ExpectedError('STANDARD_NOT_DRAFT', { ref });
    requireComplete(content);
    const now = session.now();
    for (const earlier of readVersions(writer, content.id)) {
      if (earlier.status === 'inUse') saveStatus(writer, earlier.ref, 'withdrawn', now);
    }
    saveStatus(writer, ref, 'inUse', now);
    return ownOf(writer, ref);
  });
}

/** @throws ExpectedError STANDARD_INCOMPLETE, FIELD_INVALID */
export function requireComplete(content: DraftStandard): void {
  const { length: count } = missingIn(content);
  if (count > 0) throw new ExpectedError('STANDARD_INCOMPLETE', { count });
  checkStandardFile(refOf(content), { format: STANDARD_FORMAT, ...toStandard(content) });
}

/** @throws ExpectedError STANDARD_NOT_FOUND, STANDARD_BUNDLED, STANDARD_NOT_IN_USE */
export function withdraw(session: Session, ref: string): OwnStandard {
  return session.write((writer) => {
    if (ownOf(writer, ref).status !== 'inUse') throw new ExpectedError('STANDARD_NOT_IN_USE', { ref });
    saveStatus(writer, ref, 'withdrawn', session.now());
    return ownOf(writer, ref);
  });
}

/**
 * A draft of the next version, with what this version has; the draft that there is, when one has been begun.
 * @throws ExpectedError STANDARD_NOT_FOUND, STANDARD_BUNDLED
 */
export function newVersion(session: Session, ref: string): OwnStandard {
  return session.write((writer) => {
    const { content } = ownOf(writer, ref);
    const versions = readVersions(writer, content.id);
    const begun = versions.find(({ status }) => status === 'draft');
    if (begun) return begun;
    const version = nextVersion(versions.map((known) => known.content.version));
    return addDraft(writer, { ...content, version }, session.now());
  });
}

/** @throws ExpectedError STANDARD_NOT_FOUND, STANDARD_BUNDLED, STANDARD_REFERRED */
export function removeOwn(session: Session, ref: string): void {
  session.write((writer) => {
    ownOf(writer, ref);
    if (isReferredTo(writer, ref)) throw new ExpectedError('STANDARD_REFERRED', { ref });
    deleteOwnStandard(writer, ref);
  });
}
