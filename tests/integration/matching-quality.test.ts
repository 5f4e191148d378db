import { describe, expect, it } from 'vitest';
import { ourAnswers, reliability } from '../../scripts/matching/bench/quality';
import { figuresOf } from '../../scripts/matching/figures';
import { decisionsOf, readPeople } from '../../scripts/matching/people';

/**
 * People whose words the model has not been trained on and whose answers its weights have not been fitted to. The bounds
 * lie a little below what docs/benchmarks.md says: a worse model is to be noticed, chance is not.
 */
describe('on people it has not seen, the matcher', () => {
  const test = decisionsOf(readPeople('tests/matching/people-test.json'));
  const answered = ourAnswers(test);

  it('decides as careful counsellors do, and shows most of what answers to something', () => {
    const { right, f1, precision, reached } = figuresOf(answered);
    expect(right).toBeGreaterThan(0.82);
    expect(f1).toBeGreaterThan(0.81);
    expect(precision).toBeGreaterThan(0.8);
    expect(reached).toBeGreaterThan(0.85);
  });

  it.each(['nb', 'nn', 'en'])('does so in %s', (language) => {
    const { right } = figuresOf(answered.filter((_, place) => test[place]?.person.lang === language));
    expect(right).toBeGreaterThan(0.76);
  });

  it('gives scores that say how often a link is right', () => {
    for (const { from, to, links, right } of reliability(answered)) {
      if (links < 25) continue;
      expect(right).toBeGreaterThan(from - 0.15);
      expect(right).toBeLessThan(to + 0.15);
    }
  });
});
