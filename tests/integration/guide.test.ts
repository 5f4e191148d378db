import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startDemoSession } from '#main/core/demo';
import { createRouter } from '#main/core/router';
import participantB from '#resources/demo/participant-b.json';
import { errorCodeOf, PASSPHRASE, startOpenProduct, startProduct } from '../support/product';

async function startDemo() {
  const session = await startDemoSession();
  onTestFinished(() => session.close());
  const client = createRouterClient(createRouter(session));
  const { participants } = await client.participants.find({});
  const recordOf = (name: string) =>
    client.participants.get({ participantId: participants.find((known) => known.name === name)?.id ?? '' });
  return { session, client, recordOf };
}

describe('the participant to practise on', () => {
  it('is there when it is asked for, once however often, and says that it is invented', async () => {
    const { client, session, dataFolder } = await startOpenProduct();
    expect(await client.guide.practice()).toBeNull();
    const participantId = randomUUID();
    const made = await client.guide.addPractice({ participantId, language: 'nb' });
    expect(made.participant).toMatchObject({ id: participantId, name: 'Øvingsdeltaker (oppdiktet)', language: 'nb' });
    expect(made.statements.map(({ text }) => text)).toEqual(participantB.statements.map(({ text }) => text));
    expect(made.competences.map(({ label }) => label.nb)).toEqual(
      participantB.competences.map(({ label }) => label.nb),
    );
    expect(await client.guide.addPractice({ participantId, language: 'en' })).toEqual(made);
    expect((await client.participants.find({})).found).toBe(1);
    session.close();

    const again = startProduct(dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await again.client.guide.practice()).toEqual({ participantId, name: 'Øvingsdeltaker (oppdiktet)' });
    expect(await again.client.participants.get({ participantId })).toEqual(made);
  });

  it('is known by another name too, and deleted as anybody', async () => {
    const { client } = await startOpenProduct();
    const participantId = randomUUID();
    const made = await client.guide.addPractice({ participantId, language: 'en' });
    expect(made.participant.name).toBe('Practice participant (invented)');
    await client.participants.update({ participantId, name: 'Kari' });
    expect(await client.guide.practice()).toEqual({ participantId, name: 'Kari' });
    await client.participants.remove({ participantId });
    expect(await client.guide.practice()).toBeNull();
    expect((await client.participants.find({})).participants).toEqual([]);
  });

  it('is not made in a locked workspace', async () => {
    const { client } = startProduct();
    expect(await errorCodeOf(client.guide.practice())).toBe('WORKSPACE_LOCKED');
    expect(await errorCodeOf(client.guide.addPractice({ participantId: randomUUID(), language: 'nb' }))).toBe(
      'WORKSPACE_LOCKED',
    );
  });
});

describe('the demo', () => {
  it('has somebody for the tour already', async () => {
    const { client } = await startDemo();
    expect(await client.guide.practice()).toMatchObject({ name: 'Deltaker B' });
  });

  it('shows where what was said belongs, what competences rest on, and a consent', async () => {
    const { session, recordOf } = await startDemo();
    const a = await recordOf('Deltaker A');
    expect(a.experiences.map(({ phase, kind }) => [phase, kind])).toEqual([
      ['home', 'paid'],
      ['flight', 'informal'],
      ['norway', 'paid'],
    ]);
    const experienceIds = new Set(a.experiences.map(({ id }) => id));
    expect(a.statements.filter(({ experienceId }) => !experienceIds.has(experienceId ?? ''))).toEqual([]);
    expect(a.documented).not.toEqual([]);
    expect(a.preparation).toMatchObject({ interpreter: 'none' });
    expect(new Set(a.evidence.map(({ kind }) => kind))).toEqual(new Set(['self-reported', 'observed', 'documented']));
    const resting = new Set(a.evidence.map(({ competenceId }) => competenceId));
    expect(a.competences.filter(({ id }) => !resting.has(id))).toEqual([]);
    expect(a.competences.filter(({ why }) => why.nb)).toHaveLength(2);
    const today = session.today();
    expect(a.consents).toMatchObject([{ way: 'signed', withdrawnOn: null }]);
    expect((a.consents[0]?.givenOn ?? '') < today && today < (a.consents[0]?.keepUntil ?? '')).toBe(true);
    for (const name of ['Deltaker B', 'Deltaker C', 'Deltaker D']) expect((await recordOf(name)).consents).toEqual([]);
  });
});

describe('what was chosen on this machine', () => {
  it('is changed one at a time, and a file from before a choice was offered still opens', async () => {
    const { client, dataFolder } = await startOpenProduct();
    writeFileSync(join(dataFolder, 'preferences.json'), '{"language":"en"}\n');
    expect(await client.preferences.get()).toMatchObject({ language: 'en', singleKeys: true, theme: 'system' });
    await client.preferences.set({ singleKeys: false });
    await client.preferences.set({ theme: 'dark' });
    await client.preferences.set({ language: 'nb' });
    expect(await client.preferences.get()).toMatchObject({ language: 'nb', singleKeys: false, theme: 'dark' });
  });
});
