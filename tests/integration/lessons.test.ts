import { randomBytes, randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createRouter } from '#main/core/router';
import { Session } from '#main/core/session';
import { openDatabase, write } from '#main/storage/database';
import { byPassphrase } from '#main/storage/keyring';
import { keepNamesCurrent, readLessonsAbout } from '#main/storage/lesson-repository';
import { migrate } from '#main/storage/migrate';
import { openWorkspace } from '#main/storage/workspace-files';
import { errorCodeOf, LOW_COST, PASSPHRASE, startOpenProduct } from '../support/product';
import { temporaryFolder } from '../support/temporary';

const STANDARD = 'butikkmedarbeider@1';
type Client = Awaited<ReturnType<typeof startOpenProduct>>['client'];

/** A workspace whose clock goes forward by a minute with every look at it. */
async function startWorkspace(): Promise<Client> {
  let minutes = 0;
  const clock = () => new Date(Date.UTC(2026, 0, 1, 0, minutes++));
  const session = Session.start({ dataFolder: temporaryFolder(), log2Cost: LOW_COST, clock });
  onTestFinished(() => session.close());
  const client = createRouterClient(createRouter(session));
  await client.workspace.create({ passphrase: PASSPHRASE });
  return client;
}

/** A participant with one key competence. */
async function addPerson(client: Client, label: string, outcome = '') {
  const { participant } = await client.participants.add({ name: 'Hemmelig navn', language: 'nb' });
  const participantId = participant.id;
  const competenceId = randomUUID();
  await client.competences.add({ participantId, competenceId, language: 'nb', label, statementIds: [] });
  await client.competences.setOutcome({ competenceId, language: 'nb', text: outcome });
  await client.competences.setKey({ competenceId, key: true });
  return { participantId, competenceId };
}

type Person = Awaited<ReturnType<typeof addPerson>>;

/** What the person's competence stands beside, and what is said of it. */
async function placeOf(client: Client, { participantId, competenceId }: Person, standardRef = STANDARD) {
  const { groups } = await client.comparison.get({ participantId, standardRef, language: 'nb' });
  for (const { standardCompetence, own } of groups.flatMap(({ rows }) => rows)) {
    const entry = own.find(({ competence }) => competence.id === competenceId);
    if (entry) return { beside: standardCompetence?.id ?? null, ...entry };
  }
  throw new Error('the competence is lost');
}

const decide = (client: Client, { competenceId }: Person, standardCompetenceId: string | null, ref = STANDARD) =>
  client.comparison.decide({ competenceId, standardRef: ref, standardCompetenceId });

/** A copy of the standard as the counsellor's own, `egen@1`. */
async function takeOwnInUse(client: Client): Promise<void> {
  const { content } = await client.ownStandards.copy({ id: 'egen', ref: STANDARD });
  const source = { ...content.source, commissionedBy: { nb: 'Oss', en: 'Us' } };
  await client.ownStandards.save({ content: { ...content, source } });
  await client.ownStandards.putInUse({ ref: 'egen@1' });
}

