import { BodyLong } from '@navikt/ds-react';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { ConsentSection } from './consent-section';
import { LanguageAndInterpreter } from './language-and-interpreter';
import { MethodPoints } from './method-points';
import { PrivateNotes } from './private-notes';
import './preparation.css';

/** Before the conversation: what the method asks for, language and interpreter, notes, consent. Nothing of it is needed. */
export function PreparationStep() {
  const { t } = useTexts();
  return (
    <div className="bp-preparation">
      <div>
        <PageHeading>{t('wizard:step.preparation')}</PageHeading>
        <BodyLong className="bp-preparation__lead">{t('preparation:lead')}</BodyLong>
      </div>
      <MethodPoints />
      <div className="bp-preparation__side">
        <LanguageAndInterpreter />
        <PrivateNotes />
      </div>
      <ConsentSection />
    </div>
  );
}
