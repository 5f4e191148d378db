import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { errorCodeOf, PASSPHRASE, startOpenProduct, startProduct } from '../support/product';

const REF = 'butikkmedarbeider@1';

async function startWithParticipant() {
  const product = await startOpenProduct();
  const { participant } = await product.client.participants.add({ name: 'Åse', language: 'nb' });
  const outcome = { participantId: participant.id, standardRef: REF, standardCompetenceId: 'kundeservice' };
  return { ...product, participantId: participant.id, outcome };
}

describe('a personal outcome', () => {
  it('is kept by language and through a restart', async () => {
    const { client, session, dataFolder, participantId, outcome } = await startWithParticipant();
    await client.additions.setPersonalOutcome({ ...outcome, language: 'nb', text: 'Kan roe sinte kunder.' });
    const record = await client.additions.setPersonalOutcome({ ...outcome, language: 'en', text: 'Can calm people.' });
    expect(record.personalOutcomes).toEqual([
      {
        standardRef: REF,
        standardCompetenceId: 'kundeservice',
        text: { nb: 'Kan roe sinte kunder.', en: 'Can calm people.' },
      },
    ]);
    session.close();
    const again = startProduct(dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await again.client.participants.get({ participantId })).toEqual(record);
  });

  it('is taken away in one language by an empty text, and altogether by the last', async () => {
    const { client, outcome } = await startWithParticipant();
    await client.additions.setPersonalOutcome({ ...outcome, language: 'nb', text: 'Kan.' });
    await client.additions.setPersonalOutcome({ ...outcome, language: 'en', text: 'Can.' });
    const half = await client.additions.setPersonalOutcome({ ...outcome, language: 'nb', text: ' ' });
    expect(half.personalOutcomes.map(({ text }) => text)).toEqual([{ en: 'Can.' }]);
    const none = await client.additions.setPersonalOutcome({ ...outcome, language: 'en', text: '' });
    expect(none.personalOutcomes).toEqual([]);
  });

  it('goes with the participant, and leaves everybody else’s', async () => {
    const { client, session, participantId, outcome } = await startWithParticipant();
    const other = await client.participants.add({ name: 'B', language: 'nb' });
    for (const id of [participantId, other.participant.id]) {
      await client.additions.setPersonalOutcome({ ...outcome, participantId: id, language: 'nb', text: 'Kan.' });
    }
    await client.participants.remove({ participantId });
    const left = session.read((reader) => reader.prepare('SELECT participant_id FROM personal_outcome').all());
    expect(left).toEqual([{ participant_id: other.participant.id }]);
  });

  it('needs a participant and a key competence of a known standard', async () => {
    const { client, outcome } = await startWithParticipant();
    const set = (changes: Partial<typeof outcome>) =>
      errorCodeOf(client.additions.setPersonalOutcome({ ...outcome, ...changes, language: 'nb', text: 'Kan.' }));
    expect(await set({ participantId: randomUUID() })).toBe('PARTICIPANT_NOT_FOUND');
    expect(await set({ standardRef: 'ukjent@1' })).toBe('STANDARD_NOT_FOUND');
    expect(await set({ standardCompetenceId: 'flyging' })).toBe('STANDARD_COMPETENCE_NOT_FOUND');
  });

  it('stands in the report of that standard and in no other', async () => {
    const { client, participantId, outcome } = await startWithParticipant();
    await client.additions.setPersonalOutcome({ ...outcome, language: 'nb', text: 'Kan roe sinte kunder.' });
    const said = async (ref: string) =>
      JSON.stringify(await client.report.preview({ participantId, standardRefs: [ref], language: 'nb' }));
    expect(await said(REF)).toContain('Kan roe sinte kunder.');
    expect(await said('butikksjef@1')).not.toContain('Kan roe sinte kunder.');
  });
});
