import { ArrowLeftIcon, ArrowRightIcon } from '@navikt/aksel-icons';
import { WIZARD_STEPS, type WizardStep } from '#shared/domain/participant';
import { stepPath, useParticipant } from '../../components/participant-context';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';

/** On to the next step, or back to the one before. */
export function StepNavigation({ current }: { readonly current: WizardStep }) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const index = WIZARD_STEPS.indexOf(current);
  const previous = WIZARD_STEPS[index - 1];
  const next = WIZARD_STEPS[index + 1];

  return (
    <nav className="bp-step-navigation" aria-label={t('wizard:navigation')}>
      {previous && (
        <RouteButton path={stepPath(participantId, previous)} variant="secondary" icon={<ArrowLeftIcon aria-hidden />}>
          {t('wizard:previous', { step: t(`wizard:step.${previous}`) })}
        </RouteButton>
      )}
      {next ? (
        <RouteButton path={stepPath(participantId, next)} icon={<ArrowRightIcon aria-hidden />} iconPosition="right">
          {t('wizard:next', { step: t(`wizard:step.${next}`) })}
        </RouteButton>
      ) : (
        <RouteButton path="/">{t('wizard:toParticipants')}</RouteButton>
      )}
    </nav>
  );
}
