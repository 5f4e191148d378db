import type { ConsentText } from '#shared/domain/consent';
import { translatorFor } from '#shared/i18n/translator';
import { paragraphBlock } from './blocks';
import { cleanLine } from './clean-text';
import { docxFileName } from './file-name';
import type { ReportBlock, ReportModel } from './model';
import { signatureTable } from './signature-table';

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
          signatureTable({ participant: person, counsellor: '' }, language),
        ],
      },
    ],
    otherLanguage: [],
  };
}
