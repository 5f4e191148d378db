import { randomBytes } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeUpErasures } from '#main/core/erase';
import { backupName } from '#main/storage/backup-files';
import { openDatabase, write } from '#main/storage/database';
import { clearTraces, type Maintain } from '#main/storage/erase-copies';
import { applyErasures, readErasures } from '#main/storage/erasure-repository';
import { MIGRATIONS, migrate } from '#main/storage/migrate';
import { arePagesWhole } from '#main/storage/page-check';
import { saveSetting } from '#main/storage/setting-repository';
import { allInRows, wordsIn } from '#main/storage/traces';
import { workspacePaths } from '#main/storage/workspace-files';
import { backUp, plainBytes } from '../support/backed-up';
import { partsOf, textOf } from '../support/docx';
import { errorCodeOf, PASSPHRASE, type Product, startOpenProduct } from '../support/product';
import { temporaryFolder } from '../support/temporary';
import { addWhole, CORRECTED, FIELDS } from '../support/whole-participant';

const ALL = [...FIELDS, ...CORRECTED];
const sayer = (who: string) => (field: string) => `${who} sa noe om ${field}`;
const textsOf = (who: string) => ALL.map(sayer(who));

/** Every file below a folder. */
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** How often the texts stand anywhere: in the files as they are and, for databases, as they are decrypted. */
async function occurrences({ session }: Product, texts: readonly string[], folders: string[]): Promise<number> {
  const key = Buffer.from(session.recordsKey());
  await session.lock();
  const bytes = folders
    .flatMap(filesBelow)
    .flatMap((file) =>
      file.endsWith('records.db') ? [readFileSync(file), plainBytes(file, key)] : [readFileSync(file)],
    );
  await session.unlock(PASSPHRASE);
  const forms = texts.flatMap((text) => [text, JSON.stringify(text).slice(1, -1)]);
  return bytes.reduce((sum, each) => sum + forms.filter((form) => each.includes(Buffer.from(form))).length, 0);
}

