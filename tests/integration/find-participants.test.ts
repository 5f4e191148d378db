import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deleteCompetence } from '#main/storage/competence-repository';
import { saveConsent } from '#main/storage/preparation-repository';
import { PLACEMENTS } from '#shared/domain/placement';
import { fill } from '../../scripts/records/fill';
import { backUp } from '../support/backups';
import { expectFoundAsCounted } from '../support/found-as-counted';
import { errorCodeOf, PASSPHRASE, type Product, startOpenProduct } from '../support/product';

/** What is typed, letter by letter, in several scripts; some of it nobody is called. */
const TYPED = ['', 'k', 'kar', 'ase', 'å', 'deltaker 1', 'dang', 'م', '(vår', 'nobody'];

const CONSENT = { way: 'spoken', form: 'nb', textVersion: 1, givenOn: '2026-01-01' } as const;

/** Things that change what a list shows, each by numbers that are drawn. */
type Act = (product: Product, ids: readonly string[], number: number) => Promise<unknown>;

const someId = (ids: readonly string[], number: number): string => ids[number % ids.length] ?? '';

const competencesOf = async ({ client }: Product, participantId: string) =>
  (await client.participants.get({ participantId })).competences;

const onCompetence =
  (change: (product: Product, competenceId: string, number: number) => Promise<unknown>): Act =>
  async (product, ids, number) => {
    const competences = await competencesOf(product, someId(ids, number));
    const chosen = competences[number % Math.max(competences.length, 1)];
    if (chosen) await change(product, chosen.id, number);
  };

const ACTS: Record<string, Act> = {
  add: ({ client }, _ids, number) => client.participants.add({ name: `Ny Østby ${number % 7}`, language: 'nb' }),
  rename: ({ client }, ids, number) =>
    client.participants.update({ participantId: someId(ids, number), name: TYPED[number % TYPED.length] || 'Åse' }),
  goTo: ({ client }, ids, number) => client.participants.update({ participantId: someId(ids, number), step: 'report' }),
  compare: ({ client }, ids, number) =>
    client.participants.update({
      participantId: someId(ids, number),
      standardRefs: number % 2 ? ['butikkmedarbeider@1', 'butikksjef@1'] : [],
    }),
  say: ({ client }, ids, number) =>
    client.statements.add({
      participantId: someId(ids, number),
      statementId: randomUUID(),
      text: 'Jeg baker.',
      experienceId: null,
    }),
  unsay: async ({ client }, ids, number) => {
    const { statements } = await client.participants.get({ participantId: someId(ids, number) });
    if (statements[0]) await client.statements.remove({ statementId: statements[0].id });
  },
  find: ({ client }, ids, number) =>
    client.competences.add({
      participantId: someId(ids, number),
      competenceId: randomUUID(),
      language: 'nb',
      label: 'Baking',
      statementIds: [],
    }),
  place: onCompetence(({ client }, competenceId, number) =>
    client.competences.setPlacement({ competenceId, placement: [null, ...PLACEMENTS][number % 10] ?? null }),
  ),
  key: onCompetence(({ client }, competenceId, number) =>
    client.competences.setKey({ competenceId, key: number % 3 > 0 }),
  ),
  describe: onCompetence(({ client }, competenceId, number) =>
    client.competences.setOutcome({ competenceId, language: number % 2 ? 'nb' : 'en', text: number % 3 ? 'Kan' : ' ' }),
  ),
  lose: onCompetence(({ client }, competenceId) => client.competences.remove({ competenceId })),
  undo: async ({ client }, ids, number) => client.history.undo({ participantId: someId(ids, number) }),
  redo: async ({ client }, ids, number) => client.history.redo({ participantId: someId(ids, number) }),
  erase: ({ client }, ids, number) => client.participants.remove({ participantId: someId(ids, number) }),
  practice: ({ client }) => client.guide.addPractice({ participantId: randomUUID(), language: 'nb' }),
  consent: async ({ session }, ids, number) =>
    session.write((writer) =>
      saveConsent(writer, someId(ids, number), {
        ...CONSENT,
        id: randomUUID(),
        keepUntil: number % 3 ? `2027-0${1 + (number % 9)}-01` : null,
        withdrawnOn: number % 5 ? null : '2026-02-02',
      }),
    ),
  /** A change that fails after it has written leaves nothing, also not in the index. */
  fail: onCompetence(async ({ session }, competenceId) => {
    const failing = () =>
      session.write((writer) => {
        deleteCompetence(writer, competenceId);
        throw new Error('half-way');
      });
    expect(failing).toThrow('half-way');
  }),
  reopen: async ({ session, client }) => {
    await session.lock();
    expect(await errorCodeOf(client.participants.find({}))).toBe('WORKSPACE_LOCKED');
    await session.unlock(PASSPHRASE);
  },
};

