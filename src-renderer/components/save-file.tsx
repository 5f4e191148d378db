import { FileWordIcon } from '@navikt/aksel-icons';
import { Button, type ButtonProps } from '@navikt/ds-react';
import { type ReactNode, useState } from 'react';
import { failureOf } from '../api/failure';
import { saveQueue } from '../api/saving';
import { download } from './download';
import { MakingDocument } from './making-document';
import { SaveOutcome, type SaveResult } from './save-outcome';
import './save-file.css';

type SaveFileProps = Pick<ButtonProps, 'size' | 'variant'> & {
  readonly children: ReactNode;
  /** The accessible name, where the words on the button do not say enough. */
  readonly name?: string;
  readonly make: () => Promise<{ readonly fileName: string; readonly base64: string }>;
  /** What is said when it went well. */
  readonly done: (fileName: string) => string;
  readonly onDone?: () => void;
};

/** Has a Word document made from what is stored, hands it to the browser to save, and says how it went. */
export function SaveFile({ children, name, make, done, onDone, ...button }: SaveFileProps) {
  const [busy, setBusy] = useState(false);
  const [outcome, setOutcome] = useState<SaveResult | null>(null);

  const save = async () => {
    setBusy(true);
    setOutcome(null);
    try {
      await saveQueue.settled();
      const { fileName, base64 } = await make();
      download(fileName, base64, 'docx');
      setOutcome({ fileName });
      onDone?.();
    } catch (error) {
      setOutcome({ failure: failureOf(error) });
    } finally {
      setBusy(false);
    }
  };

  return (
    <div className="bp-save-file">
      <Button
        {...button}
        icon={<FileWordIcon aria-hidden />}
        loading={busy}
        {...(name !== undefined && { 'aria-label': name })}
        onClick={() => void save()}
      >
        {children}
      </Button>
      <MakingDocument busy={busy} />
      <SaveOutcome result={outcome} done={done} />
    </div>
  );
}
