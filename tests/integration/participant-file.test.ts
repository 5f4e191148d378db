import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParticipantFile, participantFileSchema } from '#shared/formats/participant-file';
import { checkFile } from '#shared/formats/read-file';
import { ROOT } from '../support/built';
import { anyParticipant, writeParticipant } from '../support/participants';
import { errorCodeOf, everybodyIn, type Product, startOpenProduct } from '../support/product';

const clock = () => new Date('2026-05-17T10:00:00Z');
const base64 = (content: unknown) =>
  Buffer.from(typeof content === 'string' ? content : JSON.stringify(content), 'utf8').toString('base64');

/** Half a character, where the records have one, is a whole replacement character in a file. */
const wholeTexts = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_name, text: unknown) => (typeof text === 'string' ? text.toWellFormed() : text)));

/** The file as another program reads it. */
async function exported({ client }: Product, participantId: string) {
  const file = await client.participantFiles.exportFile({ participantId });
  return JSON.parse(Buffer.from(file.base64, 'base64').toString('utf8')) as ParticipantFile;
}

const take = (
  { client }: Product,
  content: unknown,
  how: Partial<{ way: 'new' | 'replace' | 'merge'; wins: 'here' | 'file' }> = {},
) =>
  client.participantFiles.take({
    fileName: 'deltaker.json',
    base64: base64(content),
    way: 'new',
    wins: 'here',
    newId: randomUUID(),
    ...how,
  });

const preview = ({ client }: Product, content: unknown) =>
  client.participantFiles.preview({ fileName: 'deltaker.json', base64: base64(content) });

const demo = (letter: string) =>
  JSON.parse(readFileSync(join(ROOT, `resources/demo/participant-${letter}.json`), 'utf8'));

