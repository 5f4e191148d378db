import type { AnonymousWords } from '#shared/anonymise/anonymous-words';
import type { VersionCompetence } from '#shared/domain/description-version';
import type { Change } from '#shared/domain/history';
import type { ParticipantRecord } from '#shared/domain/participant';
import type { LogEntry } from '#shared/domain/record-log';
import type { Retention } from '#shared/domain/retention';
import type { Language, LocalizedText } from '#shared/domain/text';
import type { ExtraFields } from '#shared/formats/extra-fields';

/** Free texts of a stored row, by what they are. */
export const ACCESS_COLUMNS = [
  ...['name', 'spoken_language', 'private_notes', 'text', 'title', 'place', 'from_time', 'to_time', 'tasks'],
  ...['label', 'outcome', 'why', 'quote', 'by_whom', 'note', 'short'],
] as const;

/** A change, and the texts that it took away or put there. */
export type AccessChange = {
  readonly change: Change;
  readonly texts: readonly {
    readonly column: (typeof ACCESS_COLUMNS)[number];
    readonly before: string;
    readonly after: string;
  }[];
  /** Fields the program does not know that it took away, and those it put there, where they are not there now. */
  readonly unknown: { readonly before: ExtraFields; readonly after: ExtraFields };
};

/** What a standard, and its key competences, are called. */
export type StandardWords = { readonly title: LocalizedText; readonly labels: ReadonlyMap<string, LocalizedText> };

/** What was learnt from a decision. */
export type AccessLesson = {
  readonly competenceId: string;
  readonly standardRef: string;
  readonly standardCompetenceId: string | null;
  readonly turnedDown: string | null;
  readonly learnedAt: string;
};

/** Everything that is stored about a participant. */
export type AccessInput = {
  readonly language: Language;
  /** When the document is made, ISO 8601. */
  readonly date: string;
  readonly record: ParticipantRecord;
  readonly retention: Retention;
  readonly versions: readonly {
    readonly id: string;
    readonly name: string;
    readonly keptAt: string;
    readonly competences: readonly VersionCompetence[];
  }[];
  /** Newest first, all that are kept. */
  readonly changes: readonly AccessChange[];
  readonly lessons: readonly AccessLesson[];
  /** Pairs that are not the same, by their ids. */
  readonly keptApart: readonly (readonly [string, string])[];
  readonly log: readonly LogEntry[];
  /** What the counsellor has chosen to hide, and to show, in anonymised documents. */
  readonly anonymousWords: AnonymousWords;
  /** What the file the participant came from held that the program does not know. */
  readonly unknown: ExtraFields;
  /** By `id@version`. */
  readonly standards: ReadonlyMap<string, StandardWords>;
};
