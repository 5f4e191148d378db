import { FilePdfIcon, FileWordIcon } from '@navikt/aksel-icons';
import { Button, type ButtonProps } from '@navikt/ds-react';
import { type ReactNode, useState } from 'react';
import { failureOf } from '../api/failure';
import { saveQueue } from '../api/saving';
import type { DocumentType } from './download';
import { MakingDocument } from './making-document';
import { saveAsFile } from './save-as-file';
import { SaveOutcome, type SaveResult } from './save-outcome';
import './save-file.css';

type SaveFileProps = Pick<ButtonProps, 'size' | 'variant'> & {
  readonly children: ReactNode;
  /** The accessible name, where the words on the button do not say enough. */
  readonly name?: string;
  /** A Word document when left out. */
  readonly type?: Extract<DocumentType, 'docx' | 'pdf'>;
  readonly make: () => Promise<{ readonly fileName: string; readonly base64: string }>;
  /** What is said when it went well. */
  readonly done: (fileName: string) => string;
  readonly onDone?: () => void;
};

/** Has a document made from what is stored, has it saved, and says how it went; nothing when it was not to be saved after all. */
export function SaveFile({ children, name, type = 'docx', make, done, onDone, ...button }: SaveFileProps) {
  const [busy, setBusy] = useState<'making' | 'saving' | null>(null);
  const [outcome, setOutcome] = useState<SaveResult | null>(null);

  const save = async () => {
    setBusy('making');
    setOutcome(null);
    try {
      await saveQueue.settled();
      const { fileName, base64 } = await make();
      // From here on it may be waiting for somebody to say where to.
      setBusy('saving');
      const savedAs = await saveAsFile(fileName, base64, type);
      if (savedAs === null) return;
      setOutcome({ fileName: savedAs });
      onDone?.();
    } catch (error) {
      setOutcome({ failure: failureOf(error) });
    } finally {
      setBusy(null);
    }
  };

  return (
    <div className="bp-save-file">
      <Button
        {...button}
        icon={type === 'pdf' ? <FilePdfIcon aria-hidden /> : <FileWordIcon aria-hidden />}
        loading={busy !== null}
        {...(name !== undefined && { 'aria-label': name })}
        onClick={() => void save()}
      >
        {children}
      </Button>
      <MakingDocument busy={busy === 'making'} />
      <SaveOutcome result={outcome} done={done} />
    </div>
  );
}
