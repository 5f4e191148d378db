import { createRouterClient } from '@orpc/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startDemoSession } from '#main/core/demo';
import { createRouter } from '#main/core/router';
import { errorCodeOf } from '../support/product';

async function startDemo() {
  const session = await startDemoSession();
  onTestFinished(() => session.close());
  const client = createRouterClient(createRouter(session));
  const {
    participants: [first],
  } = await client.participants.find({});
  if (!first) throw new Error('the demo is empty');
  return { client, participantId: first.id };
}

const STANDARD = 'butikkmedarbeider@1';

/** Who stands beside which of the standard's key competences, by their Norwegian names. */
async function tableOf({ client, participantId }: Awaited<ReturnType<typeof startDemo>>) {
  const { groups } = await client.comparison.get({ participantId, standardRef: STANDARD, language: 'nb' });
  const rows = groups.flatMap((group) => group.rows);
  return {
    answered: rows
      .filter(({ state }) => state === 'answered')
      .map(({ standardCompetence, own }) => [standardCompetence?.id, own.map(({ competence }) => competence.label.nb)]),
    additional: rows
      .filter(({ state }) => state === 'additional')
      .flatMap(({ own }) => own.map(({ competence }) => competence.label.nb)),
    notDescribed: rows
      .filter(({ state }) => state === 'notDescribed')
      .map(({ standardCompetence }) => standardCompetence?.id),
  };
}

describe('the comparison of demo participant A with the shop assistant (case 2)', () => {
  it('sets beside each other what the source sets beside each other, and finds the additional ones', async () => {
    const demo = await startDemo();
    const { answered, additional, notDescribed } = await tableOf(demo);
    expect(answered).toEqual([
      ['bruk-av-teknologi', ['PC-bruk']],
      ['laeringsvilje', ['Læringsvilje']],
      ['selvstendighet', ['Selvstendighet']],
      ['overblikk', ['Overblikk']],
      ['kundeservice', ['Kundebehandling']],
    ]);
    expect(additional.toSorted()).toEqual(['Faglig ledelse', 'Skoproduksjon', 'Utholdenhet']);
    expect(notDescribed).toEqual([
      'kunderelasjoner',
      'mestre-stress',
      'lojalitet',
      'norsk',
      'noyaktighet',
      'tidsstyring',
      'multitasking',
    ]);
  });

  it('gives a reason for every suggestion, in the language asked for', async () => {
    const { client, participantId } = await startDemo();
    for (const language of ['nb', 'en'] as const) {
      const { groups } = await client.comparison.get({ participantId, standardRef: STANDARD, language });
      const suggestions = groups.flatMap(({ rows }) =>
        rows.flatMap(({ own }) => own.map(({ suggestion }) => suggestion)),
      );
      const reasons = suggestions.flatMap((suggestion) => suggestion?.reasons ?? []);
      expect(reasons.length).toBeGreaterThanOrEqual(5);
      expect(new Set(reasons).size).toBe(reasons.length);
    }
  });

  it('follows the counsellor: a link turned down is additional, one set by hand answers, one taken back is suggested again', async () => {
    const demo = await startDemo();
    const { client, participantId } = demo;
    const { competences } = await client.participants.get({ participantId });
    const idOf = (label: string) => competences.find((competence) => competence.label.nb === label)?.id ?? '';

    await client.comparison.decide({
      competenceId: idOf('PC-bruk'),
      standardRef: STANDARD,
      standardCompetenceId: null,
    });
    await client.comparison.decide({
      competenceId: idOf('Utholdenhet'),
      standardRef: STANDARD,
      standardCompetenceId: 'mestre-stress',
    });
    const decided = await tableOf(demo);
    expect(decided.additional).toContain('PC-bruk');
    expect(decided.additional).not.toContain('Utholdenhet');
    expect(decided.answered).toContainEqual(['mestre-stress', ['Utholdenhet']]);
    expect(decided.notDescribed).toContain('bruk-av-teknologi');

    await client.comparison.undecide({ competenceId: idOf('PC-bruk'), standardRef: STANDARD });
    expect((await tableOf(demo)).answered).toContainEqual(['bruk-av-teknologi', ['PC-bruk']]);
  });

  it('refuses standards and key competences that are not in the library', async () => {
    const { client, participantId } = await startDemo();
    const { competences } = await client.participants.get({ participantId });
    const competenceId = competences[0]?.id ?? '';
    expect(
      await errorCodeOf(client.comparison.get({ participantId, standardRef: 'astronaut@1', language: 'nb' })),
    ).toBe('STANDARD_NOT_FOUND');
    expect(await errorCodeOf(client.participants.update({ participantId, standardRefs: ['astronaut@1'] }))).toBe(
      'STANDARD_NOT_FOUND',
    );
    expect(
      await errorCodeOf(
        client.comparison.decide({ competenceId, standardRef: STANDARD, standardCompetenceId: 'flyging' }),
      ),
    ).toBe('STANDARD_COMPETENCE_NOT_FOUND');
  });
});
