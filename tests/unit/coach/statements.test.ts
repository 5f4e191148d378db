import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { STATEMENT_KINDS } from '#shared/coach/kinds';
import { TEXT_LANGUAGES } from '#shared/domain/text';
import { compositionsOf } from '../../../scripts/coach/compositions';
import { readBatches, readLabelled } from '../../../scripts/coach/data';
import { readLists } from '../../../scripts/coach/lists';
import { trainModel } from '../../../scripts/coach/train-model';
import { ROOT } from '../../support/built';

const training = readBatches(join(ROOT, 'resources/coach/statements'));
const held = ['development', 'test', 'third'].flatMap((name) => readLabelled(join(ROOT, `tests/coach/${name}.tsv`)));
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

describe('the labelled statements', () => {
  it('have every kind in every language, and say where they come from', () => {
    for (const kind of STATEMENT_KINDS) {
      for (const language of TEXT_LANGUAGES) {
        const those = training.filter((each) => each.language === language && each.kinds.has(kind));
        expect(those.length, `${kind} ${language}`).toBeGreaterThan(20);
      }
    }
    for (const folder of ['statements', 'words']) {
      for (const name of readdirSync(join(ROOT, 'resources/coach', folder))) {
        expect(readFileSync(join(ROOT, 'resources/coach', folder, name), 'utf8'), name).toMatch(/^# provenance: /);
      }
    }
  });

  it('that are trained on are not the ones that are measured on', () => {
    const measured = new Set(held.map(({ text }) => plain(text)));
    expect(training.filter(({ text }) => measured.has(plain(text)))).toEqual([]);
  });
});

describe('training', () => {
  const few = training.filter((_, at) => at % 40 === 0);

  it('puts the same statements together every time, and says what they are', () => {
    const composed = compositionsOf(training);
    expect(compositionsOf(training)).toEqual(composed);
    expect(composed.some(({ kinds }) => kinds.has('title') && kinds.has('trait'))).toBe(true);
  });

  it('gives the same model from the same statements', () => {
    const options = { width: 4, members: 1, rounds: 2, rate: 0.01, featureDropout: 0.5, dropout: 0.3, leastCount: 2 };
    const lists = readLists();
    expect(trainModel(few, lists, options)).toEqual(trainModel(few, lists, options));
  });
});
