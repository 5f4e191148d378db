import { describe, expect, it } from 'vitest';
import { tablesOf } from '#main/storage/participant-tree';
import { partsOf, rowsOf, textOf } from '../support/docx';
import { type Product, startOpenProduct } from '../support/product';
import { addWhole, CORRECTED, FIELDS } from '../support/whole-participant';

const say = (field: string) => `Hun sa noe om ${field}`;

async function documentOf({ client }: Product, participantId: string, language: 'nb' | 'en') {
  const { base64, fileName } = await client.access.document({ participantId, language });
  const parts = partsOf(Buffer.from(base64, 'base64'));
  const xml = parts.get('word/document.xml') ?? '';
  return { fileName, text: textOf(xml), rows: rowsOf(xml), properties: parts.get('docProps/core.xml') ?? '' };
}

/** How a column of a table that refers to a participant is shown: a text of `addWhole`, or words of the document. */
const shown = (text: string) => ({ shown: text });
/** Why it is not in the document. */
const left = (reason: string) => ({ left: reason });

const INTERNAL = left('the program’s own number for the line, or of what it belongs to');
const ORDER = left('the order, which is that of the document');

const COLUMNS: Record<string, { shown: string } | { left: string }> = {
  'participant.id': INTERNAL,
  'participant.name': shown(say('name')),
  'participant.language': shown('bokmål'),
  'participant.step': shown('Arbeidet har kommet til: Rapport'),
  'participant.standard_refs': shown('Sammenlignes med: Butikkmedarbeider'),
  'participant.created_at': shown('Lagt inn: 3. mars 2026'),
  'participant.updated_at': shown('Sist endret: 3. mars 2026'),
  'participant.spoken_language': shown(say('spokenLanguage')),
  'participant.interpreter': shown('På telefon'),
  'participant.private_notes': shown(say('privateNotes')),
  'participant.prepared': shown('Dere har et rolig rom og god tid'),
  'participant.delete_on': shown('5. april 2030'),
  'participant.filed_on': shown('7. juni 2025'),
  'participant.filed_as': shown(say('filedAs')),
  'participant.extra': shown(`FilenFeltInnholdfromElsewhere › noted › 1${say('unknown')}fromElsewhere › noted › 27`),
  'consent.id': INTERNAL,
  'consent.participant_id': INTERNAL,
  'consent.given_on': shown('29. februar 2024'),
  'consent.way': shown('Underskrevet'),
  'consent.form': shown('enkel norsk'),
  'consent.text_version': shown('versjon 1'),
  'consent.keep_until': shown('1. mars 2031'),
  'consent.withdrawn_on': shown('2. mars 2026'),
  'experience.id': INTERNAL,
  'experience.participant_id': INTERNAL,
  'experience.position': ORDER,
  'experience.title': shown(say('title')),
  'experience.place': shown(say('place')),
  'experience.phase': shown('På flukt'),
  'experience.kind': shown('I hjemmet'),
  'experience.from_time': shown(say('from')),
  'experience.to_time': shown(say('to')),
  'experience.tasks': shown(say('tasks')),
  'documented_item.id': INTERNAL,
  'documented_item.participant_id': INTERNAL,
  'documented_item.position': ORDER,
  'documented_item.text': shown(say('documented')),
  'statement.id': INTERNAL,
  'statement.participant_id': INTERNAL,
  'statement.position': ORDER,
  'statement.text': shown(say('statement')),
  'statement.experience_id': shown(`${say('statement')}${say('title')}`),
  'competence.id': INTERNAL,
  'competence.participant_id': INTERNAL,
  'competence.position': ORDER,
  'competence.label': shown(`På nynorsk: ${say('labelNn')}`),
  'competence.outcome': shown(`På engelsk: ${say('outcomeEn')}`),
  'competence.placement': shown('Balansen tempo – tilstedeværelse'),
  'competence.is_key': shown('NøkkelkompetanseJa'),
  'competence.why': shown(say('why')),
  'competence_statement.competence_id': INTERNAL,
  'competence_statement.statement_id': shown('Utsagn nr. 1'),
  'evidence.id': INTERNAL,
  'evidence.competence_id': INTERNAL,
  'evidence.statement_id': shown('Deltakeren forteller det · 3. mars 2026 · Utsagn nr. 1'),
  'evidence.position': ORDER,
  'evidence.kind': shown('Noen har sett det'),
  'evidence.quote': shown(say('quote')),
  'evidence.by_whom': shown(say('by')),
  'evidence.noted_on': shown('17. mai 2025'),
  'evidence.note': shown(say('note')),
  'kept_apart.one_id': shown('ikke er det samme'),
  'kept_apart.other_id': shown('ikke er det samme'),
  'decision.competence_id': INTERNAL,
  'decision.standard_ref': shown('Butikkmedarbeider'),
  'decision.standard_competence_id': shown('Svarer til «Nøyaktighet»'),
  'lesson.competence_id': INTERNAL,
  'lesson.standard_ref': left('that of the decision beside it'),
  'lesson.standard_id': left('follows from the standard'),
  'lesson.standard_competence_id': shown('Svarer til «Nøyaktighet», fra 3. mars 2026'),
  'lesson.turned_down': shown('Ikke «Kundeservice»'),
  'lesson.learned_at': shown('fra 3. mars 2026'),
  'lesson_name.competence_id': INTERNAL,
  'lesson_name.standard_id': left('follows from the standard'),
  'lesson_name.standard_ref': left('follows from the standard'),
  'lesson_name.name': left('the stem of the competence’s name, which is shown'),
  'lesson_name.learned_at': left('that of the lesson'),
  'personal_outcome.participant_id': INTERNAL,
  'personal_outcome.standard_ref': shown('i Butikkmedarbeider'),
  'personal_outcome.standard_competence_id': shown('Personlig tillegg til «Nøyaktighet»'),
  'personal_outcome.text': shown(say('personal')),
  'report_choice.participant_id': INTERNAL,
  'report_choice.form': shown('Form: Hele beskrivelsen'),
  'report_choice.voice': shown('Punktene til CV og søknad: skrevet om deltakeren, med navn'),
  'report_choice.parts': shown('Deler i «For arbeidsgiveren»: kort fortalt; underskrifter'),
  'report_choice.short': shown(say('short')),
  'change.id': INTERNAL,
  'change.participant_id': INTERNAL,
  'change.at': shown('3. mars 2026'),
  'change.undone': shown('Angret'),
  'change.subject': shown('Hentet beskrivelsen fra en fil'),
  'change.touched': shown(say('wasSaid')),
  'description_version.id': INTERNAL,
  'description_version.participant_id': INTERNAL,
  'description_version.name': shown(say('version')),
  'description_version.kept_at': shown(`${say('version')} (3. mars 2026`),
  'description_version.competences': shown('Noen har sett det'),
  ...Object.fromEntries(
    ['participant_id', 'statements', 'competences', 'placed', 'key_competences', 'key_placed', 'outcomes'].map(
      (column) => [`participant_summary.${column}`, left('counts what is shown')],
    ),
  ),
  'anonymous_word.participant_id': INTERNAL,
  'anonymous_word.word': shown(say('hiddenWord')),
  'anonymous_word.shown_as': shown(`Vises likevel i anonymiserte dokumenter: ${say('shownWord')}`),
  'log_entry.id': INTERNAL,
  'log_entry.at': shown('3. mars 2026'),
  'log_entry.what': shown('Deltaker merket som arkivert'),
  'log_entry.participant_id': INTERNAL,
  'log_entry.details': left('numbers, such as how many were in a table of several participants'),
};

