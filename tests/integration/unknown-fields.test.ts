import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { partsOf, rowsOf, textOf } from '../support/docx';
import { errorCodeOf, type Product, startOpenProduct } from '../support/product';
import { takeWithField } from '../support/whole-participant';

const STANDARD = 'butikkmedarbeider@1';
const HEADING = {
  nb: 'Felt fra en hentet fil som programmet ikke kjenner',
  en: 'Fields from an imported file that the program does not know',
};

async function documentOf({ client }: Product, participantId: string, language: 'nb' | 'en') {
  const { base64 } = await client.access.document({ participantId, language });
  const xml = partsOf(Buffer.from(base64, 'base64')).get('word/document.xml') ?? '';
  return { text: textOf(xml), rows: rowsOf(xml).map((row) => row.map(({ text }) => text)) };
}

async function exported({ client }: Product, participantId: string): Promise<string> {
  const { base64 } = await client.participantFiles.exportFile({ participantId });
  return Buffer.from(base64, 'base64').toString('utf8');
}

/** A participant out of a file in which every part has a field of its own that is not ours. */
async function takenIn({ client }: Product, field: unknown): Promise<string> {
  const [statement, experience, competence, newId] = [1, 2, 3, 4].map(() => randomUUID());
  const mine = { fromElsewhere: field };
  const content = {
    format: 'balansepunkt/client@1',
    ...mine,
    client: { id: newId, name: 'Amina', language: 'nn', ...mine },
    preparation: { spokenLanguage: '', interpreter: 'none', privateNotes: '', done: [], ...mine },
    consents: [{ id: randomUUID(), givenOn: '2024-02-29', way: 'signed', form: 'nb', textVersion: 1, ...mine }],
    experiences: [
      { id: experience, title: 'Bakeri', place: '', phase: 'home', kind: 'paid', from: '', to: '', tasks: '', ...mine },
    ],
    statements: [{ id: statement, text: 'Jeg bakte.', experience, ...mine }],
    competences: [
      {
        id: competence,
        label: { nb: 'Baking' },
        key: true,
        statements: [statement],
        evidence: [{ id: randomUUID(), kind: 'observed', by: 'Åse', ...mine }],
        ...mine,
      },
    ],
    links: [{ standard: STANDARD, competence, standardCompetence: null, ...mine }],
    personalOutcomes: [{ standard: STANDARD, standardCompetence: 'noyaktighet', text: { nb: 'Kan.' }, ...mine }],
    versions: [{ id: randomUUID(), name: 'Før', keptAt: '2026-02-01T00:00:00.000Z', competences: [], ...mine }],
    report: { ...mine },
  };
  const { participant } = await client.participantFiles.take({
    fileName: 'deltaker.json',
    base64: Buffer.from(JSON.stringify(content), 'utf8').toString('base64'),
    way: 'new',
    wins: 'file',
    newId: newId ?? '',
  });
  return participant.id;
}

const PLACES = {
  nb: [
    ...['Filen', 'Deltakeren', 'Før samtalen', 'Samtykket gitt 29. februar 2024', 'Erfaringen «Bakeri»'],
    ...[
      'Utsagn nr. 1',
      'Kompetansen «Baking»',
      'Grunnlaget for «Baking»',
      '«Baking» i sammenligningen med Butikkmedarbeider',
    ],
    ...['Personlig tillegg til «Nøyaktighet» i Butikkmedarbeider', 'Utgaven «Før»', 'Valgene for rapporten'],
  ],
  en: [
    ...['The file', 'The participant', 'Before the conversation', 'The consent given 29 February 2024'],
    ...['The experience ‘Bakeri’', 'Statement no. 1', 'The competence ‘Baking’', 'The evidence for ‘Baking’'],
    ...[
      '‘Baking’ in the comparison with Shop assistant',
      'Personal addition to ‘Accuracy’ in Shop assistant',
      'The version ‘Før’',
    ],
    ...['The choices for the report'],
  ],
};