describe('a decision', () => {
  it('is applied to another participant’s competence of the same name, and says that it comes from there', async () => {
    const client = await startWorkspace();
    const first = await addPerson(client, 'Konditorarbeid');
    const second = await addPerson(client, 'konditorarbeidet');
    expect((await placeOf(client, second)).beside).toBeNull();
    await decide(client, first, 'noyaktighet');
    expect(await placeOf(client, second)).toMatchObject({
      beside: 'noyaktighet',
      basis: 'suggested',
      suggestion: {
        level: 'match',
        remembered: true,
        reasons: ['Du har før bestemt at «konditorarbeidet» svarer til «Nøyaktighet».'],
      },
    });
    expect((await placeOf(client, first)).suggestion).toBeNull();
  });

  it('counts in the class, in the exploration and in the report too', async () => {
    const client = await startWorkspace();
    await decide(client, await addPerson(client, 'Konditorarbeid'), 'noyaktighet');
    const { participantId } = await addPerson(client, 'Konditorarbeid');
    const request = { standardRef: STANDARD, language: 'nb' as const };
    const table = await client.classes.table({ ...request, participantIds: [participantId], hideNames: false });
    const answered = table.groups.flatMap(({ rows }) => rows).filter(({ cells }) => cells[0]?.state === 'answered');
    expect(answered.map(({ standardCompetence }) => standardCompetence?.id)).toEqual(['noyaktighet']);
    const explored = await client.library.explore({ participantId, language: 'nb' });
    expect(explored.find(({ ref }) => ref === STANDARD)?.shared.map(({ id }) => id)).toEqual(['noyaktighet']);
    const report = await client.report.preview({ participantId, standardRefs: [STANDARD], language: 'nb' });
    expect(JSON.stringify(report)).not.toContain('Tilleggskompetanse');
  });

  it('that turns a suggestion down keeps it from being suggested again', async () => {
    const client = await startWorkspace();
    const first = await addPerson(client, 'PC-bruk');
    const second = await addPerson(client, 'PC-bruk');
    expect((await placeOf(client, second)).beside).toBe('bruk-av-teknologi');
    await decide(client, first, null);
    expect(await placeOf(client, second)).toMatchObject({
      beside: null,
      suggestion: {
        level: 'extra',
        reasons: ['Du har før bestemt at «PC-bruk» ikke svarer til «Bruk av teknologi».'],
      },
    });
    // What was turned down is not suggested to the one who turns it down again either, and is still known.
    await decide(client, second, null);
    await client.participants.remove({ participantId: first.participantId });
    const [learned] = (await client.lessons.get()).standards;
    expect(learned?.learned.map(({ turnedDown }) => turnedDown?.id)).toEqual(['bruk-av-teknologi']);
  });

  it('about another outcome makes a question only', async () => {
    const client = await startWorkspace();
    const first = await addPerson(client, 'Fjellarbeid', 'Kan lede turister trygt over breen.');
    const second = await addPerson(client, 'Fjellarbeid', 'Kan sprenge tunneler og sikre svaberg.');
    await decide(client, first, 'overblikk');
    expect(await placeOf(client, second)).toMatchObject({
      beside: null,
      suggestion: { level: 'possible', standardCompetenceId: 'overblikk', remembered: true },
    });
  });

  it('that is changed teaches the new word, and one that is taken back teaches nothing', async () => {
    const client = await startWorkspace();
    const first = await addPerson(client, 'Konditorarbeid');
    const second = await addPerson(client, 'Konditorarbeid');
    await decide(client, first, 'noyaktighet');
    await decide(client, first, 'overblikk');
    expect((await placeOf(client, second)).beside).toBe('overblikk');
    await client.comparison.undecide({ competenceId: first.competenceId, standardRef: STANDARD });
    expect((await placeOf(client, second)).beside).toBeNull();
    expect((await client.lessons.get()).standards).toEqual([]);
  });

  it('is forgotten with the participant, and with the competence', async () => {
    const client = await startWorkspace();
    const first = await addPerson(client, 'Konditorarbeid');
    const second = await addPerson(client, 'Servering');
    await decide(client, first, 'noyaktighet');
    await decide(client, second, 'overblikk');
    await client.participants.remove({ participantId: first.participantId });
    expect((await client.lessons.get()).standards[0]?.learned).toHaveLength(1);
    await client.competences.remove({ competenceId: second.competenceId });
    expect((await client.lessons.get()).standards).toEqual([]);
    expect((await placeOf(client, await addPerson(client, 'Konditorarbeid'))).beside).toBeNull();
  });

  it('is remembered under the name that the competence has now, in every language it has', async () => {
    const client = await startWorkspace();
    const first = await addPerson(client, 'Kondtorarbeid');
    await decide(client, first, 'noyaktighet');
    const { competenceId } = first;
    await client.competences.setLabel({ competenceId, language: 'nb', text: 'Konditorarbeid' });
    await client.competences.setLabel({ competenceId, language: 'en', text: 'Pastry making' });
    expect((await placeOf(client, await addPerson(client, 'Kondtorarbeid'))).beside).toBeNull();
    expect((await placeOf(client, await addPerson(client, 'Konditorarbeid'))).beside).toBe('noyaktighet');
    const english = await addPerson(client, 'Baking');
    await client.competences.setLabel({ competenceId: english.competenceId, language: 'en', text: 'pastry making' });
    expect((await placeOf(client, english)).beside).toBe('noyaktighet');
  });

  it('is lifted to the standard’s next version, also for the person it was made about, and to no other standard', async () => {
    const client = await startWorkspace();
    await takeOwnInUse(client);
    const person = await addPerson(client, 'Konditorarbeid', 'Baker kaker.');
    await decide(client, person, 'noyaktighet', 'egen@1');
    await client.ownStandards.newVersion({ ref: 'egen@1' });
    await client.ownStandards.putInUse({ ref: 'egen@2' });
    expect((await placeOf(client, person, 'egen@2')).beside).toBe('noyaktighet');
    expect((await placeOf(client, person, 'egen@2')).basis).toBe('suggested');
    expect((await placeOf(client, await addPerson(client, 'Konditorarbeid'), 'egen@2')).beside).toBe('noyaktighet');
    expect((await placeOf(client, person)).beside).toBeNull();

    await decide(client, person, null, 'egen@2');
    await client.comparison.undecide({ competenceId: person.competenceId, standardRef: 'egen@2' });
    expect((await placeOf(client, person, 'egen@2')).beside).toBe('noyaktighet');
  });

  it('that a name is additional holds beside the next version too, for all that the earlier one had', async () => {
    const client = await startWorkspace();
    await takeOwnInUse(client);
    const first = await addPerson(client, 'Fjellarbeid');
    const second = await addPerson(client, 'Fjellarbeid', 'Tar imot kunder, hjelper gjester og lytter til kunder.');
    expect((await placeOf(client, second, 'egen@1')).suggestion?.standardCompetenceId).toBe('kundeservice');
    await decide(client, first, null, 'egen@1');
    await client.ownStandards.newVersion({ ref: 'egen@1' });
    await client.ownStandards.putInUse({ ref: 'egen@2' });
    for (const ref of ['egen@1', 'egen@2']) {
      expect(await placeOf(client, second, ref)).toMatchObject({
        beside: null,
        suggestion: { level: 'extra', reasons: ['Du har før bestemt at «Fjellarbeid» er tilleggskompetanse.'] },
      });
    }
  });

  it('changes nothing between two standards', async () => {
    const client = await startWorkspace();
    const request = { left: STANDARD, right: 'butikksjef@1', language: 'nb' as const };
    const before = await client.library.pair(request);
    await decide(client, await addPerson(client, 'Lojalitet'), null, 'butikksjef@1');
    expect(await client.library.pair(request)).toEqual(before);
  });
});

