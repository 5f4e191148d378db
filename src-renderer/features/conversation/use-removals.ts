import { useCallback, useRef } from 'react';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { useUndoableRemoval } from '../../components/undoable-removal';
import { withoutExperience } from './experience-patches';
import { withoutStatement } from './statement-patches';

const focusOn = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());

/** Statements and experiences that can be deleted, and taken back for a while. */
export function useRemovals() {
  const { participantId } = useParticipant();

  const statement = useUndoableRemoval((statementId) => {
    saveRecord({
      participantId,
      patch: withoutStatement(statementId),
      send: () => client.statements.remove({ statementId }),
    }).catch(reportFailure);
  });
  const experience = useUndoableRemoval((experienceId) => {
    saveRecord({
      participantId,
      patch: withoutExperience(experienceId),
      send: () => client.experiences.remove({ experienceId }),
    }).catch(reportFailure);
  });

  const remove = useRef(statement.remove);
  remove.current = statement.remove;
  const removeStatement = useCallback((id: string, label: string) => remove.current(id, label), []);

  const undoStatement = () => {
    const id = statement.removal?.id;
    statement.undo();
    focusOn(`statement-${id}`);
  };

  const undoExperience = () => {
    const id = experience.removal?.id;
    experience.undo();
    focusOn(`experience-${id}`);
  };

  return { statement, experience, removeStatement, undoStatement, undoExperience };
}
