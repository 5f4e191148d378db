import { BodyLong } from '@navikt/ds-react';
import { useCallback, useRef } from 'react';
import { client } from '../../api/client';
import { saveRecord } from '../../api/record';
import { competenceNameText } from '../../components/competence-name';
import { withoutCompetence } from '../../components/competence-patches';
import { EmptyState } from '../../components/empty-state';
import { reportFailure } from '../../components/failure-notice';
import { focusWhenDrawn } from '../../components/focus-when-drawn';
import { PageHeading } from '../../components/page-heading';
import { stepPath, useParticipant } from '../../components/participant-context';
import { RouteButton } from '../../components/route-button';
import { SimilarNotice } from '../../components/similar-notice';
import { UndoNotice, useUndoableRemoval } from '../../components/undoable-removal';
import { useMerging } from '../../components/use-merging';
import { useTexts } from '../../components/use-texts';
import { Board } from './board';
import { cardId } from './board-context';

/** Step one of the method, second half: every competence found finds its place in the balance model. */
export function PlacementStep() {
  const { t, language } = useTexts();
  const { participantId } = useParticipant();
  const merging = useMerging();
  const removal = useUndoableRemoval((competenceId) => {
    saveRecord({
      participantId,
      patch: withoutCompetence(competenceId),
      send: () => client.competences.remove({ competenceId }),
    }).catch(reportFailure);
  });

  const settle = useRef(() => {});
  settle.current = () => {
    merging.settle();
    removal.expire();
  };
  const onSettle = useCallback(() => settle.current(), []);

  const undo = () => {
    const id = removal.removal?.id;
    removal.undo();
    focusWhenDrawn(cardId(String(id)));
  };

  return (
    <>
      <PageHeading>{t('wizard:step.placement')}</PageHeading>
      <BodyLong className="bp-lead">{t('wizard:placement.lead')}</BodyLong>
      <p className="bp-how">{t('wizard:placement.how')}</p>
      {merging.competences.length === 0 && (
        <EmptyState
          heading={t('wizard:placement.emptyHeading')}
          action={
            <RouteButton path={stepPath(participantId, 'conversation')} size="small">
              {t('wizard:goTo', { step: t('wizard:step.conversation') })}
            </RouteButton>
          }
        >
          {t('wizard:placement.empty')}
        </EmptyState>
      )}
      <Board
        onSettle={onSettle}
        competences={merging.competences.filter(({ id }) => !removal.isRemoved(id))}
        onRemove={(competence) => {
          merging.settle();
          removal.remove(competence.id, competenceNameText(competence, language, t));
        }}
      />
      <UndoNotice removal={removal.removal} onUndo={undo} onExpire={removal.expire} />
      {!removal.removal && <SimilarNotice merging={merging} />}
    </>
  );
}
