import { describe, expect, it } from 'vitest';
import { ParticipantIndex } from '#main/core/participant-index';
import { participantsWantedSchema } from '#shared/domain/found-participants';
import type { ParticipantSummary } from '#shared/domain/participant';

const participant = (name: string, change: Partial<ParticipantSummary> = {}): ParticipantSummary => ({
  id: name,
  name,
  step: 'conversation',
  updatedAt: '2026-11-22T10:00:00.000Z',
  statements: 0,
  competences: 0,
  placed: 0,
  keyCompetences: 0,
  keyPlaced: 0,
  outcomes: 0,
  standards: 0,
  consent: 'none',
  deleteOn: null,
  ...change,
});

const READY = { competences: 1, placed: 1, keyCompetences: 1, keyPlaced: 1, outcomes: 1 };
const PEOPLE = [
  participant('Åse', { ...READY, updatedAt: '2026-11-25T10:00:00.000Z' }),
  participant('Deltaker 10', { competences: 2, updatedAt: '2026-11-24T10:00:00.000Z' }),
  participant('Øystein', { updatedAt: '2026-11-23T10:00:00.000Z' }),
  participant('Aase'),
  participant('deltaker 9', READY),
  participant('Ærlig'),
];

type Wanted = Parameters<typeof participantsWantedSchema.parse>[0];

const indexOf = (people = PEOPLE) =>
  new ParticipantIndex(people.toSorted((one, other) => (one.id < other.id ? -1 : 1)));
const find = (index: ParticipantIndex, wanted: Wanted) => index.find(participantsWantedSchema.parse(wanted));
const names = (index: ParticipantIndex, wanted: Wanted) => find(index, wanted).participants.map(({ name }) => name);

describe('finding participants', () => {
  it('sorts names as in the alphabet of the language, with numbers by size, and changes the last first', () => {
    const index = indexOf();
    const byName = ['deltaker 9', 'Deltaker 10', 'Ærlig', 'Øystein', 'Åse', 'Aase'];
    expect(names(index, { sort: 'name' })).toEqual(byName);
    expect(names(index, { sort: 'name', language: 'en' })).toEqual([
      ...['Aase', 'Ærlig', 'Åse', 'deltaker 9', 'Deltaker 10', 'Øystein'],
    ]);
    expect(names(index, {})).toEqual(PEOPLE.map(({ name }) => name));
  });

  it('narrows by where they stand, and counts among those with the name', () => {
    const index = indexOf();
    expect(names(index, { sort: 'name', standing: 'ready' })).toEqual(['deltaker 9', 'Åse']);
    expect(find(index, { name: 'delt', standing: 'ready' })).toEqual({
      participants: [expect.objectContaining({ name: 'deltaker 9' })],
      found: 1,
      counts: { all: 2, conversation: 0, unfinished: 1, ready: 1 },
      everybody: 6,
    });
  });

  it('gives a part at a time; the parts together are the whole', () => {
    const index = indexOf();
    const parts = [0, 2, 4, 6].map((from) => find(index, { sort: 'name', from, count: 2 }));
    expect(parts.map(({ found }) => found)).toEqual([6, 6, 6, 6]);
    expect(parts.flatMap(({ participants }) => participants)).toEqual(find(index, { sort: 'name' }).participants);
    expect(parts.at(-1)?.participants).toEqual([]);
  });

  it('puts those who are new or changed where they belong, in every order, and forgets those who are gone', () => {
    const index = indexOf();
    names(index, {});
    names(index, { sort: 'name' });
    index.put('Øystein', participant('Aada', { id: 'Øystein', updatedAt: '2026-11-26T10:00:00.000Z' }));
    index.put('Ny', participant('Ny'));
    index.put('Åse', null);
    index.put('Ingen', null);
    expect(names(index, {})).toEqual(['Aada', 'Deltaker 10', 'Aase', 'Ny', 'deltaker 9', 'Ærlig']);
    expect(names(index, { sort: 'name' })).toEqual(['deltaker 9', 'Deltaker 10', 'Ny', 'Ærlig', 'Aada', 'Aase']);
    expect(names(index, { name: 'øy' })).toEqual([]);
    expect(find(index, {}).everybody).toBe(6);
  });
});
