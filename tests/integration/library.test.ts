import { createRouterClient } from '@orpc/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startDemoSession } from '#main/core/demo';
import { createRouter } from '#main/core/router';
import { errorCodeOf, startOpenProduct, startProduct } from '../support/product';

async function startDemo() {
  const session = await startDemoSession();
  onTestFinished(() => session.close());
  const client = createRouterClient(createRouter(session));
  const participants = await client.participants.list();
  const idOf = (name: string) => participants.find((participant) => participant.name === name)?.id ?? '';
  return { client, idOf };
}

describe('searching the library', () => {
  const search = async (query: string, language: 'nb' | 'en' = 'nb') =>
    (await startOpenProduct()).client.library.search({ query, language });

  it('finds the key competence by a word of its family', async () => {
    const [first] = await search('lojal');
    expect(first?.target).toMatchObject({
      kind: 'competence',
      ref: 'butikkmedarbeider@1',
      competenceId: 'lojalitet',
      label: { nb: 'Lojalitet', en: 'Loyalty' },
    });
  });

  it('finds standards, What? and Why? lists, variants and words as well', async () => {
    const kinds = async (query: string) => (await search(query)).map(({ target }) => target.kind);
    expect((await search('tillitsvalgt'))[0]?.target).toMatchObject({ kind: 'standard', ref: 'tillitsvalgt@1' });
    expect(await kinds('forretningsplanen')).toContain('variant');
    expect(await kinds('personlighetstyper')).toContain('word');
    const fields = new Set(
      (await Promise.all(['beboerne', 'medlemmene', 'elevene'].map((q) => search(q)))).flat().map(({ field }) => field),
    );
    expect([...fields]).toEqual(expect.arrayContaining(['what', 'why']));
  });

  it('is fast enough to be asked with every letter', async () => {
    const { client } = await startOpenProduct();
    await client.library.search({ query: 'k', language: 'nb' });
    const begin = performance.now();
    for (const query of ['k', 'ku', 'kun', 'kund', 'kunde', 'kunder', 'kunder og', 'kunder og ledelse']) {
      await client.library.search({ query, language: 'nb' });
    }
    expect(performance.now() - begin).toBeLessThan(2_000);
  });

  it('needs an open workspace, and refuses a query that is no query', async () => {
    const { client } = startProduct();
    expect(await errorCodeOf(client.library.search({ query: 'a', language: 'nb' }))).toBe('WORKSPACE_LOCKED');
    expect(await errorCodeOf(client.library.search({ query: 'a'.repeat(201), language: 'nb' }))).toBe('BAD_REQUEST');
  });
});

describe('two standards', () => {
  it('stand side by side with reasons in the language asked for', async () => {
    const { client } = await startOpenProduct();
    const ends = { left: 'butikkmedarbeider@1', right: 'butikksjef@1' };
    for (const [language, words] of [
      ['nb', 'handler begge om'],
      ['en', 'are both about'],
    ] as const) {
      const pair = await client.library.pair({ ...ends, language });
      const service = pair.recurring.find(({ left }) => left.id === 'kundeservice');
      expect(service?.reasons.join(' ')).toContain(words);
      expect(pair.story?.about.length).toBeGreaterThan(0);
    }
  });

  it('must be in the library', async () => {
    const { client } = await startOpenProduct();
    const call = client.library.pair({ left: 'butikksjef@1', right: 'astronaut@1', language: 'nb' });
    expect(await errorCodeOf(call)).toBe('STANDARD_NOT_FOUND');
  });
});

describe('variants and vocabulary', () => {
  it('say for each chain what is common, similar and special', async () => {
    const { client } = await startOpenProduct();
    const [set] = await client.library.variants();
    expect(set?.variants.map(({ name }) => name)).toEqual(['KIWI', 'Meny', 'IKEA']);
    expect(new Set(set?.outcomes.map(({ kind }) => kind))).toEqual(new Set(['common', 'similar', 'special']));
    for (const { kind, texts } of set?.outcomes ?? []) {
      const count = Object.keys(texts).length;
      expect(kind === 'special' ? count === 1 : count > 1).toBe(true);
    }
  });

  it('give words at all nine places', async () => {
    const { client } = await startOpenProduct();
    const words = await client.library.vocabulary();
    expect(new Set(words.map(({ placement }) => placement)).size).toBeGreaterThanOrEqual(6);
    expect(words).toContainEqual({
      placement: 'people',
      label: { nb: 'Relasjonsbygging', en: 'Relationship building' },
    });
  });
});

describe('exploring for a participant', () => {
  it('puts the standards with most in common first, and says in names what is shared and what is added', async () => {
    const { client, idOf } = await startDemo();
    const explored = await client.library.explore({ participantId: idOf('Deltaker A'), language: 'nb' });
    expect(explored).toHaveLength(5);
    expect(explored[0]?.ref).toBe('butikkmedarbeider@1');
    expect(explored[0]?.shared.map(({ id }) => id)).toContain('bruk-av-teknologi');
    expect(explored[0]?.adds.map(({ id }) => id)).toContain('lojalitet');
    const shared = explored.map((standard) => standard.shared.length);
    expect(shared).toEqual(shared.toSorted((one, other) => other - one));
  });

  it('holds no number that could be shown as a score', async () => {
    const { client, idOf } = await startDemo();
    const explored = await client.library.explore({ participantId: idOf('Deltaker A'), language: 'nb' });
    const numbers: unknown[] = [];
    JSON.stringify(explored, (_key, value) => {
      if (typeof value === 'number') numbers.push(value);
      return value;
    });
    expect(numbers).toEqual([]);
  });

  it('follows what the counsellor decided', async () => {
    const { client, idOf } = await startDemo();
    const participantId = idOf('Deltaker A');
    const { competences } = await client.participants.get({ participantId });
    const competenceId = competences.find(({ label }) => label.nb === 'PC-bruk')?.id ?? '';
    await client.comparison.decide({ competenceId, standardRef: 'butikkmedarbeider@1', standardCompetenceId: null });
    const explored = await client.library.explore({ participantId, language: 'nb' });
    const assistant = explored.find(({ ref }) => ref === 'butikkmedarbeider@1');
    expect(assistant?.shared.map(({ id }) => id)).not.toContain('bruk-av-teknologi');
    expect(assistant?.adds.map(({ id }) => id)).toContain('bruk-av-teknologi');
  });

  it('adds everything to somebody who has described nothing yet', async () => {
    const { client, idOf } = await startDemo();
    const explored = await client.library.explore({ participantId: idOf('Deltaker D'), language: 'en' });
    expect(explored.every(({ shared, perhaps }) => shared.length + perhaps.length === 0)).toBe(true);
    expect(explored.every(({ adds }) => adds.length > 0)).toBe(true);
  });
});
