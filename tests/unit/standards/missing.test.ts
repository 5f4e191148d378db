import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledStandards } from '#main/core/bundled-standards';
import { type DraftStandard, emptyCompetence, emptyDraft, toDraft, toStandard } from '#shared/domain/draft-standard';
import { missingIn, stepOf } from '#shared/domain/missing';
import { nextVersion } from '#shared/domain/own-standard';
import { STANDARD_FORMAT, standardFileSchema } from '#shared/formats/standard-file';
import { standards } from '../../support/standards';

const complete = (): DraftStandard => {
  const [standard] = bundledStandards();
  if (!standard) throw new Error('the library is empty');
  return toDraft(standard);
};

describe('what a draft lacks before it can be put in use', () => {
  it('is the titles, a key competence and where it comes from when nothing is written', () => {
    expect(missingIn(emptyDraft('own', 2026))).toEqual([
      { what: 'title', language: 'nb' },
      { what: 'title', language: 'en' },
      { what: 'noKeyCompetences' },
      { what: 'report' },
      { what: 'source', part: 'case', language: 'nb' },
      { what: 'source', part: 'case', language: 'en' },
      { what: 'source', part: 'commissionedBy', language: 'nb' },
      { what: 'source', part: 'commissionedBy', language: 'en' },
    ]);
  });

  it('is nothing for a standard that comes with the program', () => {
    for (const standard of bundledStandards()) expect(missingIn(toDraft(standard))).toEqual([]);
  });

  it('counts only the key competences, and what is begun in one language only', () => {
    const draft = complete();
    const begun = {
      ...draft,
      competences: [
        ...draft.competences.slice(0, 1).map((competence) => ({ ...competence, what: { nb: ['Å lytte'], en: [' '] } })),
        emptyCompetence('later', { nb: 'Ikke valgt', en: '' }),
        { ...emptyCompetence('chosen', { nb: 'Valgt', en: '' }), key: true },
      ],
      qualification: { owner: { nb: 'Virksomheten', en: '' }, field: { nb: ' ', en: '' } },
    };
    const [first] = draft.competences;
    expect(missingIn(begun)).toEqual([
      { what: 'competence', competence: first?.id, part: 'what', language: 'en' },
      { what: 'placement', competence: 'chosen' },
      { what: 'competence', competence: 'chosen', part: 'label', language: 'en' },
      { what: 'competence', competence: 'chosen', part: 'outcomes', language: 'nb' },
      { what: 'competence', competence: 'chosen', part: 'outcomes', language: 'en' },
      { what: 'criterion', criterion: 'owner', language: 'en' },
    ]);
    expect(missingIn(begun).map(stepOf)).toEqual([
      'outcomes',
      'competences',
      'competences',
      'outcomes',
      'outcomes',
      'qualification',
    ]);
  });

  it('is nothing exactly when the file format takes the standard', () => {
    const blanked = fc.record({
      title: fc.boolean(),
      label: fc.boolean(),
      outcome: fc.boolean(),
      placement: fc.boolean(),
      key: fc.boolean(),
      report: fc.boolean(),
      note: fc.boolean(),
    });
    fc.assert(
      fc.property(standards, blanked, (standard, blank) => {
        const draft = toDraft(standard);
        const changed: DraftStandard = {
          ...draft,
          title: blank.title ? { ...draft.title, en: ' ' } : draft.title,
          source: {
            ...draft.source,
            report: blank.report ? '' : draft.source.report,
            note: blank.note ? { nb: 'x', en: '' } : draft.source.note,
          },
          competences: draft.competences.map((competence) => ({
            ...competence,
            key: !blank.key,
            label: blank.label ? { nb: '', en: 'x' } : competence.label,
            outcomes: blank.outcome ? { nb: ['', ' '], en: ['x'] } : competence.outcomes,
            placement: blank.placement ? null : competence.placement,
          })),
        };
        const taken = standardFileSchema.safeParse({ format: STANDARD_FORMAT, ...toStandard(changed) }).success;
        expect(missingIn(changed).length === 0).toBe(taken);
      }),
    );
  });
});

describe('the next version', () => {
  it('is one more than the highest number, and passes over versions that are no numbers', () => {
    expect(nextVersion([])).toBe('1');
    expect(nextVersion(['1', '9', '10'])).toBe('11');
    expect(nextVersion(['2024-1', '3', '0x99', '1e9'])).toBe('4');
  });
});
