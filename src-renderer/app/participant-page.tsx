import { lazy, Suspense, useEffect, useState } from 'react';
import { Redirect } from 'wouter';
import { type ParticipantRecord, WIZARD_STEPS, type WizardStep } from '#shared/domain/participant';
import { client } from '../api/client';
import { saveRecord, useRecord } from '../api/record';
import { reportFailure } from '../components/failure-notice';
import { HeadingHelpContext } from '../components/heading-help';
import { Loading } from '../components/loading';
import { NoAnswer } from '../components/no-answer';
import { ParticipantContext, stepPath } from '../components/participant-context';
import { useTexts } from '../components/use-texts';
import { StepHelp, StepWord } from '../features/guide/step-help';
import { ParticipantHeader } from '../features/participants/participant-header';
import { StepNavigation } from '../features/participants/step-navigation';
import { Stepper } from '../features/participants/stepper';

const STEPS = {
  preparation: lazy(() =>
    import('../features/preparation/preparation-step').then((module) => ({ default: module.PreparationStep })),
  ),
  conversation: lazy(() =>
    import('../features/conversation/conversation-step').then((module) => ({ default: module.ConversationStep })),
  ),
  placement: lazy(() =>
    import('../features/placement/placement-step').then((module) => ({ default: module.PlacementStep })),
  ),
  key: lazy(() =>
    import('../features/key-competences/key-competences-step').then((module) => ({
      default: module.KeyCompetencesStep,
    })),
  ),
  outcomes: lazy(() =>
    import('../features/outcomes/outcomes-step').then((module) => ({ default: module.OutcomesStep })),
  ),
  comparison: lazy(() =>
    import('../features/comparison/comparison-step').then((module) => ({ default: module.ComparisonStep })),
  ),
  report: lazy(() => import('../features/report/report-step').then((module) => ({ default: module.ReportStep }))),
};

/** Keeps with the participant where the counsellor is, so that the work is taken up there the next time. */
function useRemembered(record: ParticipantRecord | undefined, step: WizardStep | undefined): void {
  const participantId = record?.participant.id;
  const changed = step !== undefined && record !== undefined && record.participant.step !== step;
  useEffect(() => {
    if (!changed || participantId === undefined) return;
    saveRecord({
      participantId,
      patch: (current) => ({ ...current, participant: { ...current.participant, step } }),
      send: () => client.participants.update({ participantId, step }),
    }).catch(reportFailure);
  }, [participantId, step, changed]);
}

type ParticipantPageProps = { readonly participantId: string; readonly step: string | null };

/** One participant's road: its steps, free to be gone to in any order. */
export function ParticipantPage({ participantId, step: address }: ParticipantPageProps) {
  const { language } = useTexts();
  const { data: record, error, refetch } = useRecord(participantId);
  const [writing, setWriting] = useState(language);
  const step = WIZARD_STEPS.find((candidate) => candidate === address);
  useRemembered(record, step);

  if (!record) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;
  if (!step) return <Redirect to={stepPath(participantId, record.participant.step)} replace />;

  const Step = STEPS[step];
  return (
    <ParticipantContext value={{ participantId, record, writing, setWriting }}>
      <ParticipantHeader />
      <Stepper current={step} />
      <Suspense key={step} fallback={<Loading />}>
        <div className="bp-step">
          <HeadingHelpContext value={{ beside: <StepWord step={step} />, below: <StepHelp step={step} /> }}>
            <Step />
          </HeadingHelpContext>
        </div>
        <StepNavigation current={step} />
      </Suspense>
    </ParticipantContext>
  );
}
