import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { NOTHING_CHOSEN } from '#shared/domain/report-choices';
import { translatorFor } from '#shared/i18n/translator';
import { changeText } from '#shared/report/change-text';
import { errorCodeOf, PASSPHRASE, startOpenProduct, startProduct } from '../support/product';

async function startWithParticipant() {
  let now = Date.parse('2026-03-03T11:22:00Z');
  const product = await startOpenProduct({ clock: () => new Date(now) });
  const { participant } = await product.client.participants.add({ name: 'Amina', language: 'nb' });
  /** A minute goes by: what is typed then is a change of its own. */
  const later = () => {
    now += 60_000;
  };
  return { ...product, participantId: participant.id, later };
}

describe('what is chosen for a report', () => {
  it('is what everybody begins with, then what was chosen, also after a restart', async () => {
    const { client, session, dataFolder, participantId } = await startWithParticipant();
    expect((await client.participants.get({ participantId })).report).toEqual(NOTHING_CHOSEN);
    await client.report.choose({ participantId, form: 'complete', voice: 'third' });
    await client.report.choose({ participantId, parts: { form: 'employer', parts: ['about', 'short'] } });
    await client.report.setShort({ participantId, language: 'nb', text: 'Kan bake.' });
    const record = await client.report.setShort({ participantId, language: 'en', text: 'Can bake.' });
    expect(record.report).toEqual({
      form: 'complete',
      voice: 'third',
      parts: { employer: ['about', 'short'] },
      short: { nb: 'Kan bake.', en: 'Can bake.' },
    });
    session.close();
    const again = startProduct(dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await again.client.participants.get({ participantId })).toEqual(record);
  });

  it('has each part once and none that the form cannot have, and can be as usual again', async () => {
    const { client, session, participantId } = await startWithParticipant();
    const parts = ['about', 'model', 'bullets', 'about'] as const;
    const chosen = await client.report.choose({ participantId, parts: { form: 'application', parts: [...parts] } });
    expect(chosen.report.parts).toEqual({ application: ['about', 'bullets'] });
    const none = await client.report.choose({ participantId, parts: { form: 'application', parts: [] } });
    expect(none.report.parts).toEqual({ application: [] });
    const usual = await client.report.choose({ participantId, parts: { form: 'application', parts: null } });
    expect(usual.report).toEqual(NOTHING_CHOSEN);
    expect(session.read((reader) => reader.prepare('SELECT * FROM report_choice').all())).toEqual([]);
  });

  it('stands in the history in words, each choice and each text by itself, and is taken back', async () => {
    const { client, participantId, later } = await startWithParticipant();
    await client.report.choose({ participantId, form: 'complete' });
    for (const text of ['K', 'Ka', 'Kan']) await client.report.setShort({ participantId, language: 'nb', text });
    later();
    await client.report.setShort({ participantId, language: 'nb', text: 'Kan bake.' });
    await client.report.choose({ participantId, voice: 'third' });
    // Chosen as it was: no change.
    await client.report.choose({ participantId, voice: 'third' });
    const changes = await client.history.list({ participantId });
    expect(changes.map(({ subject, action, before, after }) => [subject, action, before, after])).toEqual([
      ['reportChoices', 'changed', null, null],
      ['reportText', 'changed', 'Kan', 'Kan bake.'],
      ['reportText', 'added', '', 'Kan'],
      ['reportChoices', 'changed', null, null],
    ]);
    const words = (language: 'nb' | 'en') => changes.map((change) => changeText(translatorFor(language), change));
    expect(words('nb').slice(0, 2)).toEqual([
      'Endret hva rapporten skal inneholde',
      'Endret «Kort fortalt» i rapporten',
    ]);
    expect(words('en').slice(0, 2)).toEqual([
      'Changed what the report should contain',
      'Changed ‘In short’ in the report',
    ]);
    const undo = async () => (await client.history.undo({ participantId })).report;
    expect(await undo()).toMatchObject({ voice: 'first', short: { nb: 'Kan bake.' } });
    expect((await undo()).short).toEqual({ nb: 'Kan' });
    expect(await undo()).toEqual({ ...NOTHING_CHOSEN, form: 'complete' });
    expect(await undo()).toEqual(NOTHING_CHOSEN);
    expect((await client.history.redo({ participantId })).report.form).toBe('complete');
  });

  it('is one change where a text is typed from nothing, and none where it is emptied again', async () => {
    const { client, participantId, later } = await startWithParticipant();
    for (const text of ['K', 'Ka', 'Kan']) await client.report.setShort({ participantId, language: 'nb', text });
    later();
    const emptied = await client.report.setShort({ participantId, language: 'nb', text: '  ' });
    expect(emptied.report).toEqual(NOTHING_CHOSEN);
    const changes = await client.history.list({ participantId });
    expect(changes.map(({ subject, action }) => [subject, action])).toEqual([
      ['reportText', 'removed'],
      ['reportText', 'added'],
    ]);
  });

  it('goes with the participant, and needs one', async () => {
    const { client, session, participantId } = await startWithParticipant();
    const other = await client.participants.add({ name: 'B', language: 'nb' });
    for (const id of [participantId, other.participant.id]) {
      await client.report.setShort({ participantId: id, language: 'nb', text: 'Kan.' });
    }
    await client.participants.remove({ participantId });
    expect(session.read((reader) => reader.prepare('SELECT participant_id FROM report_choice').all())).toEqual([
      { participant_id: other.participant.id },
    ]);
    const nobody = { participantId: randomUUID() };
    expect(await errorCodeOf(client.report.choose({ ...nobody, form: 'complete' }))).toBe('PARTICIPANT_NOT_FOUND');
    expect(await errorCodeOf(client.report.setShort({ ...nobody, language: 'nb', text: 'Kan.' }))).toBe(
      'PARTICIPANT_NOT_FOUND',
    );
  });
});
