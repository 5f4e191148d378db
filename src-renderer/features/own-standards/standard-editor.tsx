import { Heading, Tag } from '@navikt/ds-react';
import { type DraftStandard, hasNoLines } from '#shared/domain/draft-standard';
import { missingIn, STANDARD_STEPS, type StandardStep, stepOf } from '#shared/domain/missing';
import type { OwnStandard } from '#shared/domain/own-standard';
import { PageHeading } from '../../components/page-heading';
import { RouteButton } from '../../components/route-button';
import { useTexts } from '../../components/use-texts';
import { CompetencesStep } from './competences-step';
import type { StepProps } from './draft-editing';
import { KeyStep } from './key-step';
import { OutcomesStep } from './outcomes-step';
import { ownStandardPath, titleOf } from './own-standard-path';
import { useDraft } from './own-standard-store';
import { PutInUse } from './put-in-use';
import { QualificationStep } from './qualification-step';
import { SaveFiles } from './save-files';
import { StandardSteps } from './standard-steps';

const STEPS: Record<StandardStep, (props: StepProps) => React.ReactNode> = {
  competences: CompetencesStep,
  key: KeyStep,
  outcomes: OutcomesStep,
  qualification: QualificationStep,
};

/** A step is done when something is written there and nothing that belongs there is missing. */
function doneSteps(content: DraftStandard): ReadonlySet<StandardStep> {
  const open = new Set(missingIn(content).map(stepOf));
  const { competences } = content;
  const begun: Record<StandardStep, boolean> = {
    competences: competences.length > 0,
    key: competences.some(({ key }) => key),
    outcomes: competences.some(({ key, outcomes }) => key && !hasNoLines(outcomes)),
    qualification: content.source.report.trim() !== '',
  };
  return new Set(STANDARD_STEPS.filter((step) => begun[step] && !open.has(step)));
}

/** A draft in the four steps of the method, free to be gone to in any order. */
export function StandardEditor({ own, step }: { readonly own: OwnStandard; readonly step: StandardStep }) {
  const { t, language } = useTexts();
  const { content, edit } = useDraft(own);
  const at = STANDARD_STEPS.indexOf(step);
  const [previous, next] = [STANDARD_STEPS[at - 1], STANDARD_STEPS[at + 1]];
  const Step = STEPS[step];

  return (
    <>
      <PageHeading
        key={step}
        title={t(`ownStandards:step.${step}`)}
        after={
          <>
            <Tag size="small" variant="outline" data-color="neutral">
              {t('ownStandards:status.draft')}
            </Tag>
            <span>{t('ownStandards:version', { version: content.version })}</span>
          </>
        }
      >
        {titleOf(t, content, language)}
      </PageHeading>
      <StandardSteps content={content} current={step} done={doneSteps(content)} />
      <Heading level="2" size="medium" spacing>
        {t(`ownStandards:step.${step}`)}
      </Heading>
      <Step content={content} edit={edit} />
      <div className="bp-step-navigation">
        {previous && (
          <RouteButton path={ownStandardPath(content, previous)} variant="secondary">
            {t('ownStandards:previous', { step: t(`ownStandards:step.${previous}`) })}
          </RouteButton>
        )}
        {next && (
          <RouteButton path={ownStandardPath(content, next)}>
            {t('ownStandards:next', { step: t(`ownStandards:step.${next}`) })}
          </RouteButton>
        )}
      </div>
      <PutInUse content={content} />
      <SaveFiles content={content} complete={missingIn(content).length === 0} />
    </>
  );
}
