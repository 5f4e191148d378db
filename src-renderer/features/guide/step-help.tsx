import { ReadMore } from '@navikt/ds-react';
import type { WizardStep } from '#shared/domain/participant';
import { useTexts } from '../../components/use-texts';
import { HELP_PATH } from './help-path';
import { type MethodWord, WordHelp } from './word-help';
import './step-help.css';

const WORDS: Partial<Record<WizardStep, MethodWord>> = {
  placement: 'balancePoint',
  key: 'keyCompetence',
  outcomes: 'outcome',
};

/** What the word in a step's heading means, where it is one of the method's own. */
export function StepWord({ step }: { readonly step: WizardStep }) {
  const word = WORDS[step];
  return word ? <WordHelp word={word} /> : null;
}

/** What a step is for and how it is done well, for somebody who has never used the method. Closed until it is wanted. */
export function StepHelp({ step }: { readonly step: WizardStep }) {
  const { t } = useTexts();
  return (
    <ReadMore header={t('guide:step.open')} size="medium" className="bp-step-help">
      <div className="bp-step-help__columns">
        <div>
          <h2 className="bp-step-help__heading">{t('guide:step.what')}</h2>
          <p>{t(`guide:step.${step}.what`)}</p>
        </div>
        <div>
          <h2 className="bp-step-help__heading">{t('guide:step.how')}</h2>
          <p>{t(`guide:step.${step}.how`)}</p>
        </div>
      </div>
      <a href={`#${HELP_PATH}`}>{t('guide:step.more')}</a>
    </ReadMore>
  );
}
