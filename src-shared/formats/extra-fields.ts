import { PARTS, type PartName } from './participant-file';

/** Fields we do not know, by the part they stood in: `competence <id>`, or the name alone where there is one such part. */
export type ExtraFields = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** @param keys what tells the part from others of its name */
export const partKey = (part: PartName, ...keys: readonly string[]): string => [part, ...keys].join(' ');

/** The part and the keys a `partKey` was made of; ids and references of standards hold no spaces. */
export function partOf(key: string): { readonly part: string; readonly first: string; readonly second: string } {
  const [part = '', first = '', ...rest] = key.split(' ');
  return { part, first, second: rest.join(' ') };
}

export const countFields = (extra: ExtraFields): number =>
  Object.values(extra).reduce((sum, fields) => sum + Object.keys(fields).length, 0);

/** @returns the fields that the other does not have, or has with another value */
export function fieldsBeyond(extra: ExtraFields, known: ExtraFields): ExtraFields {
  const isKnown = (key: string, name: string, value: unknown): boolean => {
    const fields = Object.hasOwn(known, key) ? known[key] : undefined;
    return (
      fields !== undefined && Object.hasOwn(fields, name) && JSON.stringify(fields[name]) === JSON.stringify(value)
    );
  };
  return Object.fromEntries(
    Object.entries(extra).flatMap(([key, fields]) => {
      const beyond = Object.entries(fields).filter(([name, value]) => !isKnown(key, name, value));
      return beyond.length > 0 ? [[key, Object.fromEntries(beyond)]] : [];
    }),
  );
}

/** @returns the fields of a part that this version does not know */
export const unknownIn = (part: PartName, value: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !Object.hasOwn(PARTS[part].shape, name)));

/** @returns the part with the fields that came with it from a file, its own first; what it says itself counts */
export function withUnknown<Part extends object>(extra: ExtraFields, key: string, part: Part): Part {
  const unknown = Object.hasOwn(extra, key) ? extra[key] : undefined;
  return unknown ? { ...part, ...unknown, ...part } : part;
}
