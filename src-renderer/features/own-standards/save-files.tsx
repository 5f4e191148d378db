import { FileExportIcon, FileWordIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useState } from 'react';
import type { DraftStandard } from '#shared/domain/draft-standard';
import { refOf } from '#shared/domain/standard';
import { client } from '../../api/client';
import type { DocumentType } from '../../components/download';
import { saveAsFile } from '../../components/save-as-file';
import { useTexts } from '../../components/use-texts';
import { afterSaving } from './own-standard-store';

type SaveFilesProps = {
  readonly content: DraftStandard;
  /** Only a complete standard can be a file that others take in. */
  readonly complete: boolean;
};

/** The standard as a Word document to read, and as a file that another workspace can take in. */
export function SaveFiles({ content, complete }: SaveFilesProps) {
  const { t, language } = useTexts();
  const [saved, setSaved] = useState('');
  const ref = refOf(content);

  const save = async (make: () => Promise<{ fileName: string; base64: string }>, type: DocumentType) => {
    setSaved('');
    const savedAs = await afterSaving(async () => {
      const { fileName, base64 } = await make();
      return await saveAsFile(fileName, base64, type);
    });
    if (savedAs !== null) setSaved(savedAs);
  };

  return (
    <div className="bp-standard-files">
      <div className="bp-choices">
        <Button
          variant="secondary"
          icon={<FileWordIcon aria-hidden />}
          onClick={() => void save(() => client.ownStandards.docx({ ref, language }), 'docx')}
        >
          {t('ownStandards:view.docx')}
        </Button>
        {complete && (
          <Button
            variant="secondary"
            icon={<FileExportIcon aria-hidden />}
            onClick={() => void save(() => client.ownStandards.exportFile({ ref }), 'json')}
          >
            {t('ownStandards:view.export')}
          </Button>
        )}
      </div>
      <p role="status">{saved && t('ownStandards:view.saved', { fileName: saved })}</p>
    </div>
  );
}
