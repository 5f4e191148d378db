import { DragDropProvider, DragOverlay } from '@dnd-kit/react';
import { useMemo, useRef, useState } from 'react';
import type { Competence } from '#shared/domain/participant';
import { DIMENSION_IDS, PLACEMENTS, type Placement } from '#shared/domain/placement';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { announce } from '../../components/announcer';
import { CompetenceName, competenceNameText } from '../../components/competence-name';
import { withCompetence } from '../../components/competence-patches';
import { reportFailure } from '../../components/failure-notice';
import { useParticipant } from '../../components/participant-context';
import { placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { Band } from './band';
import { BoardContext, NOT_PLACED } from './board-context';
import { createDragManager } from './drag-manager';
import { Tray } from './tray';
import './board.css';

type BoardProps = { readonly competences: readonly Competence[]; readonly onRemove: (competence: Competence) => void };

/** The balance model with the participant's competences on it. */
export function Board({ competences, onRemove }: BoardProps) {
  const { t, language } = useTexts();
  const { participantId } = useParticipant();
  const [manager] = useState(createDragManager);
  const focusNext = useRef<string | null>(null);

  const context = useMemo(() => {
    const move = (competence: Competence, placement: Placement | null) => {
      const competenceId = competence.id;
      if (placement === competence.placement) return;
      const values = { name: competenceNameText(competence, language, t), placement: placementName(t, placement) };
      announce(placement === null ? t('wizard:placement.takenOut', values) : t('wizard:placement.placed', values));
      saveRecord({
        participantId,
        patch: withCompetence(competenceId, { placement }),
        send: () => client.competences.setPlacement({ competenceId, placement }),
      }).catch(reportFailure);
    };
    return { move, remove: onRemove, focusNext };
  }, [participantId, onRemove, language, t]);

  const dropped = (sourceId: unknown, targetId: unknown) => {
    const competence = competences.find(({ id }) => id === sourceId);
    if (!competence) return;
    if (targetId === NOT_PLACED) context.move(competence, null);
    const placement = PLACEMENTS.find((candidate) => candidate === targetId);
    if (placement) context.move(competence, placement);
  };

  return (
    <BoardContext value={context}>
      <DragDropProvider
        manager={manager}
        onDragEnd={({ canceled, operation }) => {
          if (!canceled) dropped(operation.source?.id, operation.target?.id);
        }}
      >
        <div className="bp-board">
          <Tray competences={competences.filter(({ placement }) => placement === null)} all={competences.length} />
          <div className="bp-bands">
            {DIMENSION_IDS.map((dimension) => (
              <Band key={dimension} dimension={dimension} competences={competences} />
            ))}
          </div>
        </div>
        <DragOverlay dropAnimation={null} className="bp-dragged">
          {(source) => {
            const competence = competences.find(({ id }) => id === source.id);
            return competence ? <CompetenceName competence={competence} /> : null;
          }}
        </DragOverlay>
      </DragDropProvider>
    </BoardContext>
  );
}
