import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report';
import type { ReportInput } from '#shared/report/report-input';
import { cellText, paragraphTexts, runsOf, sectionsOf, tableOf } from './model-text';
import { SAMPLE_COMPETENCES, sampleInput } from './sample-input';

type Evidence = NonNullable<ReportInput['evidence']>[number];

const noted = (competenceId: string, more: Partial<Evidence> = {}): Evidence => ({
  competenceId,
  kind: 'self-reported',
  quote: '',
  by: '',
  on: null,
  note: '',
  ...more,
});

const EVIDENCE = [
  noted('c-kunde', { quote: 'Jeg hilser på\nalle som kommer.' }),
  noted('c-kunde', { kind: 'observed', by: 'Butikksjefen', on: '2026-05-04', note: 'En lørdag.' }),
  noted('c-lim', { kind: 'documented', note: 'Fagbrev.' }),
];

const report = (options: Parameters<typeof sampleInput>[0] = {}) =>
  buildReport(sampleInput({ evidence: EVIDENCE, ...options }));

describe('how the competences were found', () => {
  const [section] = sectionsOf(report({ parts: ['evidence'] }), 'evidence');

  it('stands by competence: who vouches for it and when, then the participant’s own words', () => {
    expect(tableOf(section).rows.map(({ cells }) => cells.map(cellText))).toEqual([
      ['Kundebehandling', 'Observert av Butikksjefen, 4. mai 2026\nEn lørdag.\n«Jeg hilser på alle som kommer.»'],
      ['Liming', 'Dokumentert: Fagbrev'],
    ]);
  });

  it('names in a sentence what was only said', () => {
    expect(paragraphTexts(section, 'body')).toEqual([
      'Kompetansene er funnet i en samtale om hva Deltaker Sko har gjort og mestret. Sitatene er deltakerens egne ord.',
      'Dette er fortalt i samtalen: Farging.',
    ]);
  });

  it('has no table where everything was only said, and is nothing without competences', () => {
    const [said] = sectionsOf(report({ parts: ['evidence'], evidence: [noted('c-lim')] }), 'evidence');
    expect(said?.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph']);
    expect(sectionsOf(report({ parts: ['evidence'], competences: [] }), 'evidence')).toEqual([]);
  });

  it('is tagged with the language it was said in, and named once for the report in the other', () => {
    const model = report({ parts: ['evidence'], language: 'en', writtenIn: 'nb' });
    expect(runsOf(sectionsOf(model, 'evidence')[0])).toContainEqual({
      text: 'Jeg hilser på alle som kommer.',
      language: 'nb',
    });
    expect(model.otherLanguage).toEqual([{ part: 'evidence', language: 'nb' }]);
    expect(report({ parts: ['about'], language: 'en', writtenIn: 'nb' }).otherLanguage).toEqual([]);
  });

  it('is read as English where it plainly is', () => {
    const evidence = [noted('c-lim', { quote: 'I have glued the soles of my shoes with this.' })];
    const model = report({ parts: ['evidence'], writtenIn: 'nb', evidence });
    expect(model.otherLanguage).toEqual([{ part: 'evidence', language: 'en' }]);
  });
});

describe('marks of evidence', () => {
  const marks = (parts: ReportInput['parts']) =>
    sectionsOf(report({ parts }), parts?.[0] === 'comparison' ? 'comparison' : 'competences')
      .flatMap(runsOf)
      .map(({ text }) => text)
      .join('');

  it('stand in the list of competences, or in the comparison where there is no list', () => {
    expect(marks(['competences', 'comparison'])).toContain('Observert av Butikksjefen');
    expect(marks(['competences'])).toContain('Dokumentert: Fagbrev');
    expect(marks(['comparison'])).toContain('Observert av Butikksjefen');
    expect(marks(['comparison', 'competences'])).not.toContain('Observert');
  });

  it('are what the rest is self-reported but for', () => {
    const about = (options: Parameters<typeof sampleInput>[0]) =>
      paragraphTexts(sectionsOf(report(options), 'about')[0]).join(' ');
    expect(about({})).toContain('unntatt der det er merket som observert eller dokumentert');
    expect(about({ evidence: [EVIDENCE[0] ?? noted('x')] })).toContain('Det er ikke kontrollert');
    expect(about({ evidence: [noted('gone', { kind: 'observed' })] })).toContain('Det er ikke kontrollert');
  });
});

describe('why a competence matters', () => {
  const competences = SAMPLE_COMPETENCES.map((each, index) =>
    index === 0 ? { ...each, why: { nb: 'Får folk tilbake.' } } : each,
  );

  it('is a quiet line below its outcome, named where it is in the other language', () => {
    const rows = tableOf(sectionsOf(report({ competences, evidence: [] }), 'competences')[0]).rows;
    expect(rows[1]?.cells.map(cellText)).toEqual([
      'Kundebehandling',
      'Kan ta imot kunder.\nDerfor er den viktig: Får folk tilbake.',
    ]);
    const english = report({ competences, language: 'en', parts: ['competences'] });
    expect(runsOf(sectionsOf(english, 'competences')[0])).toContainEqual({
      text: 'Får folk tilbake.',
      language: 'nb',
      emphasis: 'muted',
    });
    expect(english.otherLanguage).toEqual([{ part: 'why', competenceId: 'c-kunde', language: 'nb' }]);
  });
});
