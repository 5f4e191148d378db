import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Session } from '#main/core/session';
import { EXPECTED_ERRORS } from '#shared/domain/errors';
import type { ParticipantRecord } from '#shared/domain/participant';
import { PLACEMENTS } from '#shared/domain/placement';
import { REPORT_FORMS } from '#shared/domain/report-choices';
import { nameKeys } from '#shared/matching/name-keys';
import { expectFoundAsCounted } from '../support/found-as-counted';
import { type Product, startOpenProduct } from '../support/product';

const STANDARDS = ['butikkmedarbeider@1', 'butikkmedarbeider@1', 'finnes-ikke@1'];
const TEXTS = ['Regnskap', 'Bokføring', '', '  ', 'سوق \u202eabc', '\u0000\u0007', '\ud800', '👩🏽‍🌾', 'Baking'];
const NAMES = TEXTS.filter((text) => text.trim() !== '');
const DAYS = ['2024-02-29', '2026-11-22', null];

/** Picks from a list by the next of a command's numbers. */
type Pick = <Item>(items: readonly Item[]) => Item;
type Act = (client: Product['client'], pick: Pick, ids: Ids) => Promise<unknown>;
const KINDS = ['statement', 'experience', 'competence', 'evidence', 'item', 'version', 'consent'] as const;
/** `own` for one that may be added: an id that another participant has had is nobody else's. */
type Ids = (kind: (typeof KINDS)[number], own?: 'own') => string;

/**
 * Everything that changes a record, and what lies beside it and is not taken back. There are so few ids that many are
 * another's, not there yet or gone.
 */
