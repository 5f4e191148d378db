import { createRouterClient } from '@orpc/server';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bundledStandards } from '#main/core/bundled-standards';
import { startDemoSession } from '#main/core/demo';
import { createRouter } from '#main/core/router';
import { type DraftStandard, toDraft } from '#shared/domain/draft-standard';
import { IMPORT_LIMIT } from '#shared/domain/own-standard';
import { writeStandardFile } from '#shared/formats/standard-file';
import { partsOf, rowsOf, textOf } from '../support/docx';
import { errorCodeOf, type Product, startOpenProduct } from '../support/product';
import { standards } from '../support/standards';

const BUNDLED = 'butikkmedarbeider@1';
const base64 = (text: string | Uint8Array) => Buffer.from(text as string, 'utf8').toString('base64');
const textIn = (encoded: string) => Buffer.from(encoded, 'base64').toString('utf8');
const fileOf = (text: string | Uint8Array, way: 'asIs' | 'newVersion' | 'copy' = 'asIs') => ({
  fileName: 'min.json',
  base64: base64(text),
  way,
  newId: 'own-copy',
});

const renamed = (content: DraftStandard, nb: string): DraftStandard => ({
  ...content,
  title: { ...content.title, nb },
});

describe('a draft', () => {
  it('is empty at first, keeps whatever is written, and cannot be found in the library', async () => {
    const { client } = await startOpenProduct();
    const { ref, status, content } = await client.ownStandards.create({ id: 'own-1' });
    expect([ref, status]).toEqual(['own-1@1', 'draft']);
    await client.ownStandards.save({ content: renamed(content, 'Kokk') });
    expect((await client.ownStandards.get({ ref })).content.title).toEqual({ nb: 'Kokk', en: '' });
    expect((await client.standards.list()).map((entry) => entry.ref)).not.toContain(ref);
    const { participant } = await client.participants.add({ name: 'A', language: 'nb' });
    const chosen = client.participants.update({ participantId: participant.id, standardRefs: [ref] });
    expect(await errorCodeOf(chosen)).toBe('STANDARD_NOT_FOUND');
  });

  it('is added once when it is sent twice', async () => {
    const { client } = await startOpenProduct();
    await client.ownStandards.create({ id: 'own-1' });
    await client.ownStandards.create({ id: 'own-1' });
    await client.ownStandards.copy({ id: 'own-2', ref: BUNDLED });
    await client.ownStandards.copy({ id: 'own-2', ref: BUNDLED });
    expect((await client.ownStandards.list()).map(({ ref }) => ref).toSorted()).toEqual(['own-1@1', 'own-2@1']);
  });

  it('is not put in use while something is missing, and says how much', async () => {
    const { client } = await startOpenProduct();
    const { ref } = await client.ownStandards.create({ id: 'own-1' });
    expect(await errorCodeOf(client.ownStandards.putInUse({ ref }))).toBe('STANDARD_INCOMPLETE');
    expect(await errorCodeOf(client.ownStandards.exportFile({ ref }))).toBe('STANDARD_INCOMPLETE');
    expect((await client.ownStandards.get({ ref })).status).toBe('draft');
  });

  it('never takes the id of a standard that comes with the program, which cannot be changed', async () => {
    const { client } = await startOpenProduct();
    const [standard] = bundledStandards();
    if (!standard) throw new Error('the library is empty');
    const attempts = [
      client.ownStandards.create({ id: standard.id }),
      client.ownStandards.copy({ id: standard.id, ref: BUNDLED }),
      client.ownStandards.save({ content: toDraft(standard) }),
      client.ownStandards.withdraw({ ref: BUNDLED }),
      client.ownStandards.newVersion({ ref: BUNDLED }),
      client.ownStandards.remove({ ref: BUNDLED }),
    ];
    for (const attempt of attempts) expect(await errorCodeOf(attempt)).toBe('STANDARD_BUNDLED');
    expect(await client.ownStandards.list()).toEqual([]);
  });
});

describe('a copy', () => {
  it('has everything that the original has, and says what it was copied from in both languages', async () => {
    const { client } = await startOpenProduct();
    const { content } = await client.ownStandards.copy({ id: 'own-1', ref: BUNDLED });
    const original = bundledStandards().find(({ id }) => id === 'butikkmedarbeider');
    expect(content.competences).toEqual(original && toDraft(original).competences);
    expect(content.title).toEqual({ nb: 'Butikkmedarbeider (kopi)', en: 'Shop assistant (copy)' });
    expect(content.source.note.nb).toContain('Bygger på «Butikkmedarbeider», versjon 1');
    expect(content.source.note.en).toContain('Based on ‘Shop assistant’, version 1');
    expect(content.source.note.nb).toContain(original?.source.note?.nb ?? 'a note');
  });
});

