export type Random = () => number;

/** @param items at least one */
export const pickFrom = <Item>(items: readonly Item[], random: Random): Item =>
  items[Math.floor(random() * items.length)] as Item;

/** @returns a whole number, both bounds among those it can be */
export const between = (from: number, to: number, random: Random): number =>
  from + Math.floor(random() * (to - from + 1));

/** @returns some of them, each at most once, in their order */
export function someOf<Item>(items: readonly Item[], count: number, random: Random): Item[] {
  let wanted = Math.min(count, items.length);
  return items.filter((_, place) => {
    const isTaken = random() < wanted / (items.length - place);
    if (isTaken) wanted -= 1;
    return isTaken;
  });
}

/** An id as the program makes them (UUID, version 4), but the same for the same chance. */
export function inventedId(random: Random): string {
  const four = (): string =>
    Math.floor(random() * 0x10000)
      .toString(16)
      .padStart(4, '0');
  return `${four()}${four()}-${four()}-4${four().slice(1)}-8${four().slice(1)}-${four()}${four()}${four()}`;
}
