import { CheckmarkIcon } from '@navikt/aksel-icons';
import { WIZARD_STEPS, type WizardStep } from '#shared/domain/participant';
import { stepPath, useParticipant } from '../../components/participant-context';
import { useTexts } from '../../components/use-texts';
import { stepProgress } from './step-progress';

/** The road with its steps; each can be gone to at any time. */
export function Stepper({ current }: { readonly current: WizardStep }) {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const progress = stepProgress(t, record);

  return (
    <nav aria-label={t('wizard:steps')}>
      <ol className="bp-stepper">
        {WIZARD_STEPS.map((step, index) => (
          <li key={step}>
            <a
              className="bp-stepper__link"
              href={`#${stepPath(participantId, step)}`}
              aria-current={step === current ? 'step' : undefined}
            >
              <span className="bp-stepper__mark" data-done={progress[step].done}>
                {progress[step].done ? <CheckmarkIcon title={t('wizard:done')} /> : index + 1}
              </span>
              <span className="bp-stepper__name">{t(`wizard:step.${step}`)}</span>
              <span className="bp-stepper__contents">{progress[step].contents}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