describe('a copy of the longest texts a file can have', () => {
  it('is still a draft that can be read and saved', async () => {
    const { client } = await startOpenProduct();
    const [standard] = bundledStandards();
    if (!standard) throw new Error('the library is empty');
    const long = { nb: 'å'.repeat(20_000), en: 'x'.repeat(20_000) };
    const file = writeStandardFile({ ...standard, title: long, source: { ...standard.source, note: long } });
    const { content } = await client.ownStandards.importFile(fileOf(file, 'copy'));
    expect((await client.ownStandards.save({ content })).content).toEqual(content);
    expect(content.source.note.nb).toContain('Bygger på');
  });
});

/** A copy in which it is said who stands behind it: that of the original is not taken over. */
async function completeCopy(client: Product['client']) {
  const { content } = await client.ownStandards.copy({ id: 'own-1', ref: BUNDLED });
  expect(content.source.commissionedBy).toEqual({ nb: '', en: '' });
  const source = { ...content.source, commissionedBy: { nb: 'Butikken vår', en: 'Our shop' } };
  return client.ownStandards.save({ content: { ...content, source } });
}

describe('versions', () => {
  it('a participant keeps the version they were compared with, and a new one is chosen by hand', async () => {
    const session = await startDemoSession();
    onTestFinished(() => session.close());
    const client = createRouterClient(createRouter(session));
    const {
      participants: [participant],
    } = await client.participants.find({});
    const participantId = participant?.id ?? '';
    const first = await completeCopy(client);
    await client.ownStandards.save({ content: renamed(first.content, 'Butikk hos oss') });
    await client.ownStandards.putInUse({ ref: first.ref });
    await client.participants.update({ participantId, standardRefs: [first.ref] });

    const second = await client.ownStandards.newVersion({ ref: first.ref });
    expect([second.ref, second.status]).toEqual(['own-1@2', 'draft']);
    expect((await client.ownStandards.newVersion({ ref: first.ref })).ref).toBe(second.ref);
    await client.ownStandards.save({ content: renamed(second.content, 'Butikk, ny') });
    await client.ownStandards.putInUse({ ref: second.ref });

    const statuses = Object.fromEntries((await client.ownStandards.list()).map(({ ref, status }) => [ref, status]));
    expect(statuses).toEqual({ 'own-1@1': 'withdrawn', 'own-1@2': 'inUse' });
    const compared = await client.comparison.get({ participantId, standardRef: first.ref, language: 'nb' });
    expect(compared.standard).toMatchObject({ version: '1', title: { nb: 'Butikk hos oss' } });
    expect((await client.participants.get({ participantId })).participant.standardRefs).toEqual([first.ref]);
  });

  it('that are in use or withdrawn cannot be written in, and are deleted only when nobody refers to them', async () => {
    const { client } = await startOpenProduct();
    const { ref, content } = await completeCopy(client);
    await client.ownStandards.putInUse({ ref });
    expect(await errorCodeOf(client.ownStandards.save({ content }))).toBe('STANDARD_NOT_DRAFT');
    expect(await errorCodeOf(client.ownStandards.putInUse({ ref }))).toBe('STANDARD_NOT_DRAFT');
    const { participant } = await client.participants.add({ name: 'A', language: 'nb' });
    await client.participants.update({ participantId: participant.id, standardRefs: [ref] });
    await client.ownStandards.withdraw({ ref });
    expect(await errorCodeOf(client.ownStandards.withdraw({ ref }))).toBe('STANDARD_NOT_IN_USE');
    expect(await errorCodeOf(client.ownStandards.remove({ ref }))).toBe('STANDARD_REFERRED');
    await client.participants.remove({ participantId: participant.id });
    await client.ownStandards.remove({ ref });
    expect(await client.ownStandards.list()).toEqual([]);
  });

  it('that a decision refers to stay, also when the participant is compared with another', async () => {
    const { client } = await startOpenProduct();
    const { ref } = await completeCopy(client);
    await client.ownStandards.putInUse({ ref });
    const { participant } = await client.participants.add({ name: 'A', language: 'nb' });
    const competenceId = crypto.randomUUID();
    await client.competences.add({
      participantId: participant.id,
      competenceId,
      language: 'nb',
      label: 'Norsk',
      statementIds: [],
    });
    await client.comparison.decide({ competenceId, standardRef: ref, standardCompetenceId: 'norsk' });
    expect(await errorCodeOf(client.ownStandards.remove({ ref }))).toBe('STANDARD_REFERRED');
  });
});