describe('a participant as a file', () => {
  it('is well formed and comes back the same, whatever was written (60 generated participants)', async () => {
    const [here, there] = [await startOpenProduct({ clock }), await startOpenProduct({ clock })];
    await fc.assert(
      fc.asyncProperty(anyParticipant, async (said) => {
        const participantId = await writeParticipant(here, said);
        const file = await exported(here, participantId);
        expect(checkFile('deltaker.json', structuredClone(file))).toMatchObject({ format: 'balansepunkt/client@1' });
        await take(there, file);
        expect(await exported(there, participantId)).toEqual(file);
        const record = async ({ client }: Product) => {
          const { undo: _undo, documented, ...rest } = await client.participants.get({ participantId });
          return wholeTexts({ ...rest, documented: documented.map(({ text }) => text) });
        };
        expect(await record(there)).toEqual(await record(here));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('keeps every field it does not know, in every part, on the way through', async () => {
    const product = await startOpenProduct({ clock });
    const id = () => randomUUID();
    const [statement, competence, experience] = [id(), id(), id()];
    const odd = { mine: { deep: [1, null, 'æ'] }, constructor: 'x', toString: 'y' };
    const file = {
      format: 'balansepunkt/client@1',
      ...odd,
      client: {
        id: id(),
        name: 'Deltaker',
        language: 'nn',
        createdAt: '2026-01-01T00:00:00.000Z',
        updatedAt: '2026-01-02T00:00:00.000Z',
        step: 'key',
        comparedWith: ['butikkmedarbeider@1'],
        ...odd,
      },
      savedAt: '2026-05-17T10:00:00.000Z',
      preparation: { spokenLanguage: 'tigrinja', interpreter: 'present', privateNotes: 'For meg.', done: [], ...odd },
      consents: [
        {
          id: id(),
          givenOn: '2026-01-01',
          way: 'signed',
          form: 'nb',
          textVersion: 1,
          keepUntil: null,
          withdrawnOn: null,
          ...odd,
        },
      ],
      experiences: [
        {
          id: experience,
          title: 'Bakeri',
          place: '',
          phase: 'home',
          kind: 'paid',
          from: '',
          to: '',
          tasks: '',
          ...odd,
        },
      ],
      documented: ['Fagbrev'],
      statements: [{ id: statement, text: 'Jeg bakte.', experience, ...odd }],
      competences: [
        {
          id: competence,
          label: { nn: 'Baking' },
          key: true,
          why: {},
          statements: [statement],
          ...odd,
          evidence: [{ id: id(), kind: 'observed', statement, quote: 'a', by: 'Åse', on: null, note: '', ...odd }],
        },
      ],
      keptApart: [],
      links: [{ standard: 'butikkmedarbeider@1', competence, standardCompetence: null, ...odd }],
      personalOutcomes: [
        { standard: 'butikkmedarbeider@1', standardCompetence: 'norsk', text: { nn: 'Kan.' }, ...odd },
      ],
      versions: [{ id: id(), name: 'Før', keptAt: '2026-02-01T00:00:00.000Z', competences: [], ...odd }],
      report: {
        form: 'complete',
        voice: 'first',
        parts: { application: ['bullets'] },
        short: { en: 'Short.' },
        ...odd,
      },
      retention: { deleteOn: '2027-01-31', filedOn: '2026-03-01', filedAs: 'arkiv 26/117' },
      anonymous: { alsoHide: ['Bakeriet på hjørnet'], show: ['Oslo'] },
      standards: [],
    };
    expect((await preview(product, file))?.unknown).toBe(36);
    const { participant } = await take(product, file);
    expect(participant.id).toBe(file.client.id);
    expect(await exported(product, participant.id)).toEqual(file);
  });

  it('comes back under new ids when somebody else has them', async () => {
    const product = await startOpenProduct({ clock });
    const first = await take(product, demo('b'));
    const file = await exported(product, first.participant.id);
    const second = await take(product, file);
    expect(second.participant.id).not.toBe(first.participant.id);
    const again = await exported(product, second.participant.id);
    const text = (value: unknown) => JSON.stringify(value).replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'id');
    expect(text(again)).toBe(text(file));
    expect(await product.client.participants.get({ participantId: first.participant.id })).toEqual(first);
  });

  it.each(['a', 'b', 'c', 'd'])('takes in the demo participant %s, days counted back from today', async (letter) => {
    const product = await startOpenProduct({ clock });
    const file = participantFileSchema.parse(demo(letter));
    const record = await take(product, demo(letter));
    expect(record.statements.map(({ text }) => text)).toEqual(file.statements.map(({ text }) => text));
    expect(record.competences).toHaveLength(file.competences.length);
    for (const [index, { givenDaysAgo = 0 }] of file.consents.entries()) {
      const day = new Date(clock().getTime() - givenDaysAgo * 86_400_000).toISOString().slice(0, 10);
      expect(record.consents[index]?.givenOn).toBe(day);
    }
    const again = await exported(product, record.participant.id);
    expect(participantFileSchema.parse(again).statements).toHaveLength(file.statements.length);
  });

  it('is taken in from another program that knows only competences', async () => {
    const product = await startOpenProduct({ clock });
    const file = {
      format: 'balansepunkt/client@1',
      client: { id: 'a', name: 'Deltaker A', language: 'nb' },
      competences: [
        {
          id: 'a-1',
          label: { nb: 'PC-bruk' },
          outcome: { nb: 'Behersker nettbasert opplæring godt.' },
          placement: 'technology',
          key: true,
        },
      ],
      links: [{ standard: 'butikkmedarbeider', competence: 'a-1', standardCompetence: 'bruk-av-teknologi' }],
    };
    const record = await take(product, file);
    expect(record.participant).toMatchObject({ name: 'Deltaker A', step: 'comparison' });
    expect(record.decisions).toEqual([
      {
        standardRef: 'butikkmedarbeider@1',
        competenceId: record.competences[0]?.id,
        standardCompetenceId: 'bruk-av-teknologi',
      },
    ]);
  });

  it('is named without saying whom it is about, and written down in the log', async () => {
    const product = await startOpenProduct({ clock });
    const { participant } = await product.client.participants.add({ name: 'Amina Hassan', language: 'nb' });
    const file = await product.client.participantFiles.exportFile({ participantId: participant.id });
    expect(file.fileName).toBe('balansepunkt-participant-2026-05-17.json');
    expect(await product.client.recordLog.list()).toMatchObject([
      { what: 'participantFileMade', participantId: participant.id, details: {} },
    ]);
  });
});

describe('somebody who was erased', () => {
  it('comes back from a file only under another id, as somebody new', async () => {
    const product = await startOpenProduct({ clock });
    const { participant } = await take(product, demo('a'));
    const file = await exported(product, participant.id);
    await product.client.participants.remove({ participantId: participant.id });
    expect((await preview(product, file))?.known).toBeNull();
    const again = await take(product, file);
    expect(again.participant.id).not.toBe(participant.id);
    expect(again.participant.name).toBe(participant.name);
  });
});

describe('a file that is no good', () => {
  const broken = (change: (file: ReturnType<typeof demo>) => void) => {
    const file = demo('b');
    change(file);
    return file;
  };
  it.each([
    ['a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0]).toString('latin1'), 'FILE_FOREIGN', undefined],
    ['nothing', '', 'FILE_FOREIGN', undefined],
    ['another JSON', { name: 'x' }, 'FILE_FOREIGN', undefined],
    ['a list', [], 'FILE_FOREIGN', undefined],
    ['a later version', { format: 'balansepunkt/client@2' }, 'FILE_NEWER', undefined],
    ['a standard', { format: 'balansepunkt/standard@1' }, 'FILE_IS_STANDARD', undefined],
    ['a workspace', { format: 'balansepunkt/workspace@1' }, 'FILE_IS_WORKSPACE', undefined],
    ['no name', broken((file) => (file.client.name = ' ')), 'FIELD_INVALID', 'client.name'],
    [
      'a statement about nothing',
      broken((file) => (file.statements[1].experience = 'x')),
      'FIELD_INVALID',
      'statements[1].experience',
    ],
    [
      'a competence found in nothing',
      broken((file) => (file.competences[2].statements = ['x'])),
      'FIELD_INVALID',
      'competences[2].statements[0]',
    ],
    [
      'a day that is none',
      broken((file) => (file.consents = [{ givenOn: '2026-13-01', way: 'signed', form: 'nb', textVersion: 1 }])),
      'FIELD_INVALID',
      'consents[0].givenOn',
    ],
    [
      'a consent without a day',
      broken((file) => (file.consents = [{ way: 'signed', form: 'nb', textVersion: 1 }])),
      'FIELD_INVALID',
      'consents[0].givenOn',
    ],
    [
      'a standard that is nowhere',
      broken((file) => (file.client.comparedWith = ['x@1'])),
      'FIELD_INVALID',
      'client.comparedWith[0]',
    ],
    [
      'a key competence the standard has not',
      broken(
        (file) =>
          (file.links = [{ standard: 'butikksjef', competence: file.competences[0].id, standardCompetence: 'x' }]),
      ),
      'FIELD_INVALID',
      'links[0].standardCompetence',
    ],
    [
      'the same link under two names',
      broken(
        (file) =>
          (file.links = ['butikksjef', 'butikksjef@1'].map((standard) => ({
            standard,
            competence: file.competences[0].id,
            standardCompetence: null,
          }))),
      ),
      'FIELD_INVALID',
      'links[1]',
    ],
    ['half a character', '{"format":"balansepunkt/client@1","notes":["\\ud800"]}', 'FIELD_INVALID', 'notes[0]'],
    [
      'a field that is none',
      '{"format":"balansepunkt/client@1","a":{"__proto__":{"admin":true}}}',
      'FIELD_INVALID',
      'a',
    ],
    [
      'a text without end',
      `{"format":"balansepunkt/client@1","a":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'FIELD_INVALID',
      'a[0][0]',
    ],
  ])('(%s) is refused by what is wrong with it, and nothing is written', async (_name, content, code, field) => {
    const product = await startOpenProduct({ clock });
    for (const call of [take(product, content), preview(product, content)]) {
      const error = await call.then(
        () => null,
        (thrown: { code: string; data: { field?: string } }) => thrown,
      );
      expect(error?.code).toBe(code);
      expect(error?.data.field).toBe(field);
    }
    expect(await everybodyIn(product)).toEqual([]);
    expect(await product.client.recordLog.list()).toEqual([]);
  });

  it('(too large) is refused in words', async () => {
    const product = await startOpenProduct({ clock });
    const large = { fileName: 'stor.json', base64: Buffer.alloc(25.5 * 1024 * 1024, 0x20).toString('base64') };
    expect(await errorCodeOf(product.client.participantFiles.preview(large))).toBe('FILE_TOO_LARGE');
  });
});
