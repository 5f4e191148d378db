import { FileTextIcon } from '@navikt/aksel-icons';
import { Button, type ButtonProps } from '@navikt/ds-react';
import { useState } from 'react';
import { client } from '../../api/client';
import { failureOf } from '../../api/failure';
import { download } from '../../components/download';
import { shellAbilities } from '../../components/save-as-file';
import { SaveOutcome, type SaveResult } from '../../components/save-outcome';
import { useTexts } from '../../components/use-texts';

/** Saves what whoever looks after the program needs to know about a fault. Works while the workspace is locked, too. */
export function SaveTroubleReport({ variant = 'secondary' }: Pick<ButtonProps, 'variant'>) {
  const { t, language } = useTexts();
  const [busy, setBusy] = useState(false);
  const [result, setResult] = useState<SaveResult | null>(null);

  const save = async () => {
    setBusy(true);
    setResult(null);
    try {
      const { canSave } = await shellAbilities();
      if (canSave) {
        const { savedAs } = await client.trouble.save({ language });
        if (savedAs !== null) setResult({ fileName: savedAs });
        return;
      }
      const { fileName, base64 } = await client.trouble.report({ language });
      download(fileName, base64, 'txt');
      setResult({ fileName });
    } catch (error) {
      setResult({ failure: failureOf(error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="bp-save-file">
      <Button variant={variant} loading={busy} icon={<FileTextIcon aria-hidden />} onClick={() => void save()}>
        {t('trouble:save')}
      </Button>
      <SaveOutcome result={result} done={(fileName) => t('trouble:saved', { fileName })} />
    </div>
  );
}
