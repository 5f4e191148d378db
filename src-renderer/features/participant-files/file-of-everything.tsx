import { FileExportIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { client } from '../../api/client';
import { failureOf } from '../../api/failure';
import { api, queryClient } from '../../api/queries';
import { saveQueue } from '../../api/saving';
import { download } from '../../components/download';
import { useParticipant } from '../../components/participant-context';
import { SaveOutcome, type SaveResult } from '../../components/save-outcome';
import { useTexts } from '../../components/use-texts';
import { DataSection } from '../participant-data/data-section';

/** The whole record as a file that other programs can read, for the participant to take along. */
export function FileOfEverything() {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const [result, setResult] = useState<SaveResult | null>(null);
  const [busy, setBusy] = useState(false);

  const save = async () => {
    setBusy(true);
    try {
      // After everything that is still on its way to be stored.
      await saveQueue.add({
        send: async () => {
          const file = await client.participantFiles.exportFile({ participantId });
          download(file.fileName, file.base64, 'json');
          setResult({ fileName: file.fileName });
        },
      });
      // It stands in the log further down.
      void queryClient.invalidateQueries({ queryKey: api.access.key() });
    } catch (error) {
      setResult({ failure: failureOf(error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <DataSection heading={t('participantFiles:file.heading')} lead={t('participantFiles:file.lead')}>
      <Button
        size="small"
        variant="secondary"
        icon={<FileExportIcon aria-hidden />}
        loading={busy}
        onClick={() => void save()}
      >
        {t('participantFiles:file.save')}
      </Button>
      <SaveOutcome result={result} done={(fileName) => t('participantFiles:file.saved', { fileName })} />
    </DataSection>
  );
}
