import { PageHeading } from '../../components/page-heading';
import { useTexts } from '../../components/use-texts';
import { BackupsSection } from '../backups/backups-section';
import { TroubleSection } from '../trouble/trouble-section';
import { LeaveSection, MoveSection } from '../workspace-transfer/transfer-sections';
import { AppearanceSection } from './appearance-section';
import { ErasuresSection } from './erasures-section';
import { KeySections } from './key-sections';
import { OfficeSection } from './office-section';
import { RecordLogSection } from './record-log-section';
import { RetentionPeriodSection } from './retention-period-section';
import { SettingsContents } from './settings-contents';
import './settings.css';

/** What holds for the whole workspace: how it is locked, kept, moved, and what was done with it. */
export function SettingsPage() {
  const { t } = useTexts();
  return (
    <div className="bp-settings">
      <PageHeading>{t('settings:heading')}</PageHeading>
      <SettingsContents />
      <AppearanceSection />
      <OfficeSection />
      <KeySections />
      <BackupsSection />
      <MoveSection />
      <LeaveSection />
      <RetentionPeriodSection />
      <ErasuresSection />
      <RecordLogSection />
      <TroubleSection />
    </div>
  );
}
