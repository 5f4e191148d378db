import { describe, expect, it } from 'vitest';
import { shortBullet } from '#shared/report/application/short-bullet';
import type { CompetenceText } from '#shared/report/competence-text';

const SPEAKER = { voice: 'first', name: 'Åse', language: 'nb' } as const;

const competence = (outcome: string | null, label: string | null = 'Baking'): CompetenceText => ({
  id: 'a',
  label: label === null ? null : { lines: [label], language: 'nb' },
  outcome: outcome === null ? null : { lines: [outcome], language: 'nb' },
  why: null,
  placement: null,
  dimension: null,
});

const bullet = (outcome: string | null, label?: string | null) =>
  shortBullet(competence(outcome, label), SPEAKER)
    ?.map(({ text }) => text)
    .join('') ?? null;

describe('a competence in one line', () => {
  it('is the first sentence of its outcome, or its name where there is none', () => {
    expect(bullet('Kan bake brød. Vet hvordan deig hever.')).toBe('Jeg kan bake brød.');
    expect(bullet(null)).toBe('Baking');
    expect(bullet(null, null)).toBeNull();
  });

  it('ends a long sentence where what is left says something whole', () => {
    expect(
      bullet(
        'Kan se sterke og svake sider, ønsker og muligheter hos hver medarbeider, og gjennomføre god opplæring og utvikling for den enkelte og hele butikken.',
      ),
    ).toBe('Jeg kan se sterke og svake sider, ønsker og muligheter hos hver medarbeider.');
  });

  it('keeps a long sentence whole where it cannot be ended earlier', () => {
    const long =
      'Kan forklare pårørende og beboere hvordan avdelingens rutiner for legemidler og ernæring henger sammen med den enkeltes helse og livssituasjon til daglig.';
    expect(bullet(long)).toBe(`Jeg k${long.slice(1)}`);
    expect(bullet(`Kan føre HMS- og ${'kvalitets'.repeat(16)}arbeid.`)).toContain('HMS- og');
  });

  it('does not take longer the more hostile a text is', () => {
    const texts = ['Kan la seg ', 'bl.a. ', 'Kan, og ', 'Gives and takes their ', '."', '- ', 'Kan bake. '];
    const started = performance.now();
    for (const text of texts) expect(bullet(text.repeat(20_000).trim())).not.toBeNull();
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
