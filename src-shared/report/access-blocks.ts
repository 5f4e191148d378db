import { type Language, type LocalizedText, TEXT_LANGUAGES } from '#shared/domain/text';
import type { Translator } from '#shared/i18n/text-key';
import type { AccessInput, StandardWords } from './access-input';
import { cell, paragraphBlock } from './blocks';
import { cleanLine, cleanLines } from './clean-text';
import { readable } from './competence-text';
import type { Paragraph, ReportBlock, ReportSection, ReportTable, Run } from './model';

/** What the sections of the access document are written with. */
export type AccessWriter = { readonly input: AccessInput; readonly language: Language; readonly t: Translator };

/** A text that somebody wrote, line by line; nothing where there is nothing to read. */
export const written = (text: string, language: Language): Paragraph[] =>
  cleanLines(text).map((line) => ({ runs: [{ text: line, language }] }));

/** A text in every language it is in, each named and tagged as such. */
export function inEveryLanguage(text: LocalizedText, t: Translator, language: Language): Paragraph[] {
  return TEXT_LANGUAGES.flatMap((each) =>
    cleanLines(text[each] ?? '').map((line, index) => ({
      runs: [
        ...(index === 0
          ? [
              {
                text: `${t('access:inLanguage', { language: t(`common:languageName.${each}`) })} `,
                language,
                emphasis: 'muted' as const,
              },
            ]
          : []),
        { text: line, language: each },
      ],
    })),
  );
}

/** A line that says what it is first. Nothing when there is nothing to say. */
export function labelled(label: string, text: string, language: Language): ReportBlock[] {
  const [first, ...rest] = cleanLines(text);
  if (first === undefined) return [];
  return [
    { kind: 'paragraph', style: 'body', runs: [strong(`${label} `, language), { text: first, language }] },
    ...rest.map((line) => paragraphBlock('body', line, language)),
  ];
}

export const strong = (text: string, language: Language): Run => ({ text, language, emphasis: 'strong' });

/** One paragraph in the document's own language. */
export const said = (text: string, language: Language): Paragraph => ({ runs: [{ text, language }] });

type Column = { readonly title: string; readonly share: number };

/** A table of plain cells; a cell without anything in it says so, for those who hear it. */
export function plainTable(
  { language, t }: AccessWriter,
  description: string,
  columns: readonly Column[],
  rows: readonly (readonly Paragraph[])[][],
): ReportTable {
  const nothing: Paragraph = { runs: [{ text: t('access:nothing'), language, emphasis: 'muted' }] };
  return {
    kind: 'table',
    description,
    columns: [...columns],
    rows: rows.map((cells) => ({
      span: false,
      cells: cells.map((paragraphs) => cell('plain', paragraphs.length > 0 ? [...paragraphs] : [nothing])),
    })),
  };
}

/** A section that says so when there is nothing in it: the participant is to know that nothing is kept there. */
export function accessSection(
  { language, t }: AccessWriter,
  heading: string,
  blocks: readonly ReportBlock[],
  from?: string,
): ReportSection {
  return {
    id: 'access',
    heading,
    blocks: [
      ...(from ? [paragraphBlock('note', from, language)] : []),
      ...(blocks.length > 0 ? blocks : [paragraphBlock('body', t('access:nothingStored'), language)]),
    ],
  };
}

/** What a competence is called in the document's language, or the nearest that has it. */
export function nameIn({ input, language, t }: AccessWriter, competenceId: string): string {
  const competence = input.record.competences.find(({ id }) => id === competenceId);
  return readable(competence?.label, language)?.lines.join(' ') ?? t('report:unnamed');
}

const wordsOf = (text: LocalizedText | undefined, language: Language): string | null =>
  cleanLine(readable(text, language)?.lines.join(' ') ?? '') || null;

/** What a standard is called; its own id where it is gone. */
export const titleIn = ({ input, language }: AccessWriter, ref: string): string =>
  wordsOf(standardIn(input, ref)?.title, language) ?? ref;

/** What a standard's key competence is called. */
export const labelIn = ({ input, language }: AccessWriter, ref: string, id: string): string =>
  wordsOf(standardIn(input, ref)?.labels.get(id), language) ?? id;

const standardIn = (input: AccessInput, ref: string): StandardWords | undefined => input.standards.get(ref);
