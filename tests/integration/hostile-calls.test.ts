import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { VERSION_NAME_LIMIT } from '#shared/domain/description-version';
import { EVIDENCE_LIMITS } from '#shared/domain/evidence';
import { EXPERIENCE_LIMITS } from '#shared/domain/experience';
import { LIMITS } from '#shared/domain/participant';
import { PREPARATION_LIMITS } from '#shared/domain/preparation';
import { errorCodeOf, PASSPHRASE, type Product, startOpenProduct, startProduct } from '../support/product';

/** A person with one of everything, to be called with ids that are somebody else's. */
async function person({ client }: Product) {
  const { participant } = await client.participants.add({ name: 'Deltaker', language: 'nb' });
  const participantId = participant.id;
  const [statementId, experienceId, itemId, competenceId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  const [evidenceId, consentId, versionId] = [randomUUID(), randomUUID(), randomUUID()];
  await client.experiences.save({ participantId, experience: { id: experienceId, title: 'Bakeri' } });
  await client.documented.save({ participantId, item: { id: itemId, text: 'Fagbrev' } });
  await client.statements.add({ participantId, statementId, text: 'Jeg bakte', experienceId });
  const found = { language: 'nb', label: 'Baking', statementIds: [statementId] } as const;
  await client.competences.add({ participantId, competenceId, ...found, statementIds: [statementId] });
  await client.evidence.save({ evidence: { ...EVIDENCE, id: evidenceId, competenceId } });
  await client.preparation.addConsent({ participantId, consentId, ...CONSENT });
  await client.versions.keep({ participantId, versionId, name: 'Før' });
  return { participantId, statementId, experienceId, itemId, competenceId, evidenceId, consentId, versionId };
}

const EVIDENCE = { statementId: null, kind: 'observed', quote: '', by: 'Åse', on: '2024-02-29', note: '' } as const;
const CONSENT = { givenOn: '2024-02-29', way: 'signed', form: 'nb', keepUntil: null } as const;
const PART = { language: 'nb', label: 'Konditori', placement: 'routines' } as const;

describe('ids of somebody else', () => {
  it('are refused by every call that adds, and nothing is changed on either side', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const [mine, theirs] = [await person(product), await person(product)];
    const both = () =>
      Promise.all([mine, theirs].map(({ participantId }) => client.participants.get({ participantId })));
    const before = await both();
    const { participantId, competenceId } = mine;
    const experience = { title: 'x' };
    const calls: [string, Promise<unknown>][] = [
      [
        'EXPERIENCE_NOT_FOUND',
        client.experiences.save({ participantId, experience: { ...experience, id: theirs.experienceId } }),
      ],
      [
        'EXPERIENCE_NOT_FOUND',
        client.experiences.order({ participantId, experienceIds: [mine.experienceId, theirs.experienceId] }),
      ],
      [
        'EXPERIENCE_NOT_FOUND',
        client.statements.setExperience({ statementId: mine.statementId, experienceId: theirs.experienceId }),
      ],
      ['DOCUMENTED_NOT_FOUND', client.documented.save({ participantId, item: { id: theirs.itemId, text: 'x' } })],
      ['EVIDENCE_NOT_FOUND', client.evidence.save({ evidence: { ...EVIDENCE, id: theirs.evidenceId, competenceId } })],
      [
        'STATEMENT_NOT_FOUND',
        client.evidence.save({
          evidence: { ...EVIDENCE, id: randomUUID(), competenceId, statementId: theirs.statementId },
        }),
      ],
      [
        'COMPETENCE_NOT_FOUND',
        client.competences.split({ competenceId, newCompetenceId: theirs.competenceId, ...PART }),
      ],
      ['COMPETENCE_NOT_FOUND', client.competences.merge({ keptId: competenceId, mergedId: theirs.competenceId })],
      [
        'ORDER_OUTDATED',
        client.competences.setOrder({ participantId, competenceIds: [competenceId, theirs.competenceId] }),
      ],
      ['ORDER_OUTDATED', client.competences.setOrder({ participantId, competenceIds: [competenceId, competenceId] })],
      ['ORDER_OUTDATED', client.competences.setOrder({ participantId, competenceIds: [] })],
      ['CONSENT_NOT_FOUND', client.preparation.addConsent({ participantId, consentId: theirs.consentId, ...CONSENT })],
      ['VERSION_NOT_FOUND', client.versions.keep({ participantId, versionId: theirs.versionId, name: 'x' })],
      ['VERSION_NOT_FOUND', client.versions.compare({ participantId, oneId: theirs.versionId, otherId: null })],
      [
        'VERSION_NOT_FOUND',
        client.versions.compare({ participantId, oneId: mine.versionId, otherId: theirs.versionId }),
      ],
    ];
    for (const [code, call] of calls) expect(await errorCodeOf(call)).toBe(code);
    expect(await both()).toEqual(before);
  });

  it('that are gone are said to be gone, and all of it is there again after a restart', async () => {
    const product = await startOpenProduct();
    const { client, session } = product;
    const gone = await person(product);
    const { participantId, statementId, experienceId, itemId, competenceId, evidenceId, consentId, versionId } = gone;
    await client.versions.remove({ versionId });
    await client.preparation.removeConsent({ consentId });
    await client.evidence.remove({ evidenceId });
    await client.competences.remove({ competenceId });
    await client.statements.remove({ statementId });
    await client.documented.remove({ itemId });
    await client.experiences.remove({ experienceId });
    const calls: [string, () => Promise<unknown>][] = [
      ['VERSION_NOT_FOUND', () => client.versions.rename({ versionId, name: 'x' })],
      ['VERSION_NOT_FOUND', () => client.versions.remove({ versionId })],
      ['CONSENT_NOT_FOUND', () => client.preparation.withdrawConsent({ consentId, withdrawnOn: '2026-01-01' })],
      ['CONSENT_NOT_FOUND', () => client.preparation.removeConsent({ consentId })],
      ['EVIDENCE_NOT_FOUND', () => client.evidence.remove({ evidenceId })],
      ['COMPETENCE_NOT_FOUND', () => client.evidence.save({ evidence: { ...EVIDENCE, id: evidenceId, competenceId } })],
      ['COMPETENCE_NOT_FOUND', () => client.competences.setWhy({ competenceId, language: 'nb', text: 'x' })],
      ['COMPETENCE_NOT_FOUND', () => client.outcomes.examples({ competenceId })],
      [
        'COMPETENCE_NOT_FOUND',
        () => client.competences.split({ competenceId, newCompetenceId: randomUUID(), ...PART }),
      ],
      ['STATEMENT_NOT_FOUND', () => client.statements.setExperience({ statementId, experienceId: null })],
      ['DOCUMENTED_NOT_FOUND', () => client.documented.remove({ itemId })],
      [
        'EXPERIENCE_NOT_FOUND',
        () => client.experiences.save({ participantId, experience: { id: experienceId, to: '' } }),
      ],
    ];
    for (const [code, call] of calls) expect(await errorCodeOf(call())).toBe(code);
    session.close();

    const again = startProduct(product.dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    for (let count = 0; count < 5; count++) await again.client.history.undo({ participantId });
    const { evidence, statements, experiences, documented } = await again.client.participants.get({ participantId });
    expect(evidence.map(({ id }) => id)).toContain(evidenceId);
    expect(statements).toEqual([{ id: statementId, text: 'Jeg bakte', experienceId }]);
    expect([experiences.length, documented.length]).toEqual([1, 1]);
  });
});

describe('texts', () => {
  it('are taken up to the limit and not one longer, whatever they are made of', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const { participantId, experienceId, itemId, competenceId, evidenceId, versionId } = await person(product);
    const evidence = { ...EVIDENCE, id: evidenceId, competenceId };
    const writers: [number, (text: string) => Promise<unknown>][] = [
      ...(['title', 'place', 'tasks'] as const).map((field): [number, (text: string) => Promise<unknown>] => [
        EXPERIENCE_LIMITS[field],
        (text) => client.experiences.save({ participantId, experience: { id: experienceId, [field]: text } }),
      ]),
      [
        EXPERIENCE_LIMITS.time,
        (from) => client.experiences.save({ participantId, experience: { id: experienceId, from } }),
      ],
      [EXPERIENCE_LIMITS.documented, (text) => client.documented.save({ participantId, item: { id: itemId, text } })],
      [LIMITS.why, (text) => client.competences.setWhy({ competenceId, language: 'en', text })],
      [EVIDENCE_LIMITS.quote, (quote) => client.evidence.save({ evidence: { ...evidence, quote } })],
      [EVIDENCE_LIMITS.by, (by) => client.evidence.save({ evidence: { ...evidence, by } })],
      [EVIDENCE_LIMITS.note, (note) => client.evidence.save({ evidence: { ...evidence, note } })],
      [
        PREPARATION_LIMITS.spokenLanguage,
        (spokenLanguage) => client.preparation.save({ participantId, spokenLanguage }),
      ],
      [PREPARATION_LIMITS.privateNotes, (privateNotes) => client.preparation.save({ participantId, privateNotes })],
      [VERSION_NAME_LIMIT, (name) => client.versions.rename({ versionId, name })],
    ];
    for (const [limit, send] of writers) {
      for (const letter of ['x', '\u0000', '\ud800', '\u202e', 'ع']) await send(letter.repeat(limit));
      expect(await errorCodeOf(send('x'.repeat(limit + 1)))).toBe('BAD_REQUEST');
    }
    await client.history.goTo({ participantId, changeId: null });
    expect(await client.history.list({ participantId })).not.toEqual([]);
  });
});