describe('a file', () => {
  it('that is well formed goes in and comes out the same', async () => {
    const { client } = await startOpenProduct();
    await fc.assert(
      fc.asyncProperty(standards, async (standard) => {
        const { ref } = await client.ownStandards.importFile(fileOf(writeStandardFile(standard)));
        const { base64: exported } = await client.ownStandards.exportFile({ ref });
        await client.ownStandards.remove({ ref });
        expect(JSON.parse(textIn(exported))).toEqual(JSON.parse(writeStandardFile(standard)));
      }),
      { numRuns: 40 },
    );
  });

  it('that is malformed, foreign, huge or hostile is refused and changes nothing', async () => {
    const { client } = await startOpenProduct();
    const refusals: [string | Uint8Array, string][] = [
      ['', 'FILE_NOT_JSON'],
      ['{"format":', 'FILE_NOT_JSON'],
      ['[]', 'FIELD_INVALID'],
      ['{"format":"europass@3"}', 'FIELD_INVALID'],
      ['{"format":"balansepunkt/client@1"}', 'FIELD_INVALID'],
      [Buffer.from([0x7b, 0xe6, 0xf8, 0xe5, 0x7d]), 'FILE_NOT_UTF8'],
      ['['.repeat(1_000_000), 'FILE_NOT_JSON'],
      [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'FIELD_INVALID'],
      [' '.repeat(IMPORT_LIMIT + 1), 'FILE_TOO_LARGE'],
    ];
    for (const [content, code] of refusals) {
      expect(await errorCodeOf(client.ownStandards.importFile(fileOf(content)))).toBe(code);
    }
    expect(await client.ownStandards.list()).toEqual([]);
  });

  it('of a standard that is here already becomes a new version or a copy, when the counsellor says so', async () => {
    const { client } = await startOpenProduct();
    const { ref, content } = await completeCopy(client);
    const text = textIn((await client.ownStandards.exportFile({ ref })).base64);
    expect(await errorCodeOf(client.ownStandards.importFile(fileOf(text)))).toBe('STANDARD_EXISTS');
    expect((await client.ownStandards.importFile(fileOf(text, 'newVersion'))).ref).toBe('own-1@2');
    const copied = await client.ownStandards.importFile(fileOf(text, 'copy'));
    expect([copied.ref, copied.content.competences]).toEqual(['own-copy@1', content.competences]);

    const bundled = textIn((await client.ownStandards.exportFile({ ref: BUNDLED })).base64);
    expect(await errorCodeOf(client.ownStandards.importFile(fileOf(bundled)))).toBe('STANDARD_BUNDLED');
    expect(await errorCodeOf(client.ownStandards.importFile(fileOf(bundled, 'newVersion')))).toBe('STANDARD_BUNDLED');
  });
});

describe('a standard as a document', () => {
  it.each([
    ['nb', 'Lærer på folkehøgskole.docx', 'Hva?', 'Kompetansestandard, versjon 1'],
    ['en', 'Folk high school teacher.docx', 'What?', 'Competence standard, version 1'],
  ] as const)(
    'in %s has its key competences, what and why, and where it comes from',
    async (language, name, what, kind) => {
      const { client } = await startOpenProduct();
      const ref = 'laerer-folkehogskole@1';
      const { fileName, base64: document } = await client.ownStandards.docx({ ref, language });
      expect(fileName).toBe(name);
      const xml = partsOf(Buffer.from(document, 'base64')).get('word/document.xml') ?? '';
      const standard = bundledStandards().find(({ id }) => id === 'laerer-folkehogskole');
      const cells = rowsOf(xml)
        .flat()
        .map(({ text }) => text);
      for (const { label, outcomes } of standard?.competences ?? []) {
        expect(cells).toContain(label[language]);
        expect(cells.some((cell) => outcomes[language].every((line) => cell.includes(line)))).toBe(true);
      }
      expect(cells).toContain(what);
      expect(textOf(xml)).toContain(kind);
      expect(textOf(xml)).toContain(standard?.source.commissionedBy[language]);
      expect(xml).not.toContain('F8C8DC');
    },
  );

  it('of a draft says that it is one, shows the other language tagged, and the criteria that are filled in', async () => {
    const { client } = await startOpenProduct();
    const { ref, content } = await client.ownStandards.create({ id: 'own-1' });
    await client.ownStandards.save({
      content: {
        ...content,
        title: { nb: 'Kokk', en: '' },
        qualification: { owner: { nb: 'Kantina', en: '' }, field: { nb: '', en: '' } },
      },
    });
    const { base64: document } = await client.ownStandards.docx({ ref, language: 'en' });
    const xml = partsOf(Buffer.from(document, 'base64')).get('word/document.xml') ?? '';
    expect(textOf(xml)).toContain('Competence standard, version 1 (draft)');
    expect(xml).toMatch(/w:lang w:val="nb-NO"\/><\/w:rPr><w:t[^>]*>Kantina/);
    expect(textOf(xml)).not.toContain('Field');
  });
});
