import { PARTS, type PartName } from './participant-file';

/** Fields we do not know, by the part they stood in: `competence <id>`, or the name alone where there is one such part. */
export type ExtraFields = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** @param keys what tells the part from others of its name */
export const partKey = (part: PartName, ...keys: readonly string[]): string => [part, ...keys].join(' ');

/** @returns the fields of a part that this version does not know */
export const unknownIn = (part: PartName, value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !Object.hasOwn(PARTS[part].shape, name)));

/** @returns the part with the fields that came with it from a file, its own first; what it says itself counts */
export function withUnknown<Part extends object>(extra: ExtraFields, key: string, part: Part): Part {
  const unknown = Object.hasOwn(extra, key) ? extra[key] : undefined;
  return unknown ? { ...part, ...unknown, ...part } : part;
}
