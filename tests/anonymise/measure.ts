import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anonymiserFor } from '#shared/anonymise/anonymiser';
import type { TextLanguage } from '#shared/domain/text';

/**
 * The labelled sentences: which part, language, and the text with `{kind:…}` around all that is to be hidden. The person
 * is Åse Ødegård, and Kari Nordmann has signed for her. The held-out part was written by the same hand
 * as the rules, and was run only when the development part had been brought to its figures.
 */
type Labelled = {
  readonly part: string;
  readonly language: TextLanguage;
  readonly text: string;
  readonly secrets: string[];
};

const MARKED = /\{[a-z]+:([^}]*)\}/g;

export function labelledSentences(part: 'development' | 'held-out'): Labelled[] {
  return readFileSync(join(import.meta.dirname, 'sentences.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t') as [string, TextLanguage, string])
    .filter(([own]) => own === part)
    .map(([own, language, marked]) => ({
      part: own,
      language,
      text: marked.replace(MARKED, '$1'),
      secrets: [...marked.matchAll(MARKED)].map(([, secret]) => secret ?? ''),
    }));
}

type Measure = {
  sentences: number;
  secrets: number;
  hidden: number;
  found: number;
  rightly: number;
  missed: string[];
  extra: string[];
};

/** Counts what was hidden of what should be (recall) and what should be of what was hidden (precision). */
export function measure(part: 'development' | 'held-out'): Measure {
  const result: Measure = { sentences: 0, secrets: 0, hidden: 0, found: 0, rightly: 0, missed: [], extra: [] };
  for (const { language, text, secrets } of labelledSentences(part)) {
    const anonymiser = anonymiserFor({
      name: 'Åse Ødegård',
      witnesses: ['Kari Nordmann, butikksjef'],
      places: [],
      alsoHide: [],
      show: [],
    });
    const shown = anonymiser.text(text, language, 'statement');
    const values = anonymiser.hidden().flatMap(({ value, count }) => Array.from({ length: count }, () => value));
    result.sentences += 1;
    result.secrets += secrets.length;
    result.found += values.length;
    for (const secret of secrets) {
      // Every telling word of it has to be gone, not only some.
      const telling = secret.match(/[\p{L}\d@.+]{2,}/gu)?.filter((word) => /^\p{Lu}|\d|@/u.test(word)) ?? [];
      const words = telling.length > 0 ? telling : [secret];
      if (words.some((word) => shown.includes(word))) result.missed.push(`${secret}: ${shown}`);
      else result.hidden += 1;
    }
    for (const value of values) {
      if (secrets.some((secret) => secret.includes(value) || value.includes(secret))) result.rightly += 1;
      else result.extra.push(`${value}: ${text}`);
    }
  }
  return result;
}