describe('fields of an imported file that the program does not know', () => {
  it.each(['nb', 'en'] as const)('stand in the access document with the part they came with (%s)', async (language) => {
    const product = await startOpenProduct();
    const participantId = await takenIn(product, 'Noe annet.');
    const { text } = await documentOf(product, participantId, language);
    const [field, content] = language === 'nb' ? ['Felt', 'Innhold'] : ['Field', 'Content'];
    const shown = (place: string) => text.includes(`${place}${field}${content}fromElsewhereNoe annet.`);
    expect(PLACES[language]).toHaveLength(12);
    expect(PLACES[language].filter((place) => !shown(place))).toEqual([]);
    expect(text.split('Noe annet.')).toHaveLength(13);
    expect(text).toContain(language === 'nb' ? 'languagenynorsk' : 'languageNorwegian (nynorsk)');
    expect(text.split(HEADING[language])).toHaveLength(2);
  });

  it('are readable however deep they lie, whatever is in them, and harm nothing around them', async () => {
    const product = await startOpenProduct();
    const { participant } = await product.client.participants.add({ name: 'Amina', language: 'nb' });
    const long = 'Et langt notat. '.repeat(300).trim();
    await takeWithField(product.client, participant.id, {
      course: { years: [2019, 2020.5], passed: true, grade: null, empty: [], teacher: { name: 'Åse' } },
      'tegn\u202e \u0007i\tnavnet': '\u202eabc\u0000\u2066 <w:p> & {{name}}\nneste linje',
      '\u200f\u0001': false,
      usynlig: '\u200b\u2060',
      notat: long,
    });
    const { rows } = await documentOf(product, participant.id, 'nb');
    expect(rows.filter(([path]) => path?.startsWith('fromElsewhere'))).toEqual([
      ['fromElsewhere › course › years › 1', '2019'],
      ['fromElsewhere › course › years › 2', '2020.5'],
      ['fromElsewhere › course › passed', 'Ja'],
      ['fromElsewhere › course › grade', 'Ikke oppgitt'],
      ['fromElsewhere › course › empty', 'Ikke oppgitt'],
      ['fromElsewhere › course › teacher › name', 'Åse'],
      ['fromElsewhere › tegn i navnet', 'abc <w:p> & {{name}}neste linje'],
      ['fromElsewhere › uten navn', 'Nei'],
      ['fromElsewhere › usynlig', 'Ikke oppgitt'],
      ['fromElsewhere › notat', long],
    ]);
  });

  it('have no section when there are none, and stay to be seen when what they stood in is deleted', async () => {
    const product = await startOpenProduct();
    const { participant } = await product.client.participants.add({ name: 'Amina', language: 'nb' });
    expect((await documentOf(product, participant.id, 'nb')).text).not.toContain(HEADING.nb);
    const participantId = await takenIn(product, 'Noe annet.');
    const { statements } = await product.client.participants.get({ participantId });
    await product.client.statements.remove({ statementId: statements[0]?.id ?? '' });
    const { text } = await documentOf(product, participantId, 'nb');
    expect(text).toContain('Noe som er slettet sidenFeltInnholdfromElsewhereNoe annet.');
  });

  it('can be removed and brought back, and are gone for good with the history', async () => {
    const product = await startOpenProduct();
    const { client, session } = product;
    const participantId = await takenIn(product, 'Dette skal bort.');
    expect(await client.access.unknownFields({ participantId })).toEqual({ count: 13 });
    const { undo: _before, participant: _dated, ...before } = await client.participants.get({ participantId });
    const { undo, participant: _redated, ...after } = await client.access.removeUnknownFields({ participantId });
    expect(after).toEqual(before);
    expect(undo).toEqual({ undo: true, redo: false });
    expect(await client.access.unknownFields({ participantId })).toEqual({ count: 0 });
    expect(await exported(product, participantId)).not.toContain('fromElsewhere');
    expect(await client.history.list({ participantId })).toMatchObject([
      { subject: 'unknownFields', action: 'changed', before: null, after: null },
    ]);
    const { text } = await documentOf(product, participantId, 'nb');
    expect(text).not.toContain(HEADING.nb);
    expect(text).toContain(
      'Fjernet felt fra en fil som programmet ikke kjennerFelt fra en fil, før:Filen, fromElsewhere: Dette skal bort.',
    );

    await client.history.undo({ participantId });
    expect(await client.access.unknownFields({ participantId })).toEqual({ count: 13 });
    expect((await exported(product, participantId)).split('Dette skal bort.')).toHaveLength(13);

    await client.access.removeUnknownFields({ participantId });
    await client.access.clearHistory({ participantId });
    const bytes = session.maintain((database) => database.serialize());
    expect(bytes.includes(Buffer.from('Dette skal bort.'))).toBe(false);
    expect((await documentOf(product, participantId, 'nb')).text).not.toContain('Dette skal bort.');
  });

  it('that another file took the place of are told in the history, those that are still there only once', async () => {
    const product = await startOpenProduct();
    const { client } = product;
    const { participant } = await client.participants.add({ name: 'Amina', language: 'nb' });
    await takeWithField(client, participant.id, 'Først.');
    await takeWithField(client, participant.id, 'Siden.');
    const { text, rows } = await documentOf(product, participant.id, 'nb');
    const [, ...told] = rows.map(([, what]) => what).filter((what) => what?.startsWith('Hentet beskrivelsen'));
    expect(told).toEqual(['Hentet beskrivelsen fra en filFelt fra en fil, etter:Filen, fromElsewhere: Først.']);
    expect(text).toContain('Felt fra en fil, før:Filen, fromElsewhere: Først.');
    expect(text.split('Siden.')).toHaveLength(2);
  });

  it('are, as everything here, of a participant that is there', async () => {
    const { client } = await startOpenProduct();
    const participantId = randomUUID();
    expect(await errorCodeOf(client.access.unknownFields({ participantId }))).toBe('PARTICIPANT_NOT_FOUND');
    expect(await errorCodeOf(client.access.removeUnknownFields({ participantId }))).toBe('PARTICIPANT_NOT_FOUND');
  });
});
