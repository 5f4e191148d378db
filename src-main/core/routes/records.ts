import { setOrder, splitCompetence } from '../arrange-competences';
import { addCompetence, removeCompetence, setKey, setPlacement, setText } from '../competences';
import { eraseParticipant } from '../erase';
import { findParticipants } from '../find-participants';
import type { Implementer } from '../implementer';
import { addParticipant, getRecord, updateParticipant } from '../participants';
import type { Session } from '../session';
import { keepApart, listSimilar, mergeCompetences } from '../similar';
import { addStatement, removeStatement, setStatementExperience, updateStatement } from '../statements';

/** Participants, what they said, and their competences. */
export const recordRoutes = (os: Implementer, session: Session) => ({
  participants: {
    find: os.participants.find.handler(({ input }) => findParticipants(session, input)),
    get: os.participants.get.handler(({ input }) => getRecord(session, input.participantId)),
    add: os.participants.add.handler(({ input }) => addParticipant(session, input)),
    update: os.participants.update.handler(({ input: { participantId, ...changes } }) =>
      updateParticipant(session, participantId, changes),
    ),
    remove: os.participants.remove.handler(({ input }) => eraseParticipant(session, input.participantId)),
  },
  statements: {
    add: os.statements.add.handler(({ input }) =>
      addStatement(session, input.participantId, {
        id: input.statementId,
        text: input.text,
        experienceId: input.experienceId,
      }),
    ),
    setExperience: os.statements.setExperience.handler(({ input }) =>
      setStatementExperience(session, input.statementId, input.experienceId),
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
    setWhy: os.competences.setWhy.handler(({ input }) =>
      setText(session, input.competenceId, 'why', input.language, input.text),
    ),
    setOrder: os.competences.setOrder.handler(({ input }) =>
      setOrder(session, input.participantId, input.competenceIds),
    ),
    split: os.competences.split.handler(({ input: { competenceId, ...part } }) =>
      splitCompetence(session, competenceId, part),
    ),
    remove: os.competences.remove.handler(({ input }) => removeCompetence(session, input.competenceId)),
    similar: os.competences.similar.handler(({ input }) => listSimilar(session, input.participantId)),
    merge: os.competences.merge.handler(({ input }) => mergeCompetences(session, input.keptId, input.mergedId)),
    keepApart: os.competences.keepApart.handler(({ input }) => keepApart(session, input.oneId, input.otherId)),
  },
});
