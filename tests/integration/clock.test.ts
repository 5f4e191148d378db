import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PASSPHRASE, startOpenProduct } from '../support/product';

const NOW = Date.parse('2026-05-04T10:00:00.000Z');
const YEAR = 365 * 24 * 3_600_000;

/** A workspace on a clock that can be set. */
async function startWithClock() {
  const clock = { at: NOW };
  const product = await startOpenProduct({ clock: () => new Date(clock.at) });
  const add = async (name: string) => (await product.client.participants.add({ name, language: 'nb' })).participant.id;
  const say = (participantId: string, text: string) =>
    product.client.statements.add({ participantId, statementId: randomUUID(), text });
  return { ...product, clock, add, say };
}

describe('a clock that is set back by six years', () => {
  it('leaves who was worked with last at the top of the list, also after opening anew', async () => {
    const { client, clock, add, say } = await startWithClock();
    const [first, second] = [await add('Første'), await add('Andre')];
    clock.at -= 6 * YEAR;
    await say(second, 'Sagt etterpå');
    await say(first, 'Sagt aller sist');
    expect((await client.participants.find({})).participants.map(({ name }) => name)).toEqual(['Første', 'Andre']);
    await client.workspace.lock();
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    await say(second, 'Enda senere');
    const { participants: list } = await client.participants.find({});
    expect(list.map(({ name }) => name)).toEqual(['Andre', 'Første']);
    expect(list.every(({ updatedAt }) => updatedAt >= new Date(NOW).toISOString())).toBe(true);
  });

  it('keeps the history in the order in which things were done, and undo takes back the last', async () => {
    const { client, clock, add, say } = await startWithClock();
    const participantId = await add('Deltaker');
    await say(participantId, 'Først');
    clock.at -= 6 * YEAR;
    await say(participantId, 'Så');
    clock.at -= YEAR;
    await say(participantId, 'Til slutt');
    const times = (await client.history.list({ participantId })).map(({ at }) => at);
    expect(times).toEqual(times.toSorted().toReversed());
    const { statements } = await client.history.undo({ participantId });
    expect(statements.map(({ text }) => text)).toEqual(['Først', 'Så']);
  });

  it('forgets a change that was written under a clock that ran ahead as little as any other', async () => {
    const { client, clock, add, say } = await startWithClock();
    const participantId = await add('Deltaker');
    clock.at += 10 * YEAR;
    await say(participantId, 'Skrevet i framtiden');
    clock.at = NOW;
    await say(participantId, 'Skrevet nå');
    const { statements } = await client.history.undo({ participantId });
    expect(statements.map(({ text }) => text)).toEqual(['Skrevet i framtiden']);
    expect((await client.history.undo({ participantId })).statements).toEqual([]);
  });
});