describe('what has been learnt', () => {
  it('is listed by standard, newest first, what says the same once, and without whose it was', async () => {
    const client = await startWorkspace();
    await decide(client, await addPerson(client, 'PC-bruk'), 'bruk-av-teknologi');
    await decide(client, await addPerson(client, 'Bruk av PC'), null);
    const both = await addPerson(client, 'PC bruk');
    await decide(client, both, 'bruk-av-teknologi');
    await decide(client, both, null, 'butikksjef@1');
    const memory = await client.lessons.get();
    expect(memory.applied).toBe(true);
    expect(memory.standards.map(({ standardId, learned }) => [standardId, learned.length])).toEqual([
      ['butikksjef', 1],
      ['butikkmedarbeider', 2],
    ]);
    expect(memory.standards[1]?.learned).toMatchObject([
      { label: { nb: 'PC bruk' }, answer: { id: 'bruk-av-teknologi' }, disputed: false },
      { label: { nb: 'Bruk av PC' }, answer: null, turnedDown: { id: 'bruk-av-teknologi' }, disputed: false },
    ]);
    expect(JSON.stringify(memory)).not.toContain('Hemmelig');
  });

  it('is one thing for names that are the same in one of their languages', async () => {
    const client = await startWorkspace();
    const both = await addPerson(client, 'Kakepynting');
    await client.competences.setLabel({ competenceId: both.competenceId, language: 'en', text: 'Pastry making' });
    const [norwegian, english] = [await addPerson(client, 'Kakepynting'), await addPerson(client, 'Noe')];
    await client.competences.setLabel({ competenceId: english.competenceId, language: 'en', text: 'Pastry making' });
    await client.competences.setLabel({ competenceId: english.competenceId, language: 'nb', text: '' });
    for (const person of [norwegian, english, both]) await decide(client, person, 'noyaktighet');
    expect((await client.lessons.get()).standards[0]?.learned).toHaveLength(1);
    const key = { competenceId: norwegian.competenceId, standardRef: STANDARD };
    expect((await client.lessons.forget(key)).standards).toEqual([]);
  });

  it('says where something else was decided about the same name', async () => {
    const client = await startWorkspace();
    await decide(client, await addPerson(client, 'Baking'), 'noyaktighet');
    await decide(client, await addPerson(client, 'Baking'), 'overblikk');
    const [standard] = (await client.lessons.get()).standards;
    expect(standard?.learned.map(({ answer, disputed }) => [answer?.id, disputed])).toEqual([
      ['overblikk', true],
      ['noyaktighet', true],
    ]);
  });

  it('can be changed: the next one is suggested likewise, and the decisions stand', async () => {
    const client = await startWorkspace();
    const first = await addPerson(client, 'Baking');
    await decide(client, first, 'noyaktighet');
    await decide(client, await addPerson(client, 'Baking'), 'noyaktighet');
    const key = { competenceId: first.competenceId, standardRef: STANDARD };
    const { standards } = await client.lessons.change({ ...key, standardCompetenceId: 'overblikk' });
    expect(standards[0]?.learned).toMatchObject([{ answer: { id: 'overblikk' }, turnedDown: { id: 'noyaktighet' } }]);
    const next = await addPerson(client, 'Baking');
    expect((await placeOf(client, next)).beside).toBe('overblikk');
    expect(await placeOf(client, first)).toMatchObject({ beside: 'noyaktighet', basis: 'decided' });

    await client.lessons.change({ ...key, standardCompetenceId: null });
    expect((await placeOf(client, next)).beside).toBeNull();
  });

  it('can be forgotten, all that says the same of one name at once, and the decisions stand', async () => {
    const client = await startWorkspace();
    const first = await addPerson(client, 'Baking');
    const second = await addPerson(client, 'Baking');
    const other = await addPerson(client, 'Servering');
    for (const person of [first, second, other]) await decide(client, person, 'noyaktighet');
    const key = { competenceId: first.competenceId, standardRef: STANDARD };
    const { standards } = await client.lessons.forget(key);
    expect(standards[0]?.learned.map(({ label }) => label.nb)).toEqual(['Servering']);
    expect((await placeOf(client, await addPerson(client, 'Baking'))).beside).toBeNull();
    expect(await placeOf(client, second)).toMatchObject({ beside: 'noyaktighet', basis: 'decided' });
    expect(await client.lessons.forget(key)).toEqual(await client.lessons.get());
    expect(await errorCodeOf(client.lessons.change({ ...key, standardCompetenceId: null }))).toBe('LESSON_NOT_FOUND');
    const invented = { competenceId: other.competenceId, standardRef: STANDARD, standardCompetenceId: 'flyging' };
    expect(await errorCodeOf(client.lessons.change(invented))).toBe('STANDARD_COMPETENCE_NOT_FOUND');
  });

  it('is not used while it is turned off, which lasts, and teaches again when it is turned on', async () => {
    const { client, session } = await startOpenProduct();
    await decide(client, await addPerson(client, 'Baking'), 'noyaktighet');
    expect((await client.lessons.setApplied({ applied: false })).applied).toBe(false);
    const next = await addPerson(client, 'Baking');
    expect((await placeOf(client, next)).beside).toBeNull();
    await decide(client, await addPerson(client, 'Servering'), 'overblikk');
    await session.lock();
    await session.unlock(PASSPHRASE);
    expect((await client.lessons.get()).applied).toBe(false);
    expect((await placeOf(client, next)).beside).toBeNull();
    await client.lessons.setApplied({ applied: true });
    expect((await placeOf(client, next)).beside).toBe('noyaktighet');
    expect((await placeOf(client, await addPerson(client, 'Servering'))).beside).toBe('overblikk');
  });

  it('is behind the lock', async () => {
    const { client, session } = await startOpenProduct();
    await session.lock();
    expect(await errorCodeOf(client.lessons.get())).toBe('WORKSPACE_LOCKED');
  });
});

