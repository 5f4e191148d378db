import { describe, expect, it } from 'vitest';
import { buildReport } from '#shared/report/build-report';
import { reportModelSchema } from '#shared/report/model';
import { allText, cellText, paragraphTexts, runsOf, sectionsOf, tableOf } from './model-text';
import { sampleInput, suggestion } from './sample-input';

describe('a text that exists in another language only', () => {
  const competences = [
    { id: 'en-bare', label: { en: 'Weaving' }, outcome: { nb: 'Kan veve.', en: 'Can weave.' } },
    { id: 'nn-bare', label: { nb: 'Sying' }, outcome: { nn: 'Kan sy eit plagg.' } },
    { id: 'begge', label: { nb: 'Strikking', nn: 'Strikking' } },
  ];
  const model = buildReport(sampleInput({ competences, suggestions: [suggestion('en-bare', 'kunder')] }));

  it('is shown in that language, tagged as such, wherever it stands', () => {
    for (const id of ['competences', 'comparison'] as const) {
      const runs = sectionsOf(model, id).flatMap(runsOf);
      expect(runs).toContainEqual({ text: 'Weaving', language: 'en', emphasis: 'strong' });
      expect(runs).toContainEqual({ text: 'Kan sy eit plagg.', language: 'nn' });
      expect(runs).toContainEqual({ text: 'Strikking', language: 'nb', emphasis: 'strong' });
    }
  });

  it('is named once, with the part and the language', () => {
    expect(model.otherLanguage).toEqual([
      { competenceId: 'en-bare', part: 'label', language: 'en' },
      { competenceId: 'nn-bare', part: 'outcome', language: 'nn' },
    ]);
  });

  it('is named for the English report too', () => {
    const english = buildReport(sampleInput({ competences, language: 'en' }));
    expect(english.otherLanguage).toEqual([
      { competenceId: 'nn-bare', part: 'label', language: 'nb' },
      { competenceId: 'nn-bare', part: 'outcome', language: 'nn' },
      { competenceId: 'begge', part: 'label', language: 'nb' },
    ]);
  });
});

describe('texts as people paste them', () => {
  it('become one paragraph for each line, without control characters and halves of characters', () => {
    const outcome = { nb: '\u0000Kan\tsy\u0007.\r\n\r\n  Kan \ud800klippe.\u2028Kan måle.\uffff\u202e' };
    const competences = [{ id: 'x', label: { nb: 'Sy\u0001ing\uFEFF' }, outcome }];
    const rows = tableOf(sectionsOf(buildReport(sampleInput({ competences })), 'competences')[0]).rows;
    expect(rows.at(-1)?.cells.map(cellText)).toEqual(['Sying', 'Kan sy.\nKan klippe.\nKan måle.']);
  });

  it('keep emoji, joiners and scripts of every direction', () => {
    const label = '👩🏽‍🔧 می‌خواهم سارة 漢字 Ștefan';
    const model = buildReport(sampleInput({ competences: [{ id: 'x', label: { nb: label } }], name: label }));
    expect(runsOf(sectionsOf(model, 'competences')[0]).map(({ text }) => text)).toContain(label);
  });

  it('count as missing when only control characters are left', () => {
    const competences = [{ id: 'x', label: { nb: '\u0000\u0001', en: 'Sewing' } }];
    expect(buildReport(sampleInput({ competences })).otherLanguage).toEqual([
      { competenceId: 'x', part: 'label', language: 'en' },
    ]);
  });
});

