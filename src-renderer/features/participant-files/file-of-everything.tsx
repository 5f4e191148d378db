import { FileExportIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import { client } from '../../api/client';
import { failureOf } from '../../api/failure';
import { api, queryClient } from '../../api/queries';
import { afterEverything } from '../../api/saving';
import { useParticipant } from '../../components/participant-context';
import { saveAsFile } from '../../components/save-as-file';
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
      const { fileName, base64 } = await afterEverything(() => client.participantFiles.exportFile({ participantId }));
      // It stands in the log further down.
      void queryClient.invalidateQueries({ queryKey: api.access.key() });
      const savedAs = await saveAsFile(fileName, base64, 'json');
      setResult(savedAs === null ? null : { fileName: savedAs });
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
