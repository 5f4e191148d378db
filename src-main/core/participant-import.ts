import { randomUUID } from 'node:crypto';
import { datesAgree } from '#shared/domain/consent';
import { ExpectedError, type FieldExpectation } from '#shared/domain/errors';
import { type Competence, idSchema } from '#shared/domain/participant';
import { type Consent, NOTHING_PREPARED } from '#shared/domain/preparation';
import { NOTHING_CHOSEN } from '#shared/domain/report-choices';
import { standardRefSchema } from '#shared/domain/standard';
import type { LocalizedText } from '#shared/domain/text';
import { type ExtraFields, partKey, unknownIn } from '#shared/formats/extra-fields';
import { fieldName } from '#shared/formats/field-error';
import type { ParticipantFile, PartName } from '#shared/formats/participant-file';
import { readCompetence } from '../storage/competence-repository';
import type { Reader } from '../storage/database';
import { competenceOfEvidence } from '../storage/evidence-repository';
import { participantOfExperience } from '../storage/experience-repository';
import { participantOfConsent } from '../storage/preparation-repository';
import { participantOfStatement } from '../storage/statement-repository';
import { participantOfVersion } from '../storage/version-repository';
import type { ParticipantContent } from './participant-content';
import { stepOf } from './step-of';

type Kind = 'consent' | 'experience' | 'statement' | 'competence' | 'evidence' | 'version';

const competenceOwner = (reader: Reader, id: string): string | null =>
  readCompetence(reader, id)?.participantId ?? null;

/** Whose it is that has an id here; null when nobody's. */
const OWNERS: Record<Kind, (reader: Reader, id: string) => string | null> = {
  consent: participantOfConsent,
  experience: participantOfExperience,
  statement: participantOfStatement,
  competence: competenceOwner,
  evidence: (reader, id) => {
    const competenceId = competenceOfEvidence(reader, id);
    return competenceId === null ? null : competenceOwner(reader, competenceId);
  },
  version: participantOfVersion,
};

/**
 * Ids of a file stay what they are, so that the same file can be recognised later; one that is somebody else's here, or
 * none of our kind, becomes a new one.
 */
