/**
 * @param ids in their order
 * @param to the place, from 0, that it gets; outside of the list, the nearest there is
 * @returns the ids with one of them moved; as they are when it is not among them
 */
export function movedTo<Id extends string>(ids: readonly Id[], id: Id, to: number): Id[] {
  if (!ids.includes(id)) return [...ids];
  const others = ids.filter((other) => other !== id);
  return others.toSpliced(Math.max(0, Math.min(to, others.length)), 0, id);
}

/**
 * Puts some of a list in a new order and leaves the rest where they are.
 * @param ids all of them
 * @param some the ids to reorder, in their new order; each in `ids`
 * @returns all ids: the places that `some` had are taken by `some` in the new order
 */
export function reordered(ids: readonly string[], some: readonly string[]): string[] {
  const moving = new Set(some);
  const next = some.values();
  return ids.map((id) => (moving.has(id) ? (next.next().value ?? id) : id));
}
