import { describe, expect, it } from 'vitest';
import type { ParticipantSummary } from '#shared/domain/participant';
import { findParticipants, type Wanted } from '../../../src-renderer/features/participants/find-participants';

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
  participant('Åse', READY),
  participant('Deltaker 10', { competences: 2 }),
  participant('Øystein'),
  participant('deltaker 9', READY),
  participant('Ærlig'),
];
const names = (wanted: Partial<Wanted>) =>
  findParticipants(PEOPLE, { name: '', standing: null, sort: 'name', ...wanted }, 'nb').participants.map(
    ({ name }) => name,
  );

describe('finding participants', () => {
  it('sorts names as in Norwegian, with numbers by size, and leaves the order of changes alone', () => {
    expect(names({})).toEqual(['deltaker 9', 'Deltaker 10', 'Ærlig', 'Øystein', 'Åse']);
    expect(names({ sort: 'changed' })).toEqual(PEOPLE.map(({ name }) => name));
  });

  it('narrows by where they stand, and counts among those with the name', () => {
    expect(names({ standing: 'ready' })).toEqual(['deltaker 9', 'Åse']);
    expect(findParticipants(PEOPLE, { name: 'delt', standing: 'ready', sort: 'name' }, 'nb')).toMatchObject({
      participants: [{ name: 'deltaker 9' }],
      counts: { all: 2, conversation: 0, unfinished: 1, ready: 1 },
    });
  });
});
