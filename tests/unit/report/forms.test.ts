import { describe, expect, it } from 'vitest';
import type { Office } from '#shared/domain/office';
import { PARTS_OF_FORM, REPORT_FORMS, type REPORT_PARTS } from '#shared/domain/report-choices';
import { LANGUAGES } from '#shared/domain/text';
import { buildReport } from '#shared/report/build-report';
import { type ReportModel, reportModelSchema } from '#shared/report/model';
import { allText, cellText, paragraphTexts, runsOf, sectionsOf, tableOf } from './model-text';
import { SAMPLE_RECORD, sampleInput, sampleStandard, suggestion } from './sample-input';

const ids = ({ sections }: ReportModel) => sections.map(({ id }) => id);

const OFFICE: Pick<Office, 'counsellor' | 'name' | 'contact' | 'logo'> = {
  counsellor: 'Kari Hansen',
  name: 'Senteret',
  contact: 'post@senteret.example',
  logo: { type: 'png', base64: 'iVBORw0KGgo=', width: 10, height: 5 },
};

describe('the ready-made forms', () => {
  it.each([
    ['employer', ['title', 'short', 'comparison', 'about']],
    [
      'complete',
      ['title', 'short', 'competences', 'model', 'comparison', 'evidence', 'experiences', 'about', 'signature'],
    ],
    ['participant', ['title', 'short', 'competences', 'model', 'about']],
    ['application', ['title', 'bullets']],
  ] as const)('put their usual parts together: %s', (form, sections) => {
    expect(ids(buildReport(sampleInput({ ...SAMPLE_RECORD, form, parts: undefined })))).toEqual(sections);
  });

  it('are complete when none is chosen, and list the competences for an employer with no standard', () => {
    const complete = buildReport(sampleInput({ ...SAMPLE_RECORD, form: 'complete', parts: undefined }));
    expect(buildReport(sampleInput({ ...SAMPLE_RECORD, parts: undefined }))).toEqual(complete);
    const alone = buildReport(sampleInput({ form: 'employer', parts: undefined, standards: [] }));
    expect(ids(alone)).toEqual(['title', 'short', 'competences', 'about']);
  });

  it('take the parts that are chosen, in that order, and none that the form cannot have', () => {
    const parts = ['about', 'bullets', 'short', 'about'] as const;
    expect(ids(buildReport(sampleInput({ parts })))).toEqual(['title', 'about', 'short']);
    expect(ids(buildReport(sampleInput({ parts, form: 'application' })))).toEqual([
      'title',
      'about',
      'bullets',
      'short',
    ]);
    expect(ids(buildReport(sampleInput({ parts: [] })))).toEqual(['title']);
  });

  it.each(REPORT_FORMS.flatMap((form) => LANGUAGES.map((language) => [form, language] as const)))(
    'fit the model with everything and with nothing, from 0 to 60 competences and 5 standards: %s in %s',
    (form, language) => {
      const parts = PARTS_OF_FORM[form];
      const competences = Array.from({ length: 60 }, (_, index) => ({
        id: `k${index}`,
        label: { nb: `Ting ${index}` },
        outcome: index % 2 ? { en: `Can do thing ${index}.` } : {},
        placement: index % 3 ? ('pace' as const) : null,
      }));
      const standards = ['a', 'b', 'c', 'd', 'e'].map((id) =>
        sampleStandard(id, id === 'c' ? 'reference' : 'standard'),
      );
      for (const input of [
        { ...SAMPLE_RECORD, competences, standards, suggestions: [suggestion('k7', 'ro')], office: OFFICE },
        { competences: [], standards: [], name: ' ' },
      ]) {
        const model = buildReport(sampleInput({ ...input, parts, form, language }));
        expect(reportModelSchema.parse(model)).toEqual(model);
        expect(allText(model)).not.toMatch(/\{\{|\}\}|(report|model|experiences):[a-z]|undefined|null|NaN/);
        for (const section of model.sections) expect(section.heading).not.toBe('');
      }
    },
  );

  it('are large and plain for the participant only', () => {
    const model = buildReport(sampleInput({ form: 'participant', parts: undefined }));
    expect(model.type).toBe('large');
    expect(sectionsOf(model, 'competences')[0]?.heading).toBe('Dette kan du');
    expect(paragraphTexts(sectionsOf(model, 'about')[0], 'body').join(' ')).toContain('ikke en vurdering av deg');
    expect(buildReport(sampleInput({ parts: undefined })).type).toBeUndefined();
  });

  it('spare an employer what was not told of, but for a neutral line, and the long sources', () => {
    const model = buildReport(sampleInput({ form: 'employer', parts: undefined }));
    const [comparison] = sectionsOf(model, 'comparison');
    expect(tableOf(comparison).rows.flatMap(({ cells }) => cells.map(({ tone }) => tone))).not.toContain(
      'notDescribed',
    );
    const pink = tableOf(comparison).rows.flatMap(({ cells }) => cells.filter(({ tone }) => tone === 'additional'));
    expect(pink.map(cellText)).toEqual([
      '+ Tilleggskompetanse: Liming\nKan lime såler.\nKjenner limet.',
      '+ Tilleggskompetanse: Farging\nKan farge lær.',
    ]);
    expect(paragraphTexts(comparison, 'note').at(-1)).toBe(
      'Dette er ikke omtalt i beskrivelsen: Bruk av maskiner og Nærvær. Det betyr ikke at kompetansen mangler.',
    );
    const about = paragraphTexts(sectionsOf(model, 'about')[0], 'note');
    expect(about[0]).toContain('verken en vurdering eller en sertifisering');
    expect(about[1]).toBe('Kompetansestandard: Skomaker, versjon 3. Kilde: Om å lage sko (2019).');
  });
});

