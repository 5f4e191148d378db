import type { ClassCell, ClassRow, ClassTable } from '#shared/domain/class-table';
import type { Language } from '#shared/domain/text';
import { longDate } from '#shared/i18n/formats';
import type { Translator } from '#shared/i18n/text-key';
import { translatorFor } from '#shared/i18n/translator';
import { cell, dimensionRow, paragraphBlock } from './blocks';
import { cellNames, rowHeading } from './class-words';
import { fileName } from './file-name';
import { additionalMark, personalMark } from './marks';
import type { Cell, OtherLanguageText, Paragraph, ReportBlock, ReportModel, ReportTable, Run } from './model';

/** As many columns of participants as a landscape page has room for; more participants get a table more. */
const MEMBERS_A_TABLE = 6;

/** In the rows of additional competences, under those who have fewer than others. */
const NOTHING = '–';

const STANDARD_SHARE = 0.19;

/**
 * The class table as a document (case 2 of source 001): several participants beside one standard, surplus in pink with
 * sign and word. Nothing in it is a score, a share or a count of what a person has.
 *
 * @param table with or without names, as it is to be read
 * @param date when the document is made, ISO 8601
 */
export function buildClassDocument(table: ClassTable, language: Language, date: string): ReportModel {
  const t = translatorFor(language);
  const { kind, title: titles, version } = table.standard;
  const title = titles[language];
  return {
    language,
    orientation: 'landscape',
    title: t('classes:document.title'),
    subject: t('classes:document.subject'),
    fileName: fileName(t('classes:document.fileName', { title }), t('classes:document.title'), '.docx'),
    sections: [
      {
        id: 'title',
        heading: t('classes:document.title'),
        blocks: [
          paragraphBlock('lead', t(`classes:document.${kind}.name`, { title }), language),
          paragraphBlock('body', t('classes:document.intro'), language),
          paragraphBlock('body', guide(table, t), language),
          paragraphBlock('body', t('classes:basis'), language),
          paragraphBlock('note', t(`classes:document.${kind}.version`, { title, version }), language),
          paragraphBlock('note', longDate(date, language), language),
        ],
      },
      { id: 'class', heading: t('classes:document.heading'), blocks: tables(table, language, t) },
    ],
    otherLanguage: otherLanguage(table, language),
  };
}

/** How the table is read: only of what is in it. */
function guide({ standard, groups }: ClassTable, t: Translator): string {
  const cells = groups.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  const sentences = [t(`classes:document.${standard.kind}.guide`)];
  if (cells.some(({ state }) => state === 'additional')) {
    sentences.push(t('report:comparison.guideAdditional', { mark: additionalMark(t) }));
  }
  if (cells.some(({ personalOutcome }) => personalOutcome)) {
    sentences.push(t('classes:guidePersonal', { mark: personalMark(t) }));
  }
  if (cells.some(({ state }) => state === 'notDescribed')) {
    sentences.push(t('report:comparison.guideNotDescribed', { words: t('model:notDescribed') }));
  }
  return sentences.join(' ');
}

function tables(table: ClassTable, language: Language, t: Translator): ReportBlock[] {
  const parts = Math.ceil(table.members.length / MEMBERS_A_TABLE);
  // As even as possible: seven are shown as four and three, not as six and one.
  const size = Math.ceil(table.members.length / parts);
  return Array.from({ length: parts }, (_, index) => index * size).flatMap((from): ReportBlock[] => {
    const to = Math.min(from + size, table.members.length);
    const part = partOf(table, from, to, language, t);
    if (parts === 1) return [part];
    return [{ kind: 'heading', level: 2, text: t('classes:document.part', { from: from + 1, to }) }, part];
  });
}

function partOf(table: ClassTable, from: number, to: number, language: Language, t: Translator): ReportTable {
  const { standard, groups } = table;
  const members = table.members.slice(from, to);
  const title = standard.title[language];
  const share = (1 - STANDARD_SHARE) / members.length;
  return {
    kind: 'table',
    description: t(`classes:document.${standard.kind}.description`, { title }),
    columns: [
      { title: t(`report:comparison.${standard.kind}.column`, { title }), share: STANDARD_SHARE },
      ...members.map(({ name }) => ({ title: name, share })),
    ],
    rows: groups.flatMap(({ dimension, rows }) => {
      const shown = rows
        .map((row) => ({ ...row, cells: row.cells.slice(from, to) }))
        .filter(({ cells }) => cells.some(({ state }) => state !== 'empty'));
      if (shown.length === 0) return [];
      const heading = dimension ? t(`model:dimension.${dimension}`) : t('report:competences.unplaced');
      return [
        dimensionRow(heading, dimension, language),
        ...shown.map((row) => ({
          span: false,
          cells: [
            headingCell(row, standard, language, t),
            ...row.cells.map((member) => memberCell(member, language, t)),
          ],
        })),
      ];
    }),
  };
}

function headingCell(row: ClassRow, standard: ClassTable['standard'], language: Language, t: Translator): Cell {
  const { text, beyond } = rowHeading(row, standard, language, t);
  const run: Run = { text, language, emphasis: beyond ? 'muted' : 'strong' };
  return cell('plain', [{ runs: [run] }]);
}

/** A cell is never left empty: those who hear the table would not know whether they had missed something. */
function memberCell(member: ClassCell, language: Language, t: Translator): Cell {
  const words = (text: string, emphasis: Run['emphasis'] = 'muted'): Paragraph => ({
    runs: [{ text, language, emphasis }],
  });
  if (member.state === 'empty') return cell('plain', [words(NOTHING)]);
  if (member.state === 'notDescribed') return cell('notDescribed', [words(t('model:notDescribed'))]);
  const additional = member.state === 'additional';
  const names = cellNames(member, language, t).map(
    (name): Paragraph => ({ runs: [{ text: name.lines.join(' '), language: name.language }] }),
  );
  return cell(additional ? 'additional' : 'plain', [
    ...(additional ? [words(additionalMark(t), 'strong')] : []),
    ...names,
    ...(member.personalOutcome ? [words(personalMark(t), 'strong')] : []),
  ]);
}

function otherLanguage({ groups }: ClassTable, language: Language): OtherLanguageText[] {
  const t = translatorFor(language);
  return groups.flatMap(({ rows }) =>
    rows.flatMap(({ cells }) =>
      cells.flatMap((member) =>
        cellNames(member, language, t).flatMap((name, index): OtherLanguageText[] => {
          const competenceId = member.competences[index]?.id;
          if (competenceId === undefined || name.language === language) return [];
          return [{ competenceId, part: 'label', language: name.language }];
        }),
      ),
    ),
  );
}
