import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { bundledReader } from '#main/core/matching-model';
import file from '#resources/lexicon/concepts.json';
import functionWords from '#resources/lexicon/function-words.json';
import irregularForms from '#resources/lexicon/irregular-forms.json';
import butikkmedarbeider from '#resources/standards/butikkmedarbeider.json';
import { conceptSchema, type LanguagePatterns } from '#shared/matching/concept';
import { normaliseText, TONGUES, type Tongue, tokenise } from '#shared/matching/tokens';
import { addWordPattern, emptyWordPatterns } from '#shared/matching/word-patterns';

const concepts = z.array(conceptSchema).parse(file);
const ids = new Set(concepts.map((concept) => concept.id));

const inTongue = (patterns: LanguagePatterns | undefined, tongue: Tongue) =>
  tongue === 'english' ? (patterns?.en ?? []) : [...(patterns?.nb ?? []), ...(patterns?.nn ?? [])];

describe('the lexicon', () => {
  it('has every concept once', () => {
    expect(ids.size).toBe(concepts.length);
  });

  it.each(concepts)('$id has words in Norwegian and in English', ({ words, phrases }) => {
    for (const tongue of TONGUES) {
      expect(inTongue(words, tongue).length + inTongue(phrases, tongue).length).toBeGreaterThan(0);
    }
  });

  it.each(concepts)('$id says what it is about in words that fit into a sentence', ({ about }) => {
    expect(about.nb).toMatch(/^å .*[^.]$/);
    expect(about.en).toMatch(/^[a-z]+ing\b(.*[^.])?$/);
  });

  it('gives a word to one concept only, so that the order of the file decides nothing', () => {
    const repeated: string[] = [];
    for (const tongue of TONGUES) {
      const patterns = emptyWordPatterns<string>();
      for (const { id, words, hints } of concepts) {
        for (const word of [...inTongue(words, tongue), ...inTongue(hints, tongue)]) {
          if (!addWordPattern(patterns, word, tongue, id)) repeated.push(`${id}: ${word}`);
        }
      }
    }
    // Bokmål and nynorsk are read as one, so a word that is the same in both stands once.
    expect(repeated).toEqual([]);
  });

  it('gives a phrase to one concept only', () => {
    const owner = new Map<string, string>();
    const repeated: string[] = [];
    for (const tongue of TONGUES) {
      for (const { id, phrases } of concepts) {
        for (const phrase of inTongue(phrases, tongue)) {
          const stems = phrase.split(' ').map((element) =>
            element
              .split('|')
              .flatMap((word) => tokenise(word, tongue).map((token) => token.stem))
              .toSorted()
              .join('|'),
          );
          const key = `${tongue} ${stems.toSorted().join(' ')}`;
          if (owner.has(key)) repeated.push(`${id}: ${phrase} (${owner.get(key)})`);
          owner.set(key, id);
        }
      }
    }
    expect(repeated).toEqual([]);
  });

  it('writes phrases as several words, each alternative a single one', () => {
    const wrong = concepts.flatMap(({ id, phrases }) =>
      TONGUES.flatMap((tongue) =>
        inTongue(phrases, tongue)
          .filter((phrase) => {
            const elements = phrase.split(' ');
            return (
              elements.length < 2 ||
              elements.some((each) => each.split('|').some((w) => tokenise(w, tongue).length !== 1))
            );
          })
          .map((phrase) => `${id}: ${phrase}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('names as near only concepts that exist, once for each pair', () => {
    const pairs = concepts.flatMap(({ id, near = {} }) => Object.keys(near).map((other) => [id, other] as const));
    expect(pairs.filter(([id, other]) => id === other || !ids.has(other))).toEqual([]);
    const keys = pairs.map((pair) => [...pair].toSorted().join(' '));
    expect(keys.filter((key, position) => keys.indexOf(key) !== position)).toEqual([]);
  });

  it.each(butikkmedarbeider.competences)(
    'knows what “$label.en” is about, and the same in both languages',
    ({ label }) => {
      const read = (text: { nb?: string; en?: string }) => bundledReader().read({ id: '', label: text }).concepts ?? [];
      const english = read({ en: label.en });
      const overlap = [...read({ nb: label.nb })].reduce(
        (sum, one, place) => sum + Math.sqrt(one * (english[place] ?? 0)),
        0,
      );
      expect(overlap).toBeGreaterThan(0.5);
    },
  );
});

describe('the lists of small words', () => {
  it('are written as texts are read', () => {
    const words = [
      ...Object.values(functionWords).flatMap((list) => [...list.norwegian, ...list.english]),
      ...Object.values(irregularForms).flatMap((forms) => Object.entries(forms).flat()),
    ];
    expect(words.filter((word) => normaliseText(word) !== word)).toEqual([]);
  });

  it('have each word in one list only', () => {
    const both = TONGUES.flatMap((tongue) => {
      const all = Object.values(functionWords).flatMap((list) => list[tongue]);
      return all.filter((word, position) => all.indexOf(word) !== position);
    });
    expect(both).toEqual([]);
  });
});
