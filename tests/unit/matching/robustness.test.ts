import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TEXT_LANGUAGES } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { explainReason } from '#shared/matching/explain';
import { suggestLinks } from '#shared/matching/suggest-links';
import type { MatchableCompetence } from '#shared/matching/types';
import { linkFor, ownIndex, SHOP_ASSISTANT, STORE_MANAGER } from './fixtures';

const WORDS = [
  'kundeservice',
  'ta imot',
  'kunder',
  'norsk',
  'PC-bruk',
  'over',
  'nøyaktig',
  'customers',
  'serve',
  'time',
  '.',
];
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.array(fc.constantFrom(...WORDS), { maxLength: 12 }).map((words) => words.join(' ')),
);
const localized = fc.record(Object.fromEntries(TEXT_LANGUAGES.map((language) => [language, anyText])), {
  requiredKeys: [],
});
const competence: fc.Arbitrary<MatchableCompetence> = fc.record(
  { id: fc.string(), label: localized, outcome: localized },
  { requiredKeys: ['id', 'label'] },
);

describe('whatever is written', () => {
  it('gives one well-formed link for each competence, with reasons that can be read out', () => {
    fc.assert(
      fc.property(fc.array(competence, { maxLength: 6 }), (competences) => {
        const links = suggestLinks(competences, SHOP_ASSISTANT);
        expect(links.map((link) => link.competenceId)).toEqual(competences.map(({ id }) => id));
        for (const { level, score, standardCompetenceId, reasons } of links) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(standardCompetenceId === null).toBe(level === 'extra');
          expect(reasons.length > 0).toBe(level !== 'extra');
          for (const reason of reasons) expect(explainReason(reason, translatorFor('nb'))).toMatch(/\.$/);
        }
      }),
    );
  });

  it('gives the same answer every time, and for each competence by itself', () => {
    fc.assert(
      fc.property(fc.array(competence, { maxLength: 6 }), (competences) => {
        const links = suggestLinks(competences, STORE_MANAGER);
        expect(suggestLinks(competences, STORE_MANAGER)).toEqual(links);
        expect(competences.flatMap((each) => suggestLinks([each], STORE_MANAGER))).toEqual(links);
      }),
    );
  });

  it('reads a text the same in capitals, decomposed and with soft hyphens', () => {
    const plain = linkFor(SHOP_ASSISTANT, { nb: 'Nøyaktighet på jobb' });
    for (const label of ['NØYAKTIGHET PÅ JOBB', 'Nøyaktighet på jobb'.normalize('NFD'), 'Nøyaktig\u00adhet på jobb']) {
      expect({ ...linkFor(SHOP_ASSISTANT, { nb: label }), reasons: [] }).toEqual({ ...plain, reasons: [] });
    }
  });

  it.each([
    ['nothing', {}],
    ['blanks', { nb: '  \n\t' }],
    ['punctuation', { nb: '!?.,;–«»…' }],
    ['a lone surrogate', { nb: '\ud800' }],
    ['another script', { nb: 'خدمة العملاء', en: '客户服务' }],
    ['names of built-in properties', { nb: '__proto__ constructor toString', en: 'hasOwnProperty' }],
  ])('takes %s as additional', (_, label) => {
    expect(linkFor(SHOP_ASSISTANT, label, label).level).toBe('extra');
  });

  it('takes a regular expression as letters', () => {
    const label = { nb: '(a+)+$ [', en: '\\\\' };
    expect(linkFor(SHOP_ASSISTANT, label, label).level).not.toBe('match');
  });
});

describe('time grows with the text and no faster', () => {
  const seconds = (work: () => void): number => {
    const start = performance.now();
    work();
    return (performance.now() - start) / 1000;
  };

  // Far above what they take on a quiet machine (a third of this or less), far below what squaring would.
  it.each([
    ['running text', 'Tar imot kunder og hjelper dem med å velge, holder frister og lærer opp nye. '],
    ['one phrase word over and over', 'kunde '],
    ['a sentence without end', 'nøyaktig norsk lov '],
    ['one long word', 'kunde'],
    ['accents in two orders', 'a\u0301\u0323\u0301\u0323'],
    ['accents without a letter', '\u0323\u0301'],
    ['full stops', '.'],
  ])('three hundred thousand characters of %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(300_000 / piece.length));
    expect(seconds(() => linkFor(SHOP_ASSISTANT, { nb: text }, { nb: text, en: text }))).toBeLessThan(8);
  });

  it('ten thousand competences', { timeout: 60_000 }, () => {
    const competences = Array.from({ length: 10_000 }, (_, number) => ({
      id: `${number}`,
      label: { nb: `Kundebehandling ${number}` },
      outcome: { nb: 'Tar imot kunder, lytter til dem og holder frister.' },
    }));
    expect(seconds(() => suggestLinks(competences, SHOP_ASSISTANT))).toBeLessThan(40);
  });

  it('a standard with more key competences than any may have, nearly all the same', { timeout: 60_000 }, () => {
    const names = Array.from({ length: 2_000 }, (_, number) => number);
    const started = performance.now();
    const runaway = ownIndex(
      ...names.map((number) => ({ id: `${number}`, nb: `Kundeservice ${number}`, en: `Customer service ${number}` })),
    );
    const indexing = performance.now() - started;
    const competences = names.map((number) => ({ id: `${number}`, label: { nb: `Kundebehandling ${number}` } }));
    // Each looks at a bounded number of candidates: 2,000 beside 2,000 costs about what reading them does.
    expect(seconds(() => suggestLinks(competences, runaway)) * 1000).toBeLessThan(2 * indexing);
  });
});
