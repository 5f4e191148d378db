import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#main/storage/database';
import { SCHEMA_VERSION } from '#main/storage/migrate';
import { backUp, copyFolder, flipBit, hashesIn } from '../support/backups';
import { asEarlierVersion } from '../support/earlier-version';
import { errorCodeOf, PASSPHRASE, type Product, startOpenProduct, startProduct } from '../support/product';
import { temporaryFolder } from '../support/temporary';

const namesOf = async ({ client }: Pick<Product, 'client'>) =>
  (await client.participants.find({})).participants.map(({ name }) => name).toSorted();

/** Gone without having been erased: whoever is erased is in no backup any more (erase.test.ts). */
const lose = ({ session }: Product, participantId: string): void =>
  session.write((writer) => void writer.prepare('DELETE FROM participant WHERE id = ?').run(participantId));

async function write({ client }: Pick<Product, 'client'>, name: string): Promise<string> {
  return (await client.participants.add({ name, language: 'nb' })).participant.id;
}

/** Somebody with something of everything, changed and changed back. */
async function describedPerson(product: Product): Promise<string> {
  const { client } = product;
  const participantId = await write(product, 'Åse');
  const [statementId, experienceId, one, other] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await client.experiences.save({ participantId, experience: { id: experienceId, title: 'Bakeri' } });
  await client.documented.save({ participantId, item: { id: randomUUID(), text: 'Fagbrev' } });
  await client.statements.add({ participantId, statementId, text: 'Jeg bakte', experienceId });
  for (const competenceId of [one, other]) {
    await client.competences.add({
      participantId,
      competenceId,
      language: 'nb',
      label: 'Baking',
      statementIds: [statementId],
    });
  }
  await client.participants.update({ participantId, standardRefs: ['butikkmedarbeider@1'] });
  await client.comparison.decide({
    competenceId: one,
    standardRef: 'butikkmedarbeider@1',
    standardCompetenceId: null,
  });
  const consent = { givenOn: '2024-02-29', way: 'signed', form: 'nb', keepUntil: null } as const;
  await client.preparation.addConsent({ participantId, consentId: randomUUID(), ...consent });
  await client.versions.keep({ participantId, versionId: randomUUID(), name: 'Før' });
  return participantId;
}

