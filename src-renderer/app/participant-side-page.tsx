import { ArrowLeftIcon } from '@navikt/aksel-icons';
import { type ReactNode, useState } from 'react';
import { useRecord } from '../api/record';
import { Loading } from '../components/loading';
import { NoAnswer } from '../components/no-answer';
import { ParticipantContext, stepPath } from '../components/participant-context';
import { RouteButton } from '../components/route-button';
import { useTexts } from '../components/use-texts';
import { ParticipantHeader } from '../features/participants/participant-header';

type ParticipantSidePageProps = { readonly participantId: string; readonly children: ReactNode };

/** A page about a participant that is no step of the road, with the way back to the step where the work was left. */
export function ParticipantSidePage({ participantId, children }: ParticipantSidePageProps) {
  const { t, language } = useTexts();
  const { data: record, error, refetch } = useRecord(participantId);
  const [writing, setWriting] = useState(language);

  if (!record) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  const { step } = record.participant;
  return (
    <ParticipantContext value={{ participantId, record, writing, setWriting }}>
      <ParticipantHeader />
      <div className="bp-side-page">
        <RouteButton
          path={stepPath(participantId, step)}
          size="small"
          variant="secondary"
          icon={<ArrowLeftIcon aria-hidden />}
        >
          {t('history:backToStep', { step: t(`wizard:step.${step}`) })}
        </RouteButton>
        {children}
      </div>
    </ParticipantContext>
  );
}
