import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { errorCodeOf, type Product, startOpenProduct } from '../support/product';

const SHOP = 'butikkmedarbeider@1';

async function decided({ client }: Product) {
  const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
  const participantId = participant.id;
  const competenceId = randomUUID();
  const key = { competenceId, standardRef: SHOP };
  await client.competences.add({ participantId, competenceId, language: 'nb', label: 'Regnskap', statementIds: [] });
  await client.comparison.decide({ ...key, standardCompetenceId: 'noyaktighet' });
  return { participantId, competenceId, key };
}

describe('taking back what was done before something else that is not taken back', () => {
  it('leaves forgotten what was forgotten', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const { participantId, competenceId, key } = await decided(product);
    await client.competences.setLabel({ competenceId, language: 'nb', text: 'Bokføring' });
    await client.comparison.decide({ ...key, standardCompetenceId: 'kundeservice' });
    await client.lessons.forget(key);
    for (let count = 0; count < 2; count++) await client.history.undo({ participantId });
    const { competences, decisions } = await client.participants.get({ participantId });
    expect(competences[0]?.label).toEqual({ nb: 'Regnskap' });
    expect(decisions[0]?.standardCompetenceId).toBe('noyaktighet');
    expect((await client.lessons.get()).standards).toEqual([]);
  });

  it('files what was learnt under the name that came back, also when it was changed meanwhile', async () => {
    const product = await startOpenProduct();
    const { client, session } = product;
    const { participantId, competenceId, key } = await decided(product);
    await client.competences.setLabel({ competenceId, language: 'nb', text: 'Bokføring' });
    await client.lessons.change({ ...key, standardCompetenceId: 'kundeservice' });
    await client.history.undo({ participantId });
    const names = session.read((reader) => reader.prepare('SELECT DISTINCT name FROM lesson_name').all());
    expect(names).toEqual([{ name: 'regnskap' }]);
  });

  it('says nothing of a decision that is made again as it was', async () => {
    const product = await startOpenProduct();
    const { participantId, key } = await decided(product);
    const before = await product.client.history.list({ participantId });
    await product.client.comparison.decide({ ...key, standardCompetenceId: 'noyaktighet' });
    expect(await product.client.history.list({ participantId })).toEqual(before);
  });

  it('takes nothing from somebody else who has the id now', async () => {
    const { client } = await startOpenProduct();
    const [one, other] = [
      await client.participants.add({ name: 'En', language: 'nb' }),
      await client.participants.add({ name: 'To', language: 'nb' }),
    ].map(({ participant }) => participant.id);
    const [mine, theirs] = [{ participantId: one ?? '' }, { participantId: other ?? '' }];
    const statementId = randomUUID();
    await client.statements.add({ ...mine, statementId, text: 'Mitt' });
    await client.history.undo(mine);
    await client.statements.add({ ...theirs, statementId, text: 'Deres' });
    expect(await errorCodeOf(client.history.redo(mine))).toBe('CHANGE_NOT_FOUND');
    expect((await client.participants.get(theirs)).statements).toMatchObject([{ text: 'Deres' }]);
    expect((await client.participants.get(mine)).undo).toEqual({ undo: false, redo: true });
  });

  it('does not choose a standard that has been deleted', async () => {
    const { client } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
    const participantId = participant.id;
    const { ref, content } = await client.ownStandards.copy({ id: 'own-1', ref: SHOP });
    const source = { ...content.source, commissionedBy: { nb: 'Butikken vår', en: 'Our shop' } };
    await client.ownStandards.save({ content: { ...content, source } });
    await client.ownStandards.putInUse({ ref });
    await client.participants.update({ participantId, standardRefs: [ref, SHOP] });
    await client.participants.update({ participantId, standardRefs: [] });
    await client.ownStandards.remove({ ref });
    expect((await client.history.undo({ participantId })).participant.standardRefs).toEqual([SHOP]);
    const [change] = (await client.history.list({ participantId })).toReversed();
    await client.history.goTo({ participantId, changeId: null });
    const { participant: again } = await client.history.goTo({ participantId, changeId: change?.id ?? null });
    expect(again.standardRefs).toEqual([SHOP]);
  });
});
