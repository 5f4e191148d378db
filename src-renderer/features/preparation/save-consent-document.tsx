import { FileWordIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { ConsentForm } from '#shared/domain/preparation';
import { client } from '../../api/client';
import { failureOf } from '../../api/failure';
import { saveQueue } from '../../api/saving';
import { download } from '../../components/download';
import { useParticipant } from '../../components/participant-context';
import { SaveOutcome, type SaveResult } from '../../components/save-outcome';
import { useTexts } from '../../components/use-texts';

/** The consent text with the participant's name and room for signatures, as a Word document to print. */
export function SaveConsentDocument({ form }: { readonly form: ConsentForm }) {
  const { t } = useTexts();
  const { participantId } = useParticipant();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SaveResult | null>(null);

  const save = async () => {
    setBusy(true);
    setOutcome(null);
    try {
      await saveQueue.settled();
      const { fileName, base64 } = await client.preparation.consentDocument({ participantId, form });
      download(fileName, base64, 'docx');
      setOutcome({ fileName });
    } catch (error) {
      setOutcome({ failure: failureOf(error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="bp-consent__print">
      <Button
        size="small"
        variant="secondary"
        icon={<FileWordIcon aria-hidden />}
        loading={busy}
        onClick={() => void save()}
      >
        {t('preparation:consent.print')}
      </Button>
      <p className="bp-subtle">{t('preparation:consent.printAdvice')}</p>
      <SaveOutcome result={outcome} done={(fileName) => t('preparation:consent.printed', { fileName })} />
    </div>
  );
}
