import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { errorCodeOf, PASSPHRASE, type Product, startOpenProduct, startProduct } from '../support/product';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

async function addPerson({ client }: Product, name = 'Deltaker'): Promise<string> {
  return (await client.participants.add({ name, language: 'nb' })).participant.id;
}

describe('experiences', () => {
  it('keep everything through a restart, in their order, with what was said about them', async () => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product);
    const [bakery, camp, statementId, itemId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    const { client } = product;
    await client.experiences.save({ participantId, experience: { id: camp, title: 'Leiren', phase: 'flight' } });
    await client.experiences.save({
      participantId,
      experience: { id: bakery, title: 'Bakeriet 🥖', place: 'حلب', from: 'før krigen', to: '2015', kind: 'informal' },
    });
    await client.experiences.save({ participantId, experience: { id: bakery, tasks: 'Bake.\nFøre bøkene.' } });
    await client.experiences.order({ participantId, experienceIds: [bakery] });
    await client.statements.add({ participantId, statementId, text: 'Jeg bakte', experienceId: bakery });
    const written = await client.documented.save({ participantId, item: { id: itemId, text: 'Fagbrev, baker' } });
    product.session.close();

    const again = startProduct(product.dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    const read = await again.client.participants.get({ participantId });
    expect(read).toEqual(written);
    expect(read.experiences).toEqual([
      {
        id: bakery,
        title: 'Bakeriet 🥖',
        place: 'حلب',
        phase: 'home',
        kind: 'informal',
        from: 'før krigen',
        to: '2015',
        tasks: 'Bake.\nFøre bøkene.',
      },
      { id: camp, title: 'Leiren', place: '', phase: 'flight', kind: 'paid', from: '', to: '', tasks: '' },
    ]);
    expect(read.statements).toEqual([{ id: statementId, text: 'Jeg bakte', experienceId: bakery }]);
    expect(read.documented).toEqual([{ id: itemId, text: 'Fagbrev, baker' }]);
  });

  it('take an addition that is sent again as a change, and a change of one field leaves the others', async () => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product);
    const id = randomUUID();
    const save = (experience: object) =>
      product.client.experiences.save({ participantId, experience: { id, ...experience } });
    await save({ title: 'Bak' });
    await save({ title: 'Bakeriet', phase: 'norway' });
    const { experiences } = await save({ place: 'Oslo' });
    expect(experiences).toMatchObject([{ title: 'Bakeriet', phase: 'norway', place: 'Oslo' }]);
    expect((await save({ title: '' })).experiences).toMatchObject([{ title: '', place: 'Oslo' }]);
  });

  it('leave their statements when they are deleted, and undo puts them back together', async () => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product);
    const [id, statementId] = [randomUUID(), randomUUID()];
    const { client } = product;
    await client.experiences.save({ participantId, experience: { id, title: 'Bakeriet' } });
    await client.statements.add({ participantId, statementId, text: 'Jeg bakte', experienceId: id });
    const removed = await client.experiences.remove({ experienceId: id });
    expect(removed.experiences).toEqual([]);
    expect(removed.statements).toEqual([{ id: statementId, text: 'Jeg bakte', experienceId: null }]);
    const back = await client.history.undo({ participantId });
    expect(back.experiences).toMatchObject([{ id, title: 'Bakeriet' }]);
    expect(back.statements).toMatchObject([{ experienceId: id }]);
    const [change] = await client.history.list({ participantId });
    expect(change).toMatchObject({ subject: 'experience', action: 'removed', what: 'Bakeriet', undone: true });
  });

  it('can be put in another order, and taken back to the old one', async () => {
    const product = await startOpenProduct();
    const participantId = await addPerson(product);
    const ids = [randomUUID(), randomUUID(), randomUUID()];
    for (const id of ids) await product.client.experiences.save({ participantId, experience: { id, title: id } });
    const order = async (experienceIds: string[]) =>
      (await product.client.experiences.order({ participantId, experienceIds })).experiences.map(({ id }) => id);
    const [one = '', two = '', three = ''] = ids;
    expect(await order([three, one, two])).toEqual([three, one, two]);
    expect(await order([two, two])).toEqual([two, three, one]);
    const { experiences } = await product.client.history.undo({ participantId });
    expect(experiences.map(({ id }) => id)).toEqual([three, one, two]);
  });

  it('are not mixed with somebody else’s', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const [mine, theirs] = [await addPerson(product), await addPerson(product, 'En annen')];
    const [id, itemId] = [randomUUID(), randomUUID()];
    await client.experiences.save({ participantId: mine, experience: { id, title: 'Bakeriet' } });
    await client.documented.save({ participantId: mine, item: { id: itemId, text: 'Fagbrev' } });
    const before = await client.participants.get({ participantId: theirs });
    const attempts = {
      save: client.experiences.save({ participantId: theirs, experience: { id, title: 'x' } }),
      order: client.experiences.order({ participantId: theirs, experienceIds: [id] }),
      say: client.statements.add({ participantId: theirs, statementId: randomUUID(), text: 'x', experienceId: id }),
      document: client.documented.save({ participantId: theirs, item: { id: itemId, text: 'x' } }),
    };
    expect(await errorCodeOf(attempts.save)).toBe('EXPERIENCE_NOT_FOUND');
    expect(await errorCodeOf(attempts.order)).toBe('EXPERIENCE_NOT_FOUND');
    expect(await errorCodeOf(attempts.say)).toBe('EXPERIENCE_NOT_FOUND');
    expect(await errorCodeOf(attempts.document)).toBe('DOCUMENTED_NOT_FOUND');
    expect(await client.participants.get({ participantId: theirs })).toEqual(before);
  });

  it('answer with an expected error for what is not there, and refuse what is malformed', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const participantId = await addPerson(product);
    const id = randomUUID();
    const code = (call: Promise<unknown>) => errorCodeOf(call);
    expect(await code(client.experiences.save({ participantId: UNKNOWN, experience: { id, title: 'x' } }))).toBe(
      'PARTICIPANT_NOT_FOUND',
    );
    expect(await code(client.experiences.remove({ experienceId: UNKNOWN }))).toBe('EXPERIENCE_NOT_FOUND');
    expect(await code(client.documented.save({ participantId: UNKNOWN, item: { id, text: 'x' } }))).toBe(
      'PARTICIPANT_NOT_FOUND',
    );
    expect(await code(client.documented.remove({ itemId: UNKNOWN }))).toBe('DOCUMENTED_NOT_FOUND');
    // Letters that arrive after it was deleted do not bring half of it back.
    expect(await code(client.experiences.save({ participantId, experience: { id, place: 'Oslo' } }))).toBe(
      'EXPERIENCE_NOT_FOUND',
    );
    const long = client.experiences.save({ participantId, experience: { id, title: 'x'.repeat(501) } });
    expect(await code(long)).toBe('BAD_REQUEST');
    expect((await client.participants.get({ participantId })).experiences).toEqual([]);
  });
});

