import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { ParticipantRecord } from '#shared/domain/participant';
import { errorCodeOf, PASSPHRASE, type Product, startOpenProduct, startProduct } from '../support/product';

const SHOP = 'butikkmedarbeider@1';

/** What is described, without what undo itself changes. */
const described = ({ undo: _undo, participant, ...record }: ParticipantRecord) => ({
  ...record,
  participant: { ...participant, updatedAt: '' },
});

/** A description that every kind of change is made to, one after the other. */
async function everyChange({ client }: Product, participantId: string): Promise<ParticipantRecord[]> {
  const [said, one, other] = [randomUUID(), randomUUID(), randomUUID()];
  const decision = { competenceId: one, standardRef: SHOP };
  return [
    await client.participants.get({ participantId }),
    await client.statements.add({ participantId, statementId: said, text: 'Jeg førte bøkene' }),
    await client.competences.add({
      participantId,
      competenceId: one,
      language: 'nb',
      label: 'Regnskap',
      statementIds: [said],
    }),
    await client.competences.setPlacement({ competenceId: one, placement: 'routines' }),
    await client.competences.setKey({ competenceId: one, key: true }),
    await client.competences.setOutcome({ competenceId: one, language: 'nb', text: 'Kan føre regnskap' }),
    await client.comparison.decide({ ...decision, standardCompetenceId: 'noyaktighet' }),
    await client.competences.add({
      participantId,
      competenceId: other,
      language: 'nb',
      label: 'Bokføring',
      statementIds: [said],
    }),
    await client.comparison.decide({ competenceId: other, standardRef: SHOP, standardCompetenceId: null }),
    await client.competences.merge({ keptId: one, mergedId: other }),
    await client.comparison.undecide(decision),
    await client.statements.remove({ statementId: said }),
    await client.participants.update({ participantId, name: 'Et annet navn' }),
    await client.competences.remove({ competenceId: one }),
  ];
}

async function addPerson({ client }: Product): Promise<string> {
  const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
  return participant.id;
}

describe('taking changes back', () => {
  it('goes back through every kind of change to the beginning, and forward again, also after a restart', async () => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product);
    const states = await everyChange(product, participantId);
    for (const state of states.slice(0, -1).toReversed()) {
      expect(described(await product.client.history.undo({ participantId }))).toEqual(described(state));
    }
    const first = await product.client.history.undo({ participantId });
    expect(first.undo).toEqual({ undo: false, redo: true });
    product.session.close();

    const again = startProduct(product.dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    for (const state of states.slice(1)) {
      expect(described(await again.client.history.redo({ participantId }))).toEqual(described(state));
    }
    expect((await again.client.participants.get({ participantId })).undo).toEqual({ undo: true, redo: false });
  });

  it('brings back what was learnt, with the decision that taught it', async () => {
    const { client } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
    const participantId = participant.id;
    const competenceId = randomUUID();
    await client.competences.add({ participantId, competenceId, language: 'nb', label: 'Regnskap', statementIds: [] });
    await client.comparison.decide({ competenceId, standardRef: SHOP, standardCompetenceId: 'noyaktighet' });
    const { standards: before } = await client.lessons.get();
    expect(before).toHaveLength(1);
    await client.comparison.undecide({ competenceId, standardRef: SHOP });
    expect((await client.lessons.get()).standards).toEqual([]);
    await client.history.undo({ participantId });
    expect((await client.lessons.get()).standards).toEqual(before);
  });

  it('cannot do again what was taken back once something else is changed', async () => {
    const { client } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
    const participantId = participant.id;
    await client.participants.update({ participantId, name: 'Annet' });
    await client.history.undo({ participantId });
    await client.participants.update({ participantId, language: 'en' });
    const record = await client.history.redo({ participantId });
    expect(record.participant).toMatchObject({ name: 'Deltaker', language: 'en' });
    expect(record.undo).toEqual({ undo: true, redo: false });
  });

  it('takes letters typed one after the other as one change, and a pause as the end of one', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const { client } = await startOpenProduct({ clock: () => new Date(now) });
    const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
    const participantId = participant.id;
    const statementId = randomUUID();
    const type = async (text: string, pause: number) => {
      now += pause;
      await client.statements.add({ participantId, statementId, text });
    };
    for (const text of ['J', 'Je', 'Jeg']) await type(text, 200);
    await type('Jeg bakte', 60_000);
    await type('Jeg bakte brød', 200);
    const texts = async () => (await client.history.undo({ participantId })).statements.map(({ text }) => text);
    expect(await texts()).toEqual(['Jeg']);
    expect(await texts()).toEqual([]);
  });

  it('takes a competence and the letters of its name as one change, also where it came with its evidence', async () => {
    const { client } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
    const [participantId, statementId, competenceId] = [participant.id, randomUUID(), randomUUID()];
    await client.statements.add({ participantId, statementId, text: 'Jeg førte bøkene' });
    for (const label of ['R', 'Re', 'Regnskap']) {
      await client.competences.add({ participantId, competenceId, language: 'nb', label, statementIds: [statementId] });
    }
    const changes = await client.history.list({ participantId });
    expect(changes.map(({ subject, action, what }) => [subject, action, what])).toEqual([
      ['competence', 'added', 'Regnskap'],
      ['statement', 'added', 'Jeg førte bøkene'],
    ]);
    expect((await client.history.undo({ participantId })).competences).toEqual([]);
  });

  it('is of this participant only, and not for one that is not there', async () => {
    const product = await startOpenProduct();
    const [one, other] = [await addPerson(product), await addPerson(product)];
    await product.client.participants.update({ participantId: one, name: 'Annet' });
    expect((await product.client.history.undo({ participantId: other })).undo).toEqual({ undo: false, redo: false });
    expect((await product.client.participants.get({ participantId: one })).participant.name).toBe('Annet');
    const unknown = randomUUID();
    for (const call of [product.client.history.undo, product.client.history.redo, product.client.history.list]) {
      expect(await errorCodeOf(call({ participantId: unknown }))).toBe('PARTICIPANT_NOT_FOUND');
    }
  });
});

