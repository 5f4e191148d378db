import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { blockTexts } from '#shared/report/block-texts';
import type { ReportModel } from '#shared/report/model';
import { partsOf, textOf } from '../support/docx';
import { errorCodeOf, type Product, startOpenProduct } from '../support/product';

/** Everything in the record that tells who it is; none of it may be found in what goes out. */
const SECRETS = [
  'Åse',
  'Ødegård',
  'Odegard',
  'Nordmann',
  'Aleppo',
  'Zwarqaby',
  'Bergen',
  'Syria',
  'syrisk',
  'ase@example',
  '912 34 567',
  'Storgata',
  '0155',
  '01018512345',
  '201512345611',
  '1985',
  '34 år',
  'Solsiden',
  'tigrinja',
  'HEMMELIG',
];

const REF = 'butikkmedarbeider@1';

async function markedPerson({ client }: Product) {
  const { participant } = await client.participants.add({ name: 'Åse Ødegård', language: 'nb' });
  const participantId = participant.id;
  const [experienceId, statementId, competenceId, otherId] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await client.participants.update({ participantId, standardRefs: [REF] });
  await client.preparation.save({
    participantId,
    spokenLanguage: 'tigrinja',
    privateNotes: 'HEMMELIG',
  });
  await client.experiences.save({
    participantId,
    experience: {
      id: experienceId,
      title: 'Bakeriet i Aleppo',
      place: 'Zwarqaby, Syria',
      phase: 'home',
      from: '2003',
      to: 'da jeg var 34 år',
      tasks: 'Bakte i Zwarqaby. Født 1985.',
    },
  });
  await client.documented.save({
    participantId,
    item: { id: randomUUID(), text: 'Fagbrev, Bergen, DUF 201512345611' },
  });
  await client.statements.add({
    participantId,
    statementId,
    experienceId,
    text: 'Odegard her, ring 912 34 567 eller ase@example.no. Storgata 5, 0155 Oslo. Nordmann på Solsiden sa det.',
  });
  await client.competences.add({
    participantId,
    competenceId,
    language: 'nb',
    label: 'Kundebehandling i Aleppo',
    statementIds: [statementId],
  });
  await client.competences.add({
    participantId,
    competenceId: otherId,
    language: 'nb',
    label: 'Syrisk matlaging',
    statementIds: [],
  });
  for (const id of [competenceId, otherId]) await client.competences.setKey({ competenceId: id, key: true });
  await client.competences.setOutcome({
    competenceId,
    language: 'nb',
    text: 'Åse (født 1985, 01018512345) behandlet kunder på Solsiden i Zwarqaby i ni år.',
  });
  await client.competences.setWhy({ competenceId, language: 'nb', text: 'Alle i Zwarqaby spurte etter Åse.' });
  await client.evidence.save({
    evidence: {
      id: randomUUID(),
      competenceId,
      statementId: null,
      kind: 'observed',
      quote: 'Jeg heter Ødegård og kom fra Aleppo i 2015, ring 912 34 567.',
      by: 'Kari Nordmann',
      on: '1985-03-01',
      note: 'Sett på Solsiden, Storgata 5, 0155 Oslo.',
    },
  });
  await client.report.setShort({ participantId, language: 'en', text: 'Åse bakes.' });
  await client.office.save({ counsellor: 'Kari Nordmann', name: 'Senteret i Bergen', contact: 'ase@example.no' });
  await client.anonymous.setWord({ participantId, word: 'Solsiden', as: 'hidden' });
  return participantId;
}

const found = (text: string) => SECRETS.filter((secret) => text.normalize('NFC').includes(secret));

/** All that the preview shows, in order. */
const textsOf = (model: ReportModel): string[] =>
  model.sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(blockTexts)]);

