import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { insertCompetence } from '#main/storage/competence-repository';
import type { LocalizedText } from '#shared/domain/text';
import { errorCodeOf, PASSPHRASE, startOpenProduct, startProduct } from '../support/product';

type Client = Awaited<ReturnType<typeof startOpenProduct>>['client'];

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const SHOP = 'butikkmedarbeider@1';
const STORE = 'butikksjef@1';

async function addPerson(client: Client): Promise<string> {
  const { participant } = await client.participants.add({ name: 'Hemmelig navn', language: 'nb' });
  return participant.id;
}

async function addCompetence(client: Client, participantId: string, label: string, outcome = '', said: string[] = []) {
  const competenceId = randomUUID();
  await client.competences.add({ participantId, competenceId, language: 'nb', label, statementIds: said });
  await client.competences.setOutcome({ competenceId, language: 'nb', text: outcome });
  return competenceId;
}

async function addSimilar(client: Client) {
  const participantId = await addPerson(client);
  const service = await addCompetence(client, participantId, 'Kundeservice', 'Tar imot kundene og hjelper dem.');
  const care = await addCompetence(client, participantId, 'Kundebehandling', 'Hjelper kundene å finne varen.');
  const other = await addCompetence(client, participantId, 'Snekring', 'Bygger møbler i tre.');
  return { participantId, service, care, other };
}

describe('competences that may be the same', () => {
  it('are proposed, until they are kept apart, also after a restart', async () => {
    const { client, session, dataFolder } = await startOpenProduct();
    const { participantId, service, care, other } = await addSimilar(client);
    const before = await client.participants.get({ participantId });
    expect(await client.competences.similar({ participantId })).toEqual([{ oneId: service, otherId: care }]);
    expect(await client.competences.keepApart({ oneId: care, otherId: service })).toEqual(before);
    await client.competences.keepApart({ oneId: service, otherId: care });
    expect(await client.competences.similar({ participantId })).toEqual([]);
    session.close();

    const again = startProduct(dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await again.client.competences.similar({ participantId })).toEqual([]);
    const third = await addCompetence(again.client, participantId, 'snekringen');
    expect(await again.client.competences.similar({ participantId })).toEqual([{ oneId: other, otherId: third }]);
  });

  it('are looked for in one participant at a time', async () => {
    const { client } = await startOpenProduct();
    const [one, other] = [await addPerson(client), await addPerson(client)];
    await addCompetence(client, one, 'Regnskap');
    await addCompetence(client, other, 'Regnskap');
    expect(await client.competences.similar({ participantId: one })).toEqual([]);
  });
});

describe('a participant with far too many competences', () => {
  it('is asked about a few of them, the key ones first', async () => {
    const { client, session } = await startOpenProduct();
    const participantId = await addPerson(client);
    const ids = Array.from({ length: 400 }, () => randomUUID());
    session.write((writer) => {
      for (const id of ids) {
        const key = id === ids.at(-1) || id === ids.at(-2);
        const label: LocalizedText = key ? { nb: 'Regnskap' } : {};
        insertCompetence(writer, participantId, {
          id,
          label,
          outcome: {},
          placement: null,
          key,
          why: {},
          statementIds: [],
        });
      }
    });
    expect(await client.competences.similar({ participantId })).toEqual([{ oneId: ids.at(-2), otherId: ids.at(-1) }]);
  });

  it('is not sent more pairs than can be asked about', async () => {
    const { client } = await startOpenProduct();
    const participantId = await addPerson(client);
    for (let count = 0; count < 8; count++) await addCompetence(client, participantId, 'Regnskap');
    expect(await client.competences.similar({ participantId })).toHaveLength(20);
  });
});

