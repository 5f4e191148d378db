import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '#shared/domain/evidence';
import { errorCodeOf, startOpenProduct } from '../support/product';

type Client = Awaited<ReturnType<typeof startOpenProduct>>['client'];

const UNKNOWN = '00000000-0000-4000-8000-000000000000';

async function addPerson(client: Client): Promise<string> {
  const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
  return participant.id;
}

async function addCompetence(client: Client, participantId: string, label: string, said: readonly string[] = []) {
  const competenceId = randomUUID();
  const statementIds = [...said];
  await client.competences.add({ participantId, competenceId, language: 'nb', label, statementIds });
  return competenceId;
}

/** A person with one competence found in one statement. */
async function addFound(client: Client) {
  const participantId = await addPerson(client);
  const statementId = randomUUID();
  await client.statements.add({ participantId, statementId, text: 'Jeg lærte opp de nye' });
  const competenceId = await addCompetence(client, participantId, 'Veiledning', [statementId]);
  return { participantId, statementId, competenceId };
}

const observed = (competenceId: string, changes: Partial<Evidence> = {}): Evidence => ({
  id: randomUUID(),
  competenceId,
  statementId: null,
  kind: 'observed',
  quote: '',
  by: 'Veilederen på bakeriet',
  on: '2026-03-02',
  note: 'Så det på en vanlig dag.',
  ...changes,
});

describe('what a competence rests on', () => {
  it('is the words that were marked, or the whole statement', async () => {
    const { client } = await startOpenProduct();
    const { participantId, statementId, competenceId } = await addFound(client);
    const marked = randomUUID();
    const { evidence } = await client.competences.add({
      participantId,
      competenceId: marked,
      language: 'nb',
      label: 'Opplæring',
      statementIds: [statementId],
      quote: 'lærte opp',
    });
    expect(evidence.map(({ competenceId: of, quote, kind }) => ({ of, quote, kind }))).toEqual([
      { of: competenceId, quote: 'Jeg lærte opp de nye', kind: 'self-reported' },
      { of: marked, quote: 'lærte opp', kind: 'self-reported' },
    ]);
  });

  it('is added, changed, sent twice, removed, and all of it taken back', async () => {
    const { client } = await startOpenProduct();
    const { participantId, statementId, competenceId } = await addFound(client);
    const [said] = (await client.participants.get({ participantId })).evidence;
    const seen = observed(competenceId);
    await client.evidence.save({ evidence: seen });
    expect((await client.evidence.save({ evidence: seen })).evidence).toEqual([said, seen]);
    const changed: Evidence = { ...seen, kind: 'documented', on: null, statementId };
    expect((await client.evidence.save({ evidence: changed })).evidence).toEqual([said, changed]);
    expect((await client.evidence.remove({ evidenceId: seen.id })).evidence).toEqual([said]);
    expect((await client.history.undo({ participantId })).evidence).toEqual([said, changed]);
    expect((await client.history.undo({ participantId })).evidence).toEqual([said, seen]);
    expect((await client.history.undo({ participantId })).evidence).toEqual([said]);
    expect((await client.history.redo({ participantId })).evidence).toEqual([said, seen]);
  });

  it('makes the statement one that the competence was found in', async () => {
    const { client } = await startOpenProduct();
    const { participantId, statementId } = await addFound(client);
    const competenceId = await addCompetence(client, participantId, 'Salg');
    const said = observed(competenceId, { kind: 'self-reported', statementId });
    const { competences } = await client.evidence.save({ evidence: said });
    expect(competences[1]?.statementIds).toEqual([statementId]);
    expect((await client.history.undo({ participantId })).competences[1]?.statementIds).toEqual([]);
  });

  it('belongs to one competence of one person', async () => {
    const { client } = await startOpenProduct();
    const { participantId, competenceId } = await addFound(client);
    const other = await addFound(client);
    const second = await addCompetence(client, participantId, 'Salg');
    const seen = observed(competenceId);
    await client.evidence.save({ evidence: seen });
    const save = (evidence: Evidence) => errorCodeOf(client.evidence.save({ evidence }));
    expect(await save(observed(UNKNOWN))).toBe('COMPETENCE_NOT_FOUND');
    expect(await save(observed(competenceId, { statementId: UNKNOWN }))).toBe('STATEMENT_NOT_FOUND');
    expect(await save(observed(competenceId, { statementId: other.statementId }))).toBe('STATEMENT_NOT_FOUND');
    expect(await save({ ...seen, competenceId: second })).toBe('EVIDENCE_NOT_FOUND');
    expect(await errorCodeOf(client.evidence.remove({ evidenceId: UNKNOWN }))).toBe('EVIDENCE_NOT_FOUND');
    expect(await save({ ...seen, by: 'x'.repeat(501) })).toBe('BAD_REQUEST');
    expect((await client.participants.get({ participantId })).evidence).toContainEqual(seen);
  });
});