describe('a workspace from before there were lessons', () => {
  it('has learnt from the decisions that were in it', () => {
    const database = openDatabase(join(temporaryFolder(), 'records.db'), randomBytes(32));
    onTestFinished(() => void database.close());
    migrate(database, 30);
    database.exec(`
      INSERT INTO participant (id, name, language, step, standard_refs, created_at, updated_at)
        VALUES ('p', 'Deltaker', 'nb', 'comparison', '[]', '2025-01-01', '2025-05-01');
      INSERT INTO competence (id, participant_id, position, label, outcome, placement, is_key)
        VALUES ('c', 'p', 1, '{"nb":"Regnskap","en":"Bookkeeping"}', '{"nb":"Fører bok."}', NULL, 1);
      INSERT INTO competence (id, participant_id, position, label, outcome, placement, is_key)
        VALUES ('d', 'p', 2, '{"nb":"Baking"}', '{}', NULL, 1);
      INSERT INTO decision VALUES ('c', 'butikkmedarbeider@1', 'noyaktighet'), ('d', 'butikkmedarbeider@1', NULL);`);
    migrate(database);
    write(database, keepNamesCurrent);
    const about = (names: string[]) => readLessonsAbout(database, 'butikkmedarbeider', names);
    expect(about(['bookkeep'])).toEqual([
      {
        competenceId: 'c',
        standardRef: 'butikkmedarbeider@1',
        standardCompetenceId: 'noyaktighet',
        turnedDown: null,
        learnedAt: '2025-05-01',
        label: { nb: 'Regnskap', en: 'Bookkeeping' },
        outcome: { nb: 'Fører bok.' },
        names: ['bookkeep', 'regnskap'],
      },
    ]);
    expect(about(['regnskap', 'bookkeep'])).toHaveLength(1);
    expect(about(['baking'])).toMatchObject([{ competenceId: 'd', standardCompetenceId: null }]);
    expect(readLessonsAbout(database, 'butikksjef', ['baking'])).toEqual([]);
    database.exec("DELETE FROM participant WHERE id = 'p'");
    for (const table of ['decision', 'lesson', 'lesson_name']) {
      expect(database.prepare(`SELECT count(*) AS count FROM ${table}`).get()).toEqual({ count: 0 });
    }
  });

  it('and one whose names were read by another release has them read anew', () => {
    const database = openDatabase(join(temporaryFolder(), 'records.db'), randomBytes(32));
    onTestFinished(() => void database.close());
    migrate(database);
    write(database, keepNamesCurrent);
    database.exec(`
      INSERT INTO participant (id, name, language, step, standard_refs, created_at, updated_at)
        VALUES ('p', 'Deltaker', 'nb', 'comparison', '[]', '', '');
      INSERT INTO competence (id, participant_id, position, label, outcome, placement, is_key)
        VALUES ('c', 'p', 1, '{"nb":"Baking"}', '{}', NULL, 1);
      INSERT INTO decision VALUES ('c', 'kokk@1', 'smak');
      INSERT INTO lesson VALUES ('c', 'kokk@1', 'kokk', 'smak', NULL, '2025');
      INSERT INTO lesson_name VALUES ('kokk', 'an old way to say it', '2025', 'c', 'kokk@1');`);
    write(database, keepNamesCurrent);
    expect(readLessonsAbout(database, 'kokk', ['baking'])).toHaveLength(0);
    database.exec("UPDATE setting SET value = '0' WHERE name = 'nameKeysVersion'");
    write(database, keepNamesCurrent);
    expect(readLessonsAbout(database, 'kokk', ['baking'])).toHaveLength(1);
    expect(readLessonsAbout(database, 'kokk', ['an old way to say it'])).toHaveLength(0);
  });
});