describe('merging', () => {
  it('makes one of two, and nothing is lost', async () => {
    const { client, session, dataFolder } = await startOpenProduct();
    const participantId = await addPerson(client);
    const said = [randomUUID(), randomUUID()];
    for (const statementId of said) await client.statements.add({ participantId, statementId, text: 'Jeg hjalp dem.' });
    const kept = await addCompetence(client, participantId, 'Kundeservice', 'Tar imot kundene.', said.slice(0, 1));
    const merged = await addCompetence(client, participantId, 'Kundebehandling', 'Finner varen.', said);
    await client.competences.setLabel({ competenceId: merged, language: 'en', text: 'Customer care' });
    await client.competences.setPlacement({ competenceId: merged, placement: 'people' });
    await client.competences.setKey({ competenceId: merged, key: true });

    const record = await client.competences.merge({ keptId: kept, mergedId: merged });
    expect(record.competences).toEqual([
      {
        id: kept,
        label: { nb: 'Kundeservice', en: 'Customer care' },
        outcome: { nb: 'Tar imot kundene. Finner varen.' },
        placement: 'people',
        key: true,
        why: {},
        statementIds: said,
      },
    ]);
    expect(record.evidence.map(({ competenceId, statementId }) => [competenceId, statementId])).toEqual([
      [kept, said[0]],
      [kept, said[0]],
      [kept, said[1]],
    ]);
    session.close();
    const again = startProduct(dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await again.client.participants.get({ participantId })).toEqual(record);
  });

  it('brings decisions and what they taught along, where the kept one has none', async () => {
    const { client } = await startOpenProduct();
    const { participantId, service, care } = await addSimilar(client);
    const decide = (competenceId: string, standardRef: string, standardCompetenceId: string | null) =>
      client.comparison.decide({ competenceId, standardRef, standardCompetenceId });
    await decide(service, SHOP, 'lojalitet');
    await decide(care, SHOP, 'noyaktighet');
    await decide(care, STORE, 'tidsstyring');

    const { decisions } = await client.competences.merge({ keptId: service, mergedId: care });
    expect(decisions).toEqual([
      { competenceId: service, standardRef: SHOP, standardCompetenceId: 'lojalitet' },
      { competenceId: service, standardRef: STORE, standardCompetenceId: 'tidsstyring' },
    ]);
    const { standards } = await client.lessons.get();
    const learned = standards.flatMap((standard) => standard.learned);
    expect(learned.map(({ competenceId, answer }) => [competenceId, answer?.id])).toEqual(
      expect.arrayContaining([
        [service, 'lojalitet'],
        [service, 'tidsstyring'],
      ]),
    );
    expect(learned).toHaveLength(2);

    // What was taught is filed under the name that was kept.
    const namesake = await addPerson(client);
    await client.competences.setKey({
      competenceId: await addCompetence(client, namesake, 'Kundeservice'),
      key: true,
    });
    const { groups } = await client.comparison.get({ participantId: namesake, standardRef: STORE, language: 'nb' });
    const row = groups.flatMap(({ rows }) => rows).find(({ own }) => own.length > 0);
    expect(row?.standardCompetence?.id).toBe('tidsstyring');
    expect(await client.competences.similar({ participantId })).toEqual([]);
  });

  it('does not ask again about others that one of the two was kept apart from', async () => {
    const { client } = await startOpenProduct();
    const participantId = await addPerson(client);
    const ids: string[] = [];
    for (const label of ['Regnskap', 'regnskap', 'Regnskapet'])
      ids.push(await addCompetence(client, participantId, label));
    const [one = '', two = '', three = ''] = ids;
    await client.competences.keepApart({ oneId: two, otherId: three });
    await client.competences.merge({ keptId: one, mergedId: two });
    expect(await client.competences.similar({ participantId })).toEqual([]);
  });

  it('says so when one of them is gone, is the same, or is somebody else’s, and changes nothing', async () => {
    const { client } = await startOpenProduct();
    const { participantId, service, care } = await addSimilar(client);
    const theirs = await addCompetence(client, await addPerson(client), 'Kundeservice');
    const before = await client.participants.get({ participantId });
    for (const [keptId, mergedId, code] of [
      [service, UNKNOWN, 'COMPETENCE_NOT_FOUND'],
      [UNKNOWN, service, 'COMPETENCE_NOT_FOUND'],
      [service, theirs, 'COMPETENCE_NOT_FOUND'],
      [service, service, 'BAD_REQUEST'],
    ] as const) {
      expect(await errorCodeOf(client.competences.merge({ keptId, mergedId }))).toBe(code);
      expect(await errorCodeOf(client.competences.keepApart({ oneId: keptId, otherId: mergedId }))).toBe(code);
    }
    expect(await client.participants.get({ participantId })).toEqual(before);

    // Two windows: the second one merges what the first has merged already.
    await client.competences.merge({ keptId: service, mergedId: care });
    expect(await errorCodeOf(client.competences.merge({ keptId: care, mergedId: service }))).toBe(
      'COMPETENCE_NOT_FOUND',
    );
    expect(await errorCodeOf(client.competences.setKey({ competenceId: care, key: true }))).toBe(
      'COMPETENCE_NOT_FOUND',
    );
    expect(await errorCodeOf(client.competences.similar({ participantId: UNKNOWN }))).toBe('PARTICIPANT_NOT_FOUND');
  });

  it('refuses outcomes that are too long for one, and loses none of them', async () => {
    const { client } = await startOpenProduct();
    const participantId = await addPerson(client);
    const keptId = await addCompetence(client, participantId, 'Regnskap', 'a'.repeat(12_000));
    const mergedId = await addCompetence(client, participantId, 'Regnskap', 'b'.repeat(12_000));
    expect(await errorCodeOf(client.competences.merge({ keptId, mergedId }))).toBe('MERGED_TOO_LONG');
    expect((await client.participants.get({ participantId })).competences).toHaveLength(2);
  });
});