describe('an anonymised report', () => {
  it('holds none of the marked secrets in any part of the file, nor in its name', async () => {
    const product = await startOpenProduct();
    const participantId = await markedPerson(product);
    const request = { participantId, language: 'nb', standardRefs: [REF] } as const;
    const named = await product.client.report.docx({ ...request, standardRefs: [REF] });
    const plain = [...partsOf(Buffer.from(named.base64, 'base64'))].map(([, part]) => part).join('\n');
    expect(found(plain)).toEqual(expect.arrayContaining(['Åse', 'Aleppo', 'Zwarqaby', '1985', 'Solsiden']));

    const { fileName, base64 } = await product.client.anonymous.docx({ ...request, standardRefs: [REF] });
    expect(fileName).toBe('Individuell kompetansebeskrivelse, anonymisert.docx');
    const parts = partsOf(Buffer.from(base64, 'base64'));
    expect(parts.size).toBeGreaterThan(5);
    for (const [name, part] of parts)
      expect({ name, found: found(`${name} ${part} ${textOf(part)}`) }).toEqual({ name, found: [] });
    expect(textOf(parts.get('word/document.xml') ?? '')).toContain('behandlet kunder på [skjult] i [sted] i ni år.');
  });

  it('is signed by nobody: a name by hand would tell whose it is', async () => {
    const product = await startOpenProduct();
    const participantId = await markedPerson(product);
    const request = { participantId, language: 'nb', standardRefs: [], parts: ['competences', 'signature'] } as const;
    const asked = { ...request, standardRefs: [], parts: [...request.parts] };
    const { sections } = await product.client.report.preview(asked);
    expect(sections.map(({ id }) => id)).toContain('signature');
    const { model } = await product.client.anonymous.report(asked);
    expect(model.sections.map(({ id }) => id)).toEqual(['title', 'competences', 'hidden']);
  });

  it('goes to be made a PDF of, and to be printed by a browser, without them as well, and stands in the log', async () => {
    const printed: string[] = [];
    const printPdf = async ({ html, footer }: { html: string; footer: string }) => {
      printed.push(html, footer);
      return Buffer.from('%PDF');
    };
    const product = await startOpenProduct({ abilities: { printPdf } });
    const participantId = await markedPerson(product);
    const request = { participantId, language: 'nb' as const, standardRefs: [REF] };
    expect(await product.client.anonymous.pdf(request)).toEqual({
      fileName: 'Individuell kompetansebeskrivelse, anonymisert.pdf',
      base64: Buffer.from('%PDF').toString('base64'),
    });
    const { model } = await product.client.anonymous.report(request);
    expect(await product.client.anonymous.print(request)).toEqual(model);
    expect(found([...printed, JSON.stringify(model)].join('\n'))).toEqual([]);
    expect(printed[0]).toContain('behandlet kunder på [skjult] i [sted] i ni år.');
    const log = await product.client.recordLog.list();
    expect(log.filter(({ what }) => what === 'reportMade').map((entry) => entry.participantId)).toEqual([
      participantId,
      participantId,
    ]);
  });

  it('says in the document what the preview says, word for word, and lists how much is hidden, never what', async () => {
    const product = await startOpenProduct();
    const participantId = await markedPerson(product);
    const request = { participantId, language: 'en' as const, standardRefs: [REF] };
    const { model, hidden } = await product.client.anonymous.report(request);
    const { base64, fileName } = await product.client.anonymous.docx(request);
    expect(fileName).toBe(model.fileName);
    const document = textOf(partsOf(Buffer.from(base64, 'base64')).get('word/document.xml') ?? '');
    for (const text of textsOf(model)) expect(document).toContain(text);
    expect(textsOf(model)).toContain(
      'Name: 8 times · Place: 8 times · Origin: 1 time · Contact: 5 times · Number: 2 times · Date of birth: 2 times · Age: 1 time · Other words: 3 times',
    );
    expect(hidden).toContainEqual({ kind: 'place', value: 'Aleppo', count: 3, fields: ['label', 'evidence', 'title'] });
    expect(hidden).toContainEqual({ kind: 'name', value: 'Åse Ødegård', count: 1, fields: ['name'] });
    expect(found(JSON.stringify(model))).toEqual([]);
  });

  it('compares as the report with a name does: links are made before words are hidden', async () => {
    const product = await startOpenProduct();
    const participantId = await markedPerson(product);
    const request = { participantId, language: 'nb' as const, standardRefs: [REF] };
    const named = await product.client.report.preview(request);
    const { model } = await product.client.anonymous.report(request);
    const tones = (report: ReportModel) =>
      report.sections
        .filter(({ id }) => id === 'comparison')
        .flatMap(({ blocks }) =>
          blocks.flatMap((block) =>
            block.kind === 'table' ? block.rows.map(({ cells }) => cells.map(({ tone }) => tone)) : [],
          ),
        );
    expect(tones(model)).toEqual(tones(named));
    expect(tones(model).flat()).toContain('additional');
  });
});

describe('the anonymised screen', () => {
  it('is given none of the marked secrets, and counts instead', async () => {
    const product = await startOpenProduct();
    const participantId = await markedPerson(product);
    const shown = await product.client.anonymous.record({ participantId });
    expect(found(JSON.stringify(shown))).toEqual([]);
    expect(shown.record.experiences[0]).toMatchObject({ title: 'Bakeriet i [sted]', place: '[sted]', from: '2003' });
    expect(shown.hidden.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['name', 'place', 'contact', 'number', 'birth', 'word']),
    );
  });
});

describe('the counsellor’s own words', () => {
  it('are kept with the participant, taken back, and gone with them', async () => {
    const product = await startOpenProduct();
    const { client, session } = product;
    const participantId = await markedPerson(product);
    const set = (word: string, as: 'hidden' | 'shown' | null) => client.anonymous.setWord({ participantId, word, as });
    expect(await set('Aleppo', 'shown')).toEqual({ alsoHide: ['Solsiden'], show: ['Aleppo'] });
    const request = { participantId, language: 'nb' as const, standardRefs: [] };
    expect(JSON.stringify((await client.anonymous.report(request)).model)).toContain('i Aleppo');
    expect(await set('Aleppo', 'hidden')).toEqual({ alsoHide: ['Aleppo', 'Solsiden'], show: [] });
    expect(await set('Aleppo', null)).toEqual({ alsoHide: ['Solsiden'], show: [] });
    await client.participants.remove({ participantId });
    const left = session.read((reader) => reader.prepare('SELECT count(*) AS words FROM anonymous_word').get());
    expect(left).toEqual({ words: 0 });
    expect(await errorCodeOf(set('x', 'hidden'))).toBe('PARTICIPANT_NOT_FOUND');
  });
});
