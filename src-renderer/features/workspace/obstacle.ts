import type { ExpectedErrorCode } from '#shared/domain/errors';
import type { Failure } from '../../api/failure';

/** What stands in the way of opening, besides the passphrase; each has a page of its own. */
export type Obstacle = {
  readonly kind: ObstacleKind;
  /** How many changes may be missing, at most. */
  readonly missing: number;
};

type ObstacleKind =
  | 'recordsDamaged'
  | 'keyringDamaged'
  | 'logDamaged'
  | 'newer'
  | 'notFound'
  | 'notWritable'
  | 'diskFull'
  | 'inUse';

const KIND_OF: Partial<Record<ExpectedErrorCode, ObstacleKind>> = {
  WORKSPACE_DAMAGED: 'recordsDamaged',
  WORKSPACE_LOG_DAMAGED: 'logDamaged',
  WORKSPACE_NEWER: 'newer',
  WORKSPACE_NOT_FOUND: 'notFound',
  FOLDER_NOT_WRITABLE: 'notWritable',
  DISK_FULL: 'diskFull',
  WORKSPACE_IN_USE: 'inUse',
};

/** What the window can do about it, in the order in which it is offered. Trying again is always one. */
export type WayOut = 'leaveDamage' | 'restore' | 'copy';

/** Copying and restoring are of no use where nothing can be written, and where nothing is broken. */
export const WAYS_OUT: Record<ObstacleKind, readonly WayOut[]> = {
  recordsDamaged: ['restore', 'copy'],
  keyringDamaged: ['restore', 'copy'],
  logDamaged: ['leaveDamage', 'restore', 'copy'],
  newer: ['restore', 'copy'],
  notFound: ['restore'],
  notWritable: [],
  diskFull: [],
  inUse: [],
};

/** Where a backup is the safest way on: the way to it is then the first, and stands out. */
export const RESTORE_FIRST: ReadonlySet<ObstacleKind> = new Set(['recordsDamaged', 'keyringDamaged']);

/** @returns what stands in the way, or null when it is the passphrase, or nothing that is expected */
export function obstacleOf(failure: Failure | null): Obstacle | null {
  if (failure?.kind !== 'expected') return null;
  const { part, missing = 0 } = failure.data as { readonly part?: string; readonly missing?: number };
  const kind = part === 'keyring' ? 'keyringDamaged' : KIND_OF[failure.code];
  return kind ? { kind, missing } : null;
}
