import { CheckmarkIcon } from '@navikt/aksel-icons';
import type { DraftStandard } from '#shared/domain/draft-standard';
import { STANDARD_STEPS, type StandardStep } from '#shared/domain/missing';
import { useTexts } from '../../components/use-texts';
import '../participants/participant-header.css';
import { ownStandardPath } from './own-standard-path';

type StandardStepsProps = {
  readonly content: DraftStandard;
  readonly current: StandardStep;
  readonly done: ReadonlySet<StandardStep>;
};

/** The four steps of the method; each can be gone to at any time. */
export function StandardSteps({ content, current, done }: StandardStepsProps) {
  const { t } = useTexts();
  return (
    <nav aria-label={t('ownStandards:steps')}>
      <ol className="bp-stepper bp-standard-steps">
        {STANDARD_STEPS.map((step, index) => (
          <li key={step}>
            <a
              className="bp-stepper__link"
              href={`#${ownStandardPath(content, step)}`}
              aria-current={step === current ? 'step' : undefined}
            >
              <span className="bp-stepper__mark" data-done={done.has(step)}>
                {done.has(step) ? <CheckmarkIcon title={t('wizard:done')} /> : index + 1}
              </span>
              <span className="bp-stepper__name">{t(`ownStandards:step.${step}`)}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
