import { createElement } from 'react';
import { describe, expect, it } from 'vitest';
import type { ParticipantRecord } from '#shared/domain/participant';
import { NOTHING_CHOSEN } from '#shared/domain/report-choices';
import { ShownBalance } from '../../src-renderer/features/privacy/shown-balance';
import { ShownCompetences } from '../../src-renderer/features/privacy/shown-competences';
import { ShownOutcomes } from '../../src-renderer/features/privacy/shown-outcomes';
import { ShownStatements } from '../../src-renderer/features/privacy/shown-statements';
import { spokenMarkup } from '../support/spoken';

const ids = Array.from({ length: 5 }, (_none, index) => `00000000-0000-4000-8000-00000000000${index}`);
const [participant = '', experience = '', statement = '', competence = '', other = ''] = ids;

/** A record in which everything that is the counsellor's own says SECRET. */
const record = {
  participant: {
    id: participant,
    name: 'Amina',
    language: 'nb',
    step: 'conversation',
    standardRefs: ['butikkmedarbeider@1'],
    createdAt: '2026-11-22T10:00:00Z',
    updatedAt: '2026-11-22T10:00:00Z',
  },
  preparation: { spokenLanguage: 'SECRET', interpreter: 'present', privateNotes: 'SECRET notes', done: [] },
  consents: [],
  experiences: [
    {
      id: experience,
      title: 'Bakeriet',
      place: 'Aleppo',
      phase: 'home',
      kind: 'informal',
      from: '2003',
      to: 'krigen',
      tasks: 'Bake',
    },
  ],
  documented: [{ id: other, text: 'Fagbrev' }],
  statements: [{ id: statement, text: 'Jeg bakte', experienceId: experience }],
  competences: [
    {
      id: competence,
      label: { nb: 'Baking' },
      outcome: { nb: 'Kan bake' },
      placement: 'routines',
      key: true,
      why: { nb: 'SECRET why' },
      statementIds: [statement],
    },
  ],
  evidence: [
    {
      id: other,
      competenceId: competence,
      statementId: statement,
      kind: 'observed',
      quote: 'SECRET quote',
      by: 'SECRET by',
      on: null,
      note: 'SECRET note',
    },
  ],
  decisions: [],
  personalOutcomes: [],
  report: NOTHING_CHOSEN,
  undo: { undo: false, redo: false },
} satisfies Partial<ParticipantRecord> as ParticipantRecord;

const PARTS = { ShownStatements, ShownCompetences, ShownBalance, ShownOutcomes };

describe('the view that is turned to the participant', () => {
  it.each(Object.entries(PARTS))(
    'shows in %s what is theirs and nothing that is the counsellor’s own',
    (_name, Part) => {
      const markup = spokenMarkup(createElement(Part, { record: record }));
      expect(markup).toMatch(/Jeg bakte|Baking/);
      expect(markup).not.toContain('SECRET');
    },
  );

  it('shows experiences with what was said about them, what is documented, and outcomes', () => {
    const told = spokenMarkup(createElement(ShownStatements, { record: record }));
    for (const text of ['Bakeriet', 'Aleppo, 2003 – krigen', 'Bake', 'Jeg bakte', 'Fagbrev'])
      expect(told).toContain(text);
    expect(spokenMarkup(createElement(ShownOutcomes, { record: record }))).toContain('Kan bake');
    expect(spokenMarkup(createElement(ShownBalance, { record: record }))).toContain('Rutiner');
  });

  it('says what will come where there is nothing yet', () => {
    const nothing = { ...record, experiences: [], documented: [], statements: [], competences: [] };
    for (const Part of Object.values(PARTS)) {
      expect(spokenMarkup(createElement(Part, { record: nothing }))).toMatch(/Her kommer/);
    }
  });
});
