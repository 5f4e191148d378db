import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { errorCodeOf, PASSPHRASE, type Product, startOpenProduct, startProduct } from '../support/product';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

async function addPerson({ client }: Product): Promise<{ participantId: string; competenceId: string }> {
  const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
  const [participantId, competenceId, statementId] = [participant.id, randomUUID(), randomUUID()];
  await client.statements.add({ participantId, statementId, text: 'Jeg førte bøkene' });
  await client.competences.add({
    participantId,
    competenceId,
    language: 'nb',
    label: 'Regnskap',
    statementIds: [statementId],
  });
  await client.competences.setKey({ competenceId, key: true });
  return { participantId, competenceId };
}

describe('versions of a description', () => {
  it('stand as they were kept, whatever is changed or taken back afterwards, also after a restart', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const { participantId, competenceId } = await addPerson(product);
    const [before, later] = [randomUUID(), randomUUID()];
    expect(await client.versions.keep({ participantId, versionId: before, name: ' Før praksis ' })).toMatchObject([
      { id: before, name: 'Før praksis', competences: 1, keyCompetences: 1 },
    ]);
    await client.competences.setPlacement({ competenceId, placement: 'routines' });
    await client.competences.add({
      participantId,
      competenceId: randomUUID(),
      language: 'nb',
      label: 'Salg',
      statementIds: [],
    });
    await client.versions.keep({ participantId, versionId: later, name: 'Etter praksis' });
    await client.competences.remove({ competenceId });
    product.session.close();

    const again = startProduct(product.dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    const names = (await again.client.versions.list({ participantId })).map(({ name }) => name);
    expect(names).toEqual(['Etter praksis', 'Før praksis']);
    const compared = await again.client.versions.compare({ participantId, oneId: before, otherId: later });
    expect(compared.competences).toMatchObject([
      {
        state: 'changed',
        parts: ['placement'],
        before: { placement: null, evidence: ['self-reported'] },
        after: { placement: 'routines' },
      },
      { state: 'new', after: { label: { nb: 'Salg' }, key: false } },
    ]);
    const now = await again.client.versions.compare({ participantId, oneId: before, otherId: null });
    expect(now.competences.map(({ state }) => state)).toEqual(['new', 'gone']);
    await again.client.history.undo({ participantId });
    expect(await again.client.versions.list({ participantId })).toHaveLength(2);
  });

  it('keep what they hold when the call is sent again, are renamed, and go when they are deleted', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const { participantId, competenceId } = await addPerson(product);
    const versionId = randomUUID();
    await client.versions.keep({ participantId, versionId, name: 'Først' });
    await client.competences.remove({ competenceId });
    expect(await client.versions.keep({ participantId, versionId, name: 'Igjen' })).toMatchObject([
      { name: 'Igjen', competences: 1 },
    ]);
    expect(await client.versions.rename({ versionId, name: 'Nytt navn' })).toMatchObject([{ name: 'Nytt navn' }]);
    expect(await client.versions.remove({ versionId })).toEqual([]);
    await client.versions.keep({ participantId, versionId, name: 'Siste' });
    await client.participants.remove({ participantId });
    expect(
      product.session.read((reader) => reader.prepare('SELECT count(*) AS count FROM description_version').get()),
    ).toEqual({ count: 0 });
  });

  it('are of one participant only', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const [one, other] = [await addPerson(product), await addPerson(product)];
    const versionId = randomUUID();
    await client.versions.keep({ participantId: one.participantId, versionId, name: 'Min' });
    const { participantId } = other;
    const calls = [
      client.versions.keep({ participantId, versionId, name: 'Din' }),
      client.versions.compare({ participantId, oneId: versionId, otherId: null }),
      client.versions.rename({ versionId: UNKNOWN, name: 'x' }),
      client.versions.remove({ versionId: UNKNOWN }),
    ];
    for (const call of calls) expect(await errorCodeOf(call)).toBe('VERSION_NOT_FOUND');
    expect(await errorCodeOf(client.versions.list({ participantId: UNKNOWN }))).toBe('PARTICIPANT_NOT_FOUND');
  });
});