describe('opening a workspace', () => {
  it('files what was learnt by the names as this release reads them', async () => {
    const { client, session } = await startOpenProduct();
    await decide(client, await addPerson(client, 'Baking'), 'noyaktighet');
    session.close();
    const { database: older } = await openWorkspace(session.workspaceFolder, byPassphrase(PASSPHRASE, LOW_COST));
    older.exec("DELETE FROM lesson_name; UPDATE setting SET value = '0' WHERE name = 'nameKeysVersion'");
    older.close();
    const { database: opened } = await openWorkspace(session.workspaceFolder, byPassphrase(PASSPHRASE, LOW_COST));
    onTestFinished(() => void opened.close());
    expect(readLessonsAbout(opened, 'butikkmedarbeider', ['baking'])).toHaveLength(1);
  });
});

describe('looking up what was learnt', () => {
  it('takes the newest of a name, by an index, however much is in the workspace', () => {
    const database = openDatabase(join(temporaryFolder(), 'records.db'), randomBytes(32));
    onTestFinished(() => void database.close());
    migrate(database);
    database.exec(`
      WITH RECURSIVE many (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM many WHERE n < 12000)
        INSERT INTO participant (id, name, language, step, standard_refs, created_at, updated_at)
          SELECT 'p' || n, 'Deltaker', 'nb', 'comparison', '[]', '', '' FROM many;
      WITH RECURSIVE many (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM many WHERE n < 120000)
        INSERT INTO competence (id, participant_id, position, label, outcome, placement, is_key)
          SELECT 'c' || n, 'p' || (n / 10), n, '{"nb":"Baking"}', '{}', NULL, 1 FROM many;
      INSERT INTO decision SELECT id, 'kokk@1', 'smak' FROM competence;
      INSERT INTO lesson SELECT id, 'kokk@1', 'kokk', 'smak', NULL, printf('%06d', position) FROM competence;
      INSERT INTO lesson_name SELECT 'kokk', 'baking', printf('%06d', position), id, 'kokk@1' FROM competence;`);
    const started = performance.now();
    const found = readLessonsAbout(database, 'kokk', ['baking', 'smaking']);
    expect(performance.now() - started).toBeLessThan(200);
    expect(found).toHaveLength(20);
    expect(found[0]?.learnedAt).toBe('120000');
  });
});
