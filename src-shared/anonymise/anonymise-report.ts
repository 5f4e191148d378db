import type { Language } from '#shared/domain/text';
import type { Translator } from '#shared/i18n/text-key';
import { translatorFor } from '#shared/i18n/translator';
import { paragraphBlock } from '#shared/report/blocks';
import { buildReport } from '#shared/report/build-report';
import { docxFileName } from '#shared/report/file-name';
import type { Paragraph, ReportBlock, ReportModel, ReportSection } from '#shared/report/model';
import type { ReportInput } from '#shared/report/report-input';
import type { Anonymiser } from './anonymiser';
import { countsOf } from './hidden';
import { hideInput } from './hide-input';

/**
 * The report without what tells who it is about. What was compared stays compared: links are made from the words as
 * they were, and only then are the words hidden.
 *
 * @param input as for the report with a name
 * @param anonymiser made for the person; afterwards it knows everything that was hidden here
 * @returns a report whose file name and properties are the same for everybody, and which says how much was hidden, by
 *   kind, and never what
 */
export function buildAnonymousReport(input: ReportInput, anonymiser: Anonymiser): ReportModel {
  const { language } = input;
  const t = translatorFor(language);
  anonymiser.whole(input.name, language, 'name', 'name');
  const built = buildReport(hideInput(input, anonymiser));
  const sections = built.sections
    // Who signs it tells who it is about.
    .filter(({ id }) => id !== 'signature')
    .map((section) => withoutWords(section, anonymiser, language));
  const title = t('anonymous:document.title');
  const about = sections.findIndex(({ id }) => id === 'about');
  // Before what closes the document; what was hidden is said in every one.
  const end = about < 0 ? sections.length : about;
  return {
    ...built,
    title,
    fileName: docxFileName(t('anonymous:document.fileName'), t('report:fileNameWithoutName')),
    sections: [
      ...sections
        .slice(0, end)
        .map((section) => (section.id === 'title' ? nameless(section, title, language, t) : section)),
      hiddenSection(anonymiser, language, t),
      ...sections.slice(end),
    ],
  };
}

const nameless = (section: ReportSection, heading: string, language: Language, t: Translator): ReportSection => ({
  ...section,
  heading,
  blocks: [paragraphBlock('lead', t('anonymous:person'), language), ...section.blocks],
});

/** The counsellor's own words are hidden wherever they stand, also in a standard's title. */
function withoutWords(section: ReportSection, anonymiser: Anonymiser, language: Language): ReportSection {
  const also = (text: string) => anonymiser.also(text, language);
  const inRuns = ({ runs }: Paragraph): Paragraph => ({
    runs: runs.map((run) => ({ ...run, text: anonymiser.also(run.text, run.language) })),
  });
  const inBlock = (block: ReportBlock): ReportBlock => {
    if (block.kind === 'heading') return { ...block, text: also(block.text) };
    if (block.kind === 'paragraph') return { ...block, ...inRuns(block) };
    if (block.kind === 'list') return { ...block, items: block.items.map(inRuns) };
    if (block.kind === 'picture') {
      return { ...block, picture: { ...block.picture, description: also(block.picture.description) } };
    }
    if (block.kind !== 'table') return block;
    return {
      ...block,
      description: also(block.description),
      columns: block.columns.map((column) => ({ ...column, title: also(column.title) })),
      rows: block.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) => ({ ...cell, paragraphs: cell.paragraphs.map(inRuns) })),
      })),
    };
  };
  return { ...section, heading: also(section.heading), blocks: section.blocks.map(inBlock) };
}

function hiddenSection(anonymiser: Anonymiser, language: Language, t: Translator): ReportSection {
  const list = countsOf(anonymiser.hidden()).map(({ kind, count }) => t(`anonymous:count.${kind}`, { count }));
  return {
    id: 'hidden',
    heading: t('anonymous:document.heading'),
    blocks: [
      paragraphBlock('body', t('anonymous:document.text'), language),
      paragraphBlock('body', list.join(' · '), language),
    ],
  };
}
