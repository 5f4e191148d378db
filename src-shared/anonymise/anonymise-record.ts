import type { ParticipantRecord } from '#shared/domain/participant';
import type { TextLanguage } from '#shared/domain/text';
import { type Anonymiser, anonymiserFor } from './anonymiser';
import type { AnonymousWords } from './anonymous-words';

/** What of a record is shown to others: never notes, consent, who witnessed it, or what language the person speaks. */
export type ShownRecord = Pick<ParticipantRecord, 'experiences' | 'documented' | 'statements' | 'competences'>;

/** @returns what hides the person of a record, wherever it is used */
export function anonymiserOf(record: ParticipantRecord, words: AnonymousWords): Anonymiser {
  return anonymiserFor({
    name: record.participant.name,
    witnesses: record.evidence.map(({ by }) => by),
    places: record.experiences.map(({ place }) => place),
    ...words,
  });
}

/**
 * @param languageOf which language a text is in that does not say so itself
 * @returns what may be shown of the record, with marks for what tells who it is about
 */
export function anonymiseRecord(
  record: ParticipantRecord,
  anonymiser: Anonymiser,
  languageOf: (text: string) => TextLanguage,
): ShownRecord {
  const { text, localized, whole } = anonymiser;
  return {
    experiences: record.experiences.map((experience) => ({
      ...experience,
      title: text(experience.title, languageOf(experience.title), 'title'),
      place: whole(experience.place, languageOf(experience.tasks), 'place', 'place'),
      from: text(experience.from, languageOf(experience.from), 'time'),
      to: text(experience.to, languageOf(experience.to), 'time'),
      tasks: text(experience.tasks, languageOf(experience.tasks), 'tasks'),
    })),
    documented: record.documented.map((item) => ({
      ...item,
      text: text(item.text, languageOf(item.text), 'documented'),
    })),
    statements: record.statements.map((statement) => ({
      ...statement,
      text: text(statement.text, languageOf(statement.text), 'statement'),
    })),
    competences: record.competences.map((competence) => ({
      ...competence,
      label: localized(competence.label, 'label'),
      outcome: localized(competence.outcome, 'outcome'),
      why: {},
    })),
  };
}
