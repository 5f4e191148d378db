import { DragDropProvider, DragOverlay } from '@dnd-kit/react';
import { Heading } from '@navikt/ds-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { Competence } from '#shared/domain/participant';
import { PLACEMENTS, type Placement } from '#shared/domain/placement';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { announce } from '../../components/announcer';
import { CompetenceName, competenceNameText } from '../../components/competence-name';
import { withCompetence } from '../../components/competence-patches';
import { reportFailure } from '../../components/failure-notice';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { useParticipant } from '../../components/participant-context';
import { placementName } from '../../components/placement-name';
import { useTexts } from '../../components/use-texts';
import { EvidenceWindow } from '../evidence/evidence-window';
import { BoardContext, type BoardWindow, cardId, NOT_PLACED } from './board-context';
import { createDragManager } from './drag-manager';
import { EmptyPoints } from './empty-points';
import { ModelView } from './model-view';
import { SplitCompetence } from './split-competence';
import { Tray } from './tray';
import './board.css';

const BalanceShares = lazy(() => import('./balance-shares').then((module) => ({ default: module.BalanceShares })));

type BoardProps = {
  readonly competences: readonly Competence[];
  readonly onRemove: (competence: Competence) => void;
  /** Stores what can still be regretted: a window opens on what is stored. */
  readonly onSettle: () => void;
};

/** The balance model with the participant's competences on it. */
export function Board({ competences, onRemove, onSettle }: BoardProps) {
  const { t, language } = useTexts();
  const { participantId } = useParticipant();
  const [manager] = useState(createDragManager);
  const [opened, setOpened] = useState<{ readonly what: BoardWindow; readonly id: string } | null>(null);
  const inWindow = opened && competences.find(({ id }) => id === opened.id);

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
    const open = (what: BoardWindow, { id }: Competence) => {
      onSettle();
      setOpened({ what, id });
    };
    return { move, remove: onRemove, open };
  }, [participantId, onRemove, onSettle, language, t]);

  const close = (competenceId: string) => {
    setOpened(null);
    focusWhenDrawn(cardId(competenceId));
  };

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
          <div className="bp-board__side">
            <Tray competences={competences.filter(({ placement }) => placement === null)} all={competences.length} />
            {competences.length > 0 && (
              <section className="bp-shares" aria-labelledby="shares">
                <Heading level="2" size="xsmall" id="shares">
                  {t('board:shares.heading')}
                </Heading>
                <Suspense fallback={<div className="bp-shares__chart" />}>
                  <BalanceShares competences={competences} />
                </Suspense>
                <EmptyPoints competences={competences} />
              </section>
            )}
          </div>
          <ModelView competences={competences} />
        </div>
        <DragOverlay dropAnimation={null} className="bp-dragged">
          {(source) => {
            const competence = competences.find(({ id }) => id === source.id);
            return competence ? <CompetenceName competence={competence} /> : null;
          }}
        </DragOverlay>
      </DragDropProvider>
      {inWindow && opened.what === 'evidence' && (
        <EvidenceWindow competence={inWindow} onClose={() => close(inWindow.id)} />
      )}
      {inWindow && opened.what === 'split' && <SplitCompetence competence={inWindow} onClose={close} />}
    </BoardContext>
  );
}
