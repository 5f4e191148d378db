import type { ConsentText } from '#shared/domain/consent';
import { translatorFor } from '#shared/i18n/translator';
import { cell, paragraphBlock } from './blocks';
import { cleanLine } from './clean-text';
import { docxFileName } from './file-name';
import type { Paragraph, ReportBlock, ReportModel, ReportTable } from './model';

/** A cell to be written in by hand; there is something in it, so that it has the height of a line. */
const TO_BE_WRITTEN = '\u00a0';

/**
 * The consent text as a document to be read, signed and kept: what is stored, why and how long, then date and signature
 * of both.
 *
 * @param text in the form the participant wants; the document is in its language
 * @param name the participant's, possibly hostile or blank
 */
export function buildConsentDocument(text: ConsentText, name: string): ReportModel {
  const { language } = text;
  const t = translatorFor(language);
  const person = cleanLine(name);
  const nameless = t('preparation:document.fileNameWithoutName');
  return {
    language,
    title: text.title,
    subject: t('preparation:document.subject'),
    fileName: docxFileName(person ? t('preparation:document.fileName', { name: person }) : nameless, nameless),
    sections: [
      {
        id: 'title',
        // What it is stands small above what it is called, as in the other documents.
        heading: t('preparation:document.kind'),
        blocks: [
          paragraphBlock('lead', text.title, language),
          ...(person ? [paragraphBlock('note', t('preparation:document.person', { name: person }), language)] : []),
          paragraphBlock('body', text.intro, language),
        ],
      },
      {
        id: 'consent',
        heading: t('preparation:document.about'),
        blocks: text.sections.flatMap(({ heading, paragraphs }): ReportBlock[] => [
          { kind: 'heading', level: 2, text: heading },
          ...paragraphs.map((paragraph) => paragraphBlock('body', paragraph, language)),
        ]),
      },
      {
        id: 'signature',
        heading: t('preparation:document.signatures'),
        blocks: [
          paragraphBlock('body', text.agreement, language),
          paragraphBlock('body', t('preparation:document.keepUntil'), language),
          paragraphBlock('note', t('preparation:document.version', { version: text.version }), language),
          signatures(text, person),
        ],
      },
    ],
    otherLanguage: [],
  };
}

/** Two lines a row: room for a signature. */
function signatures({ language }: ConsentText, person: string): ReportTable {
  const t = translatorFor(language);
  const empty: Paragraph = { runs: [{ text: TO_BE_WRITTEN, language }] };
  const row = (who: string, called: string): ReportTable['rows'][number] => ({
    span: false,
    cells: [
      cell('plain', [
        { runs: [{ text: who, language, emphasis: 'strong' }] },
        { runs: [{ text: called || TO_BE_WRITTEN, language }] },
      ]),
      cell('plain', [empty]),
      cell('plain', [empty]),
    ],
  });
  return {
    kind: 'table',
    description: t('preparation:document.table'),
    columns: [
      { title: t('preparation:document.who'), share: 0.36 },
      { title: t('preparation:document.date'), share: 0.2 },
      { title: t('preparation:document.signature'), share: 0.44 },
    ],
    rows: [row(t('preparation:document.participant'), person), row(t('preparation:document.counsellor'), '')],
  };
}
