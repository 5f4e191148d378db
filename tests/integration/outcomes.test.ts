import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { errorCodeOf, startOpenProduct } from '../support/product';

async function startWithCompetence(label: string, language: 'nb' | 'nn' | 'en' = 'nb', said = '') {
  const { client } = await startOpenProduct();
  const { participant } = await client.participants.add({ name: 'A', language: 'nb' });
  const participantId = participant.id;
  const [statementId, competenceId] = [randomUUID(), randomUUID()];
  if (said !== '') await client.statements.add({ participantId, statementId, text: said });
  const statementIds = said === '' ? [] : [statementId];
  await client.competences.add({ participantId, competenceId, language, label, statementIds });
  return { client, competenceId, examples: () => client.outcomes.examples({ competenceId }) };
}

describe('examples of learning outcomes', () => {
  it.each([
    ['Kundebehandling', 'nb', 'kundeservice'],
    ['Rettleiing', 'nn', 'veiledning'],
    ['Handling stress', 'en', 'mestre-stress'],
  ] as const)(
    'are about the same as %s (%s), in both languages, with where they stand',
    async (label, language, id) => {
      const { examples } = await startWithCompetence(label, language);
      const found = await examples();
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThanOrEqual(3);
      expect(found[0]).toMatchObject({ competenceId: id, close: true });
      for (const { close, text, title, label: name } of found) {
        expect(close).toBe(true);
        for (const part of [text, title, name]) expect(part.nb !== '' && part.en !== '').toBe(true);
      }
      expect(new Set(found.map(({ text }) => text.nb)).size).toBe(found.length);
    },
  );

  it('are found by what was said where the name says nothing', async () => {
    const alone = await startWithCompetence('Qwertyuiop');
    expect((await alone.examples()).some(({ close }) => close)).toBe(false);
    const said = await startWithCompetence('Qwertyuiop', 'nb', 'Jeg lærte opp de nye kollegaene og veiledet dem.');
    expect((await said.examples())[0]?.close).toBe(true);
  });

  it('show how it can be said where the library has nothing about the same, from the same place', async () => {
    const { client, competenceId, examples } = await startWithCompetence('Qwertyuiop');
    await client.competences.setPlacement({ competenceId, placement: 'presence' });
    const found = await examples();
    expect(found).toHaveLength(3);
    expect(found.every(({ close }) => !close)).toBe(true);
    const { standard } = (await client.standards.list()).find(({ ref }) => ref === found[0]?.ref) ?? {};
    expect(standard?.competences.find(({ id }) => id === found[0]?.competenceId)?.placement).toBe('presence');
  });

  it('come from own standards in use too, and no sentence twice', async () => {
    const { client, examples } = await startWithCompetence('Turnus');
    const { content } = await client.ownStandards.copy({ id: 'egen', ref: 'avdelingsleder-sykehjem@1' });
    const source = { ...content.source, commissionedBy: { nb: 'Oss', en: 'Us' } };
    const competences = content.competences.map((competence) => ({
      ...competence,
      outcomes: { nb: [`${competence.label.nb}: vår setning.`], en: [`${competence.label.en}: our sentence.`] },
    }));
    await client.ownStandards.save({ content: { ...content, source, competences } });
    expect((await examples()).some(({ ref }) => ref === 'egen@1')).toBe(false);
    await client.ownStandards.putInUse({ ref: 'egen@1' });
    expect((await examples()).some(({ ref }) => ref === 'egen@1')).toBe(true);
    const copied = await client.ownStandards.copy({ id: 'lik', ref: 'egen@1' });
    await client.ownStandards.save({ content: { ...copied.content, source } });
    await client.ownStandards.putInUse({ ref: 'lik@1' });
    const sentences = (await examples()).map(({ text }) => text.nb);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  it('are refused for a competence that is not there', async () => {
    const { client } = await startOpenProduct();
    expect(await errorCodeOf(client.outcomes.examples({ competenceId: randomUUID() }))).toBe('COMPETENCE_NOT_FOUND');
  });
});
