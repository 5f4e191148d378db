import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { saveConsent } from '#main/storage/preparation-repository';
import type { Consent } from '#shared/domain/preparation';
import { errorCodeOf, PASSPHRASE, startOpenProduct, startProduct } from '../support/product';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

describe('records of participants', () => {
  it('keep everything through a restart, as it was written', async () => {
    const { client, session, dataFolder } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: 'Ærlig Åse Ødegård 🌷', language: 'en' });
    const participantId = participant.id;
    await client.statements.add({ participantId, statementId: randomUUID(), text: 'Jeg førte bøkene.\nHver kveld.' });
    const { statements } = await client.statements.add({
      participantId,
      statementId: randomUUID(),
      text: 'سوق 👩🏽‍🌾 \u202eabc',
    });
    const [first] = statements;
    if (!first) throw new Error('no statement');
    const { competences } = await client.competences.add({
      participantId,
      competenceId: randomUUID(),
      language: 'nb',
      label: 'Regnskap',
      statementIds: [first.id],
    });
    const [competence] = competences;
    if (!competence) throw new Error('no competence');
    const competenceId = competence.id;
    await client.competences.setLabel({ competenceId, language: 'en', text: 'Bookkeeping' });
    await client.competences.setOutcome({ competenceId, language: 'nb', text: 'Kan føre regnskap. ' });
    await client.competences.setPlacement({ competenceId, placement: 'routines' });
    await client.competences.setKey({ competenceId, key: true });
    await client.comparison.decide({
      competenceId,
      standardRef: 'butikkmedarbeider@1',
      standardCompetenceId: 'noyaktighet',
    });
    const written = await client.participants.update({
      participantId,
      step: 'comparison',
      standardRefs: ['butikkmedarbeider@1'],
    });
    session.close();

    const again = startProduct(dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    const read = await again.client.participants.get({ participantId });
    expect(read).toEqual(written);
    expect(read.participant).toMatchObject({ name: 'Ærlig Åse Ødegård 🌷', language: 'en', step: 'comparison' });
    expect(read.competences).toEqual([
      {
        id: competenceId,
        label: { nb: 'Regnskap', en: 'Bookkeeping' },
        outcome: { nb: 'Kan føre regnskap. ' },
        placement: 'routines',
        key: true,
        why: {},
        statementIds: [first.id],
      },
    ]);
    expect(read.decisions).toEqual([
      { competenceId, standardRef: 'butikkmedarbeider@1', standardCompetenceId: 'noyaktighet' },
    ]);
  });

  it('show on the start page how far each has come, last changed first', async () => {
    const { client } = await startOpenProduct();
    const first = await client.participants.add({ name: 'A', language: 'nb' });
    await client.participants.add({ name: 'B', language: 'nb' });
    const participantId = first.participant.id;
    await client.statements.add({ participantId, statementId: randomUUID(), text: 'x' });
    const { competences } = await client.competences.add({
      participantId,
      competenceId: randomUUID(),
      language: 'nb',
      label: 'K',
      statementIds: [],
    });
    const competenceId = competences[0]?.id ?? '';
    await client.competences.setKey({ competenceId, key: true });
    await client.competences.setOutcome({ competenceId, language: 'en', text: 'Can' });
    await client.competences.setPlacement({ competenceId, placement: 'people' });
    await client.competences.add({
      participantId,
      competenceId: randomUUID(),
      language: 'nb',
      label: 'L',
      statementIds: [],
    });
    await client.participants.update({ participantId, standardRefs: ['butikkmedarbeider@1'] });
    const nothing = { statements: 0, competences: 0, placed: 0, keyCompetences: 0, keyPlaced: 0, outcomes: 0 };
    expect((await client.participants.find({})).participants).toMatchObject([
      {
        name: 'A',
        statements: 1,
        competences: 2,
        placed: 1,
        keyCompetences: 1,
        keyPlaced: 1,
        outcomes: 1,
        standards: 1,
      },
      { name: 'B', ...nothing, standards: 0, consent: 'none', deleteOn: null },
    ]);
  });

  it('say on the start page where consent stands, and when the description is to be deleted', async () => {
    const { client, session } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: 'A', language: 'nb' });
    const agreed = { way: 'signed', form: 'nb', textVersion: 1, keepUntil: '2027-03-01', withdrawnOn: null } as const;
    const [first, second] = [randomUUID(), randomUUID()];
    const summaryAfter = async (id: string, change: Partial<Consent>) => {
      session.write((writer) =>
        saveConsent(writer, participant.id, { id, givenOn: '2026-01-01', ...agreed, ...change }),
      );
      const {
        participants: [summary],
      } = await client.participants.find({});
      return [summary?.consent, summary?.deleteOn];
    };
    expect(await summaryAfter(first, {})).toEqual(['given', '2027-03-01']);
    expect(await summaryAfter(second, { keepUntil: '2027-09-01' })).toEqual(['given', '2027-09-01']);
    expect(await summaryAfter(second, { withdrawnOn: '2026-02-02' })).toEqual(['given', '2027-03-01']);
    expect(await summaryAfter(first, { withdrawnOn: '2026-02-02' })).toEqual(['withdrawn', null]);
    expect(await summaryAfter(first, { keepUntil: null })).toEqual(['given', null]);
  });

  it('call an emptied text missing, and leave the other language alone', async () => {
    const { client } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: 'A', language: 'nb' });
    const added = await client.competences.add({
      participantId: participant.id,
      competenceId: randomUUID(),
      language: 'en',
      label: 'Baking',
      statementIds: [],
    });
    const competenceId = added.competences[0]?.id ?? '';
    await client.competences.setLabel({ competenceId, language: 'nb', text: 'Baking' });
    const { competences } = await client.competences.setLabel({ competenceId, language: 'en', text: '  ' });
    expect(competences[0]?.label).toEqual({ nb: 'Baking' });
  });

  it('keep a competence when the statement it was found in is deleted', async () => {
    const { client } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: 'A', language: 'nb' });
    const participantId = participant.id;
    const { statements } = await client.statements.add({ participantId, statementId: randomUUID(), text: 'x' });
    const statementId = statements[0]?.id ?? '';
    await client.competences.add({
      participantId,
      competenceId: randomUUID(),
      language: 'nb',
      label: 'K',
      statementIds: [statementId],
    });
    const record = await client.statements.remove({ statementId });
    expect(record.statements).toEqual([]);
    expect(record.competences).toMatchObject([{ label: { nb: 'K' }, statementIds: [] }]);
  });

  it('are not mixed: a competence takes no statement of somebody else', async () => {
    const { client } = await startOpenProduct();
    const one = await client.participants.add({ name: 'A', language: 'nb' });
    const other = await client.participants.add({ name: 'B', language: 'nb' });
    const { statements } = await client.statements.add({
      participantId: one.participant.id,
      statementId: randomUUID(),
      text: 'x',
    });
    const stolen = client.competences.add({
      participantId: other.participant.id,
      competenceId: randomUUID(),
      language: 'nb',
      label: 'K',
      statementIds: [statements[0]?.id ?? ''],
    });
    expect(await errorCodeOf(stolen)).toBe('STATEMENT_NOT_FOUND');
    expect((await client.participants.get({ participantId: other.participant.id })).competences).toEqual([]);
  });

  it('take an addition that is sent again as a change, never as a second one', async () => {
    const { client } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: 'A', language: 'nb' });
    const participantId = participant.id;
    const statementId = randomUUID();
    await client.statements.add({ participantId, statementId, text: 'Jeg fø' });
    const { statements } = await client.statements.add({ participantId, statementId, text: 'Jeg førte bøkene' });
    expect(statements).toEqual([{ id: statementId, experienceId: null, text: 'Jeg førte bøkene' }]);
    const competence = {
      participantId,
      competenceId: randomUUID(),
      language: 'nb' as const,
      statementIds: [statementId],
    };
    await client.competences.add({ ...competence, label: 'Regn' });
    const { competences } = await client.competences.add({ ...competence, label: 'Regnskap' });
    expect(competences).toMatchObject([{ label: { nb: 'Regnskap' }, statementIds: [statementId] }]);

    const other = await client.participants.add({ name: 'B', language: 'nb' });
    const theirs = { participantId: other.participant.id };
    expect(await errorCodeOf(client.statements.add({ ...theirs, statementId, text: 'x' }))).toBe('STATEMENT_NOT_FOUND');
    expect(await errorCodeOf(client.competences.add({ ...competence, ...theirs, statementIds: [], label: 'x' }))).toBe(
      'COMPETENCE_NOT_FOUND',
    );
  });

  it('are gone after removal', async () => {
    const { client } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: 'A', language: 'nb' });
    await client.participants.remove({ participantId: participant.id });
    expect((await client.participants.find({})).participants).toEqual([]);
    expect(await errorCodeOf(client.participants.get({ participantId: participant.id }))).toBe('PARTICIPANT_NOT_FOUND');
  });

  it('answer with an expected error for what is not there', async () => {
    const { client } = await startOpenProduct();
    expect(await errorCodeOf(client.participants.get({ participantId: UNKNOWN }))).toBe('PARTICIPANT_NOT_FOUND');
    expect(await errorCodeOf(client.participants.remove({ participantId: UNKNOWN }))).toBe('PARTICIPANT_NOT_FOUND');
    expect(
      await errorCodeOf(client.statements.add({ participantId: UNKNOWN, statementId: randomUUID(), text: 'x' })),
    ).toBe('PARTICIPANT_NOT_FOUND');
    expect(await errorCodeOf(client.statements.remove({ statementId: UNKNOWN }))).toBe('STATEMENT_NOT_FOUND');
    expect(await errorCodeOf(client.competences.setKey({ competenceId: UNKNOWN, key: true }))).toBe(
      'COMPETENCE_NOT_FOUND',
    );
  });

  it('refuse malformed input before it reaches the database', async () => {
    const { client } = await startOpenProduct();
    expect(await errorCodeOf(client.participants.add({ name: '   ', language: 'nb' }))).toBe('BAD_REQUEST');
    expect(await errorCodeOf(client.participants.get({ participantId: "x' OR 1=1 --" }))).toBe('BAD_REQUEST');
    expect((await client.participants.find({})).participants).toEqual([]);
  });
});
