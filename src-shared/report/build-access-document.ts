import { isVisible } from '#shared/domain/text';
import { dateAndTime } from '#shared/i18n/formats';
import { translatorFor } from '#shared/i18n/translator';
import {
  consentsSection,
  experiencesSection,
  personSection,
  preparationSection,
  statementsSection,
} from './access-background';
import type { AccessWriter } from './access-blocks';
import { allCompetencesSection, decisionsSection } from './access-competences';
import { historySection, logSection, versionsSection } from './access-history';
import type { AccessInput } from './access-input';
import { reportSection } from './access-report';
import { unknownSections } from './access-unknown';
import { paragraphBlock } from './blocks';
import { cleanLine } from './clean-text';
import { docxFileName } from './file-name';
import type { ReportModel } from './model';

/**
 * Everything that is stored about a participant as a document they can read: the right of access. It leaves out only
 * what says nothing (the program's own numbers for things); `tests/integration/access.test.ts` knows every column.
 *
 * @param input all of it; texts may be blank, hostile or in one language
 * @returns the document in `input.language`; `title` and `subject` hold no personal data
 */
export function buildAccessDocument(input: AccessInput): ReportModel {
  const { language } = input;
  const t = translatorFor(language);
  const cleaned = cleanLine(input.record.participant.name);
  const name = isVisible(cleaned) ? cleaned : '';
  const writer: AccessWriter = { input, language, t };
  return {
    language,
    title: t('access:title'),
    subject: t('access:subject'),
    fileName: docxFileName(name ? t('access:fileName', { name }) : '', t('access:title')),
    sections: [
      {
        id: 'title',
        heading: t('access:title'),
        blocks: [
          ...(name ? [paragraphBlock('lead', name, language)] : []),
          paragraphBlock('body', t('access:intro'), language),
          paragraphBlock('body', t('access:rights'), language),
          paragraphBlock('note', t('access:made', { when: dateAndTime(input.date, language) }), language),
        ],
      },
      personSection(writer),
      consentsSection(writer),
      preparationSection(writer),
      experiencesSection(writer),
      statementsSection(writer),
      allCompetencesSection(writer),
      decisionsSection(writer),
      reportSection(writer),
      versionsSection(writer),
      ...unknownSections(writer),
      historySection(writer),
      logSection(writer),
      {
        id: 'about',
        heading: t('access:about.heading'),
        blocks: [
          paragraphBlock('body', t('access:about.where'), language),
          paragraphBlock('body', t('access:about.backups'), language),
          paragraphBlock('body', t('access:about.leftOut'), language),
        ],
      },
    ],
    otherLanguage: [],
  };
}