describe('who sends it', () => {
  const title = (office: typeof OFFICE, parts = ['sender'] as const) =>
    sectionsOf(buildReport(sampleInput({ office, parts })), 'title')[0];

  it('stands in the title: logo first, then on one line what is filled in', () => {
    const section = title(OFFICE);
    expect(section?.blocks[0]).toEqual({ kind: 'logo', logo: OFFICE.logo, description: 'Logoen til Senteret' });
    expect(paragraphTexts(section, 'note')).toEqual([
      '3. juni 2026 · Veileder: Kari Hansen · Senteret · post@senteret.example',
    ]);
    expect(paragraphTexts(title({ counsellor: ' ', name: '', contact: '', logo: null }), 'note')).toEqual([
      '3. juni 2026',
    ]);
  });

  it('is left out with the part', () => {
    const model = buildReport(sampleInput({ office: OFFICE, parts: ['about'] }));
    expect(JSON.stringify(model)).not.toMatch(/Senteret|Kari|"logo"/);
  });

  it('signs beside the participant', () => {
    const model = buildReport(sampleInput({ office: OFFICE, parts: ['signature'] }));
    expect(tableOf(sectionsOf(model, 'signature')[0]).rows.map(({ cells }) => cells[0] && cellText(cells[0]))).toEqual([
      'Deltaker\nDeltaker Sko',
      'Veileder\nKari Hansen',
    ]);
  });
});

describe('numbers before the names', () => {
  const labels = (parts: readonly (typeof REPORT_PARTS)[number][], id: 'competences' | 'comparison') =>
    runsOf(sectionsOf(buildReport(sampleInput({ parts })), id)[0])
      .map(({ text }) => text)
      .join('|');

  it('stand where the picture is in the document, as in the picture, and not on what has no place in it', () => {
    const text = labels(['competences', 'model'], 'competences');
    expect(text).toContain('1. |Kundebehandling');
    expect(text).toContain('2. |Liming');
    expect(text).not.toContain('3 ');
    expect(labels(['comparison', 'model'], 'comparison')).toContain('2. |Liming');
  });

  it('are left out without it', () => {
    expect(labels(['competences'], 'competences')).not.toMatch(/\d/);
  });
});

describe('what a form leaves out', () => {
  it('says of somebody without key competences that they have none yet, and not what a standard asks for', () => {
    const empty = sampleInput({ competences: [], form: 'employer', parts: undefined });
    const model = buildReport({ ...empty, comparisons: sampleInput().comparisons });
    expect(model.sections.map(({ id }) => id)).toEqual(['title', 'competences', 'about']);
    expect(allText(model)).toContain('Ingen nøkkelkompetanser er valgt ut ennå.');
  });

  it('gives text for a CV without an introduction to it', () => {
    const model = buildReport(sampleInput({ form: 'application', parts: undefined }));
    expect(allText(model)).not.toContain('Dette er en beskrivelse av');
  });

  it('lets the participant say it themselves in their own copy, and others say it of them', () => {
    const short = (form: 'participant' | 'complete') =>
      allText({ ...buildReport(sampleInput({ form, parts: ['short'] })) }).split('\n');
    expect(short('participant').some((line) => line.startsWith('Jeg kan '))).toBe(true);
    expect(short('complete').some((line) => line.startsWith('Jeg '))).toBe(false);
  });
});
