import { isChosen, REPORT_FORMS } from '#shared/domain/report-choices';
import { type AccessWriter, accessSection, inEveryLanguage, labelled } from './access-blocks';
import type { ReportBlock, ReportSection } from './model';

/** What the counsellor has chosen for the report, and the short version as it was written. */
export function reportSection(writer: AccessWriter): ReportSection {
  const { input, language, t } = writer;
  const { report } = input.record;
  const { form, voice, parts, short } = report;
  const line = (label: string, text: string) => labelled(label, text, language);
  const written = inEveryLanguage(short, t, language);
  return accessSection(
    writer,
    t('access:report.heading'),
    isChosen(report)
      ? [
          ...line(t('access:report.formLabel'), t(`report:form.${form}`)),
          ...line(t('access:report.voiceLabel'), t(`report:chosen.voice.${voice}`)),
          ...REPORT_FORMS.flatMap((each) =>
            line(
              t('access:report.partsLabel', { form: t(`report:form.${each}`) }),
              (parts[each] ?? []).map((part) => t(`report:chosen.part.${part}`)).join('; '),
            ),
          ),
          ...(written.length > 0
            ? [
                { kind: 'heading' as const, level: 2 as const, text: t('access:report.short') },
                ...written.map(({ runs }): ReportBlock => ({ kind: 'paragraph', style: 'body', runs })),
              ]
            : []),
        ]
      : [],
    t('access:report.from'),
  );
}
