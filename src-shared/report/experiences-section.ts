import { EXPERIENCE_PHASES, type Experience } from '#shared/domain/experience';
import { isVisible } from '#shared/domain/text';
import { cell, dimensionRow } from './blocks';
import { cleanLines, visibleLine } from './clean-text';
import type { Paragraph, ReportBlock, ReportSection, ReportTable } from './model';
import type { ReportWriter } from './report-writer';

/**
 * What the person has done, in the order of a life, paid or not: all alike. Then what is documented elsewhere. Nothing
 * where neither is noted.
 */
export function experiencesSection(writer: ReportWriter): ReportSection[] {
  const { input, t } = writer;
  const blocks = [...experienceTable(writer, input.experiences ?? []), ...documentedBlocks(writer)];
  return blocks.length > 0 ? [{ id: 'experiences', heading: t('report:experiences.heading'), blocks }] : [];
}

/** @returns whether there is anything to be read of it */
export const isTold = ({ title, place, from, to, tasks }: Experience): boolean =>
  [title, place, from, to, tasks].some((text) => visibleLine(text) !== '');

function experienceTable(writer: ReportWriter, experiences: readonly Experience[]): ReportBlock[] {
  const { language, t } = writer;
  const rows = EXPERIENCE_PHASES.flatMap((phase): ReportTable['rows'] => {
    const members = experiences.filter((experience) => experience.phase === phase && isTold(experience));
    if (members.length === 0) return [];
    return [
      dimensionRow(t(`experiences:phase.${phase}`), null, language),
      ...members.map((experience) => ({
        span: false,
        cells: [cell('plain', whatWhereWhen(writer, experience)), cell('plain', tasksOf(writer, experience))],
      })),
    ];
  });
  if (rows.length === 0) return [];
  return [
    {
      kind: 'table',
      description: t('report:experiences.description'),
      columns: [
        { title: t('report:experiences.what'), share: 0.36 },
        { title: t('report:experiences.tasks'), share: 0.64 },
      ],
      rows,
    },
  ];
}

/** The name of it strong, then how it was worked, where and when. */
function whatWhereWhen(
  { language, languageOf, t }: ReportWriter,
  { title, place, kind, from, to }: Experience,
): Paragraph[] {
  const name = visibleLine(title);
  const written = (text: string) => ({ text, language: languageOf(text), emphasis: 'muted' as const });
  const time = [visibleLine(from), visibleLine(to)].filter((text) => text !== '').join(' – ');
  const where = visibleLine(place);
  return [
    {
      runs: [
        name === ''
          ? { text: t('experiences:untitled'), language, emphasis: 'strong' }
          : { text: name, language: languageOf(name), emphasis: 'strong' },
      ],
    },
    {
      runs: [
        { text: t(`experiences:kind.${kind}`), language, emphasis: 'muted' },
        ...(where === '' ? [] : [{ text: ', ', language, emphasis: 'muted' as const }, written(where)]),
      ],
    },
    ...(time === '' ? [] : [{ runs: [written(time)] }]),
  ];
}

function tasksOf({ language, languageOf, t }: ReportWriter, { tasks }: Experience): Paragraph[] {
  const lines = cleanLines(tasks).filter(isVisible);
  if (lines.length === 0) {
    return [{ runs: [{ text: t('report:experiences.noTasks'), language, emphasis: 'muted' }] }];
  }
  const written = languageOf(tasks);
  return lines.map((text) => ({ runs: [{ text, language: written }] }));
}

function documentedBlocks({ input, languageOf, t }: ReportWriter): ReportBlock[] {
  const items = (input.documented ?? []).map(({ text }) => visibleLine(text)).filter((text) => text !== '');
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t('report:experiences.documented') },
    { kind: 'list', items: items.map((text) => ({ runs: [{ text, language: languageOf(text) }] })) },
  ];
}
