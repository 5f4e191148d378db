import { implement, ORPCError } from '@orpc/server';
import { contract } from '#shared/contract/contract';
import { ExpectedError } from '#shared/domain/errors';
import { decide, getComparison, undecide } from './comparison';
import { addCompetence, removeCompetence, setKey, setPlacement, setText } from './competences';
import { logBug } from './log';
import { addParticipant, getRecord, listAll, removeParticipant, updateParticipant } from './participants';
import { readPreferences, savePreferences } from './preferences';
import { makeDocx, previewReport } from './report';
import type { Session } from './session';
import { listStandards } from './standard-library';
import { addStatement, removeStatement, updateStatement } from './statements';

/**
 * The contract, implemented on a session. Both shells serve this and nothing else.
 * Expected errors cross as they are; anything else is a bug: it goes to the log, and only its reference crosses.
 */
export function createRouter(session: Session) {
  const os = implement(contract).use(async ({ next }) => {
    try {
      return await next();
    } catch (error) {
      if (error instanceof ExpectedError) throw new ORPCError(error.code, { status: 422, data: error.data });
      // Input that the contract's schemas refuse is the caller's mistake, not a bug of the core.
      if (error instanceof ORPCError && error.code === 'BAD_REQUEST') throw error;
      throw new ORPCError('BUG', { status: 500, data: { reference: logBug(session.logFile, error) } });
    }
  });

  return os.router({
    workspace: {
      state: os.workspace.state.handler(() => session.state()),
      create: os.workspace.create.handler(({ input }) => session.create(input.passphrase)),
      unlock: os.workspace.unlock.handler(({ input }) => session.unlock(input.passphrase)),
      lock: os.workspace.lock.handler(() => session.lock()),
    },
    preferences: {
      get: os.preferences.get.handler(() => readPreferences(session)),
      set: os.preferences.set.handler(({ input }) => savePreferences(session, input)),
    },
    participants: {
      list: os.participants.list.handler(() => listAll(session)),
      get: os.participants.get.handler(({ input }) => getRecord(session, input.participantId)),
      add: os.participants.add.handler(({ input }) => addParticipant(session, input)),
      update: os.participants.update.handler(({ input: { participantId, ...changes } }) =>
        updateParticipant(session, participantId, changes),
      ),
      remove: os.participants.remove.handler(({ input }) => {
        removeParticipant(session, input.participantId);
        return {};
      }),
    },
    statements: {
      add: os.statements.add.handler(({ input }) =>
        addStatement(session, input.participantId, { id: input.statementId, text: input.text }),
      ),
      update: os.statements.update.handler(({ input }) => updateStatement(session, input.statementId, input.text)),
      remove: os.statements.remove.handler(({ input }) => removeStatement(session, input.statementId)),
    },
    competences: {
      add: os.competences.add.handler(({ input: { participantId, ...competence } }) =>
        addCompetence(session, participantId, competence),
      ),
      setLabel: os.competences.setLabel.handler(({ input }) =>
        setText(session, input.competenceId, 'label', input.language, input.text),
      ),
      setOutcome: os.competences.setOutcome.handler(({ input }) =>
        setText(session, input.competenceId, 'outcome', input.language, input.text),
      ),
      setPlacement: os.competences.setPlacement.handler(({ input }) =>
        setPlacement(session, input.competenceId, input.placement),
      ),
      setKey: os.competences.setKey.handler(({ input }) => setKey(session, input.competenceId, input.key)),
      remove: os.competences.remove.handler(({ input }) => removeCompetence(session, input.competenceId)),
    },
    standards: {
      list: os.standards.list.handler(() => [...listStandards()]),
    },
    comparison: {
      get: os.comparison.get.handler(({ input }) =>
        getComparison(session, input.participantId, input.standardId, input.language),
      ),
      decide: os.comparison.decide.handler(({ input }) => decide(session, input)),
      undecide: os.comparison.undecide.handler(({ input }) => undecide(session, input.competenceId, input.standardId)),
    },
    report: {
      preview: os.report.preview.handler(({ input }) => previewReport(session, input)),
      docx: os.report.docx.handler(({ input }) => makeDocx(session, input)),
    },
  });
}

export type Router = ReturnType<typeof createRouter>;