const everyId = async ({ client }: Product): Promise<string[]> => {
  const pages = await Promise.all([0, 200, 400].map((from) => client.participants.find({ from, count: 200 })));
  return pages.flatMap(({ participants }) => participants.map(({ id }) => id));
};

describe('finding participants among some hundred', () => {
  it('gives what counting everything anew gives, for every name, standing and order', async () => {
    const product = await startOpenProduct();
    fill(product.session, 210, 7);
    await expectFoundAsCounted(product, TYPED);
  });

  it('is right after whatever is done: changes, steps back, erasures, failures, locking', async () => {
    const product = await startOpenProduct();
    fill(product.session, 60, 3);
    const command = fc.record({ act: fc.constantFrom(...Object.keys(ACTS)), number: fc.nat({ max: 10_000 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 10, maxLength: 30, size: 'max' }), async (commands) => {
        for (const { act, number } of commands) {
          await ACTS[act]?.(product, await everyId(product), number);
          await expectFoundAsCounted(product, ['', 'å']);
        }
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });

  it('knows everybody after many came at once, were brought back from a backup, or were replaced by one', async () => {
    const product = await startOpenProduct();
    fill(product.session, 20, 1);
    await expectFoundAsCounted(product);
    fill(product.session, 510, 2);
    await expectFoundAsCounted(product, ['', 'deltaker 2']);
    const asked = await backUp(product);
    const [first, second] = await everyId(product);
    for (const participantId of [first, second]) {
      await product.client.participants.remove({ participantId: participantId ?? '' });
    }
    await product.client.backups.bringBack({ ...asked, participantIds: [first ?? '', second ?? ''] });
    await expectFoundAsCounted(product);
    await product.client.participants.remove({ participantId: first ?? '' });

    await product.client.backups.restore(asked);
    expect(await errorCodeOf(product.client.participants.find({}))).toBe('WORKSPACE_LOCKED');
    await product.client.workspace.unlock({ passphrase: PASSPHRASE });
    await expectFoundAsCounted(product);
    expect((await product.client.participants.find({})).everybody).toBe(530);
  });

  it('invents the same people for the same seed, and others for another', async () => {
    const namesOf = async (seed: number) => {
      const product = await startOpenProduct();
      fill(product.session, 30, seed);
      const { participants } = await product.client.participants.find({});
      const records = participants.map(({ id }) => product.client.participants.get({ participantId: id }));
      return Promise.all(records);
    };
    const first = await namesOf(5);
    expect(await namesOf(5)).toEqual(first);
    expect((await namesOf(6)).map(({ participant }) => participant.id)).not.toEqual(
      first.map(({ participant }) => participant.id),
    );
    const described = first.filter(({ competences }) => competences.some(({ outcome }) => outcome.en));
    for (const { statements, competences } of described) {
      const keys = competences.filter(({ key }) => key);
      expect(statements.length).toBeGreaterThanOrEqual(15);
      expect(keys.length).toBeGreaterThanOrEqual(12);
      expect(keys.every(({ outcome }) => outcome.nb && outcome.en)).toBe(true);
    }
    expect(described.length).toBeGreaterThan(10);
  });
});
