import { FileWordIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { Language } from '#shared/domain/text';
import { client } from '../../api/client';
import { failureOf } from '../../api/failure';
import { saveQueue } from '../../api/saving';
import { download } from '../../components/download';
import { SaveOutcome, type SaveResult } from '../../components/save-outcome';
import { useTexts } from '../../components/use-texts';

type SaveDocumentProps = {
  readonly request: {
    readonly participantId: string;
    readonly standardRefs: string[];
    readonly language: Language;
  };
  readonly anonymous: boolean;
};

/** Makes the document from what is stored, hands it to the browser to save, and says how it went. */
export function SaveDocument({ request, anonymous }: SaveDocumentProps) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SaveResult | null>(null);

  const save = async () => {
    setBusy(true);
    setOutcome(null);
    try {
      await saveQueue.settled();
      const { fileName, base64 } = await (anonymous ? client.anonymous : client.report).docx(request);
      download(fileName, base64, 'docx');
      setOutcome({ fileName });
    } catch (error) {
      setOutcome({ failure: failureOf(error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="bp-save-document">
      <Button icon={<FileWordIcon aria-hidden />} loading={busy} onClick={() => void save()}>
        {t('wizard:report.save')}
      </Button>
      <SaveOutcome result={outcome} done={(fileName) => t('wizard:report.saved', { fileName })} />
    </div>
  );
}
