import type { Language } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { cell } from './blocks';
import type { Paragraph, ReportTable } from './model';

/** A cell to be written in by hand; there is something in it, so that it has the height of a line. */
const TO_BE_WRITTEN = '\u00a0';

/**
 * Room for date and signature of both, two lines a row.
 * @param names as they are to stand; a blank one is left to be written
 */
export function signatureTable(names: { participant: string; counsellor: string }, language: Language): ReportTable {
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
    rows: [
      row(t('preparation:document.participant'), names.participant),
      row(t('preparation:document.counsellor'), names.counsellor),
    ],
  };
}