describe('splitting a competence', () => {
  it('gives a second one at another point, with the same words, once', async () => {
    const { client } = await startOpenProduct();
    const { participantId, statementId, competenceId } = await addFound(client);
    await client.evidence.save({ evidence: observed(competenceId) });
    await client.competences.setPlacement({ competenceId, placement: 'people' });
    await client.competences.setKey({ competenceId, key: true });
    const before = await client.participants.get({ participantId });
    const newCompetenceId = randomUUID();
    const part = { competenceId, newCompetenceId, language: 'nb', label: 'Veiledning', placement: 'presence' } as const;
    await client.competences.split(part);
    const { competences, evidence } = await client.competences.split(part);
    expect(competences).toEqual([
      ...before.competences,
      {
        id: newCompetenceId,
        label: { nb: 'Veiledning' },
        outcome: {},
        placement: 'presence',
        key: false,
        why: {},
        statementIds: [statementId],
      },
    ]);
    const copied = evidence.filter((each) => each.competenceId === newCompetenceId);
    expect(copied.map((each) => ({ ...each, id: '', competenceId }))).toEqual(
      before.evidence.map((each) => ({ ...each, id: '' })),
    );
    expect(new Set(evidence.map(({ id }) => id)).size).toBe(4);
    expect(await client.competences.similar({ participantId })).toEqual([]);

    const { competences: left, evidence: rests } = await client.history.undo({ participantId });
    expect({ left, rests }).toEqual({ left: before.competences, rests: before.evidence });
    const again = await client.history.redo({ participantId });
    expect({ competences: again.competences, evidence: again.evidence }).toEqual({ competences, evidence });
  });

  it('is of one person, and into two', async () => {
    const { client } = await startOpenProduct();
    const { competenceId } = await addFound(client);
    const other = await addFound(client);
    const split = (from: string, newCompetenceId: string) =>
      errorCodeOf(
        client.competences.split({
          competenceId: from,
          newCompetenceId,
          language: 'nb',
          label: 'Del',
          placement: 'pace',
        }),
      );
    expect(await split(UNKNOWN, randomUUID())).toBe('COMPETENCE_NOT_FOUND');
    expect(await split(competenceId, other.competenceId)).toBe('COMPETENCE_NOT_FOUND');
    expect(await split(competenceId, competenceId)).toBe('BAD_REQUEST');
  });
});

describe('the order of importance', () => {
  it('stands, also sent twice, and is what the report goes by', async () => {
    const { client } = await startOpenProduct();
    const participantId = await addPerson(client);
    const ids = [
      await addCompetence(client, participantId, 'Baking'),
      await addCompetence(client, participantId, 'Salg'),
      await addCompetence(client, participantId, 'Regnskap'),
    ] as const;
    for (const competenceId of ids) {
      await client.competences.setKey({ competenceId, key: true });
      await client.competences.setPlacement({ competenceId, placement: 'routines' });
    }
    const competenceIds = [ids[2], ids[0], ids[1]];
    await client.competences.setOrder({ participantId, competenceIds });
    const { competences } = await client.competences.setOrder({ participantId, competenceIds });
    expect(competences.map(({ id }) => id)).toEqual(competenceIds);
    const report = await client.report.preview({ participantId, standardRefs: [], language: 'nb' });
    const text = JSON.stringify(report.sections);
    const places = ['Regnskap', 'Baking', 'Salg'].map((name) => text.indexOf(name));
    expect(places).toEqual(places.toSorted((one, other) => one - other));
    expect(places[0]).toBeGreaterThan(-1);
    expect((await client.history.undo({ participantId })).competences.map(({ id }) => id)).toEqual(ids);
  });

  it('names each of the person’s competences once and nobody else’s', async () => {
    const { client } = await startOpenProduct();
    const { participantId, competenceId } = await addFound(client);
    const other = await addFound(client);
    const second = await addCompetence(client, participantId, 'Salg');
    const order = (competenceIds: string[], of = participantId) =>
      errorCodeOf(client.competences.setOrder({ participantId: of, competenceIds }));
    expect(await order([competenceId])).toBe('ORDER_OUTDATED');
    expect(await order([competenceId, competenceId])).toBe('ORDER_OUTDATED');
    expect(await order([competenceId, other.competenceId])).toBe('ORDER_OUTDATED');
    expect(await order([competenceId, second, other.competenceId])).toBe('ORDER_OUTDATED');
    expect(await order([], UNKNOWN)).toBe('PARTICIPANT_NOT_FOUND');
  });
});

describe('why a competence is key', () => {
  it('is said in each language, emptied again, and taken back', async () => {
    const { client } = await startOpenProduct();
    const { participantId, competenceId } = await addFound(client);
    const whyOf = ({ competences }: Awaited<ReturnType<typeof client.participants.get>>) => competences[0]?.why;
    await client.competences.setWhy({ competenceId, language: 'nb', text: 'Det andre ber om hjelp til.' });
    const both = await client.competences.setWhy({ competenceId, language: 'en', text: 'What others ask for.' });
    expect(whyOf(both)).toEqual({ nb: 'Det andre ber om hjelp til.', en: 'What others ask for.' });
    const emptied = await client.competences.setWhy({ competenceId, language: 'nb', text: ' ' });
    expect(whyOf(emptied)).toEqual({ en: 'What others ask for.' });
    expect(whyOf(await client.participants.get({ participantId }))).toEqual({ en: 'What others ask for.' });
    expect(whyOf(await client.history.undo({ participantId }))).not.toEqual({ en: 'What others ask for.' });
    const call = client.competences.setWhy({ competenceId: UNKNOWN, language: 'nb', text: 'x' });
    expect(await errorCodeOf(call)).toBe('COMPETENCE_NOT_FOUND');
  });
});