describe('what is sent twice, or at once', () => {
  it('is one thing, and the second time no change', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const { participantId, competenceId } = await person(product);
    const newCompetenceId = randomUUID();
    const split = () => client.competences.split({ competenceId, newCompetenceId, ...PART });
    const [one, other] = await Promise.all([split(), split()]);
    expect(other).toEqual(one);
    expect(other.evidence.filter((evidence) => evidence.competenceId === newCompetenceId)).toHaveLength(2);
    const again = () => client.competences.setLabel({ competenceId, language: 'nb', text: 'Baking' });
    await client.competences.setLabel({ competenceId, language: 'en', text: 'Baking' });
    const changes = await client.history.list({ participantId });
    await again();
    const order = one.competences.map(({ id }) => id);
    await client.competences.setOrder({ participantId, competenceIds: order });
    expect(await client.history.list({ participantId })).toEqual(changes);
    // A part can itself be split, back at the point of the whole.
    const third = { competenceId: newCompetenceId, newCompetenceId: randomUUID(), ...PART };
    expect((await client.competences.split(third)).competences).toHaveLength(3);
  });
});

describe('dates of consent', () => {
  it('agree with the calendar and with each other', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const { participantId, consentId } = await person(product);
    const add = (change: object) => client.preparation.addConsent({ participantId, consentId, ...CONSENT, ...change });
    expect(await errorCodeOf(add({ givenOn: '2026-02-29' }))).toBe('BAD_REQUEST');
    expect(await errorCodeOf(add({ keepUntil: '2024-02-28' }))).toBe('CONSENT_DATES');
    // A day that has passed is agreed all the same: it says that the description is due to be deleted.
    expect((await add({ keepUntil: '2024-03-01' })).consents).toMatchObject([{ keepUntil: '2024-03-01' }]);
    const withdraw = (withdrawnOn: string) => client.preparation.withdrawConsent({ consentId, withdrawnOn });
    expect(await errorCodeOf(withdraw('2024-02-28'))).toBe('CONSENT_DATES');
    await withdraw('2024-02-29');
    expect(await errorCodeOf(add({ givenOn: '2024-03-01' }))).toBe('CONSENT_DATES');
  });
});
