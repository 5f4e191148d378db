import { type DraftStandard, hasNoLines, writtenCriteria } from '#shared/domain/draft-standard';
import type { Language, LocalizedText } from '#shared/domain/text';
import type { WindowTranslator } from '#shared/i18n/text-key';
import { cell, filled, paragraphBlock, SLOT } from './blocks';
import { competenceText, readable } from './competence-text';
import { competencesSection } from './competences-section';
import { docxFileName } from './file-name';
import type { Cell, Paragraph, ReportBlock, ReportModel, ReportSection, Run } from './model';

type Content = Omit<DraftStandard, 'id'>;

/**
 * One standard as a document: its key competences with outcomes, what they consist of and why they matter, the criteria
 * of the qualification that are filled in, and where it comes from (method.md, the four steps).
 *
 * @param content a standard, also one that somebody is still writing: texts may be blank, hostile or in one language
 * @param draft whether it is not in use yet; the document then says so
 * @param t of the document's language
 * @returns the document in `language`; a text that is missing in it is shown in the other, tagged as such
 */
export function buildStandardDocument(
  content: Content,
  language: Language,
  draft: boolean,
  t: WindowTranslator,
): ReportModel {
  const title = lineOf(content.title, language) || t('ownStandards:untitled');
  const chosen = content.competences.filter(({ key }) => key);
  const texts = chosen.flatMap(
    ({ id, label, placement, outcomes: { nb, en } }) =>
      competenceText({ id, label, placement, outcome: { nb: nb.join('\n'), en: en.join('\n') } }, language) ?? [],
  );
  const subject = t(`ownStandards:document.${content.kind}`, { version: content.version });
  return {
    language,
    title,
    subject,
    fileName: docxFileName(title, t('ownStandards:document.fileNameWithoutTitle')),
    sections: [
      {
        id: 'title',
        // What it is stands small above what it is called, as in a participant's report.
        heading: draft ? t('ownStandards:document.draft', { kind: subject }) : subject,
        blocks: [
          paragraphBlock('lead', title, language),
          paragraphBlock('body', t(`ownStandards:document.intro.${content.kind}`), language),
        ],
      },
      competencesSection(texts, language, t),
      ...background(chosen, language, t),
      ...qualification(content, language, t),
      source(content.source, language, t),
    ],
    otherLanguage: [],
  };
}

/** A text on one line, in the nearest language that has it. */
const lineOf = (text: LocalizedText, language: Language): string => readable(text, language)?.lines.join(' ') ?? '';

function paragraphsOf(text: LocalizedText, language: Language, emphasis?: Run['emphasis']): Paragraph[] {
  const found = readable(text, language);
  if (!found) return [];
  return found.lines.map((line) => ({
    runs: [{ text: line, language: found.language, ...(emphasis && { emphasis }) }],
  }));
}

/** A cell is never left empty: those who hear the table would not know whether they had missed something. */
function textCell(paragraphs: Paragraph[], language: Language, t: WindowTranslator): Cell {
  const nothing: Paragraph = { runs: [{ text: t('ownStandards:document.nothing'), language, emphasis: 'muted' }] };
  return cell('plain', paragraphs.length > 0 ? paragraphs : [nothing]);
}

/** What? and Why?, for those key competences that have them. */
function background(competences: Content['competences'], language: Language, t: WindowTranslator): ReportSection[] {
  const described = competences.filter(({ what, why }) => !hasNoLines(what) || !hasNoLines(why));
  if (described.length === 0) return [];
  const lines = ({ nb, en }: (typeof described)[number]['what']) => ({ nb: nb.join('\n'), en: en.join('\n') });
  return [
    {
      id: 'background',
      heading: t('ownStandards:document.background'),
      blocks: [
        {
          kind: 'table',
          description: t('ownStandards:document.backgroundTable'),
          columns: [
            { title: t('report:competences.label'), share: 0.3 },
            { title: t('ownStandards:outcomes.what'), share: 0.35 },
            { title: t('ownStandards:outcomes.why'), share: 0.35 },
          ],
          rows: described.map(({ label, what, why }) => ({
            span: false,
            cells: [
              textCell(paragraphsOf(label, language, 'strong'), language, t),
              textCell(paragraphsOf(lines(what), language), language, t),
              textCell(paragraphsOf(lines(why), language), language, t),
            ],
          })),
        },
      ],
    },
  ];
}

function qualification(content: Content, language: Language, t: WindowTranslator): ReportSection[] {
  const criteria = writtenCriteria(content);
  if (criteria.length === 0) return [];
  return [
    {
      id: 'qualification',
      heading: t('ownStandards:document.qualification'),
      blocks: [
        {
          kind: 'table',
          description: t('ownStandards:document.qualificationTable'),
          columns: [
            { title: t('ownStandards:document.criterion'), share: 0.32 },
            { title: t('ownStandards:document.description'), share: 0.68 },
          ],
          rows: criteria.map(([criterion, text]) => ({
            span: false,
            cells: [
              cell('plain', [
                { runs: [{ text: t(`ownStandards:criterion.${criterion}`), language, emphasis: 'strong' }] },
              ]),
              textCell(paragraphsOf(text, language), language, t),
            ],
          })),
        },
      ],
    },
  ];
}

/** Where the standard comes from; a fact that is not written is not mentioned. */
function source(facts: Content['source'], language: Language, t: WindowTranslator): ReportSection {
  const sentence = (text: LocalizedText, wording: (slot: string) => string): ReportBlock[] => {
    const found = readable(text, language);
    if (!found) return [];
    const run: Run = { text: found.lines.join(' '), language: found.language };
    return [{ kind: 'paragraph', style: 'body', runs: filled(wording(SLOT), [run], language) }];
  };
  return {
    id: 'about',
    heading: t('ownStandards:document.source'),
    blocks: [
      ...sentence({ [language]: facts.report }, (report) =>
        t('ownStandards:document.report', { report, year: String(facts.year) }),
      ),
      ...sentence(facts.case, (slot) => slot),
      ...sentence(facts.commissionedBy, (who) => t('report:about.commissionedBy', { who })),
      ...(facts.interviews === null
        ? []
        : [paragraphBlock('body', t('report:about.interviews', { count: facts.interviews }), language)]),
      ...sentence(facts.period, (period) => t('report:about.period', { period })),
      ...sentence(facts.note, (slot) => slot),
    ],
  };
}
