import { describe, expect, it } from 'vitest';
import { bundledCoach } from '#main/core/coach';
import { findHints } from '#shared/coach/find-hints';
import { STATEMENT_KINDS } from '#shared/coach/kinds';
import { readLabelled } from '../../scripts/coach/data';

/**
 * Statements that the model was not trained on. The bounds lie a little below what docs/benchmarks.md says: a worse model
 * is to be noticed, chance is not. The other halves are left to `npm run bench:coach`.
 */
describe('on statements it has not read, the coach', () => {
  const statements = [
    ...readLabelled('tests/coach/development.tsv'),
    ...readLabelled('tests/coach/third.tsv').filter((_, at) => at % 2 === 0),
  ];
  const judged = statements.map(({ text, language, kinds }) => ({
    meant: kinds as ReadonlySet<string>,
    marked: new Set<string>(findHints(text, language, 'statement', bundledCoach()).map(({ kind }) => kind)),
  }));

  it.each(STATEMENT_KINDS)('is mostly right about %s, and finds most of it', (kind) => {
    const marked = judged.filter((each) => each.marked.has(kind));
    const meant = judged.filter((each) => each.meant.has(kind));
    const right = marked.filter((each) => each.meant.has(kind)).length;
    expect(right / marked.length).toBeGreaterThan(0.88);
    expect(right / meant.length).toBeGreaterThan(0.8);
  });

  it('leaves nine in ten alone of those that nothing is to be said of', () => {
    const clean = judged.filter(({ meant }) => meant.size === 0);
    expect(clean.filter(({ marked }) => marked.size === 0).length / clean.length).toBeGreaterThan(0.9);
  });
});
