import type { FoundParticipants, ParticipantsWanted, Sort } from '#shared/domain/found-participants';
import { foldedName, nameSearch } from '#shared/domain/name-search';
import type { ParticipantSummary } from '#shared/domain/participant';
import { type Standing, standingOf } from '#shared/domain/standing';
import type { Language } from '#shared/domain/text';
import { byNameIn } from '#shared/i18n/formats';

/** A participant as searches need them: what is worked out of a summary is worked out once. */
type Entry = {
  readonly summary: ParticipantSummary;
  readonly standing: Standing;
  /** The name as searches read it. */
  readonly folded: string;
};

type Order = (one: Entry, other: Entry) => number;

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Last changed first; the id decides between those changed at the same moment, so that pages do not overlap. */
const byChange: Order = ({ summary: one }, { summary: other }) =>
  byText(other.updatedAt, one.updatedAt) || byText(one.id, other.id);

function nameOrderIn(language: Language): Order {
  const compare = byNameIn(language);
  return (one, other) => compare(one.summary.name, other.summary.name) || byChange(one, other);
}

/** Entries that are kept in order as they come and go. */
class Ordered {
  readonly entries: Entry[];
  private readonly order: Order;

  constructor(entries: Iterable<Entry>, order: Order) {
    this.entries = [...entries].sort(order);
    this.order = order;
  }

  add(entry: Entry): void {
    this.entries.splice(this.placeOf(entry), 0, entry);
  }

  remove(entry: Entry): void {
    this.entries.splice(this.placeOf(entry), 1);
  }

  /** Where the entry is or, where it is not there, belongs. */
  private placeOf(entry: Entry): number {
    let [from, to] = [0, this.entries.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.order(this.entries[middle] as Entry, entry) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}

/**
 * Everybody in the workspace as the start page shows them, in memory and in order, so that a search takes a pass over
 * names and nothing else. Names stand in it: it is dropped with the workspace it was made from.
 */
export class ParticipantIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly orders = new Map<string, Ordered>();

  constructor(summaries: Iterable<ParticipantSummary>) {
    for (const summary of summaries) this.entries.set(summary.id, toEntry(summary));
  }

  /** @param summary as it is now; null when the participant is gone */
  put(id: string, summary: ParticipantSummary | null): void {
    const known = this.entries.get(id);
    if (known) {
      this.entries.delete(id);
      for (const order of this.orders.values()) order.remove(known);
    }
    if (!summary) return;
    const entry = toEntry(summary);
    this.entries.set(id, entry);
    for (const order of this.orders.values()) order.add(entry);
  }

  /** A page of those who are wanted, in the wanted order, and how many there are. */
  find({ name, standing, sort, language, from, count }: ParticipantsWanted): FoundParticipants {
    const isCalled = nameSearch(name);
    const counts = { all: 0, conversation: 0, unfinished: 0, ready: 0 };
    const participants: ParticipantSummary[] = [];
    let found = 0;
    for (const entry of this.inOrder(sort, language)) {
      if (!isCalled(entry.folded)) continue;
      counts.all += 1;
      counts[entry.standing] += 1;
      if (standing !== null && standing !== entry.standing) continue;
      if (found >= from && participants.length < count) participants.push(entry.summary);
      found += 1;
    }
    return { participants, found, counts, everybody: this.entries.size };
  }

  /** Sorting thousands of names takes longer than a search: each order is made when it is first wanted, and kept. */
  private inOrder(sort: Sort, language: Language): readonly Entry[] {
    const key = sort === 'name' ? language : sort;
    const known = this.orders.get(key);
    if (known) return known.entries;
    const made = new Ordered(this.entries.values(), sort === 'name' ? nameOrderIn(language) : byChange);
    this.orders.set(key, made);
    return made.entries;
  }
}

function toEntry(summary: ParticipantSummary): Entry {
  return { summary, standing: standingOf(summary), folded: foldedName(summary.name) };
}
