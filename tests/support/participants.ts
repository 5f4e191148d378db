import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { EVIDENCE_KINDS } from '#shared/domain/evidence';
import { EXPERIENCE_KINDS, EXPERIENCE_PHASES } from '#shared/domain/experience';
import { PLACEMENTS } from '#shared/domain/placement';
import { CONSENT_FORMS, INTERPRETERS, PREPARATION_POINTS } from '#shared/domain/preparation';
import { LANGUAGES, TEXT_LANGUAGES } from '#shared/domain/text';
import type { Product } from './product';

/** What people write, and what nobody should: every script, control characters, marks that turn the text round, formulas. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    '\u202eabc',
    '\ufeffx',
    '=1+1',
    '"\\',
    '\r\n',
    '👩🏽‍🚀',
    'å',
    'a\u030a',
    '<script>',
  ),
);
const someText = anyText.filter((text) => text.trim() !== '');
const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const index = fc.nat({ max: 20 });

/** What a counsellor writes about one participant, through every call that writes. */
export const anyParticipant = fc.record({
  name: someText,
  language: fc.constantFrom(...LANGUAGES),
  preparation: fc.record({
    spokenLanguage: anyText,
    interpreter: fc.constantFrom(...INTERPRETERS),
    privateNotes: anyText,
    done: fc.subarray([...PREPARATION_POINTS]),
  }),
  consents: fc.array(
    fc.record({
      givenOn: day,
      way: fc.constantFrom('signed', 'spoken'),
      form: fc.constantFrom(...CONSENT_FORMS),
      keepYears: fc.option(fc.nat({ max: 9 })),
      withdrawn: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  experiences: fc.array(
    fc.record({
      title: someText,
      place: anyText,
      phase: fc.constantFrom(...EXPERIENCE_PHASES),
      kind: fc.constantFrom(...EXPERIENCE_KINDS),
      from: anyText,
      to: anyText,
      tasks: anyText,
    }),
    { maxLength: 4 },
  ),
  documented: fc.array(someText, { maxLength: 3 }),
  statements: fc.array(fc.record({ text: someText, experience: fc.option(index) }), { maxLength: 5 }),
  competences: fc.array(
    fc.record({
      label: someText,
      second: fc.option(fc.record({ language: fc.constantFrom(...TEXT_LANGUAGES), text: anyText })),
      outcome: fc.option(fc.record({ language: fc.constantFrom(...TEXT_LANGUAGES), text: anyText })),
      why: anyText,
      placement: fc.option(fc.constantFrom(...PLACEMENTS)),
      key: fc.boolean(),
      statements: fc.array(index, { maxLength: 3 }),
      evidence: fc.array(
        fc.record({
          kind: fc.constantFrom(...EVIDENCE_KINDS),
          quote: anyText,
          by: anyText,
          on: fc.option(day),
          note: anyText,
          statement: fc.option(index),
        }),
        { maxLength: 2 },
      ),
      decision: fc.constantFrom(undefined, null, 'noyaktighet', 'kundeservice', 'bruk-av-teknologi'),
      emptied: fc.boolean(),
    }),
    { maxLength: 5 },
  ),
  personalOutcome: fc.option(anyText),
  version: fc.option(someText),
});
export type AnyParticipant = typeof anyParticipant extends fc.Arbitrary<infer Value> ? Value : never;

const REF = 'butikkmedarbeider@1';
const pick = <Value>(list: readonly Value[], at: number | null): Value | undefined =>
  at === null || list.length === 0 ? undefined : list[at % list.length];

/** Writes it down as the window does. @returns the participant's id */
export async function writeParticipant({ client }: Product, said: AnyParticipant): Promise<string> {
  const { participant } = await client.participants.add({ name: said.name, language: said.language });
  const participantId = participant.id;
  await client.participants.update({ participantId, standardRefs: [REF] });
  await client.preparation.save({ participantId, ...said.preparation });
  for (const { keepYears, withdrawn, givenOn, ...consent } of said.consents) {
    const consentId = randomUUID();
    const keepUntil = keepYears === null ? null : `${Number(givenOn.slice(0, 4)) + keepYears + 1}-01-01`;
    await client.preparation.addConsent({ participantId, consentId, ...consent, givenOn, keepUntil });
    if (withdrawn) await client.preparation.withdrawConsent({ consentId, withdrawnOn: '2041-01-01' });
  }
  const experiences: string[] = [];
  for (const experience of said.experiences) {
    const id = randomUUID();
    await client.experiences.save({ participantId, experience: { id, ...experience } });
    experiences.push(id);
  }
  for (const text of said.documented) await client.documented.save({ participantId, item: { id: randomUUID(), text } });
  const statements: string[] = [];
  for (const { text, experience } of said.statements) {
    const statementId = randomUUID();
    await client.statements.add({
      participantId,
      statementId,
      text,
      experienceId: pick(experiences, experience) ?? null,
    });
    statements.push(statementId);
  }
  const competences: string[] = [];
  for (const found of said.competences) {
    const competenceId = randomUUID();
    const statementIds = [...new Set(found.statements.flatMap((at) => pick(statements, at) ?? []))];
    await client.competences.add({ participantId, competenceId, language: 'nb', label: found.label, statementIds });
    if (found.second) await client.competences.setLabel({ competenceId, ...found.second });
    if (found.outcome) await client.competences.setOutcome({ competenceId, ...found.outcome });
    await client.competences.setWhy({ competenceId, language: 'en', text: found.why });
    await client.competences.setPlacement({ competenceId, placement: found.placement });
    await client.competences.setKey({ competenceId, key: found.key });
    for (const { statement, ...evidence } of found.evidence) {
      const statementId = pick(statements, statement) ?? null;
      await client.evidence.save({ evidence: { id: randomUUID(), competenceId, ...evidence, statementId } });
    }
    if (found.decision !== undefined) {
      await client.comparison.decide({ competenceId, standardRef: REF, standardCompetenceId: found.decision });
    }
    if (found.emptied)
      for (const language of TEXT_LANGUAGES) await client.competences.setLabel({ competenceId, language, text: '' });
    competences.push(competenceId);
  }
  const [one, other] = competences;
  if (one && other) await client.competences.keepApart({ oneId: one, otherId: other });
  if (said.personalOutcome !== null) {
    const addition = { participantId, standardRef: REF, standardCompetenceId: 'norsk', language: 'nb' } as const;
    await client.additions.setPersonalOutcome({ ...addition, text: said.personalOutcome });
  }
  if (said.version !== null) await client.versions.keep({ participantId, versionId: randomUUID(), name: said.version });
  return participantId;
}
