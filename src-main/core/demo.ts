import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import participantA from '#resources/demo/participant-a.json';
import participantB from '#resources/demo/participant-b.json';
import participantC from '#resources/demo/participant-c.json';
import participantD from '#resources/demo/participant-d.json';
import type { Competence, WizardStep } from '#shared/domain/participant';
import { isBlank } from '#shared/domain/text';
import { clientFileSchema } from '#shared/formats/client-file';
import { insertCompetence } from '../storage/competence-repository';
import { saveEvidence } from '../storage/evidence-repository';
import { insertParticipant } from '../storage/participant-repository';
import { insertStatement } from '../storage/statement-repository';
import { Session } from './session';

/** What a demo's client file holds beside the format's own fields: the conversation, and what was found in it. */
const conversationSchema = z.object({
  statements: z.array(z.object({ id: z.string(), text: z.string() })),
  competences: z.array(z.object({ statements: z.array(z.string()) })),
});

/** The step a counsellor would be at with what is there. */
function stepOf(competences: readonly Competence[]): WizardStep {
  if (competences.length === 0) return 'conversation';
  if (competences.some(({ placement }) => placement === null)) return 'placement';
  return competences.some(({ key, outcome }) => key && isBlank(outcome)) ? 'outcomes' : 'comparison';
}

function addDemoParticipant(session: Session, file: unknown, createdAt: string): void {
  const demo = clientFileSchema.parse(file);
  const conversation = conversationSchema.parse(file);
  const participantId = randomUUID();
  const statementIds = new Map(conversation.statements.map(({ id }) => [id, randomUUID()]));
  const competences = demo.competences.map(
    ({ label, outcome, placement, key }, index): Competence => ({
      id: randomUUID(),
      label: { nb: label.nb, nn: label.nn, en: label.en },
      outcome: { nb: outcome?.nb, nn: outcome?.nn, en: outcome?.en },
      placement: placement ?? null,
      key,
      why: {},
      statementIds: (conversation.competences[index]?.statements ?? []).flatMap((id) => statementIds.get(id) ?? []),
    }),
  );
  session.write((writer) => {
    insertParticipant(writer, {
      id: participantId,
      name: demo.client.name,
      language: demo.client.language === 'en' ? 'en' : 'nb',
      step: stepOf(competences),
      standardRefs: competences.length > 0 ? ['butikkmedarbeider@1'] : [],
      createdAt,
      updatedAt: createdAt,
    });
    for (const { id, text } of conversation.statements) {
      insertStatement(writer, participantId, { id: statementIds.get(id) ?? randomUUID(), text, experienceId: null });
    }
    for (const competence of competences) {
      insertCompetence(writer, participantId, competence);
      for (const { id, text } of conversation.statements) {
        const statementId = statementIds.get(id) ?? '';
        if (!competence.statementIds.includes(statementId)) continue;
        saveEvidence(writer, {
          id: randomUUID(),
          competenceId: competence.id,
          statementId,
          kind: 'self-reported',
          quote: text,
          by: '',
          on: createdAt.slice(0, 10),
          note: '',
        });
      }
    }
  });
}

/** A throwaway session with the demo participants in it, the first one last changed. */
export async function startDemoSession(): Promise<Session> {
  const session = await Session.startDemo();
  const hour = 3_600_000;
  const now = Date.parse(session.now());
  [participantA, participantB, participantC, participantD].forEach((file, index) => {
    addDemoParticipant(session, file, new Date(now - index * hour).toISOString());
  });
  return session;
}
