import { createRouterClient } from '@orpc/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startDemoSession } from '#main/core/demo';
import { createRouter } from '#main/core/router';
import type { SearchTarget } from '#shared/contract/library';
import { errorCodeOf, startOpenProduct, startProduct } from '../support/product';

async function startDemo() {
  const session = await startDemoSession();
  onTestFinished(() => session.close());
  const client = createRouterClient(createRouter(session));
  const { participants } = await client.participants.find({});
  const idOf = (name: string) => participants.find((participant) => participant.name === name)?.id ?? '';
  return { client, idOf };
}

describe('searching the library', () => {
  const search = async (query: string, language: 'nb' | 'en' = 'nb') =>
    (await startOpenProduct()).client.library.search({ query, language });

  it('finds the key competence by a word of its family', async () => {
    const {
      hits: [first],
    } = await search('lojal');
    expect(first?.target).toMatchObject({
      kind: 'competence',
      ref: 'butikkmedarbeider@1',
      competenceId: 'lojalitet',
      label: { nb: 'Lojalitet', en: 'Loyalty' },
    });
  });

  it('finds standards, What? and Why? lists, variants and words as well', async () => {
    const kinds = async (query: string) => (await search(query)).hits.map(({ target }) => target.kind);
    expect((await search('tillitsvalgt')).hits[0]?.target).toMatchObject({ kind: 'standard', ref: 'tillitsvalgt@1' });
    expect(await kinds('forretningsplanen')).toContain('variant');
    expect(await kinds('personlighetstyper')).toContain('word');
    const fields = new Set(
      (await Promise.all(['beboerne', 'medlemmene', 'elevene'].map((q) => search(q)))).flatMap(({ hits }) =>
        hits.map(({ field }) => field),
      ),
    );
    expect([...fields]).toEqual(expect.arrayContaining(['what', 'why']));
  });

  it('finds what is about the same in other words and in another language, none of it twice', async () => {
    const { client } = await startOpenProduct();
    const nameOf = (target: SearchTarget): string => ('label' in target ? target.label.nb : target.title.nb);
    for (const [query, name] of [
      ['roster', 'Turnus'],
      ['vaktliste', 'Turnus'],
      ['rettleiing', 'Veiledning'],
      ['coaching', 'Veiledning'],
      ['meetings', 'Møterutiner'],
      ['datamaskin', 'Bruk av teknologi'],
    ] as const) {
      const { hits, about } = await client.library.search({ query, language: 'nb' });
      const all = [...hits.map(({ target }) => target), ...about];
      expect(all.map(nameOf), query).toContain(name);
      expect(new Set(all.map((target) => JSON.stringify(target))).size, query).toBe(all.length);
      expect(about.length, query).toBeLessThanOrEqual(8);
    }
    for (const query of ['xyzzy', 'k', '?', 'qwerty asdf']) {
      expect((await client.library.search({ query, language: 'en' })).about, query).toEqual([]);
    }
  });

  it('finds own standards in use by what they are about, and no longer when they are withdrawn', async () => {
    const { client } = await startOpenProduct();
    const { content } = await client.ownStandards.copy({ id: 'egen', ref: 'avdelingsleder-sykehjem@1' });
    const source = { ...content.source, commissionedBy: { nb: 'Oss', en: 'Us' } };
    await client.ownStandards.save({ content: { ...content, source } });
    const found = async () =>
      (await client.library.search({ query: 'vaktliste', language: 'nb' })).about.some(
        (target) => target.kind === 'competence' && target.ref === 'egen@1',
      );
    expect(await found()).toBe(false);
    await client.ownStandards.putInUse({ ref: 'egen@1' });
    expect(await found()).toBe(true);
    await client.ownStandards.withdraw({ ref: 'egen@1' });
    expect(await found()).toBe(false);
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
