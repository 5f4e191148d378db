import { describe, expect, it } from 'vitest';
import { translatorFor } from '#shared/i18n/translator';
import { buildReport } from '#shared/report/build-report';
import type { ReportCompetence } from '#shared/report/report-input';
import { suggestedShort } from '#shared/report/short-version';
import { blockTextsOf, sectionsOf } from './model-text';
import { SAMPLE_COMPETENCES, sampleInput } from './sample-input';

const competence = (
  id: string,
  nb: string,
  placement: ReportCompetence['placement'] = 'people',
  en?: string,
): ReportCompetence => ({ id, label: { nb: id }, outcome: { nb, ...(en && { en }) }, placement });

const shortOf = (options: Parameters<typeof sampleInput>[0]) =>
  sectionsOf(buildReport(sampleInput({ parts: ['short'], ...options })), 'short')[0];

describe('the short version', () => {
  it.each([
    ['nb', 'Åse kan ta imot kunder.\nÅse kan lime såler.\nÅse kan farge lær.'],
    ['en', 'Åse can receive customers.\nÅse can glue soles.\nÅse can dye leather.'],
  ] as const)('is the first sentence of the outcomes, about the person, in %s', (language, text) => {
    expect(suggestedShort({ name: ' Åse\u0000 ', competences: SAMPLE_COMPETENCES }, language, translatorFor)).toBe(
      text,
    );
  });

  it('speaks of the participant where there is no name', () => {
    expect(suggestedShort({ name: '', competences: SAMPLE_COMPETENCES.slice(0, 1) }, 'nb', translatorFor)).toBe(
      'Deltakeren kan ta imot kunder.',
    );
  });

  it('has five lines at most, in the order of importance, with every dimension that has something', () => {
    const many = ['Kan a b.', 'Kan c d.', 'Kan e f.', 'Kan g h.', 'Kan i j.', 'Kan k l.'];
    const competences = [
      ...many.map((outcome, index) => competence(`p${index}`, outcome)),
      competence('r', 'Kan rydde rom.', 'routines'),
      competence('t', 'Kan holde tempo.', 'pace'),
    ];
    expect(suggestedShort({ name: 'Ada', competences }, 'nb', translatorFor).split('\n')).toEqual([
      'Ada kan a b.',
      'Ada kan c d.',
      'Ada kan e f.',
      'Ada kan rydde rom.',
      'Ada kan holde tempo.',
    ]);
  });

  it('says fewer things where they take two lines each, but leaves out no dimension', () => {
    const long = (what: string) =>
      `Kan ${what} på en måte som gjør at alle som er i nærheten, forstår hva som er viktig akkurat da.`;
    const competences = [
      competence('p', long('forklare')),
      competence('q', long('vise')),
      competence('r', long('rydde'), 'routines'),
      competence('t', long('skynde seg'), 'pace'),
    ];
    const lines = suggestedShort({ name: 'Ada', competences }, 'nb', translatorFor).split('\n');
    expect(lines.map((line) => line.split(' ')[2])).toEqual(['forklare', 'rydde', 'skynde']);
  });

  it('never ends in the middle of a word', () => {
    const outcome = `Kan ${'undersøke '.repeat(40)}alt.`;
    const [line = ''] = suggestedShort(
      { name: 'Ada', competences: [competence('x', outcome)] },
      'nb',
      translatorFor,
    ).split('\n');
    expect(line.length).toBeLessThan(200);
    expect(line).toMatch(/undersøke …$/);
  });

  it('is the counsellor’s own where there is one in the language, line by line as written', () => {
    const short = { nb: 'Ada baker.\n\n Ada \u0007selger. ' };
    expect(blockTextsOf(shortOf({ short }))).toEqual(['Ada baker.', 'Ada selger.']);
    expect(blockTextsOf(shortOf({ short, language: 'en' }))[0]).toBe('Deltaker Sko can receive customers.');
    expect(blockTextsOf(shortOf({ short: { nb: ' \n ' } }))[0]).toBe('Deltaker Sko kan ta imot kunder.');
  });

  it('keeps to the report’s language while anything is in it, and is tagged and named where nothing is', () => {
    const competences = [competence('a', 'Kan bake brød.'), competence('b', 'Kan sy.', 'pace', 'Can sew clothes.')];
    expect(suggestedShort({ name: 'Ada', competences }, 'en', translatorFor)).toBe('Ada can sew clothes.');
    const options = { competences: competences.slice(0, 1), language: 'en', parts: ['short'] } as const;
    expect(shortOf(options)?.blocks).toEqual([
      { kind: 'list', items: [{ runs: [{ text: 'Deltaker Sko kan bake brød.', language: 'nb' }] }] },
    ]);
    const [nameless] = blockTextsOf(shortOf({ ...options, name: '' }));
    expect(nameless).toBe('Deltakeren kan bake brød.');
    expect(buildReport(sampleInput(options)).otherLanguage).toEqual([
      { part: 'outcome', competenceId: 'a', language: 'nb' },
    ]);
  });

  it('is left out when there is nothing to say', () => {
    expect(shortOf({ competences: [{ id: 'x', label: { nb: 'Sying' } }] })).toBeUndefined();
  });
});
