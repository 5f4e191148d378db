import { placementSchema } from '#shared/domain/placement';
import { dateAndTime } from '#shared/i18n/formats';
import type { AccessWriter } from './access-blocks';
import { accessSection, inEveryLanguage, plainTable, said, written } from './access-blocks';
import type { AccessChange } from './access-input';
import { unknownParagraphs } from './access-unknown';
import { changeText } from './change-text';
import { cleanLine } from './clean-text';
import type { Paragraph, ReportBlock, ReportSection } from './model';

/** Descriptions kept as they were on a day. */
export function versionsSection(writer: AccessWriter): ReportSection {
  const { input, language, t } = writer;
  return accessSection(
    writer,
    t('access:versions.heading'),
    input.versions.flatMap(({ name, keptAt, competences }): ReportBlock[] => [
      {
        kind: 'heading',
        level: 2,
        text: t('access:versions.version', {
          name: cleanLine(name) || t('experiences:untitled'),
          when: dateAndTime(keptAt, language),
        }),
      },
      plainTable(
        writer,
        t('access:versions.heading'),
        [
          { title: t('access:decisions.competence'), share: 0.3 },
          { title: t('access:competences.outcome'), share: 0.4 },
          { title: t('access:competences.placement'), share: 0.3 },
        ],
        competences.map(({ label, outcome, placement, key, evidence }) => [
          inEveryLanguage(label, t, language),
          inEveryLanguage(outcome, t, language),
          [
            said(placement ? t(`model:placement.${placement}`) : t('model:notPlaced'), language),
            ...(key ? [said(t('history:versions.key'), language)] : []),
            ...evidence.map((kind) => said(t(`evidence:kinds.${kind}`), language)),
          ],
        ]),
      ),
    ]),
    t('access:versions.from'),
  );
}

/** The change in the history page's words, then the texts that stand nowhere else in the document. */
function changeParagraphs(writer: AccessWriter, { change, texts, unknown }: AccessChange): Paragraph[] {
  const { language, t } = writer;
  const placed = (id: string | null) => {
    const placement = placementSchema.nullable().catch(null).parse(id);
    return placement ? t(`model:placement.${placement}`) : t('model:notPlaced');
  };
  return [
    said(changeText(t, change), language),
    ...(change.subject === 'placement'
      ? [said(t('history:moved', { from: placed(change.before), to: placed(change.after) }), language)]
      : []),
    ...(change.undone ? [said(t('history:isUndone'), language)] : []),
    ...texts.flatMap(({ column, before, after }) =>
      (
        [
          ['access:history.before', before],
          ['access:history.after', after],
        ] as const
      ).flatMap(([key, text]) => {
        const lines = written(text, language);
        if (lines.length === 0) return [];
        const label = { text: t(key, { what: t(`access:column.${column}`) }), language, emphasis: 'muted' as const };
        return [{ runs: [label] }, ...lines];
      }),
    ),
    ...unknownParagraphs(writer, t('access:unknown.before'), unknown.before),
    ...unknownParagraphs(writer, t('access:unknown.after'), unknown.after),
  ];
}

/** What was changed, with what was corrected away: it is still stored. */
export function historySection(writer: AccessWriter): ReportSection {
  const { input, language, t } = writer;
  const columns = [
    { title: t('access:history.when'), share: 0.24 },
    { title: t('access:history.change'), share: 0.76 },
  ];
  const rows = input.changes.map((each) => [
    [said(dateAndTime(each.change.at, language), language)],
    changeParagraphs(writer, each),
  ]);
  return accessSection(
    writer,
    t('access:history.heading'),
    rows.length > 0 ? [plainTable(writer, t('access:history.heading'), columns, rows)] : [],
    t('access:history.from'),
  );
}

/** What was done with it beyond writing: documents made, files handed over. */
export function logSection(writer: AccessWriter): ReportSection {
  const { input, language, t } = writer;
  const columns = [
    { title: t('access:history.when'), share: 0.34 },
    { title: t('access:log.what'), share: 0.66 },
  ];
  const rows = input.log.map(({ at, what }) => [
    [said(dateAndTime(at, language), language)],
    [said(t(`settings:log.what.${what}`), language)],
  ]);
  return accessSection(
    writer,
    t('access:log.heading'),
    rows.length > 0 ? [plainTable(writer, t('access:log.heading'), columns, rows)] : [],
    t('access:log.from'),
  );
}