const ACTS: Record<string, (participantId: string) => Act> = {
  update: (participantId) => (client, pick) =>
    client.participants.update({
      participantId,
      ...pick([{ name: pick(NAMES) }, { language: pick(['nb', 'en'] as const) }, { standardRefs: [pick(STANDARDS)] }]),
    }),
  step: (participantId) => (client, pick) =>
    client.participants.update({ participantId, step: pick(['key', 'report'] as const) }),
  prepare: (participantId) => (client, pick) =>
    client.preparation.save({
      participantId,
      privateNotes: pick(TEXTS),
      done: pick([[], ['quietRoom'], ['quietRoom', 'ownWords', 'quietRoom']] as const).slice(),
    }),
  consent: (participantId) => (client, pick, ids) =>
    client.preparation.addConsent({
      participantId,
      consentId: ids('consent', 'own'),
      givenOn: pick(['2024-02-29', '2026-11-22']),
      way: 'spoken',
      form: 'nb-plain',
      keepUntil: pick(DAYS),
    }),
  say: (participantId) => (client, pick, ids) =>
    client.statements.add({
      participantId,
      statementId: ids('statement', 'own'),
      text: pick(TEXTS),
      experienceId: pick([null, ids('experience')]),
    }),
  write: () => (client, pick, ids) => client.statements.update({ statementId: ids('statement'), text: pick(TEXTS) }),
  about: () => (client, pick, ids) =>
    client.statements.setExperience({
      statementId: ids('statement'),
      experienceId: pick([ids('experience'), ids('experience'), null]),
    }),
  unsay: () => (client, _pick, ids) => client.statements.remove({ statementId: ids('statement') }),
  experience: (participantId) => (client, pick, ids) =>
    client.experiences.save({
      participantId,
      experience: { id: ids('experience', 'own'), title: pick(TEXTS), from: '1999' },
    }),
  orderExperiences: (participantId) => (client, _pick, ids) =>
    client.experiences.order({ participantId, experienceIds: [ids('experience'), ids('experience')] }),
  removeExperience: () => (client, _pick, ids) => client.experiences.remove({ experienceId: ids('experience') }),
  document: (participantId) => (client, pick, ids) =>
    client.documented.save({ participantId, item: { id: ids('item', 'own'), text: pick(TEXTS) } }),
  removeDocumented: () => (client, _pick, ids) => client.documented.remove({ itemId: ids('item') }),
  find: (participantId) => (client, pick, ids) =>
    client.competences.add({
      participantId,
      competenceId: ids('competence', 'own'),
      language: pick(['nb', 'en'] as const),
      label: pick(NAMES),
      statementIds: pick([[], [ids('statement')], [ids('statement'), ids('statement')]]),
      quote: pick(TEXTS),
    }),
  call: () => (client, pick, ids) =>
    client.competences.setLabel({ competenceId: ids('competence'), language: 'nb', text: pick(TEXTS) }),
  describe: () => (client, pick, ids) =>
    client.competences[pick(['setOutcome', 'setWhy'] as const)]({
      competenceId: ids('competence'),
      language: pick(['nn', 'en'] as const),
      text: pick(TEXTS),
    }),
  place: () => (client, pick, ids) =>
    client.competences.setPlacement({ competenceId: ids('competence'), placement: pick([null, ...PLACEMENTS]) }),
  key: () => (client, pick, ids) =>
    client.competences.setKey({ competenceId: ids('competence'), key: pick([true, false]) }),
  order: (participantId) => async (client, pick, ids) => {
    const { competences } = await client.participants.get({ participantId });
    const own = competences.map(({ id }) => id);
    const competenceIds = pick([own.toReversed(), own.toSorted(), [...own, ids('competence')], own.slice(1)]);
    return client.competences.setOrder({ participantId, competenceIds });
  },
  split: () => (client, pick, ids) =>
    client.competences.split({
      competenceId: ids('competence', 'own'),
      newCompetenceId: ids('competence', 'own'),
      language: 'nb',
      label: pick(NAMES),
      placement: pick(PLACEMENTS),
    }),
  merge: () => (client, _pick, ids) =>
    client.competences.merge({ keptId: ids('competence'), mergedId: ids('competence') }),
  apart: () => (client, _pick, ids) =>
    client.competences.keepApart({ oneId: ids('competence'), otherId: ids('competence') }),
  removeCompetence: () => (client, _pick, ids) => client.competences.remove({ competenceId: ids('competence') }),
  evidence: () => (client, pick, ids) =>
    client.evidence.save({
      evidence: {
        id: ids('evidence', 'own'),
        competenceId: ids('competence', 'own'),
        statementId: pick([null, ids('statement')]),
        kind: pick(['observed', 'documented'] as const),
        quote: pick(TEXTS),
        by: '',
        on: pick(DAYS),
        note: pick(TEXTS),
      },
    }),
  removeEvidence: (participantId) => async (client, pick, ids) => {
    const { evidence } = await client.participants.get({ participantId });
    return client.evidence.remove({ evidenceId: pick([...evidence.map(({ id }) => id), ids('evidence')]) });
  },
  decide: () => (client, pick, ids) =>
    client.comparison.decide({
      competenceId: ids('competence'),
      standardRef: pick(STANDARDS),
      standardCompetenceId: pick([null, 'noyaktighet', 'kundeservice']),
    }),
  undecide: () => (client, pick, ids) =>
    client.comparison.undecide({ competenceId: ids('competence'), standardRef: pick(STANDARDS) }),
  lesson: () => (client, pick, ids) => {
    const key = { competenceId: ids('competence'), standardRef: pick(STANDARDS) };
    return pick([
      () => client.lessons.forget(key),
      () => client.lessons.change({ ...key, standardCompetenceId: pick([null, 'kundeservice']) }),
    ])();
  },
  personal: (participantId) => (client, pick) =>
    client.additions.setPersonalOutcome({
      participantId,
      standardRef: pick(STANDARDS),
      standardCompetenceId: 'kundeservice',
      language: 'nb',
      text: pick(TEXTS),
    }),
  choose: (participantId) => (client, pick) =>
    client.report.choose({
      participantId,
      ...pick([
        { form: pick(REPORT_FORMS) },
        { voice: pick(['first', 'third'] as const) },
        {
          parts: {
            form: pick(REPORT_FORMS),
            parts: pick([null, [], ['short', 'about'], ['about', 'short']] as const)?.slice() ?? null,
          },
        },
      ]),
    }),
  shorten: (participantId) => (client, pick) =>
    client.report.setShort({ participantId, language: pick(['nb', 'en'] as const), text: pick(TEXTS) }),
  keepVersion: (participantId) => (client, pick, ids) =>
    client.versions.keep({ participantId, versionId: ids('version', 'own'), name: pick(NAMES) }),
};

/** What every run begins with, for both, so that most of what comes after has something to change. */
const BEGINNING = ['say', 'say', 'experience', 'find', 'find', 'evidence', 'decide', 'decide', 'document'].flatMap(
  (act, index) => [0, 1].map((whose) => ({ act, whose, seed: 71 * index + whose })),
);

/** Numbers that look like chance and are the same every time. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

const command = fc.record({
  act: fc.constantFrom(...Object.keys(ACTS), 'undo', 'redo', 'goTo'),
  whose: fc.nat({ max: 1 }),
  seed: fc.nat(),
});

/** What is taken back: consents, and where on the road the counsellor is, are not. */
const described = ({ undo: _undo, consents: _consents, participant, ...record }: ParticipantRecord) => ({
  ...record,
  participant: { ...participant, updatedAt: '', step: '' },
});

/** What happened to a participant, told without the product: every state, and which of them is now. */
type Story = { states: ReturnType<typeof described>[]; now: number };