function idsFor(reader: Reader, participantId: string) {
  const known = new Map<string, string>();
  return (kind: Kind, id: string | undefined): string => {
    if (id === undefined) return randomUUID();
    const key = `${kind} ${id}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const owner = idSchema.safeParse(id).success ? OWNERS[kind](reader, id) : undefined;
    const own = owner === null || owner === participantId ? id : randomUUID();
    known.set(key, own);
    return own;
  };
}

const dayBefore = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);

const localized = ({ nb, nn, en }: LocalizedText): LocalizedText => ({
  ...(nb !== undefined && { nb }),
  ...(nn !== undefined && { nn }),
  ...(en !== undefined && { en }),
});

/** A standard can be named in two ways, by its id alone too: only here it is seen that both mean the same. */
function refuseTwice<Entry>(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string,
  refuse: (index: number) => void,
) {
  const known = new Set<string>();
  for (const [index, entry] of entries.entries()) {
    if (known.has(keyOf(entry))) refuse(index);
    known.add(keyOf(entry));
  }
}

export type ReadContext = {
  /** The file's name, for messages. */
  readonly fileName: string;
  readonly participantId: string;
  readonly now: string;
  readonly today: string;
  /** The version of a standard that a name in the file means here. */
  readonly standardOf: (name: string) => NamedStandard;
};

/** Where the standard is known, `competenceIds` are those of its key competences. */
export type NamedStandard = { readonly ref: string; readonly competenceIds: ReadonlySet<string> | null };

/**
 * What a file says about a participant, under ids of this workspace. Nothing is written.
 * @throws ExpectedError FIELD_INVALID for what is well formed and cannot be kept here: no name, dates of a consent that
 *   contradict each other, a standard that is neither here nor in the file
 */
export function contentOfFile(reader: Reader, file: ParticipantFile, context: ReadContext): ParticipantContent {
  const { fileName, participantId, now, today, standardOf } = context;
  const idOf = idsFor(reader, participantId);
  const extra: Record<string, Record<string, unknown>> = {};
  const refuse = (path: PropertyKey[], expected: FieldExpectation): never => {
    throw new ExpectedError('FIELD_INVALID', { file: fileName, field: fieldName(path), expected, values: '' });
  };
  const keep = (part: PartName, value: Readonly<Record<string, unknown>>, ...keys: string[]) => {
    const unknown = unknownIn(part, value);
    if (Object.keys(unknown).length > 0) extra[partKey(part, ...keys)] = unknown;
  };
  /** Decisions about a standard that is not here are kept: it may come. */
  const named = (name: string, answer: string | null, path: PropertyKey[], expected: FieldExpectation): string => {
    const { ref, competenceIds } = standardOf(name);
    if (!standardRefSchema.safeParse(ref).success) refuse([...path, 'standard'], 'name');
    if (answer !== null && competenceIds?.has(answer) === false) refuse([...path, 'standardCompetence'], expected);
    return ref;
  };

  const { client } = file;
  if (client.name.trim() === '') refuse(['client', 'name'], 'nonEmpty');
  keep('file', file);
  keep('client', client);
  if (client.language === 'nn') extra.language = { client: 'nn' };
  if (file.preparation) keep('preparation', file.preparation);
  if (file.report) keep('report', file.report);

  const consents = file.consents.map((consent, index): Consent => {
    const { way, form, textVersion, withdrawnOn, givenDaysAgo = 0, keepDays = null } = consent;
    const id = idOf('consent', consent.id);
    const keepUntil = keepDays === null ? null : dayBefore(today, givenDaysAgo - keepDays);
    const dates = {
      givenOn: consent.givenOn ?? dayBefore(today, givenDaysAgo),
      keepUntil: consent.keepUntil === undefined ? keepUntil : consent.keepUntil,
      withdrawnOn,
    };
    if (!datesAgree(dates)) refuse(['consents', index, 'keepUntil'], 'day');
    keep('consent', consent, id);
    return { id, way, form, textVersion, ...dates };
  });
  const experiences = file.experiences.map((experience) => {
    const id = idOf('experience', experience.id);
    keep('experience', experience, id);
    const { title, place, phase, kind, from, to, tasks } = experience;
    return { id, title, place, phase, kind, from, to, tasks };
  });
  const statements = file.statements.map((statement) => {
    const id = idOf('statement', statement.id);
    keep('statement', statement, id);
    const { text, experience } = statement;
    return { id, text, experienceId: experience === undefined ? null : idOf('experience', experience) };
  });
  const competences = file.competences.map((competence): Competence => {
    const id = idOf('competence', competence.id);
    keep('competence', competence, id);
    const { label, unnamed, outcome = {}, placement = null, key, why } = competence;
    const statementIds = competence.statements.map((statement) => idOf('statement', statement));
    return {
      id,
      label: localized(unnamed ?? label),
      outcome: localized(outcome),
      placement,
      key,
      why: localized(why),
      statementIds,
    };
  });
  const evidence = file.competences.flatMap((competence) =>
    competence.evidence.map((each) => {
      const id = idOf('evidence', each.id);
      keep('evidence', each, id);
      const { kind, statement, quote, by, daysAgo, note } = each;
      const on = each.on !== undefined ? each.on : daysAgo === undefined ? null : dayBefore(today, daysAgo);
      const statementId = statement === undefined ? null : idOf('statement', statement);
      return { id, competenceId: idOf('competence', competence.id), statementId, kind, quote, by, on, note };
    }),
  );
  const decisions = file.links.map((link, index) => {
    const standardRef = named(link.standard, link.standardCompetence, ['links', index], 'standardCompetence');
    const competenceId = idOf('competence', link.competence);
    keep('link', link, competenceId, standardRef);
    return { standardRef, competenceId, standardCompetenceId: link.standardCompetence };
  });
  const personalOutcomes = file.personalOutcomes.map((outcome, index) => {
    const standardRef = named(outcome.standard, outcome.standardCompetence, ['personalOutcomes', index], 'ofStandard');
    keep('personalOutcome', outcome, standardRef, outcome.standardCompetence);
    return { standardRef, standardCompetenceId: outcome.standardCompetence, text: localized(outcome.text) };
  });
  const versions = file.versions.map((version) => {
    const id = idOf('version', version.id);
    keep('version', version, id);
    const kept = version.competences.map((competence) => ({ ...competence, id: idOf('competence', competence.id) }));
    return { id, name: version.name, keptAt: version.keptAt, competences: kept };
  });
  const { form, voice, parts, short } = file.report ?? NOTHING_CHOSEN;
  const { spokenLanguage, interpreter, privateNotes, done } = file.preparation ?? NOTHING_PREPARED;
  const standardRefs = client.comparedWith.map((name, index) => {
    const { ref, competenceIds } = standardOf(name);
    return competenceIds ? ref : refuse(['client', 'comparedWith', index], 'knownStandard');
  });
  refuseTwice(
    decisions,
    ({ competenceId, standardRef }) => `${competenceId} ${standardRef}`,
    (index) => refuse(['links', index], 'oneLinkEach'),
  );
  refuseTwice(
    personalOutcomes,
    ({ standardRef, standardCompetenceId }) => `${standardRef} ${standardCompetenceId}`,
    (index) => refuse(['personalOutcomes', index], 'oneAdditionEach'),
  );
  return {
    participant: {
      id: participantId,
      name: client.name,
      language: client.language === 'en' ? 'en' : 'nb',
      step: client.step ?? stepOf(competences),
      standardRefs: [...new Set(standardRefs)],
      createdAt: client.createdAt ?? now,
      updatedAt: client.updatedAt ?? now,
    },
    preparation: { spokenLanguage, interpreter, privateNotes, done },
    consents,
    experiences,
    documented: file.documented.map((text) => ({ id: randomUUID(), text })),
    statements,
    competences,
    evidence,
    keptApart: file.keptApart.map(([one, other]) => ({
      oneId: idOf('competence', one),
      otherId: idOf('competence', other),
    })),
    decisions,
    personalOutcomes,
    report: { form, voice, parts, short: localized(short) },
    versions,
    anonymous: file.anonymous ?? { alsoHide: [], show: [] },
    retention: file.retention ?? { deleteOn: null, filedOn: null, filedAs: '' },
    extra: extra as ExtraFields,
  };
}