describe('going to a point in the history', () => {
  it('takes back all that came later, does it again, and says beforehand what is next', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const participantId = await addPerson(product);
    const states = await everyChange(product, participantId);
    const changes = (await client.history.list({ participantId })).toReversed();
    for (const index of [4, 9, 0, changes.length - 1, 2]) {
      const changeId = changes[index]?.id ?? null;
      const record = await client.history.goTo({ participantId, changeId });
      expect(described(record)).toEqual(described(states[index + 1] ?? record));
      const next = await client.history.next({ participantId });
      expect([next.undo?.id, next.redo?.id]).toEqual([changes[index]?.id, changes[index + 1]?.id]);
    }
    const first = await client.history.goTo({ participantId, changeId: null });
    expect(described(first)).toEqual(described(states[0] ?? first));
    expect(first.undo).toEqual({ undo: false, redo: true });
  });

  it('is refused for a change that is not there or is somebody else’s, and changes nothing', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const [one, other] = [await addPerson(product), await addPerson(product)];
    await client.participants.update({ participantId: one, name: 'Annet' });
    await client.participants.update({ participantId: other, name: 'Et til' });
    const [change] = await client.history.list({ participantId: other });
    expect(await errorCodeOf(client.history.goTo({ participantId: one, changeId: change?.id ?? 0 }))).toBe(
      'CHANGE_NOT_FOUND',
    );
    expect((await client.participants.get({ participantId: one })).participant.name).toBe('Annet');
  });
});

describe('the history', () => {
  it('tells what was done, newest first, in the words of the description', async () => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product);
    await everyChange(product, participantId);
    const changes = await product.client.history.list({ participantId });
    expect(changes.map(({ subject, action, what }) => [subject, action, what])).toEqual([
      ['competence', 'removed', 'Regnskap'],
      ['participant', 'changed', 'Et annet navn'],
      ['statement', 'removed', 'Jeg førte bøkene'],
      ['decision', 'removed', 'Regnskap'],
      ['merged', 'changed', 'Bokføring'],
      ['decision', 'added', 'Bokføring'],
      ['competence', 'added', 'Bokføring'],
      ['decision', 'added', 'Regnskap'],
      ['outcome', 'added', 'Regnskap'],
      ['key', 'added', 'Regnskap'],
      ['placement', 'added', 'Regnskap'],
      ['competence', 'added', 'Regnskap'],
      ['statement', 'added', 'Jeg førte bøkene'],
    ]);
    expect(changes[8]).toMatchObject({ before: '', after: 'Kan føre regnskap' });
    expect(changes[10]).toMatchObject({ before: null, after: 'routines' });
  });

  it('keeps the latest five hundred changes', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const { client, session } = await startOpenProduct({ clock: () => new Date(now) });
    const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
    for (let count = 0; count < 520; count++) {
      now += 60_000;
      await client.participants.update({ participantId: participant.id, name: `Deltaker ${count}` });
    }
    const { count } = session.read((reader) =>
      reader.prepare<[], { count: number }>('SELECT count(*) AS count FROM change').get(),
    ) ?? { count: 0 };
    expect(count).toBe(500);
  });

  it('goes with the participant', async () => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product);
    await everyChange(product, participantId);
    await product.client.participants.remove({ participantId });
    expect(product.session.read((reader) => reader.prepare('SELECT count(*) AS count FROM change').get())).toEqual({
      count: 0,
    });
  });
});
