import { TrashIcon } from '@navikt/aksel-icons';
import { BodyLong, Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { longDate } from '#shared/i18n/formats';
import { client } from '../../api/client';
import { reportFailure } from '../../components/failure-notice';
import { stepPath, useParticipant } from '../../components/participant-context';
import { RouteButton } from '../../components/route-button';
import { SaveFile } from '../../components/save-file';
import { useTexts } from '../../components/use-texts';
import { DeleteParticipant } from '../participants/delete-participant';
import { DataSection } from './data-section';
import { NoteFiled } from './note-filed';
import { saveRetention, useRetention } from './retention-store';

/** File it, then delete it here: the documents, the note that they are filed, and only then the deletion. */
export function FileSection() {
  const { t } = useTexts();
  const { participantId, record } = useParticipant();
  const { name, language } = record.participant;
  const [, navigate] = useLocation();
  const [deleting, setDeleting] = useState(false);

  return (
    <DataSection heading={t('rights:file.heading')} lead={t('rights:file.lead')}>
      <Heading level="3" size="xsmall">
        {t('rights:file.documents')}
      </Heading>
      <BodyLong>{t('rights:file.documentsAdvice')}</BodyLong>
      <SaveFile
        size="small"
        variant="secondary"
        make={() => client.access.document({ participantId, language })}
        done={(fileName) => t('rights:access.made', { fileName })}
      >
        {t('rights:file.access')}
      </SaveFile>
      <RouteButton path={stepPath(participantId, 'report')} size="small" variant="secondary">
        {t('rights:file.report')}
      </RouteButton>
      <Heading level="3" size="xsmall">
        {t('rights:file.note')}
      </Heading>
      <Filed />
      <Heading level="3" size="xsmall">
        {t('rights:file.delete')}
      </Heading>
      <BodyLong>{t('rights:erase.lead')}</BodyLong>
      <Button
        size="small"
        variant="secondary"
        data-color="danger"
        icon={<TrashIcon aria-hidden />}
        onClick={() => setDeleting(true)}
      >
        {t('rights:erase.open')}
      </Button>
      {deleting && (
        <DeleteParticipant
          participant={{ id: participantId, name }}
          onClose={() => setDeleting(false)}
          onRemoved={() => navigate('/')}
        />
      )}
    </DataSection>
  );
}

function Filed() {
  const { t, language } = useTexts();
  const { participantId } = useParticipant();
  const { data: retention } = useRetention(participantId);
  const [changing, setChanging] = useState(false);
  if (!retention) return null;
  const { filedOn, filedAs } = retention;
  if (filedOn === null || changing) {
    return <NoteFiled retention={retention} onDone={() => setChanging(false)} />;
  }
  const day = longDate(filedOn, language);
  return (
    <>
      <p className="bp-participant-data__fact">
        {filedAs === '' ? t('rights:file.filed', { day }) : t('rights:file.filedWith', { day, reference: filedAs })}
      </p>
      <div className="bp-choices">
        <Button size="small" variant="tertiary" onClick={() => setChanging(true)}>
          {t('rights:file.change')}
        </Button>
        <Button
          size="small"
          variant="tertiary"
          onClick={() => {
            saveRetention(participantId, () =>
              client.retention.setFiled({ participantId, filedOn: null, filedAs: '' }),
            ).catch(reportFailure);
          }}
        >
          {t('rights:file.remove')}
        </Button>
      </div>
    </>
  );
}
