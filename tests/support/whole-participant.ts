import { randomUUID } from 'node:crypto';
import type { ContractRouterClient } from '@orpc/contract';
import type { contract } from '#shared/contract/contract';

/** In this process or across to another. */
type Client = ContractRouterClient<typeof contract>;

const STANDARD = 'butikkmedarbeider@1';

/** What each field says: a text of its own, so that it can be found again wherever it went. */
export type FieldText = (field: string) => string;

/** The fields that are written letter by letter, and those whose text is corrected away again. */
export const FIELDS = [
  ...['name', 'spokenLanguage', 'privateNotes', 'title', 'place', 'from', 'to', 'tasks', 'documented', 'statement'],
  ...['labelNb', 'labelNn', 'labelEn', 'outcomeNb', 'outcomeEn', 'why', 'quote', 'by', 'note', 'personal', 'version'],
  ...['short', 'filedAs', 'hiddenWord', 'shownWord', 'unknown'],
] as const;
export const CORRECTED = [
  ...['wasSaid', 'wasNoted', 'wasCalled', 'wasTasks', 'wasRemoved', 'wasEvidence', 'wasShort', 'wasUnknown'],
] as const;

/** Takes the participant's own file in again, with a field that no version of the program knows. */
export async function takeWithField(client: Client, participantId: string, field: unknown): Promise<void> {
  const file = await client.participantFiles.exportFile({ participantId });
  const content = { ...JSON.parse(Buffer.from(file.base64, 'base64').toString('utf8')), fromElsewhere: field };
  const base64 = Buffer.from(JSON.stringify(content), 'utf8').toString('base64');
  await client.participantFiles.take({ ...file, base64, way: 'merge', wins: 'file', newId: randomUUID() });
}

/** A participant with something in every field there is, and with texts that were corrected away since. */
export async function addWhole({ client }: { readonly client: Client }, say: FieldText): Promise<string> {
  const { participant } = await client.participants.add({ name: say('name'), language: 'nb' });
  const { id: participantId } = participant;
  await client.participants.update({ participantId, standardRefs: [STANDARD], step: 'report' });
  const save = (privateNotes: string) =>
    client.preparation.save({
      participantId,
      spokenLanguage: say('spokenLanguage'),
      interpreter: 'telephone',
      privateNotes,
      done: ['quietRoom'],
    });
  await save(say('wasNoted'));
  // A change of another kind between: letters typed at once are one change.
  const [statementId, otherId, removedId, experienceId, versionId] = [1, 2, 3, 4, 5].map(() => randomUUID());
  if (!statementId || !otherId || !removedId || !experienceId || !versionId) throw new Error('no ids');
  await client.statements.add({ participantId, statementId, text: say('wasSaid') });
  await client.statements.add({ participantId, statementId: removedId, text: say('wasRemoved') });
  await save(say('privateNotes'));
  await client.statements.update({ statementId, text: say('statement') });
  await client.statements.remove({ statementId: removedId });
  const experience = { id: experienceId, title: say('title'), place: say('place'), from: say('from'), to: say('to') };
  await client.experiences.save({
    participantId,
    experience: { ...experience, phase: 'flight', kind: 'household', tasks: say('wasTasks') },
  });
  await client.statements.setExperience({ statementId, experienceId });
  await client.experiences.save({ participantId, experience: { id: experienceId, tasks: say('tasks') } });
  await client.documented.save({ participantId, item: { id: randomUUID(), text: say('documented') } });
  await client.preparation.addConsent({
    participantId,
    consentId: randomUUID(),
    givenOn: '2024-02-29',
    way: 'signed',
    form: 'nb-plain',
    keepUntil: '2031-03-01',
  });
  const competence = { participantId, language: 'nb' as const, statementIds: [statementId] };
  const [one, other] = [randomUUID(), randomUUID()];
  await client.competences.add({ ...competence, competenceId: one, label: say('wasCalled'), quote: say('quote') });
  await client.competences.add({ ...competence, competenceId: other, label: say('labelEn'), language: 'en' });
  await client.competences.setLabel({ competenceId: one, language: 'nb', text: say('labelNb') });
  await client.competences.setLabel({ competenceId: one, language: 'nn', text: say('labelNn') });
  await client.competences.setOutcome({ competenceId: one, language: 'nb', text: say('outcomeNb') });
  await client.competences.setOutcome({ competenceId: one, language: 'en', text: say('outcomeEn') });
  await client.competences.setKey({ competenceId: one, key: true });
  await client.competences.setWhy({ competenceId: one, language: 'nb', text: say('why') });
  await client.competences.setPlacement({ competenceId: one, placement: 'pace-presence' });
  await client.competences.keepApart({ oneId: one, otherId: other });
  const evidence = { id: randomUUID(), competenceId: one, statementId: null, quote: '', on: '2025-05-17' };
  const observed = { ...evidence, kind: 'observed' as const, by: say('by') };
  await client.evidence.save({ evidence: { ...observed, note: say('wasEvidence') } });
  await client.report.setShort({ participantId, language: 'nb', text: say('wasShort') });
  await client.competences.setKey({ competenceId: other, key: true });
  await client.evidence.save({ evidence: { ...observed, note: say('note') } });
  await client.comparison.decide({ competenceId: one, standardRef: STANDARD, standardCompetenceId: 'noyaktighet' });
  await client.comparison.decide({ competenceId: other, standardRef: STANDARD, standardCompetenceId: null });
  await client.additions.setPersonalOutcome({
    participantId,
    standardRef: STANDARD,
    standardCompetenceId: 'noyaktighet',
    language: 'nb',
    text: say('personal'),
  });
  await client.report.setShort({ participantId, language: 'nb', text: say('short') });
  await client.report.choose({
    participantId,
    form: 'complete',
    voice: 'third',
    parts: { form: 'employer', parts: ['short', 'signature'] },
  });
  await client.versions.keep({ participantId, versionId, name: say('version') });
  await client.retention.setDay({ participantId, day: '2030-04-05' });
  await client.retention.setFiled({ participantId, filedOn: '2025-06-07', filedAs: say('filedAs') });
  await client.anonymous.setWord({ participantId, word: say('hiddenWord'), as: 'hidden' });
  await client.anonymous.setWord({ participantId, word: say('shownWord'), as: 'shown' });
  for (const field of ['wasUnknown', 'unknown']) await takeWithField(client, participantId, { noted: [say(field), 7] });
  return participantId;
}
