import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { type DraftStandard, toDraft, toStandard } from '#shared/domain/draft-standard';
import type { CarriedState } from '#shared/domain/participant-preview';
import { idOfRef, refOf, type Standard } from '#shared/domain/standard';
import type { ParticipantFile } from '#shared/formats/participant-file';
import type { Reader, Writer } from '../storage/database';
import {
  insertDraft,
  listOwnStandards,
  readOwnStandard,
  readVersions,
  saveStatus,
} from '../storage/standard-repository';
import { bundledStandards } from './bundled-standards';
import { copyOf } from './own-standards';
import type { NamedStandard } from './participant-import';

/** A standard that comes along with a participant, and what it becomes here. */
export type CarriedStandard = {
  /** As the file names it. */
  readonly ref: string;
  readonly content: DraftStandard;
  readonly state: CarriedState;
};

const LONGEST_STEM = 80;

/** The same other standard of the same name is the same copy, however often its file is taken in. */
function copyId(standard: Standard): string {
  const digest = createHash('sha256').update(JSON.stringify(standard)).digest('hex');
  return `${standard.id.slice(0, LONGEST_STEM)}-${digest.slice(0, 10)}`;
}

function isHere(reader: Reader, content: DraftStandard): boolean {
  const own = readOwnStandard(reader, refOf(content));
  return own !== null && own.status !== 'draft' && isDeepStrictEqual(toStandard(own.content), toStandard(content));
}

/**
 * What becomes of the standards in a file: one that is here already is used as it is, one that is not comes along, and
 * one that is another under the same name becomes a copy under a name of its own. Nothing is written.
 */
export function planStandards(reader: Reader, file: ParticipantFile): CarriedStandard[] {
  return file.standards.map(({ format: _format, ...standard }): CarriedStandard => {
    const ref = refOf(standard);
    const content = toDraft(standard);
    const bundled = bundledStandards().filter(({ id }) => id === standard.id);
    if (bundled.some((own) => isDeepStrictEqual(toStandard(toDraft(own)), toStandard(content)))) {
      return { ref, content, state: 'here' };
    }
    if (isHere(reader, content)) return { ref, content, state: 'here' };
    if (bundled.length === 0 && !readOwnStandard(reader, ref)) return { ref, content, state: 'new' };
    const copy = copyOf(content, copyId(standard));
    return { ref, content: copy, state: isHere(reader, copy) ? 'here' : 'copy' };
  });
}

/** Puts those that are not here among the counsellor's own: in use, unless another version of theirs is. */
export function insertStandards(writer: Writer, carried: readonly CarriedStandard[], now: string): void {
  for (const { content, state } of carried) {
    if (state === 'here') continue;
    const taken = readVersions(writer, content.id).some(({ status }) => status === 'inUse');
    insertDraft(writer, content, now);
    saveStatus(writer, refOf(content), taken ? 'withdrawn' : 'inUse', now);
  }
}

const idsOf = ({ competences }: Standard): ReadonlySet<string> => new Set(competences.map(({ id }) => id));

/**
 * @returns what finds the standard that a name in the file means: `id@version`, or the id alone for one that comes with
 *   the program, one in the file, or the counsellor's own
 */
export function standardFinder(reader: Reader, carried: readonly CarriedStandard[]): (name: string) => NamedStandard {
  const known = new Map<string, NamedStandard>();
  const add = (name: string, standard: Standard) =>
    known.set(name, { ref: refOf(standard), competenceIds: idsOf(standard) });
  for (const { status, ref, content } of listOwnStandards(reader)) {
    if (status === 'draft') continue;
    add(ref, toStandard(content));
    if (status === 'inUse' || !known.has(idOfRef(ref))) add(idOfRef(ref), toStandard(content));
  }
  for (const standard of bundledStandards()) {
    add(refOf(standard), standard);
    add(standard.id, standard);
  }
  for (const { ref, content } of carried) {
    add(ref, toStandard(content));
    if (!known.has(idOfRef(ref))) add(idOfRef(ref), toStandard(content));
  }
  return (name) => known.get(name) ?? { ref: name.includes('@') ? name : `${name}@1`, competenceIds: null };
}
