import { FileExcelIcon, FileTextIcon, FileWordIcon } from '@navikt/aksel-icons';
import { Button, Heading } from '@navikt/ds-react';
import { useState } from 'react';
import { client } from '../../api/client';
import { failureOf } from '../../api/failure';
import { saveQueue } from '../../api/saving';
import type { DocumentType } from '../../components/download';
import { saveAsFile } from '../../components/save-as-file';
import { SaveOutcome, type SaveResult } from '../../components/save-outcome';
import { useTexts } from '../../components/use-texts';
import type { ClassRequest } from './class-request';

const FILES = [
  { type: 'docx', icon: <FileWordIcon aria-hidden /> },
  { type: 'xlsx', icon: <FileExcelIcon aria-hidden /> },
  { type: 'csv', icon: <FileTextIcon aria-hidden /> },
] as const;

/** The table as a file, exactly as it stands: with names or without. */
export function SaveClass({ request }: { readonly request: ClassRequest }) {
  const { t } = useTexts();
  const [busy, setBusy] = useState<DocumentType | null>(null);
  const [outcome, setOutcome] = useState<SaveResult | null>(null);

  const save = async (type: (typeof FILES)[number]['type']) => {
    setBusy(type);
    setOutcome(null);
    try {
      await saveQueue.settled();
      const { fileName, base64 } = await client.classes[type](request);
      const savedAs = await saveAsFile(fileName, base64, type);
      setOutcome(savedAs === null ? null : { fileName: savedAs });
    } catch (error) {
      setOutcome({ failure: failureOf(error) });
    } finally {
      setBusy(null);
    }
  };

  return (
    <section className="bp-class__save" aria-labelledby="class-save">
      <Heading level="3" size="small" id="class-save">
        {t('classes:save.heading')}
      </Heading>
      <div className="bp-choices">
        {FILES.map(({ type, icon }) => (
          <Button
            key={type}
            size="small"
            variant={type === 'docx' ? 'primary' : 'secondary'}
            icon={icon}
            loading={busy === type}
            onClick={() => void save(type)}
          >
            {t(`classes:save.${type}`)}
          </Button>
        ))}
      </div>
      <SaveOutcome result={outcome} done={(fileName) => t('classes:save.done', { fileName })} />
    </section>
  );
}
