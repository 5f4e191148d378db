import { BodyLong } from '@navikt/ds-react';
import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { FileOfEverything } from '../participant-files/file-of-everything';
import { HandOver } from '../participant-files/hand-over';
import { AccessSection } from './access-section';
import { CorrectionSection } from './correction-section';
import { FileSection } from './file-section';
import { LogSection } from './log-section';
import { RetentionSection } from './retention-section';
import './participant-data.css';

/** What a participant has a right to: to see everything, to take it along, to have it handed over or erased. */
export function ParticipantDataPage() {
  const { t } = useTexts();
  return (
    <div className="bp-participant-data">
      <PageHeading>{t('participantData:heading')}</PageHeading>
      <BodyLong className="bp-lead">{t('participantData:lead')}</BodyLong>
      <AccessSection />
      <CorrectionSection />
      <FileOfEverything />
      <HandOver />
      <RetentionSection />
      <FileSection />
      <LogSection />
    </div>
  );
}