describe('what is written freely', () => {
  const hostile =
    '\u0000{{person}} $t(report:subject)\u0007\r\n\ud800</w:t>\u202e\u2028Z\u0336a\u0336\uffff 👩🏽‍🔧 ሰላም مرحبا';
  const clean = '{{person}} $t(report:subject)';

  it('is shown clean and as it stands in every part, whoever wrote it', () => {
    const experience = { title: hostile, place: hostile, from: hostile, to: hostile, tasks: hostile } as const;
    const competences = [{ id: 'x', label: { nb: 'Sying' }, outcome: { nb: hostile }, why: { nb: hostile } }];
    const noted = { competenceId: 'x', quote: hostile, by: hostile, note: hostile, on: null } as const;
    const model = buildReport(
      sampleInput({
        parts: ['sender', 'short', 'competences', 'evidence', 'experiences', 'signature'],
        competences,
        suggestions: [],
        short: { nb: hostile },
        experiences: [{ ...experience, id: 'e', phase: 'flight', kind: 'informal' }],
        documented: [{ id: 'd', text: hostile }],
        evidence: [
          { ...noted, kind: 'observed' },
          { ...noted, kind: 'self-reported' },
        ],
        office: { counsellor: hostile, name: hostile, contact: hostile, logo: null },
      }),
    );
    const said = allText(model);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e\uffff]/u);
    expect(said.isWellFormed()).toBe(true);
    // Outcome, why and who has seen it.
    const list = 3;
    // Who has seen it, twice a quote and a note.
    const evidence = 5;
    // Five fields and what is documented elsewhere.
    const experiences = 6;
    const others = { short: 1, sender: 3, signature: 1 };
    const all = list + evidence + experiences + others.short + others.sender + others.signature;
    expect(said.split(clean).length - 1).toBe(all);
    expect(said).toContain('👩🏽‍🔧 ሰላም مرحبا');
    expect(reportModelSchema.parse(model)).toEqual(model);
  });

  it('is nothing where nothing of it can be seen', () => {
    const unseen = '\u200b\u0000\u00ad';
    const model = buildReport(
      sampleInput({
        parts: ['sender', 'evidence', 'experiences'],
        experiences: [
          { id: 'e', title: unseen, place: unseen, phase: 'home', kind: 'paid', from: '', to: '', tasks: unseen },
        ],
        documented: [{ id: 'd', text: unseen }],
        office: { counsellor: unseen, name: unseen, contact: unseen, logo: null },
      }),
    );
    expect(model.sections.map(({ id }) => id)).toEqual(['title', 'evidence']);
    expect(paragraphTexts(model.sections[0], 'note')).toEqual(['3. juni 2026']);
  });
});

describe('what is blank', () => {
  it('leaves out a competence that says nothing, also from what it was linked to', () => {
    const competences = [
      { id: 'tom', label: {}, outcome: { nb: ' \n ' } },
      { id: 'tom-uten-lenke', label: { nb: ' ' } },
    ];
    const suggestions = [suggestion('tom', 'kunder')];
    const one = { id: 'x', label: { nb: 'Bokbinding' } };
    const model = buildReport(sampleInput({ competences: [...competences, one], suggestions }));
    const cells = tableOf(sectionsOf(model, 'comparison')[0]).rows.flatMap((row) => row.cells);
    expect(cells.filter(({ tone }) => tone === 'additional').map(cellText)).toEqual([
      '+ Tilleggskompetanse\nBokbinding',
    ]);
    expect(cells.filter(({ tone }) => tone === 'notDescribed')).toHaveLength(3);

    const nothing = buildReport(sampleInput({ competences, suggestions }));
    expect(allText(nothing)).toContain('Ingen nøkkelkompetanser er valgt ut ennå.');
    expect(sectionsOf(nothing, 'comparison')).toEqual([]);
  });

  it('still shows the outcome of a competence without a name', () => {
    const competences = [{ id: 'x', label: { nb: '' }, outcome: { nb: 'Kan binde inn bøker.' } }];
    const model = buildReport(sampleInput({ competences }));
    const cells = tableOf(sectionsOf(model, 'comparison')[0]).rows.flatMap((row) => row.cells);
    expect(cells.filter(({ tone }) => tone === 'additional').map(cellText)).toEqual([
      '+ Tilleggskompetanse\nUten navn\nKan binde inn bøker.',
    ]);
    expect(reportModelSchema.parse(model)).toEqual(model);
  });

  it('calls a person without a name the participant, in sentences and in the file name', () => {
    const model = buildReport(sampleInput({ name: ' \u0000 ' }));
    expect(allText(model)).toContain('hva deltakeren vet, forstår og kan gjøre');
    expect(allText(model)).toContain('Deltakeren har også kompetanse');
    expect(model.fileName).toBe('Kompetansebeskrivelse.docx');
  });

  it('never leaves an empty paragraph behind', () => {
    const competences = [{ id: 'x', label: { nb: '\n\nSying\n\n' }, outcome: { nb: '\n\n' } }];
    const model = buildReport(sampleInput({ competences }));
    const cells = sectionsOf(model, 'competences').flatMap((section) =>
      tableOf(section).rows.flatMap((row) => row.cells),
    );
    expect(
      cells.flatMap(({ paragraphs }) => paragraphs).every(({ runs }) => runs.some(({ text }) => text !== '')),
    ).toBe(true);
  });
});

describe('a hostile name', () => {
  it('fills no placeholders and pulls in no other texts', () => {
    const name = '{{list}} $t(report:subject) {{person}}';
    expect(allText(buildReport(sampleInput({ name })))).toContain(`${name} har også kompetanse`);
  });
});
