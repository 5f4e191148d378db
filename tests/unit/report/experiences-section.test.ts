import { describe, expect, it } from 'vitest';
import type { Experience } from '#shared/domain/experience';
import { buildReport } from '#shared/report/build-report';
import { blockTextsOf, cellText, sectionsOf, tableOf } from './model-text';
import { sampleInput } from './sample-input';

const experience = (more: Partial<Experience>): Experience => ({
  id: 'e',
  title: '',
  place: '',
  phase: 'norway',
  kind: 'paid',
  from: '',
  to: '',
  tasks: '',
  ...more,
});

const LIFE = [
  experience({ title: 'Skobutikk', place: 'Oslo', from: 'i fjor', to: 'nå', tasks: 'Kasse.\nHyller.' }),
  experience({ title: 'Stelte mor', phase: 'home', kind: 'household', from: 'i ni år' }),
  experience({ place: 'leiren', phase: 'flight', kind: 'voluntary', tasks: 'Tolket for andre.' }),
  experience({ title: ' \u0000 ' }),
];

const report = (options: Parameters<typeof sampleInput>[0] = {}) =>
  buildReport(sampleInput({ parts: ['experiences'], experiences: LIFE, ...options }));

describe('what the person has done', () => {
  it('stands in the order of a life, paid or not all alike, with time, place and tasks', () => {
    expect(tableOf(sectionsOf(report(), 'experiences')[0]).rows.map(({ cells }) => cells.map(cellText))).toEqual([
      ['I hjemlandet'],
      ['Stelte mor\nI hjemmet\ni ni år', 'Ikke nærmere beskrevet'],
      ['På flukt'],
      ['Uten navn\nFrivillig, leiren', 'Tolket for andre.'],
      ['I Norge'],
      ['Skobutikk\nLønnet, Oslo\ni fjor – nå', 'Kasse.\nHyller.'],
    ]);
  });

  it('is followed by what is documented elsewhere', () => {
    const documented = [
      { id: 'd', text: 'Fagbrev' },
      { id: 'e', text: ' ' },
    ];
    expect(blockTextsOf(sectionsOf(report({ documented }), 'experiences')[0]).slice(-2)).toEqual([
      'Utdanning og kurs, dokumentert andre steder',
      'Fagbrev',
    ]);
    expect(blockTextsOf(sectionsOf(report({ documented, experiences: [] }), 'experiences')[0])).toHaveLength(2);
  });

  it('is left out where nothing is noted', () => {
    expect(sectionsOf(report({ experiences: [experience({})] }), 'experiences')).toEqual([]);
    expect(sectionsOf(buildReport(sampleInput({ parts: ['experiences'] })), 'experiences')).toEqual([]);
  });

  it('is named once each where it is in another language than the report', () => {
    const documented = [{ id: 'd', text: 'Ni års grunnskole' }];
    expect(report({ language: 'en', writtenIn: 'nb', documented }).otherLanguage).toEqual([
      { part: 'experiences', language: 'nb' },
      { part: 'documented', language: 'nb' },
    ]);
    expect(report({ documented }).otherLanguage).toEqual([]);
  });
});