function expectSound(session: Session): void {
  const rows = <Row>(sql: string) => session.read((reader) => reader.prepare<[], Row>(sql).all());
  expect(rows('PRAGMA foreign_key_check')).toEqual([]);
  expect(rows('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  const filed = rows<{ label: string; names: string }>(
    `SELECT c.label, (SELECT json_group_array(n.name) FROM lesson_name n WHERE n.competence_id = l.competence_id
       AND n.standard_ref = l.standard_ref AND n.learned_at = l.learned_at) AS names
     FROM lesson l JOIN competence c ON c.id = l.competence_id`,
  );
  for (const { label, names } of filed) {
    expect((JSON.parse(names) as string[]).toSorted()).toEqual([...nameKeys(JSON.parse(label))].toSorted());
  }
  const [names] = rows<{ count: number }>(
    'SELECT count(*) AS count FROM lesson_name n WHERE learned_at <> (SELECT learned_at FROM lesson l WHERE l.competence_id = n.competence_id AND l.standard_ref = n.standard_ref)',
  );
  expect(names?.count).toBe(0);
}

async function attempt(call: () => Promise<unknown>): Promise<void> {
  try {
    await call();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (!(code in EXPECTED_ERRORS) && code !== 'BAD_REQUEST') throw error;
  }
}

describe('taking back, whatever was done', () => {
  it('gives exactly the earlier states, and the later ones again, of this participant alone', async () => {
    let now = Date.parse('2026-11-22T10:00:00Z');
    const { client, session } = await startOpenProduct({ clock: () => new Date(now) });
    const recordOf = (participantId: string) => client.participants.get({ participantId });

    /** Undo and redo to every state that the story knows, and back to where it stands. */
    const walk = async (participantId: string, story: Story) => {
      const { consents } = await recordOf(participantId);
      for (const index of [...story.states.keys()].slice(0, story.now).toReversed()) {
        expect(described(await client.history.undo({ participantId }))).toEqual(story.states[index]);
      }
      expect((await recordOf(participantId)).undo.undo).toBe(false);
      for (const state of story.states.slice(1)) {
        expect(described(await client.history.redo({ participantId }))).toEqual(state);
      }
      const last = await recordOf(participantId);
      expect(last.undo.redo).toBe(false);
      expect(last.consents).toEqual(consents);
    };

    await fc.assert(
      fc.asyncProperty(fc.array(command, { minLength: 20, maxLength: 60, size: 'max' }), async (commands) => {
        const run = crypto.randomUUID().slice(0, 33);
        const people: string[] = [];
        const stories = new Map<string, Story>();
        for (const name of ['En', 'To']) {
          const record = await client.participants.add({ name, language: 'nb' });
          people.push(record.participant.id);
          stories.set(record.participant.id, { states: [described(record)], now: 0 });
        }
        for (const { act, whose, seed } of [...BEGINNING, ...commands]) {
          now += 60_000;
          const number = numbersFrom(seed);
          const pick: Pick = (items) => items[number() % items.length] as (typeof items)[number];
          const participantId = people[whose] ?? '';
          const story = stories.get(participantId) as Story;
          const record = await recordOf(participantId);
          const there: Partial<Record<(typeof KINDS)[number], readonly { id: string }[]>> = {
            statement: record.statements,
            experience: record.experiences,
            competence: record.competences,
            evidence: record.evidence,
            item: record.documented,
          };
          const ids: Ids = (kind, own) => {
            const known = there[kind] ?? [];
            if (!own && known.length > 0 && number() % 8 > 0) return pick(known).id;
            return `${run}${KINDS.indexOf(kind)}${own ? whose : 1 - whose}${number() % 4}`;
          };
          if (act === 'undo' || act === 'redo') {
            await client.history[act]({ participantId });
            story.now = Math.min(Math.max(story.now + (act === 'undo' ? -1 : 1), 0), story.states.length - 1);
          } else if (act === 'goTo') {
            const changes = (await client.history.list({ participantId })).toReversed();
            const to = number() % (changes.length + 1);
            await client.history.goTo({ participantId, changeId: changes[to - 1]?.id ?? null });
            story.now = to;
          } else {
            await attempt(() => ACTS[act]?.(participantId)(client, pick, ids) ?? Promise.resolve());
          }
          const touched: string[] = [];
          for (const person of people) {
            const [state, told] = [described(await recordOf(person)), stories.get(person) as Story];
            if (JSON.stringify(state) === JSON.stringify(told.states[told.now])) continue;
            touched.push(person);
            told.states = [...told.states.slice(0, told.now + 1), state];
            told.now += 1;
          }
          if (act === 'undo' || act === 'redo' || act === 'goTo') await expectFoundAsCounted({ client, session });
          expect(touched.length, act).toBeLessThanOrEqual(['undo', 'redo', 'goTo'].includes(act) ? 0 : 1);
        }
        for (const [participantId, story] of stories) {
          expect((await client.history.list({ participantId })).length).toBe(story.states.length - 1);
          await walk(participantId, story);
        }
        expectSound(session);
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