/** Tables that do not refer to a participant, and why what stands in them is about none. */
const ABOUT_NOBODY: Record<string, string> = {
  standard: 'the counsellor’s own standards',
  office: 'who sends the reports of the workspace',
  office_file: 'the logo and the template of the office',
  setting: 'of the workspace; the one that points at a participant names the invented one of the tour',
  erasure: 'participants who are gone',
};

async function withEverything(): Promise<{ product: Product; participantId: string }> {
  const product = await startOpenProduct({ clock: () => new Date('2026-03-03T11:22:00Z') });
  const { client, session } = product;
  const participantId = await addWhole(product, say);
  const { consents, competences } = await client.participants.get({ participantId });
  await client.preparation.withdrawConsent({ consentId: consents[0]?.id ?? '', withdrawnOn: '2026-03-02' });
  await client.competences.setLabel({ competenceId: competences[1]?.id ?? '', language: 'nb', text: 'Angret navn' });
  await client.history.undo({ participantId });
  session.write((writer) =>
    writer.prepare("UPDATE lesson SET turned_down = 'kundeservice' WHERE standard_competence_id IS NOT NULL").run(),
  );
  return { product, participantId };
}

describe('access to everything about a participant', () => {
  it('shows every column of every table that refers to a participant, or says why not', async () => {
    const { product, participantId } = await withEverything();
    const columns = product.session.read((reader) => {
      const references = (table: string) =>
        reader.prepare<[string], { table: string }>('SELECT "table" FROM pragma_foreign_key_list(?)').all(table);
      const about = new Set(['participant']);
      for (let size = 0; size !== about.size; ) {
        size = about.size;
        for (const table of tablesOf(reader))
          if (references(table).some((each) => about.has(each.table))) about.add(table);
      }
      expect(
        tablesOf(reader)
          .filter((table) => !about.has(table))
          .toSorted(),
      ).toEqual(Object.keys(ABOUT_NOBODY).toSorted());
      return [...about].flatMap((table) =>
        reader
          .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
          .all(table)
          .map(({ name }) => `${table}.${name}`),
      );
    });
    expect(columns.toSorted()).toEqual(Object.keys(COLUMNS).toSorted());
    const { text } = await documentOf(product, participantId, 'nb');
    const missing = Object.entries(COLUMNS).filter(([, how]) => 'shown' in how && !text.includes(how.shown));
    expect(missing).toEqual([]);
  });

  it.each(['nb', 'en'] as const)(
    'holds every text that was written, corrected ones included (%s)',
    async (language) => {
      const { product, participantId } = await withEverything();
      const { text, fileName, properties, rows } = await documentOf(product, participantId, language);
      expect([...FIELDS, ...CORRECTED].map(say).filter((each) => !text.includes(each))).toEqual([]);
      expect(text).toContain('Angret navn');
      expect(text).toContain(
        language === 'nb' ? 'Hentet beskrivelsen fra en fil' : 'Imported the description from a file',
      );
      expect(fileName).toBe(language === 'nb' ? `Innsyn – ${say('name')}.docx` : `Access – ${say('name')}.docx`);
      expect(properties).not.toContain(say('name'));
      expect(rows.flat().filter(({ fill }) => fill?.toUpperCase() === 'F8C8DC')).toEqual([]);
    },
  );

  it('can be made of a participant of whom nothing is known but the name, and is logged', async () => {
    const product = await startOpenProduct();
    const { participant } = await product.client.participants.add({ name: '\u202e\u0007', language: 'nb' });
    const { text, fileName } = await documentOf(product, participant.id, 'nb');
    expect(fileName).toBe('Innsyn i egne opplysninger.docx');
    expect(text.match(/Ingenting er lagret her\./g)).toHaveLength(9);
    expect(await product.client.access.log({ participantId: participant.id })).toMatchObject([
      { what: 'accessDocumentMade', participantId: participant.id },
    ]);
  });

  it('logs every document that is made of participants', async () => {
    const { client } = await startOpenProduct();
    const { participant } = await client.participants.add({ name: 'Amina', language: 'nb' });
    const { id: participantId } = participant;
    await client.report.docx({ participantId, standardRefs: [], language: 'nb' });
    await client.preparation.consentDocument({ participantId, form: 'nb' });
    const request = {
      participantIds: [participantId],
      standardRef: 'butikkmedarbeider@1',
      language: 'nb' as const,
      hideNames: false,
    };
    await client.classes.docx(request);
    await client.classes.xlsx(request);
    await client.classes.csv(request);
    const of = (what: string) => ({ what, participantId: null, details: { participants: 1 } });
    expect(await client.recordLog.list()).toMatchObject([
      ...[1, 2, 3].map(() => of('classDocumentMade')),
      { what: 'consentDocumentMade', participantId },
      { what: 'reportMade', participantId },
    ]);
  });
});

describe('removing the history of changes', () => {
  it('takes away what was corrected, and undo with it, and leaves the description as it is', async () => {
    const { product, participantId } = await withEverything();
    const { client, session } = product;
    const { undo: _undo, participant: _participant, ...before } = await client.participants.get({ participantId });
    const { undo, participant: _after, ...after } = await client.access.clearHistory({ participantId });
    expect(after).toEqual(before);
    expect(undo).toEqual({ undo: false, redo: false });
    expect(await client.history.list({ participantId })).toEqual([]);
    const bytes = session.maintain((database) => database.serialize());
    expect(CORRECTED.map(say).filter((text) => bytes.includes(Buffer.from(text)))).toEqual([]);
    const { text } = await documentOf(product, participantId, 'nb');
    expect(CORRECTED.map(say).filter((each) => text.includes(each))).toEqual([]);
  });
});
