import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/domain/text';
import { buildReport } from '#shared/report/build-report';
import { reportModelSchema } from '#shared/report/model';
import { allText, cellText, paragraphTexts, runsOf, sectionsOf, tableOf } from './model-text';
import { SAMPLE_COMPETENCES, sampleInput, sampleStandard, suggestion } from './sample-input';

describe('the parts of a report', () => {
  it('shows the person first, then each standard in the order chosen, then what the document is', () => {
    const standards = [sampleStandard('b'), sampleStandard('a', 'reference')];
    const model = buildReport(sampleInput({ standards }));
    expect(model.sections.map(({ id }) => id)).toEqual(['title', 'competences', 'comparison', 'comparison', 'about']);
    expect(sectionsOf(model, 'comparison').map(({ heading }) => heading)).toEqual([
      'Sammenligning med standarden «Skomaker»',
      'Sammenligning med referansen «Skomaker»',
    ]);
  });

  it('is complete without any comparison', () => {
    const model = buildReport(sampleInput({ standards: [] }));
    expect(model.sections.map(({ id }) => id)).toEqual(['title', 'competences', 'about']);
    expect(allText(model)).not.toContain('Standarder og kilder');
  });

  it.each([
    ['nb', 'Individuell kompetansebeskrivelse', '3. juni 2026'],
    ['en', 'Individual competence description', '3 June 2026'],
  ] as const)('opens with the name, what the document is and the date, in %s', (language, heading, date) => {
    const [title] = buildReport(sampleInput({ language })).sections;
    expect(title?.heading).toBe(heading);
    expect(paragraphTexts(title, 'lead')).toEqual(['Deltaker Sko']);
    expect(paragraphTexts(title, 'note')).toEqual([date]);
  });

  it('takes an instant as well as a day', () => {
    const [title] = buildReport(sampleInput({ date: '2026-06-03T12:00:00.000Z' })).sections;
    expect(paragraphTexts(title, 'note')).toEqual(['3. juni 2026']);
  });

  it.each(LANGUAGES)('fits the model and leaves no text unfilled, in %s', (language) => {
    const model = buildReport(
      sampleInput({ language, standards: [sampleStandard(), sampleStandard('r', 'reference')] }),
    );
    expect(reportModelSchema.parse(model)).toEqual(model);
    expect(allText(model)).not.toMatch(/\{\{|\}\}|report:|model:|undefined|null/);
  });
});

describe('the key competences', () => {
  const table = tableOf(sectionsOf(buildReport(sampleInput()), 'competences')[0]);

  it('stand under their dimension in the person’s order, those not placed last', () => {
    expect(table.rows.map(({ cells }) => cells.map(cellText))).toEqual([
      ['Mennesker – Teknologi'],
      ['Kundebehandling', 'Kan ta imot kunder.'],
      ['Liming', 'Kan lime såler.\nKjenner limet.'],
      ['Andre nøkkelkompetanser'],
      ['Farging', 'Kan farge lær.'],
    ]);
    expect(table.rows.filter(({ span }) => span).map(({ dimension }) => dimension)).toEqual([
      'people-technology',
      undefined,
    ]);
  });

  it('are never pink before anything is compared', () => {
    expect(table.rows.flatMap(({ cells }) => cells.map(({ tone }) => tone))).toSatisfy((tones: string[]) =>
      tones.every((tone) => tone === 'plain'),
    );
  });

  it('leave no cell empty where there is no learning outcome', () => {
    const competences = [{ id: 'x', label: { nb: 'Sying' } }];
    const rows = tableOf(sectionsOf(buildReport(sampleInput({ competences })), 'competences')[0]).rows;
    expect(rows.at(-1)?.cells.map(cellText)).toEqual(['Sying', 'Ikke nærmere beskrevet']);
  });
});

describe('properties and name of the document', () => {
  it('hold no personal data', () => {
    const model = buildReport(sampleInput({ name: 'Zebra' }));
    expect(`${model.title} ${model.subject}`).not.toContain('Zebra');
    expect(model.title).not.toBe('');
    expect(model.subject).not.toBe('');
  });

  it.each([
    ['nb', 'Kompetansebeskrivelse – Deltaker A.docx'],
    ['en', 'Individual competence description – Deltaker A.docx'],
  ] as const)('name the file after the person in %s', (language, fileName) => {
    expect(buildReport(sampleInput({ language, name: 'Deltaker A' })).fileName).toBe(fileName);
  });
});

describe('what is never in a report', () => {
  it('is a score, a share or a count', () => {
    const decisions = [{ competenceId: 'c-lim', standardCompetenceId: 'maskiner' }];
    for (const language of LANGUAGES) {
      const model = buildReport(sampleInput({ language, decisions }));
      const person = [...sectionsOf(model, 'competences'), ...sectionsOf(model, 'comparison')];
      expect(
        person
          .flatMap(runsOf)
          .map(({ text }) => text)
          .join(' '),
      ).not.toMatch(/\d|%/);
      expect(allText(model)).not.toMatch(/%|0[.,]43|prosent|per ?cent|fordi/i);
    }
  });
});

describe('the last section', () => {
  const about = (model = buildReport(sampleInput())) => paragraphTexts(sectionsOf(model, 'about')[0]).join('\n');

  it('says that it is documentation in the person’s own words and no assessment or certification', () => {
    expect(about()).toMatch(/ikke en vurdering .* ikke en sertifisering/);
    expect(about()).toContain('det personen selv har fortalt');
    expect(about(buildReport(sampleInput({ language: 'en' })))).toMatch(/not an assessment .* not a certification/);
  });

  it('says which standard, which version and where it comes from, the report’s title as printed', () => {
    const model = buildReport(sampleInput({ language: 'en' }));
    expect(about(model)).toContain(
      'Competence standard: Shoemaker, version 3. Source: Om å lage sko (2019). The workshop. Commissioned by The guild. Based on 4 interviews. When: spring.',
    );
    expect(runsOf(sectionsOf(model, 'about')[0])).toContainEqual({ text: 'Om å lage sko', language: 'nb' });
  });

  it('says so when the program’s suggestions stand unconfirmed, and only then', () => {
    const suggested = 'forslag fra programmet';
    expect(about()).toContain(suggested);
    const decisions = SAMPLE_COMPETENCES.map(({ id }) => ({ competenceId: id, standardCompetenceId: null }));
    expect(about(buildReport(sampleInput({ decisions, suggestions: [suggestion('c-lim', 'ro')] })))).not.toContain(
      suggested,
    );
  });
});
