import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { takeUpErasures } from '#main/core/erase';
import { errorCodeOf, startOpenProduct } from '../support/product';

/** Noon: the same day in every time zone that a test may run in. */
const at = (day: string) => () => new Date(`${day}T12:00:00`);

async function withParticipant(day = '2026-06-15') {
  let now = at(day);
  const product = await startOpenProduct({ clock: () => now() });
  const { client } = product;
  const { participant } = await client.participants.add({ name: 'Amina', language: 'nb' });
  const agree = (keepUntil: string | null) =>
    client.preparation.addConsent({
      participantId: participant.id,
      consentId: randomUUID(),
      givenOn: '2026-01-01',
      way: 'signed',
      form: 'nb',
      keepUntil,
    });
  return {
    ...product,
    participantId: participant.id,
    agree,
    goTo: (later: string) => {
      now = at(later);
    },
  };
}

describe('the day on which a participant is to be deleted', () => {
  it('is the earlier of what was agreed and what the counsellor has set', async () => {
    const { client, participantId, agree } = await withParticipant();
    const day = async () => {
      const { deleteOn, because } = await client.retention.get({ participantId });
      return [deleteOn, because];
    };
    expect(await day()).toEqual([null, null]);
    await client.retention.setDay({ participantId, day: '2027-05-01' });
    expect(await day()).toEqual(['2027-05-01', 'chosen']);
    await agree('2027-03-01');
    expect(await day()).toEqual(['2027-03-01', 'agreed']);
    await client.retention.setDay({ participantId, day: '2027-02-01' });
    expect(await day()).toEqual(['2027-02-01', 'chosen']);
    const { deleteOn } = (await client.participants.find({})).participants[0] ?? {};
    expect(deleteOn).toBe('2027-02-01');
    await client.retention.setDay({ participantId, day: null });
    expect(await day()).toEqual(['2027-03-01', 'agreed']);
  });

  it('of several consents that stand is the last agreed, and none where one of them names none', async () => {
    const { client, participantId, agree } = await withParticipant();
    await agree('2027-03-01');
    await agree('2028-03-01');
    expect(await client.retention.get({ participantId })).toMatchObject({
      deleteOn: '2028-03-01',
      agreed: '2028-03-01',
    });
    await agree(null);
    expect(await client.retention.get({ participantId })).toMatchObject({ deleteOn: null, agreed: null });
  });

  it('has come when the consent is withdrawn', async () => {
    const { client, participantId, agree } = await withParticipant();
    const { consents } = await agree('2027-03-01');
    await client.preparation.withdrawConsent({ consentId: consents[0]?.id ?? '', withdrawnOn: '2026-06-10' });
    await client.retention.setDay({ participantId, day: '2026-02-01' });
    expect(await client.retention.get({ participantId })).toMatchObject({
      deleteOn: '2026-06-10',
      because: 'withdrawn',
    });
    expect(await client.retention.due()).toMatchObject([{ participantId, name: 'Amina', because: 'withdrawn' }]);
  });

  it('follows from the workspace’s period only where nothing else is set; there is none to begin with', async () => {
    const { client, participantId, agree } = await withParticipant('2026-08-31');
    expect(await client.retention.period()).toEqual({ months: null });
    await client.retention.setPeriod({ months: 6 });
    expect(await client.retention.get({ participantId })).toMatchObject({ deleteOn: '2027-03-03', because: 'period' });
    await agree('2029-01-01');
    expect(await client.retention.get({ participantId })).toMatchObject({ deleteOn: '2029-01-01', because: 'agreed' });
    expect(await client.retention.setPeriod({ months: null })).toEqual({ months: null });
    expect(await client.retention.period()).toEqual({ months: null });
  });
});

describe('those who are due', () => {
  it('are named from thirty days before, the most urgent first, and nobody before that', async () => {
    const { client, participantId, goTo } = await withParticipant('2026-06-15');
    await client.retention.setDay({ participantId, day: '2026-07-16' });
    expect(await client.retention.due()).toEqual([]);
    goTo('2026-06-16');
    expect(await client.retention.due()).toEqual([
      { participantId, name: 'Amina', deleteOn: '2026-07-16', because: 'chosen', filedOn: null },
    ]);
    const { participant } = await client.participants.add({ name: 'Bakari', language: 'nb' });
    await client.retention.setDay({ participantId: participant.id, day: '2026-01-01' });
    expect((await client.retention.due()).map(({ name }) => name)).toEqual(['Bakari', 'Amina']);
  });

  it('are never deleted by a date, however long it is past', async () => {
    const { client, session, participantId, goTo } = await withParticipant('2026-06-15');
    await client.retention.setDay({ participantId, day: '2026-06-16' });
    await client.retention.setPeriod({ months: 1 });
    goTo('2046-06-15');
    await takeUpErasures(session);
    await client.workspace.lock();
    await client.workspace.unlock({ passphrase: 'tolv tegn eller flere' });
    expect(await client.retention.due()).toHaveLength(1);
    expect((await client.participants.find({})).everybody).toBe(1);
    expect(await client.erasure.list()).toEqual([]);
  });
});

describe('noting that the documents are filed', () => {
  it('keeps the day and the reference with the participant, and logs it once', async () => {
    const { client, participantId } = await withParticipant();
    const filed = { participantId, filedOn: '2026-06-14' };
    await client.retention.setFiled({ ...filed, filedAs: '26/1' });
    expect(await client.retention.setFiled({ ...filed, filedAs: '26/12' })).toMatchObject({
      filedOn: '2026-06-14',
      filedAs: '26/12',
    });
    expect(await client.access.log({ participantId })).toMatchObject([{ what: 'filed', details: {} }]);
    expect(await client.retention.setFiled({ participantId, filedOn: null, filedAs: '26/12' })).toMatchObject({
      filedOn: null,
      filedAs: '',
    });
    expect(await errorCodeOf(client.retention.setFiled({ participantId, filedOn: '2026-06-16', filedAs: '' }))).toBe(
      'FILED_IN_FUTURE',
    );
  });

  it('is, as everything here, of a participant that is there', async () => {
    const { client } = await withParticipant();
    const participantId = randomUUID();
    for (const call of [
      client.retention.get({ participantId }),
      client.retention.setDay({ participantId, day: null }),
      client.retention.setFiled({ participantId, filedOn: null, filedAs: '' }),
      client.access.document({ participantId, language: 'nb' }),
      client.access.log({ participantId }),
      client.access.clearHistory({ participantId }),
    ]) {
      expect(await errorCodeOf(call)).toBe('PARTICIPANT_NOT_FOUND');
    }
  });
});