describe('erasing a participant', () => {
  it('leaves nothing in the records, in their log or in any backup, and everything of the others', async () => {
    const product = await startOpenProduct();
    const { client, session, dataFolder } = product;
    const erased = await addWhole(product, sayer('Amina'));
    const kept = await addWhole(product, sayer('Bakari'));
    await client.guide.addPractice({ participantId: crypto.randomUUID(), language: 'nb' });
    session.write((writer) => saveSetting(writer, 'practiceParticipant', erased));
    const folders = [
      await backUp(product, '2026-11-01T10:00:00.000Z'),
      await backUp(product, '2026-11-02T10:00:00.000Z'),
    ];
    const before = await client.participants.get({ participantId: kept });
    expect(await occurrences(product, textsOf('Amina'), [dataFolder])).toBeGreaterThan(3 * ALL.length);

    const receipt = await client.participants.remove({ participantId: erased });
    expect(receipt).toMatchObject({
      rewritten: 2,
      checked: 2,
      notOurs: 0,
      waitingFor: [],
      finishedAt: expect.any(String),
    });
    const log = `${workspacePaths(session.workspaceFolder).records}-wal`;
    expect(!existsSync(log) || statSync(log).size === 0).toBe(true);

    expect(await occurrences(product, [...textsOf('Amina'), erased], [dataFolder])).toBe(0);
    expect(await occurrences(product, textsOf('Bakari'), [session.workspaceFolder])).toBeGreaterThan(ALL.length);
    expect(await client.participants.get({ participantId: kept })).toEqual(before);
    const key = Buffer.from(session.recordsKey());
    for (const folder of folders) {
      expect(readdirSync(folder).toSorted()).toEqual(['keyring.json', 'records.db']);
      expect(await arePagesWhole(workspacePaths(folder).records, key)).toBe(true);
      const copy = openDatabase(workspacePaths(folder).records, key);
      expect(copy.prepare('SELECT name FROM participant WHERE id = ?').get(kept)).toEqual({
        name: sayer('Bakari')('name'),
      });
      expect(copy.pragma('integrity_check', { simple: true })).toBe('ok');
      copy.close();
    }
    expect((await client.recordLog.list())[0]).toMatchObject({ what: 'erased', participantId: null });
    expect(await errorCodeOf(client.participants.remove({ participantId: erased }))).toBe('PARTICIPANT_NOT_FOUND');
  });

  it('leaves no byte of any participant, however they write, in any file', { timeout: 60_000 }, async () => {
    const word = fc.string({ unit: 'grapheme', minLength: 8, maxLength: 60 }).filter((text) => text.trim().length >= 8);
    const product = await startOpenProduct();
    await fc.assert(
      fc.asyncProperty(word, fc.integer({ min: 1, max: 300 }), async (text, length) => {
        const say = (field: string) =>
          `${text} ${field}`
            .repeat(['statement', 'privateNotes', 'tasks', 'wasSaid'].includes(field) ? length : 1)
            .slice(0, field === 'from' || field === 'to' ? 40 : 300 * 40)
            .trim();
        const stays = await addWhole(product, sayer(`Nabo ${length}`));
        const participantId = await addWhole(product, say);
        await backUp(product, '2026-11-01T10:00:00.000Z');
        const { rewritten } = await product.client.participants.remove({ participantId });
        expect(rewritten).toBe(1);
        expect(await occurrences(product, [...ALL.map(say), participantId], [product.dataFolder])).toBe(0);
        expect((await product.client.participants.get({ participantId: stays })).statements).toHaveLength(1);
        rmSync(product.session.backupsFolder, { recursive: true });
      }),
      { numRuns: 8 },
    );
  });

  it('finds what another way of deleting would have left', async () => {
    const database = openDatabase(join(temporaryFolder(), 'records.db'), randomBytes(32));
    migrate(database);
    database.exec(`INSERT INTO participant (id, name, language, step, standard_refs, created_at, updated_at)
      VALUES ('1b4e28ba-2fa1-4d2b-883f-0016d3cca427', 'Navnet som ble igjen', 'nb', 'key', '[]', '', ''),
        ('2b4e28ba-2fa1-4d2b-883f-0016d3cca427', 'En annen person', 'nb', 'key', '[]', '', '')`);
    database.pragma('secure_delete = OFF');
    database.exec("DELETE FROM participant WHERE name LIKE 'Navnet%'");
    const left = await wordsIn(database.serialize(), ['Navnet som ble igjen', 'En annen person', 'Ingen sa dette']);
    expect(left.toSorted()).toEqual(['En annen person', 'Navnet som ble igjen']);
    expect(allInRows(database, ['En annen person'])).toBe(true);
    expect(allInRows(database, ['En annen person', 'Navnet som ble igjen'])).toBe(false);
    // The database is then written anew, and it is gone; an id may not stand anywhere.
    const maintain: Maintain = (work) => work(database);
    expect(await clearTraces(maintain, new Set(['Navnet som ble igjen']), [])).toBe(true);
    expect(await wordsIn(database.serialize(), ['Navnet som ble igjen'])).toEqual([]);
    expect(await clearTraces(maintain, new Set(), ['2b4e28ba-2fa1-4d2b-883f-0016d3cca427'])).toBe(false);
    database.close();
  });

  it.each(MIGRATIONS.map(({ version }) => version))('reaches a backup of version %i', async (version) => {
    const product = await startOpenProduct();
    const { session, client } = product;
    const id = await addWhole(product, sayer('Amina'));
    const key = Buffer.from(session.recordsKey());
    const folder = join(session.backupsFolder, backupName('2025-01-01T00:00:00.000Z'));
    mkdirSync(folder, { recursive: true });
    const old = openDatabase(workspacePaths(folder).records, key);
    migrate(old, version);
    const refs = version >= 20 ? 'standard_refs' : 'standard_ids';
    const add = old.prepare(`INSERT INTO participant (id, name, language, step, ${refs}, created_at, updated_at)
      VALUES (?, ?, 'nb', 'key', '[]', '', '')`);
    for (const [each, name] of [
      [id, 'Slik Amina het den gangen'],
      [crypto.randomUUID(), 'Den andre'],
    ])
      add.run(each, name);
    old
      .prepare(
        "INSERT INTO statement (id, participant_id, position, text) VALUES ('s', ?, 1, 'Det Amina sa den gangen')",
      )
      .run(id);
    old.close();
    expect(await client.participants.remove({ participantId: id })).toMatchObject({
      rewritten: 1,
      checked: 1,
      waitingFor: [],
    });
    const bytes = plainBytes(workspacePaths(folder).records, key);
    expect(['Amina', id].filter((text) => bytes.includes(text))).toEqual([]);
    expect(bytes.includes('Den andre')).toBe(true);
    const copy = openDatabase(workspacePaths(folder).records, key);
    expect(copy.pragma('user_version', { simple: true })).toBe(version);
    // It goes on as any other: brought up to date, it still knows who is not to come back.
    migrate(copy);
    expect(write(copy, (writer) => applyErasures(writer, session.read(readErasures)))).toBe(0);
    copy.close();
  });

  it('waits for a folder that is out of reach, says so, and is done when it is back', async () => {
    const product = await startOpenProduct();
    const { session, client } = product;
    const [chosen, away] = [join(temporaryFolder(), 'minnepinne'), join(temporaryFolder(), 'tatt-ut')];
    session.write((writer) => saveSetting(writer, 'backupFolder', chosen));
    const id = await addWhole(product, sayer('Amina'));
    const place = join(chosen, 'balansepunkt-backups');
    const folder = await backUp(product, '2026-11-01T10:00:00.000Z', place);
    renameSync(chosen, away);
    const receipt = await client.participants.remove({ participantId: id });
    expect(receipt).toMatchObject({ waitingFor: [place], finishedAt: null, rewritten: 0 });
    expect(await takeUpErasures(session)).toBe(0);
    expect(await client.erasure.list()).toMatchObject([{ waitingFor: [place], finishedAt: null }]);

    // Also when another folder has been chosen meanwhile.
    session.write((writer) => saveSetting(writer, 'backupFolder', temporaryFolder()));
    mkdirSync(
      join(
        session.read(
          (reader) =>
            JSON.parse(
              (reader.prepare("SELECT value FROM setting WHERE name = 'backupFolder'").get() as { value: string })
                .value,
            ) as string,
        ),
        'balansepunkt-backups',
      ),
    );
    renameSync(away, chosen);
    expect(await takeUpErasures(session)).toBe(1);
    expect(await client.erasure.list()).toMatchObject([
      { waitingFor: [], finishedAt: expect.any(String), rewritten: 1 },
    ]);
    expect((await client.recordLog.list())[0]).toMatchObject({ what: 'erasedFromBackups', details: { rewritten: 1 } });
    const bytes = plainBytes(workspacePaths(folder).records, Buffer.from(session.recordsKey()));
    expect(textsOf('Amina').filter((text) => bytes.includes(text))).toEqual([]);
  });

  it('cleans a copy that comes back long after, and one that is restored', async () => {
    const product = await startOpenProduct();
    const { session, client } = product;
    const id = await addWhole(product, sayer('Amina'));
    const folder = await backUp(product, '2026-11-01T10:00:00.000Z');
    const elsewhere = join(temporaryFolder(), 'kopi');
    cpSync(folder, elsewhere, { recursive: true });
    expect(await client.participants.remove({ participantId: id })).toMatchObject({ finishedAt: expect.any(String) });
    cpSync(elsewhere, join(session.backupsFolder, backupName('2026-10-01T10:00:00.000Z')), { recursive: true });
    expect(await takeUpErasures(session)).toBe(1);
    expect(await takeUpErasures(session)).toBe(0);
    const restored = openDatabase(workspacePaths(elsewhere).records, Buffer.from(session.recordsKey()));
    migrate(restored);
    expect(write(restored, (writer) => applyErasures(writer, session.read(readErasures)))).toBe(1);
    expect(readErasures(restored)).toHaveLength(1);
    restored.close();
  });

  it('reaches a copy that was laid aside beside the workspace, with changes still in its log', async () => {
    const product = await startOpenProduct();
    const { session, client, dataFolder } = product;
    const id = await addWhole(product, sayer('Amina'));
    // As it lies on the disk while it is open: what was written last is in the log.
    const aside = join(dataFolder, 'workspace-2026-11-01');
    cpSync(session.workspaceFolder, aside, { recursive: true });
    expect(statSync(`${workspacePaths(aside).records}-wal`).size).toBeGreaterThan(0);
    await client.workspace.lock();
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    expect(await client.participants.remove({ participantId: id })).toMatchObject({ rewritten: 1, waitingFor: [] });
    expect(await occurrences(product, [...textsOf('Amina'), id], [dataFolder])).toBe(0);
    expect(readdirSync(aside).toSorted()).toEqual(['keyring.json', 'records.db']);
  });

  it('waits for a damaged copy that was laid aside, and is done when somebody has deleted it', async () => {
    const product = await startOpenProduct();
    const { client, session, dataFolder } = product;
    const erased = await addWhole(product, sayer('Amina'));
    const aside = join(dataFolder, 'workspace-copy-2026-11-01');
    cpSync(await backUp(product, '2026-11-01T10:00:00.000Z'), aside, { recursive: true });
    const { records } = workspacePaths(aside);
    const bytes = readFileSync(records);
    const middle = Math.floor(bytes.length / 2);
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    writeFileSync(records, bytes);

    expect(await client.participants.remove({ participantId: erased })).toMatchObject({ waitingFor: [aside] });
    await takeUpErasures(session);
    expect(await client.erasure.list()).toMatchObject([{ waitingFor: [aside], finishedAt: null }]);
    expect(readFileSync(records)).toEqual(bytes);

    rmSync(aside, { recursive: true });
    await takeUpErasures(session);
    expect(await client.erasure.list()).toMatchObject([{ waitingFor: [], finishedAt: expect.any(String) }]);
  });

  it('holds against a backup that was out of reach and is restored, or somebody taken from it, before it is cleaned', async () => {
    const product = await startOpenProduct();
    const { session, client } = product;
    const id = await addWhole(product, sayer('Amina'));
    const kept = await addWhole(product, sayer('Bakari'));
    const place = temporaryFolder();
    const folder = await backUp(product, '2026-11-01T10:00:00.000Z', place);
    await client.participants.remove({ participantId: id });
    const asked = { place, name: basename(folder), passphrase: null };
    for (const participantIds of [[id], [kept, id]]) {
      expect(await errorCodeOf(client.backups.bringBack({ ...asked, participantIds }))).toBe('PARTICIPANT_ERASED');
    }
    expect((await client.participants.find({})).everybody).toBe(1);
    await client.backups.restore(asked);
    await client.workspace.unlock({ passphrase: PASSPHRASE });
    expect((await client.participants.find({})).participants.map((each) => each.id)).toEqual([kept]);
    expect(await client.erasure.list()).toHaveLength(1);
    expect(await occurrences(product, [...textsOf('Amina'), id], [session.workspaceFolder])).toBe(0);
  });

  it('leaves alone what is another workspace’s, and says when a backup of ours is damaged', async () => {
    const [product, other] = [await startOpenProduct(), await startOpenProduct()];
    const { session, client } = product;
    const id = await addWhole(product, sayer('Amina'));
    await addWhole(other, sayer('Fremmed'));
    const foreign = await backUp(other, '2026-11-03T10:00:00.000Z', session.backupsFolder);
    const theirs = readFileSync(workspacePaths(foreign).records);
    const damaged = workspacePaths(await backUp(product, '2026-11-01T10:00:00.000Z')).records;
    await backUp(product, '2026-11-02T10:00:00.000Z');
    const bytes = readFileSync(damaged);
    bytes[4_096 * 3 + 100] = (bytes[4_096 * 3 + 100] ?? 0) ^ 1;
    writeFileSync(damaged, bytes);
    const receipt = await client.participants.remove({ participantId: id });
    expect(receipt).toMatchObject({ rewritten: 1, notOurs: 1, waitingFor: [session.backupsFolder], finishedAt: null });
    expect(readFileSync(workspacePaths(foreign).records).equals(theirs)).toBe(true);
    expect(readFileSync(damaged).equals(bytes)).toBe(true);
  });

  it('gives a receipt that names nobody, in both languages', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const id = await addWhole(product, sayer('Amina'));
    await backUp(product, '2026-11-01T10:00:00.000Z');
    const { receipt } = await client.participants.remove({ participantId: id });
    expect(receipt).toMatch(/^([0-9A-F]{4}-){2}[0-9A-F]{4}$/);
    for (const [language, said] of [
      ['nb', ['1 sikkerhetskopi inneholdt deltakeren', 'Utskrifter på papir']],
      ['en', ['1 backup contained the participant', 'Printouts on paper']],
    ] as const) {
      const { base64, fileName } = await client.erasure.receipt({ receipt, language });
      const parts = partsOf(Buffer.from(base64, 'base64'));
      const text = textOf(parts.get('word/document.xml') ?? '');
      expect(text).toContain(receipt);
      for (const each of said) expect(text).toContain(each);
      const everything = fileName + [...parts.values()].join('');
      for (const each of ['Amina', id]) expect(everything).not.toContain(each);
    }
    expect(await errorCodeOf(client.erasure.receipt({ receipt: 'FFFF', language: 'nb' }))).toBe('ERASURE_NOT_FOUND');
  });
});
