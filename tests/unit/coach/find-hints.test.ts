import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundledStandards } from '#main/core/bundled-standards';
import { bundledCoach } from '#main/core/coach';
import { findHints } from '#shared/coach/find-hints';
import { COACH_FIELDS, type CoachField, type CoachKind } from '#shared/coach/kinds';
import { TEXT_LANGUAGES, type TextLanguage } from '#shared/domain/text';

const coach = bundledCoach();
const hintsIn = (text: string, language: TextLanguage = 'nb', field: CoachField = 'statement') =>
  findHints(text, language, field, coach);
const kindsIn = (text: string, language: TextLanguage = 'nb', field: CoachField = 'statement'): CoachKind[] =>
  hintsIn(text, language, field).map(({ kind }) => kind);

describe('a statement', () => {
  it.each<[string, TextLanguage, CoachKind[]]>([
    ['Ansvar for innkjøp', 'nb', ['task']],
    ['har godt humør', 'nb', ['trait']],
    ['Har ein solskinnsinnstilling og er alltid blid', 'nn', ['trait']],
    ['Three summers in a hotel laundry', 'en', ['task']],
    ['Truckførerbevis', 'nb', ['education']],
    ['Butikksjef', 'nb', ['title']],
    ['Mother of six', 'en', ['title']],
    ['Litt av hvert', 'nb', ['vague']],
    ['Kan ikkje bruke Excel', 'nn', ['negative']],
    ['Kan yte god kundeservice', 'nb', []],
    ['Kan vise tålmodighet med barn som er redde', 'nb', []],
    ['Gikk på sykurs og kan tilpasse en kjole slik at den sitter', 'nb', []],
    ['Veit korleis ein set opp ei vaktliste slik at alle får fri', 'nn', []],
    ["Can answer a manager's questions about stock", 'en', []],
    ['', 'nb', []],
  ])('%j (%s) is marked for %j', (text, language, kinds) => {
    expect(kindsIn(text, language)).toEqual(kinds);
  });

  it('is read as what it is written in, whatever it is said to be', () => {
    expect(kindsIn('She is responsible for the purchasing at the hotel', 'nb')).toEqual(['task']);
    expect(kindsIn('Jeg har ansvar for innkjøp på et hotell', 'en')).toEqual(['task']);
  });

  it('is too long from thirty words on', () => {
    const text = Array.from({ length: 31 }, (_, at) => `ord${at}`).join(' ');
    expect(kindsIn(text)).toContain('long');
  });
});

describe('a hint', () => {
  it('points at the telling words, in code units of the text as given', () => {
    const text = '  🌷 Ansvar for innkjøp\r\nHar alltid godt humo\u0308r  ';
    const quoted = hintsIn(text.replace('o\u0308', 'ø')).map(({ start, end }) =>
      text.replace('o\u0308', 'ø').slice(start, end),
    );
    expect(quoted).toEqual(['Ansvar for innkjøp', 'godt humør']);
  });

  it('takes what a duty or a lack opens with it', () => {
    const [hint] = hintsIn('Kan ikke bruke Excel');
    expect(hint).toEqual({ kind: 'negative', start: 0, end: 20 });
  });

  it.each<[string, TextLanguage, CoachKind, string]>([
    ['Flink med dyr', 'nb', 'vague', 'Flink med dyr'],
    ['Sixteen rooms a shift, beds and bathrooms', 'en', 'task', 'Sixteen rooms a shift'],
    [
      'She never goes home before everyone else has left.',
      'en',
      'trait',
      'She never goes home before everyone else has left',
    ],
    ['Snill, men klarar aldri å seie nei', 'nn', 'negative', 'klarar aldri å seie nei'],
  ])('says enough to be understood by itself: %j (%s), %s', (text, language, kind, quoted) => {
    const hint = hintsIn(text, language).find((each) => each.kind === kind);
    expect(hint && text.slice(hint.start, hint.end)).toBe(quoted);
  });
});

describe('a label', () => {
  it('of a bundled standard is never marked', () => {
    const labels = bundledStandards().flatMap(({ competences }) =>
      competences.flatMap(({ label }) => [
        { text: label.nb, language: 'nb' as const },
        { text: label.en, language: 'en' as const },
      ]),
    );
    expect(labels.length).toBeGreaterThan(80);
    expect(labels.filter(({ text, language }) => kindsIn(text, language, 'label').length > 0)).toEqual([]);
  });

  it('is marked where it is evidently something else', () => {
    expect(kindsIn('Ansvar for innkjøp', 'nb', 'label')).toEqual(['task']);
    expect(kindsIn('Blid og pålitelig', 'nb', 'label')).toEqual(['trait']);
    expect(kindsIn('Truckførerbevis', 'nb', 'label')).toEqual(['education']);
    expect(kindsIn('Butikksjef', 'nb', 'label')).toEqual(['title']);
  });
});

describe('a learning outcome', () => {
  it('is marked for hard words and for having no verb of mastery', () => {
    expect(kindsIn('God kundeservice.', 'nb', 'outcome')).toContain('mastery');
    expect(kindsIn('Kan gi råd til kunder om sko.', 'nb', 'outcome')).toEqual([]);
    const hard = 'Kan gjennomføre kvalitetssikringsprosedyrer i henhold til internkontrollforskriftens bestemmelser.';
    const [hint] = hintsIn(hard, 'nb', 'outcome').filter(({ kind }) => kind === 'hard');
    expect(hint && hard.slice(hint.start, hint.end)).toBe('kvalitetssikringsprosedyrer');
  });

  it('of a bundled standard hardly ever passes for competence without being it', () => {
    const outcomes = bundledStandards().flatMap(({ competences }) =>
      competences.flatMap(({ outcomes }) => [
        ...outcomes.nb.map((text) => ({ text, language: 'nb' as const })),
        ...outcomes.en.map((text) => ({ text, language: 'en' as const })),
      ]),
    );
    const passing = new Set<CoachKind>(['trait', 'task', 'education', 'title', 'mastery']);
    const marked = outcomes.filter(({ text, language }) =>
      kindsIn(text, language, 'outcome').some((kind) => passing.has(kind)),
    );
    expect(marked.length / outcomes.length).toBeLessThan(0.05);
  });
});

describe('any text', () => {
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 }));

  it('gives hints with places inside it, the same ones each time', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom(...TEXT_LANGUAGES),
        fc.constantFrom(...COACH_FIELDS),
        (given, language, field) => {
          const hints = hintsIn(given, language, field);
          for (const { start, end } of hints) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(given.length);
          }
          expect(hintsIn(given, language, field)).toEqual(hints);
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each([
    ['without a space', 'a'.repeat(100_000)],
    ['without a full stop', 'kan ikke alltid ansvar for '.repeat(4_000)],
    ['of marks', '.,;:-\n'.repeat(17_000)],
    ['of accents', `e${'\u0301'.repeat(100_000)}`],
    ['of another script', '仕事ができます'.repeat(15_000)],
    ['of short lines', 'Butikksjef\n'.repeat(10_000)],
  ])('of 100 kB %s is read in no time', (_name, long) => {
    const began = performance.now();
    hintsIn(long, 'nb', 'outcome');
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
