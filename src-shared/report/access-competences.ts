import type { Competence } from '#shared/domain/participant';
import { dateAndTime, longDate } from '#shared/i18n/formats';
import type { AccessWriter } from './access-blocks';
import { accessSection, inEveryLanguage, labelIn, nameIn, plainTable, said, titleIn, written } from './access-blocks';
import type { Paragraph, ReportBlock, ReportSection } from './model';

/** Every competence with all that is written about it, also those that are not key competences. */
export function allCompetencesSection(writer: AccessWriter): ReportSection {
  const { input, t } = writer;
  return accessSection(
    writer,
    t('access:competences.heading'),
    [...input.record.competences.flatMap((competence) => competenceBlocks(writer, competence)), ...apart(writer)],
    t('access:competences.from'),
  );
}

function competenceBlocks(writer: AccessWriter, competence: Competence): ReportBlock[] {
  const { input, language, t } = writer;
  const { id, label, outcome, why, placement, key, statementIds } = competence;
  const numbers = statementIds
    .map((statementId) => input.record.statements.findIndex((statement) => statement.id === statementId) + 1)
    .toSorted((one, other) => one - other);
  const row = (title: string, content: Paragraph[]) => [[said(title, language)], content];
  const one = (text: string) => (text === '' ? [] : [said(text, language)]);
  return [
    { kind: 'heading', level: 2, text: nameIn(writer, id) },
    plainTable(
      writer,
      nameIn(writer, id),
      [
        { title: t('access:what'), share: 0.28 },
        { title: t('access:content'), share: 0.72 },
      ],
      [
        row(t('access:competences.label'), inEveryLanguage(label, t, language)),
        row(t('access:competences.outcome'), inEveryLanguage(outcome, t, language)),
        row(
          t('access:competences.placement'),
          one(placement ? t(`model:placement.${placement}`) : t('model:notPlaced')),
        ),
        row(t('access:competences.key'), one(t(key ? 'access:yes' : 'access:no'))),
        row(t('access:competences.why'), inEveryLanguage(why, t, language)),
        row(
          t('access:competences.foundIn'),
          one(numbers.length === 0 ? '' : t('access:competences.statements', { numbers: numbers.join(', ') })),
        ),
        row(
          t('access:competences.evidence'),
          input.record.evidence
            .filter(({ competenceId }) => competenceId === id)
            .flatMap((each) => evidenceLines(writer, each)),
        ),
      ],
    ),
  ];
}

function evidenceLines(
  { input, language, t }: AccessWriter,
  { kind, quote, by, on, note, statementId }: AccessWriter['input']['record']['evidence'][number],
): Paragraph[] {
  const number = input.record.statements.findIndex(({ id }) => id === statementId) + 1;
  const facts = [
    t(`evidence:kinds.${kind}`),
    ...(on === null ? [] : [longDate(on, language)]),
    ...(number > 0 ? [t('access:competences.statements', { numbers: String(number) })] : []),
  ].join(' · ');
  return [
    { runs: [{ text: facts, language, emphasis: 'muted' }] },
    ...written(quote, language),
    ...written(by, language),
    ...written(note, language),
  ];
}

/** What the counsellor was asked about, and answered. */
function apart(writer: AccessWriter): ReportBlock[] {
  const { input, language, t } = writer;
  return input.keptApart.map(([one, other]) => ({
    kind: 'paragraph',
    style: 'body',
    runs: [
      { text: t('access:competences.keptApart', { one: nameIn(writer, one), other: nameIn(writer, other) }), language },
    ],
  }));
}

/** What was decided about standards, what the program remembers of it, and what the participant adds to a standard. */
export function decisionsSection(writer: AccessWriter): ReportSection {
  const { input, language, t } = writer;
  const { decisions, personalOutcomes } = input.record;
  const answer = (ref: string, id: string | null) =>
    id === null ? t('model:additional') : t('access:decisions.answers', { name: labelIn(writer, ref, id) });
  const rows = decisions.map(({ competenceId, standardRef, standardCompetenceId }) => {
    const lesson = input.lessons.find((each) => each.competenceId === competenceId && each.standardRef === standardRef);
    return [
      [said(nameIn(writer, competenceId), language)],
      [said(titleIn(writer, standardRef), language)],
      [said(answer(standardRef, standardCompetenceId), language)],
      lesson
        ? [
            said(
              t('access:decisions.learned', {
                what: answer(standardRef, lesson.standardCompetenceId),
                when: dateAndTime(lesson.learnedAt, language),
              }),
              language,
            ),
            ...(lesson.turnedDown === null
              ? []
              : [
                  said(
                    t('access:decisions.notThis', { name: labelIn(writer, standardRef, lesson.turnedDown) }),
                    language,
                  ),
                ]),
          ]
        : [],
    ];
  });
  return accessSection(
    writer,
    t('access:decisions.heading'),
    [
      ...(rows.length > 0
        ? [
            plainTable(
              writer,
              t('access:decisions.heading'),
              [
                { title: t('access:decisions.competence'), share: 0.22 },
                { title: t('access:decisions.standard'), share: 0.27 },
                { title: t('access:decisions.decided'), share: 0.25 },
                { title: t('access:decisions.remembered'), share: 0.26 },
              ],
              rows,
            ),
          ]
        : []),
      ...personalOutcomes.flatMap(({ standardRef, standardCompetenceId, text }): ReportBlock[] => [
        {
          kind: 'heading',
          level: 2,
          text: t('access:decisions.personal', {
            name: labelIn(writer, standardRef, standardCompetenceId),
            standard: titleIn(writer, standardRef),
          }),
        },
        ...inEveryLanguage(text, t, language).map(({ runs }) => ({
          kind: 'paragraph' as const,
          style: 'body' as const,
          runs,
        })),
      ]),
    ],
    t('access:decisions.from'),
  );
}
