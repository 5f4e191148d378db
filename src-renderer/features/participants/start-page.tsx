import { FileImportIcon } from '@navikt/aksel-icons';
import { Loading } from '../../components/loading';
import { NoAnswer } from '../../components/no-answer';
import { PageHeading } from '../../components/page-heading';
import { RouteButton } from '../../components/route-button';
import { EVERYBODY, useFoundParticipants } from '../../components/use-found-participants';
import { useTexts } from '../../components/use-texts';
import { BackupNotice } from '../backups/backup-notice';
import { TourInvitation } from '../guide/tour-invitation';
import { TAKE_PATH } from '../participant-files/take-path';
import { AddParticipant } from './add-participant';
import { DueList } from './due-list';
import { Newcomer } from './newcomer';
import { ParticipantList } from './participant-list';
import './participants.css';

/** Everybody in the workspace, and where each stands on the road. */
export function StartPage() {
  const { t } = useTexts();
  const { data, error, refetch } = useFoundParticipants(EVERYBODY);

  if (!data) return error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />;

  return (
    <div className="bp-start">
      <PageHeading after={<TourInvitation />}>{t('participants:heading')}</PageHeading>
      <BackupNotice />
      {data.everybody === 0 && <Newcomer />}
      <DueList />
      <div className="bp-start__begin">
        <AddParticipant />
        <RouteButton path={TAKE_PATH} size="small" variant="tertiary" icon={<FileImportIcon aria-hidden />}>
          {t('participantFiles:take.open')}
        </RouteButton>
      </div>
      {data.everybody > 0 && <ParticipantList />}
    </div>
  );
}
