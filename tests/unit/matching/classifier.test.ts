import { describe, expect, it } from 'vitest';
import { bundledReader } from '#main/core/matching-model';
import { createClassifier } from '#shared/matching/classifier/classifier';
import { featureTable } from '#shared/matching/classifier/feature-table';
import { featuresOfWord, wordFeature } from '#shared/matching/classifier/features';
import { readModel, writeModel } from '#shared/matching/classifier/model';
import { bundledLexicon } from '#shared/matching/lexicon';
import { tokenise } from '#shared/matching/tokens';
import { examplesOf, knownWords } from '../../../scripts/matching/examples';
import { spread } from '../../../scripts/matching/heads';
import type { TrainingHead } from '../../../scripts/matching/readings';
import type { TrainingStatement } from '../../../scripts/matching/statements';
import { materialOf, TRAINING, trainModel } from '../../../scripts/matching/train-model';

const said = (label: string, outcome: string, concept: string): TrainingStatement => ({
  batch: 'test',
  person: '',
  language: 'nb',
  label,
  outcome,
  concepts: [concept],
  answers: {},
});
const STATEMENTS = [
  said('Fisking', 'Setter garn og drar dem om morgenen.', 'fish'),
  said('Garn', 'Kan bøte garn og sette teiner.', 'fish'),
  said('Sjark', 'Kjører båt og setter garn i all slags vær.', 'fish'),
  said('Strikking', 'Strikker gensere med mønster.', 'knit'),
  said('Gensere', 'Kan strikke votter og gensere etter mønster.', 'knit'),
  said('Mønster', 'Lager mønster til votter og strikker dem.', 'knit'),
];
const HEADS: TrainingHead[] = [
  {
    name: 'concepts',
    labels: ['fish', 'knit'],
    right: ({ statement }) => spread(['fish', 'knit'], statement.concepts),
  },
];

function trained() {
  const words = knownWords(STATEMENTS);
  const examples = examplesOf(STATEMENTS, bundledLexicon(), words);
  const options = { ...TRAINING, width: 8, rounds: 40, leastCount: 1 };
  return trainModel(materialOf(examples, HEADS, words, options), options);
}

describe('a model', () => {
  const model = trained();
  const file = writeModel(model);

  it('is the same to the last bit when it is trained again', () => {
    expect(writeModel(trained())).toEqual(file);
  });

  it('comes out of its file as it went in, wherever in a buffer the file begins', () => {
    const shifted = new Uint8Array(file.length + 3);
    shifted.set(file, 3);
    expect(readModel(shifted.subarray(3))).toEqual(model);
  });

  it('refuses a file that is something else', () => {
    expect(() => readModel(new Uint8Array([1, 2, 3]))).toThrow('not a model');
    expect(() => readModel(file.with(4, 9))).toThrow('not a model');
  });

  it('reads what it has not seen, says how sure it is, and which words it goes by', () => {
    const classifier = createClassifier(readModel(file), bundledLexicon());
    const [head] = model.heads;
    if (!head) throw new Error('no head');
    const answer = classifier.read('Ute på havet', 'Drar garn hver natt.', 'nb')?.answer(head);
    expect(answer?.[0]).toBeGreaterThan(0.7);
    expect((answer?.[0] ?? 0) + (answer?.[1] ?? 0)).toBeCloseTo(1);
    expect(classifier.tellingWords('Drar garn hver natt.', 'outcome', 'nb', head, 0)).toContain('garn');
  });

  it('says nothing of a text without a letter in it', () => {
    expect(createClassifier(model, bundledLexicon()).read('', ' …', 'nb')).toBeNull();
  });
});

describe('features', () => {
  it('of a compound are its parts too, with what joins them left out', () => {
    const words = new Set(
      ['tid', 'styring', 'barn', 'hage'].map((word) =>
        wordFeature(tokenise(word, 'norwegian')[0]?.stem ?? '', 'norwegian'),
      ),
    );
    const partsOf = (word: string) => {
      const [token] = tokenise(word, 'norwegian');
      if (!token) throw new Error('no word');
      return featuresOfWord(token, 'norwegian', (feature) => words.has(feature)).parts;
    };
    const [time, control] = [...words];
    expect(new Set(partsOf('tidsstyring'))).toEqual(new Set([time, control]));
    expect(partsOf('barnehage')).toHaveLength(2);
    expect(partsOf('tid')).toEqual([]);
  });

  it('are found in a table, and others are not', () => {
    const table = featureTable(new Uint32Array([3, 9, 4_294_967_295]));
    expect([3, 9, 4_294_967_295, 4, 0].map(table.rowOf)).toEqual([0, 1, 2, -1, -1]);
    expect(featureTable(new Uint32Array()).rowOf(1)).toBe(-1);
  });
});

describe('the bundled model', () => {
  it('keeps to a few megabytes', () => {
    expect(writeModel(bundledReader().classifier.model).length).toBeLessThan(9_000_000);
  });
});