describe('what is documented elsewhere', () => {
  it('is added, changed and removed, each to be taken back', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const participantId = await addPerson(product);
    const [one, other] = [randomUUID(), randomUUID()];
    await client.documented.save({ participantId, item: { id: one, text: 'Fag' } });
    await client.documented.save({ participantId, item: { id: one, text: 'Fagbrev' } });
    await client.documented.save({ participantId, item: { id: other, text: 'Truckførerbevis' } });
    const { documented } = await client.documented.remove({ itemId: one });
    expect(documented).toEqual([{ id: other, text: 'Truckførerbevis' }]);
    const back = await client.history.undo({ participantId });
    expect(back.documented).toEqual([
      { id: one, text: 'Fagbrev' },
      { id: other, text: 'Truckførerbevis' },
    ]);
  });
});

describe('the questions to ask next', () => {
  const situation = { text: '', tasks: '', asked: [], shown: [], turn: 0 };

  it('follow what is written, in Norwegian and in English, and are in both languages', async () => {
    const { client } = await startOpenProduct();
    const about = async (text: string, tasks = '') =>
      (await client.questions.next({ ...situation, text, tasks })).flatMap(({ topics }) => topics);
    expect(await about('Jeg bakte brød når bakerne var borte.')).toContain('food');
    expect(await about('I repaired cars in my uncle’s garage')).toContain('machines');
    expect(await about('Vi bodde i Aleppo da', 'Kjørte lastebil')).toContain('goods');
    expect(new Set(await about('Vi bodde i Aleppo da'))).toEqual(new Set(['any']));
    const questions = await client.questions.next(situation);
    expect(questions).toHaveLength(5);
    for (const { nb, en } of questions) expect([nb, en].every((text) => text.length > 5)).toBe(true);
  });

  it('are all to be looked through', async () => {
    const { client } = await startOpenProduct();
    expect((await client.questions.all()).length).toBeGreaterThan(100);
  });
});
