import { isVisible } from '#shared/domain/text';
import { translatorFor } from '#shared/i18n/translator';
import { cleanLines } from './clean-text';
import type { ReportSection } from './model';
import type { ReportWriter } from './report-writer';
import { shortLines, voiceOfShort } from './short-version';

/** Who this is, as the counsellor has written it in this language or as the outcomes say it; nothing without either. */
export function shortSection({ input, competences, name, form, language, t }: ReportWriter): ReportSection[] {
  const own = cleanLines(input.short?.[language] ?? '')
    .filter(isVisible)
    .map((text) => ({ text, language }));
  const lines = own.length > 0 ? own : shortLines(competences, name, language, translatorFor, voiceOfShort(form));
  if (lines.length === 0) return [];
  return [
    {
      id: 'short',
      heading: t('report:short.heading'),
      blocks: [{ kind: 'list', items: lines.map((line) => ({ runs: [line] })) }],
    },
  ];
}