describe('restoring into place', () => {
  it('brings everything back as it was, keeps what was there as a backup, and locks', async () => {
    const product = await startOpenProduct();
    const { client, session } = product;
    await write(product, 'Åse');
    const asked = await backUp(product);
    await write(product, 'Bo');
    const { workspace, setAside } = await client.backups.restore(asked);
    expect({ state: workspace.state, setAside }).toEqual({ state: 'locked', setAside: null });
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await namesOf(product)).toEqual(['Åse']);
    expect((await client.recordLog.list())[0]).toMatchObject({ what: 'backupRestored', details: { participants: 1 } });
    // The way back from the way back: the newest backup is what was there before.
    expect(readdirSync(session.dataFolder).toSorted()).toEqual(['backups', 'workspace']);
    const [newest] = await client.backups.list({ folder: null });
    await client.backups.restore({ place: newest?.place ?? '', name: newest?.name ?? '', passphrase: null });
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await namesOf(product)).toEqual(['Bo', 'Åse'].toSorted());
  });

  it('keeps what is written while it is prepared', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    await write(product, 'Åse');
    const asked = await backUp(product);
    const restoring = client.backups.restore(asked);
    let last = '';
    for (let index = 0; ; index++) {
      const saved = await write(product, `Skrevet underveis ${index}`).then(
        () => true,
        () => false,
      );
      if (!saved) break;
      last = `Skrevet underveis ${index}`;
      await new Promise(setImmediate);
    }
    const { setAside } = await restoring;
    const other = temporaryFolder();
    copyFolder(setAside ?? '', join(other, 'workspace'));
    const old = startProduct(other);
    await old.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await namesOf(old)).toContain(last);
  });

  it('at the door takes the place of a damaged workspace, which is set aside whole', async () => {
    const product = await startOpenProduct();
    const { client, session } = product;
    await write(product, 'Åse');
    const asked = { ...(await backUp(product)), passphrase: PASSPHRASE };
    await client.workspace.lock();
    flipBit(join(session.workspaceFolder, 'records.db'), 3 * 4_096);
    const damaged = Object.values(hashesIn(session.workspaceFolder));
    expect(await errorCodeOf(client.workspace.unlock({ passphrase: PASSPHRASE }))).toBe('WORKSPACE_DAMAGED');
    expect(await client.backups.list({ folder: null })).toHaveLength(1);
    expect(await errorCodeOf(client.backups.restore({ ...asked, passphrase: 'en helt annen' }))).toBe(
      'PASSPHRASE_WRONG',
    );
    expect(Object.values(hashesIn(session.workspaceFolder))).toEqual(damaged);
    const { workspace, setAside } = await client.backups.restore(asked);
    expect(workspace.state).toBe('open');
    expect(await namesOf(product)).toEqual(['Åse']);
    expect(Object.values(hashesIn(setAside ?? ''))).toEqual(damaged);
  });

  it.each(['with another backup that knows of it', 'with the damaged records alone'])(
    'at the door brings nobody back who was erased while the backup was away: %s',
    async (known) => {
      const product = await startOpenProduct();
      const { client, session } = product;
      const participantId = await write(product, 'Åse');
      await write(product, 'Bo');
      const [stick, away] = [join(temporaryFolder(), 'minnepinne'), join(temporaryFolder(), 'i en skuff')];
      mkdirSync(stick);
      await client.backups.setFolder({ folder: stick });
      await backUp(product);
      renameSync(stick, away);
      await client.participants.remove({ participantId });
      if (known === 'with the damaged records alone') rmSync(session.backupsFolder, { recursive: true });
      await client.workspace.lock();
      renameSync(away, stick);
      const records = join(session.workspaceFolder, 'records.db');
      flipBit(records, statSync(records).size - 100);
      const [found] = await client.backups.list({ folder: stick });
      const asked = { place: found?.place ?? '', name: found?.name ?? '', passphrase: PASSPHRASE };
      expect(await client.backups.participants(asked)).toHaveLength(2);
      await client.backups.restore(asked);
      expect(await namesOf(product)).toEqual(['Bo']);
    },
  );

  it('at the door makes a workspace where there is none, also from a folder that is named', async () => {
    const origin = await startOpenProduct();
    await write(origin, 'Åse');
    const chosen = temporaryFolder();
    await origin.client.backups.setFolder({ folder: chosen });
    await backUp(origin);
    const { client } = startProduct();
    for (const folder of [chosen, join(chosen, 'balansepunkt-backups'), origin.dataFolder]) {
      expect(await client.backups.list({ folder })).toHaveLength(1);
    }
    const [found] = await client.backups.list({ folder: chosen });
    const asked = { place: found?.place ?? '', name: found?.name ?? '', passphrase: PASSPHRASE };
    expect(await client.backups.participants(asked)).toMatchObject([{ name: 'Åse', standing: 'missing' }]);
    expect((await client.backups.restore(asked)).workspace.state).toBe('open');
    expect(await namesOf({ client })).toEqual(['Åse']);
  });

  it('is refused while another program has the workspace open', async () => {
    const product = await startOpenProduct();
    await write(product, 'Åse');
    const asked = { ...(await backUp(product)), passphrase: PASSPHRASE };
    const second = startProduct(product.dataFolder);
    expect(await errorCodeOf(second.client.backups.restore(asked))).toBe('WORKSPACE_IN_USE');
    await write(product, 'Bo');
    expect(await namesOf(product)).toHaveLength(2);
  });

  it('of a backup of a newer version is refused, of an older one brought up to date', async () => {
    const product = await startOpenProduct();
    const { client, session } = product;
    await write(product, 'Åse');
    const asked = await backUp(product);
    const file = join(asked.place, asked.name, 'records.db');
    const change = (sql: string) => {
      const database = openDatabase(file, session.recordsKey());
      database.exec(sql);
      database.close();
    };
    change(`PRAGMA user_version = ${SCHEMA_VERSION + 10}`);
    const before = hashesIn(session.workspaceFolder);
    for (const call of [
      client.backups.look(asked),
      client.backups.participants(asked),
      client.backups.restore(asked),
    ]) {
      expect(await errorCodeOf(call)).toBe('BACKUP_NEWER');
    }
    expect(hashesIn(session.workspaceFolder)).toEqual(before);
    change(`PRAGMA user_version = ${SCHEMA_VERSION}`);
    asEarlierVersion(file, session.recordsKey());
    const [person] = await client.backups.participants(asked);
    lose(product, person?.id ?? '');
    await client.backups.bringBack({ ...asked, participantIds: [person?.id ?? ''] });
    expect(await namesOf(product)).toEqual(['Åse']);
    await client.backups.restore(asked);
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await namesOf(product)).toEqual(['Åse']);
    expect(await client.recordLog.list()).toHaveLength(1);
  });

  it.each([
    ['the old one still in place', (folder: string) => mkdirSync(`${folder}.preparing`)],
    ['the new one ready', (folder: string) => copyFolder(folder, `${folder}.restored`)],
    [
      'the old one moved away',
      (folder: string) => {
        copyFolder(folder, `${folder}.restored`);
        renameSync(folder, `${folder}-copy-1`);
      },
    ],
  ])('that was cut off with %s leaves a workspace that opens', async (_when, cutOff) => {
    const product = await startOpenProduct();
    await write(product, 'Åse');
    await product.client.workspace.lock();
    cutOff(product.session.workspaceFolder);
    const again = startProduct(product.dataFolder);
    await again.client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await namesOf(again)).toEqual(['Åse']);
    await again.client.backups.make();
    const left = readdirSync(product.dataFolder).filter((name) => /preparing|restored/.test(name));
    expect(left).toEqual([]);
  });
});

