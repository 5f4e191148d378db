import { PREPARATION_POINTS } from '#shared/domain/preparation';
import { byNameIn, dateAndTime, longDate } from '#shared/i18n/formats';
import type { AccessWriter } from './access-blocks';
import { accessSection, labelled, plainTable, said, titleIn, written } from './access-blocks';
import { cleanLine } from './clean-text';
import type { Paragraph, ReportSection } from './model';

/** Who it is about, and what holds for everything about them. */
export function personSection(writer: AccessWriter): ReportSection {
  const { input, language, t } = writer;
  const { participant } = input.record;
  const { retention } = input;
  const line = (label: Parameters<typeof t>[0], text: string) => labelled(t(label), text, language);
  return accessSection(writer, t('access:person.heading'), [
    ...line('access:person.name', participant.name),
    ...line('access:person.language', t(`common:languageName.${participant.language}`)),
    ...line('access:person.step', t(`wizard:step.${participant.step}`)),
    ...line('access:person.standards', participant.standardRefs.map((ref) => titleIn(writer, ref)).join(', ')),
    ...line('access:person.created', dateAndTime(participant.createdAt, language)),
    ...line('access:person.changed', dateAndTime(participant.updatedAt, language)),
    ...line(
      'access:person.deleteOn',
      retention.deleteOn === null
        ? t('access:person.noDay')
        : t('access:person.day', {
            day: longDate(retention.deleteOn, language),
            why: t(`rights:retention.because.${retention.because ?? 'chosen'}`),
          }),
    ),
    ...line('access:person.chosenDay', retention.chosen === null ? '' : longDate(retention.chosen, language)),
    ...line('access:person.filedOn', retention.filedOn === null ? '' : longDate(retention.filedOn, language)),
    ...line('access:person.filedAs', retention.filedAs),
    ...line('access:person.alsoHide', input.anonymousWords.alsoHide.toSorted(byNameIn(language)).join(', ')),
    ...line('access:person.show', input.anonymousWords.show.toSorted(byNameIn(language)).join(', ')),
  ]);
}

/** What was settled before the conversation, the counsellor's private notes included: they are about the participant. */
export function preparationSection(writer: AccessWriter): ReportSection {
  const { input, language, t } = writer;
  const { spokenLanguage, interpreter, privateNotes, done } = input.record.preparation;
  const points = PREPARATION_POINTS.filter((point) => done.includes(point));
  return accessSection(
    writer,
    t('access:preparation.heading'),
    [
      ...labelled(t('access:preparation.spoken'), spokenLanguage, language),
      ...labelled(t('access:preparation.interpreter'), t(`preparation:language.${interpreter}`), language),
      ...labelled(
        t('access:preparation.points'),
        points.map((point) => t(`preparation:points.${point}`)).join('; '),
        language,
      ),
      ...labelled(t('access:preparation.notes'), privateNotes, language),
    ],
    t('access:preparation.from'),
  );
}

/** Every consent, also those that were taken back. */
export function consentsSection(writer: AccessWriter): ReportSection {
  const { input, language, t } = writer;
  const day = (value: string | null): Paragraph[] =>
    value === null ? [] : [said(longDate(value, language), language)];
  const { consents } = input.record;
  return accessSection(
    writer,
    t('access:consents.heading'),
    consents.length === 0
      ? []
      : [
          plainTable(
            writer,
            t('access:consents.heading'),
            [
              { title: t('access:consents.given'), share: 0.24 },
              { title: t('access:consents.how'), share: 0.28 },
              { title: t('access:consents.keepUntil'), share: 0.24 },
              { title: t('access:consents.withdrawn'), share: 0.24 },
            ],
            consents.map(({ givenOn, way, form, textVersion, keepUntil, withdrawnOn }) => [
              day(givenOn),
              [
                said(
                  t('preparation:consent.details', {
                    way: t(`preparation:consent.ways.${way}`),
                    form: t(`preparation:consent.formsUsed.${form}`),
                    version: textVersion,
                  }),
                  language,
                ),
              ],
              day(keepUntil),
              day(withdrawnOn),
            ]),
          ),
        ],
  );
}

/** What the participant has done, and what is documented elsewhere. */
export function experiencesSection(writer: AccessWriter): ReportSection {
  const { input, language, t } = writer;
  const { experiences, documented } = input.record;
  return accessSection(
    writer,
    t('access:experiences.heading'),
    [
      ...experiences.flatMap(({ title, place, phase, kind, from, to, tasks }) => [
        { kind: 'heading' as const, level: 2 as const, text: cleanLine(title) || t('experiences:untitled') },
        ...labelled(t('access:experiences.place'), place, language),
        ...labelled(t('access:experiences.phase'), t(`experiences:phase.${phase}`), language),
        ...labelled(t('access:experiences.kind'), t(`experiences:kind.${kind}`), language),
        ...labelled(t('access:experiences.from'), from, language),
        ...labelled(t('access:experiences.to'), to, language),
        ...labelled(t('access:experiences.tasks'), tasks, language),
      ]),
      ...(documented.length > 0
        ? [
            { kind: 'heading' as const, level: 2 as const, text: t('access:experiences.documented') },
            ...documented.flatMap(({ text }) =>
              written(text, language).map(({ runs }) => ({ kind: 'paragraph' as const, style: 'body' as const, runs })),
            ),
          ]
        : []),
    ],
    t('access:experiences.sayer'),
  );
}

/** Every statement, numbered as the competences refer to them. */
export function statementsSection(writer: AccessWriter): ReportSection {
  const { input, language, t } = writer;
  const titles = new Map(input.record.experiences.map(({ id, title }) => [id, cleanLine(title)]));
  const { statements } = input.record;
  return accessSection(
    writer,
    t('access:statements.heading'),
    statements.length === 0
      ? []
      : [
          plainTable(
            writer,
            t('access:statements.heading'),
            [
              { title: t('access:statements.number'), share: 0.1 },
              { title: t('access:statements.text'), share: 0.6 },
              { title: t('access:statements.about'), share: 0.3 },
            ],
            statements.map(({ text, experienceId }, index) => [
              [said(String(index + 1), language)],
              written(text, language),
              experienceId === null ? [] : [said(titles.get(experienceId) || t('experiences:untitled'), language)],
            ]),
          ),
        ],
    t('access:statements.sayer'),
  );
}
