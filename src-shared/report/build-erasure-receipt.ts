import type { Erasure } from '#shared/domain/erasure';
import type { Language } from '#shared/domain/text';
import { dateAndTime } from '#shared/i18n/formats';
import { translatorFor } from '#shared/i18n/translator';
import { paragraphBlock } from './blocks';
import { docxFileName } from './file-name';
import type { ReportBlock, ReportModel } from './model';

/**
 * That somebody was erased, as a document for whoever asks: what was done, and nothing about whom.
 * @param erasure as it stands now; the folders it waits for are counted, not named, as they are the counsellor's own
 * @param version of the program
 * @param date when the document is made, ISO 8601
 */
export function buildErasureReceipt(erasure: Erasure, version: string, date: string, language: Language): ReportModel {
  const t = translatorFor(language);
  const body = (text: string): ReportBlock => paragraphBlock('body', text, language);
  const { receipt, erasedAt, finishedAt, rewritten, checked, notOurs, waitingFor } = erasure;
  return {
    language,
    title: t('rights:receipt.title'),
    subject: t('rights:receipt.subject'),
    fileName: docxFileName(t('rights:receipt.fileName', { receipt }), t('rights:receipt.title')),
    sections: [
      {
        id: 'title',
        heading: t('rights:receipt.kind'),
        blocks: [
          paragraphBlock('lead', t('rights:receipt.number', { receipt }), language),
          body(t('rights:receipt.erased', { when: dateAndTime(erasedAt, language) })),
          body(
            finishedAt === null
              ? t('rights:receipt.unfinished', { count: Math.max(1, waitingFor.length) })
              : t('rights:receipt.finished', { when: dateAndTime(finishedAt, language) }),
          ),
        ],
      },
      {
        id: 'access',
        heading: t('rights:receipt.done.heading'),
        blocks: [
          body(t('rights:receipt.done.records')),
          body(t('rights:receipt.done.rewritten', { count: rewritten })),
          body(t('rights:receipt.done.checked', { count: checked })),
          ...(notOurs > 0 ? [body(t('rights:receipt.done.notOurs', { count: notOurs }))] : []),
        ],
      },
      {
        id: 'about',
        heading: t('rights:receipt.not.heading'),
        blocks: [
          body(t('rights:receipt.not.paper')),
          body(t('rights:receipt.not.files')),
          body(t('rights:receipt.not.archive')),
          body(t('rights:receipt.not.restored')),
          body(t('rights:receipt.not.log')),
          paragraphBlock('note', t('rights:receipt.made', { version, when: dateAndTime(date, language) }), language),
        ],
      },
    ],
    otherLanguage: [],
  };
}
