import { FilePdfIcon } from '@navikt/aksel-icons';
import { BodyLong, Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '../../api/client';
import { failureOf } from '../../api/failure';
import { api } from '../../api/queries';
import { afterEverything } from '../../api/saving';
import { SaveFile } from '../../components/save-file';
import { SaveOutcome, type SaveResult } from '../../components/save-outcome';
import { useTexts } from '../../components/use-texts';
import { textsIn } from '../../components/window-texts';
import { forgetPrinted, printReport } from './print-report';

type SavePdfProps = {
  readonly request: Parameters<typeof client.report.pdf>[0];
  readonly anonymous: boolean;
};

/** The report as a PDF, with names or without: made by the desktop shell, or by the browser when it prints. */
export function SavePdf({ request, anonymous }: SavePdfProps) {
  const { t } = useTexts();
  const { data: abilities } = useQuery(api.files.abilities.queryOptions({ staleTime: Number.POSITIVE_INFINITY }));
  if (!abilities) return null;
  if (!abilities.canMakePdf) return <PrintByBrowser request={request} anonymous={anonymous} />;
  return (
    <SaveFile
      type="pdf"
      variant="secondary"
      make={() => (anonymous ? client.anonymous : client.report).pdf(request)}
      done={(fileName) => t('wizard:report.saved', { fileName })}
    >
      {t('wizard:report.savePdf')}
    </SaveFile>
  );
}

/** Says what the browser makes of it, which is not ours to promise. */
function PrintByBrowser({ request, anonymous }: SavePdfProps) {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SaveResult | null>(null);
  // What was printed does not stay behind in the page when the workspace is locked.
  useEffect(() => forgetPrinted, []);

  const print = async () => {
    setBusy(true);
    setOutcome(null);
    try {
      const model = await afterEverything(() => (anonymous ? client.anonymous : client.report).print(request));
      printReport(model, await textsIn(model.language));
    } catch (error) {
      setOutcome({ failure: failureOf(error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="bp-save-file">
      <Button variant="secondary" icon={<FilePdfIcon aria-hidden />} loading={busy} onClick={() => void print()}>
        {t('wizard:report.printPdf')}
      </Button>
      <BodyLong size="small">{t('wizard:report.printPdfHelp')}</BodyLong>
      <SaveOutcome result={outcome} done={() => ''} />
    </div>
  );
}
