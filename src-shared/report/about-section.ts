import type { Comparison } from '#shared/domain/comparison';
import { DIMENSION_IDS } from '#shared/domain/placement';
import type { Standard } from '#shared/domain/standard';
import { LANGUAGE_TAGS, type Language } from '#shared/domain/text';
import type { Translator } from '#shared/i18n/text-key';
import { filled, paragraphBlock, SLOT } from './blocks';
import type { ReportBlock, ReportSection, Run } from './model';
import type { ReportCompetence, ReportInput } from './report-input';

/**
 * What the document is and is not: identification and documentation of competence in the person's own words, neither
 * assessed nor certified; and where the method and the standards come from.
 */
export function aboutSection(
  { comparisons, standards, language }: Pick<ReportInput, 'comparisons' | 'standards' | 'language'>,
  t: Translator,
): ReportSection {
  const dimensions = new Intl.ListFormat(LANGUAGE_TAGS[language], { type: 'conjunction' }).format(
    DIMENSION_IDS.map((id) => t(`model:dimension.${id}`)),
  );
  const suggested = comparisons.some(({ groups }) =>
    groups.some(({ rows }) => rows.some(({ own }) => own.some(({ basis }) => basis === 'suggested'))),
  );
  return {
    id: 'about',
    heading: t('report:about.heading'),
    blocks: [
      paragraphBlock('body', t('report:about.purpose'), language),
      paragraphBlock('body', t('report:about.selfReported'), language),
      paragraphBlock('body', t('report:about.method', { dimensions }), language),
      ...(suggested ? [paragraphBlock('body', t('report:about.suggested'), language)] : []),
      ...sources(comparisons, standards, language, t),
    ],
  };
}

function sources(
  comparisons: readonly Comparison<ReportCompetence>[],
  standards: ReportInput['standards'],
  language: Language,
  t: Translator,
): ReportBlock[] {
  if (comparisons.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: t('report:about.sources') },
    ...comparisons.map(({ standard }): ReportBlock => {
      const source = standards.find(({ id }) => id === standard.id)?.source;
      const name = t(`report:about.${standard.kind}`, { title: standard.title[language], version: standard.version });
      const facts = source
        ? [
            t('report:about.commissionedBy', { who: source.commissionedBy[language] }),
            ...(source.interviews === null ? [] : [t('report:about.interviews', { count: source.interviews })]),
            ...(source.period ? [t('report:about.period', { period: source.period[language] })] : []),
            ...(source.note ? [source.note[language]] : []),
          ]
        : [];
      return {
        kind: 'paragraph',
        style: 'note',
        runs: [
          { text: name, language, emphasis: 'strong' },
          ...(source ? [{ text: ' ', language }, ...reportTitle(source, language, t)] : []),
          ...(facts.length > 0 ? [{ text: ` ${facts.join(' ')}`, language }] : []),
        ],
      };
    }),
  ];
}

/** The title stands as it is printed, and the reports of the method are in bokmål, whatever this document is in. */
function reportTitle(source: Standard['source'], language: Language, t: Translator): Run[] {
  const sentence = t('report:about.report', { report: SLOT, year: source.year, case: source.case[language] });
  return filled(sentence, [{ text: source.report, language: 'nb' }], language);
}