describe('bringing somebody back', () => {
  it('who is missing brings everything back, history and all', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const participantId = await describedPerson(product);
    await client.report.setShort({ participantId, language: 'nb', text: 'Kan bake.' });
    await write(product, 'Bo');
    const asked = await backUp(product);
    const before = await client.participants.get({ participantId });
    const history = await client.history.list({ participantId });
    const versions = await client.versions.list({ participantId });
    const lessons = await client.lessons.get();
    lose(product, participantId);
    expect((await client.backups.participants(asked)).map(({ name, standing }) => [name, standing]).toSorted()).toEqual(
      [
        ['Bo', 'same'],
        ['Åse', 'missing'],
      ],
    );
    expect(await client.backups.bringBack({ ...asked, participantIds: [participantId] })).toEqual({
      broughtBack: 1,
      copies: 0,
    });
    expect(await client.participants.get({ participantId })).toEqual(before);
    expect((await client.history.list({ participantId })).map(({ what }) => what)).toEqual(
      history.map(({ what }) => what),
    );
    expect(await client.versions.list({ participantId })).toEqual(versions);
    expect(await client.lessons.get()).toEqual(lessons);
    await client.history.undo({ participantId });
    expect(await namesOf(product)).toEqual(['Bo', 'Åse'].toSorted());
  });

  it('who is still there makes a copy beside them, under other ids, and changes nothing of theirs', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const participantId = await describedPerson(product);
    await client.report.choose({ participantId, form: 'complete' });
    const asked = await backUp(product);
    await client.participants.update({ participantId, name: 'Åse, endret' });
    const now = await client.participants.get({ participantId });
    const result = await client.backups.bringBack({ ...asked, participantIds: [participantId] });
    expect(result).toEqual({ broughtBack: 1, copies: 1 });
    expect(await client.participants.get({ participantId })).toEqual(now);
    const copy = (await client.participants.find({})).participants.find(({ id }) => id !== participantId);
    expect(copy?.name).toMatch(/^Åse \(fra sikkerhetskopi .+\)$/);
    const record = await client.participants.get({ participantId: copy?.id ?? '' });
    expect(record.competences.map(({ label }) => label)).toEqual(now.competences.map(({ label }) => label));
    expect(record.report).toEqual(now.report);
    expect(record.statements.map(({ text }) => text)).toEqual(['Jeg bakte']);
    expect(record.statements[0]?.experienceId).toBe(record.experiences[0]?.id);
    expect(record.consents).toHaveLength(1);
    expect(record.decisions).toHaveLength(1);
    const ids = (found: typeof now) =>
      [found.statements, found.competences, found.experiences].flat().map(({ id }) => id);
    expect(ids(record).filter((id) => ids(now).includes(id))).toEqual([]);
  });

  it('who is not in the backup brings nobody back', async () => {
    const product = await startOpenProduct();
    const participantId = await describedPerson(product);
    const asked = await backUp(product);
    lose(product, participantId);
    const call = product.client.backups.bringBack({ ...asked, participantIds: [participantId, randomUUID()] });
    expect(await errorCodeOf(call)).toBe('PARTICIPANT_NOT_FOUND');
    expect(await namesOf(product)).toEqual([]);
  });

  it('from another workspace takes its passphrase, and brings the standards along that they were compared with', async () => {
    const origin = await startOpenProduct();
    const participantId = await describedPerson(origin);
    const { ref, content } = await origin.client.ownStandards.copy({ id: 'min-standard', ref: 'butikkmedarbeider@1' });
    const source = { ...content.source, commissionedBy: { nb: 'Butikken vår', en: 'Our shop' } };
    await origin.client.ownStandards.save({ content: { ...content, source } });
    await origin.client.ownStandards.putInUse({ ref });
    await origin.client.participants.update({ participantId, standardRefs: [ref] });
    const asked = await backUp(origin);
    const { client } = await startOpenProduct();
    expect(await errorCodeOf(client.backups.participants(asked))).toBe('BACKUP_OTHER_WORKSPACE');
    await client.backups.bringBack({ ...asked, passphrase: PASSPHRASE, participantIds: [participantId] });
    expect((await client.participants.get({ participantId })).participant.standardRefs).toEqual([ref]);
    expect((await client.comparison.get({ participantId, standardRef: ref, language: 'nb' })).standard.id).toBe(
      'min-standard',
    );
  });
});

describe('backups by name', () => {
  it('are nothing but backups: no other folder is ever looked into', async () => {
    const product = await startOpenProduct();
    const { place, name } = await backUp(product);
    writeFileSync(join(place, 'records.db'), '');
    for (const address of [
      { place, name: '..' },
      { place, name: `../backups/${name}` },
      { place: join(place, '..'), name: 'workspace' },
      { place: 'backups', name },
      { place: `${place}\0`, name },
      { place: '/nowhere', name },
    ]) {
      expect(await errorCodeOf(product.client.backups.look({ ...address, passphrase: null }))).toBe('BACKUP_NOT_FOUND');
    }
    rmSync(join(place, name, 'keyring.json'));
    expect(await product.client.backups.look({ place, name, passphrase: null })).toMatchObject({ participants: 0 });
    expect(existsSync(join(place, name))).toBe(true);
  });
});
