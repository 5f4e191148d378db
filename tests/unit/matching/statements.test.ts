import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bundledStandards } from '#main/core/bundled-standards';
import { bundledReader } from '#main/core/matching-model';
import { bundledLexicon } from '#shared/matching/lexicon';
import { STANDARD_CODES, type StandardCode } from '../../../scripts/matching/standard-codes';
import { readStatements, readTaxonomy } from '../../../scripts/matching/statements';

const FOLDER = 'resources/matching/statements';
const taxonomy = readTaxonomy('resources/matching/concepts.tsv');
const statements = readStatements(FOLDER, taxonomy);
const codes = Object.keys(STANDARD_CODES) as StandardCode[];
const known = new Map(
  codes.map((code) => [
    code,
    new Set(
      bundledStandards()
        .find(({ id }) => id === STANDARD_CODES[code])
        ?.competences.map(({ id }) => id),
    ),
  ]),
);

describe('the statements the matcher is trained on', () => {
  it.each(readdirSync(FOLDER))('%s says where it comes from', (name) => {
    expect(readFileSync(`${FOLDER}/${name}`, 'utf8')).toMatch(/^# provenance: \S/);
  });

  it('name concepts and key competences that exist', () => {
    const wrong = statements.filter(
      ({ concepts, answers }) =>
        concepts.some((concept) => !taxonomy.has(concept)) ||
        codes.some((code) => answers[code]?.some((id) => id !== null && !known.get(code)?.has(id))),
    );
    expect(wrong).toEqual([]);
  });

  it('stand once each, and say something', () => {
    const keys = statements.map(({ label, outcome }) => `${label}\t${outcome}`.toLowerCase());
    // A name without an outcome may come up in more than one batch.
    const whole = keys.filter((key) => !key.endsWith('\t'));
    expect(whole.length - new Set(whole).size).toBe(0);
    expect(keys.filter((key) => key.trim() === '')).toEqual([]);
  });

  it('are there in all three languages', () => {
    for (const language of ['nb', 'nn', 'en']) {
      const share = statements.filter((statement) => statement.language === language).length / statements.length;
      expect(share).toBeGreaterThan(0.15);
    }
  });

  it('cover every concept, and every key competence of the bundled standards', () => {
    const concepts = new Set(statements.flatMap((statement) => statement.concepts));
    expect([...taxonomy.keys()].filter((concept) => !concepts.has(concept))).toEqual([]);
    for (const code of codes) {
      const answered = new Set(statements.map(({ answers }) => answers[code]?.[0]));
      expect([...(known.get(code) ?? [])].filter((id) => !answered.has(id))).toEqual([]);
    }
  });

  it('are none of the words of the people that the matcher is measured on', () => {
    const measured = ['development', 'test'].flatMap((set) =>
      (
        JSON.parse(readFileSync(`tests/matching/people-${set}.json`, 'utf8')) as {
          competences: { outcome: string }[];
        }[]
      ).flatMap(({ competences }) => competences.map(({ outcome }) => outcome.toLowerCase())),
    );
    const outcomes = new Set(statements.map(({ outcome }) => outcome.toLowerCase()));
    expect(measured.filter((outcome) => outcomes.has(outcome))).toEqual([]);
  });
});

describe('the concepts', () => {
  it('are the lexicon’s, and the model’s', () => {
    const ids = [...taxonomy.keys()].filter((id) => id !== 'none').toSorted();
    expect([...bundledLexicon().concepts.keys()].toSorted()).toEqual(ids);
    expect([...bundledReader().concepts].filter((id) => id !== 'none').toSorted()).toEqual(ids);
  });
});
