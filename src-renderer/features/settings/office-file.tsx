import { TrashIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Heading, LocalAlert } from '@navikt/ds-react';
import { type ChangeEvent, type ReactNode, useRef, useState } from 'react';
import type { Office } from '#shared/domain/office';
import { type Failure, failureOf, failureText } from '../../api/failure';
import { announce } from '../../components/announcer';
import { toBase64 } from '../../components/to-base64';
import { useTexts } from '../../components/use-texts';
import { acceptOffice } from './office-store';

type OfficeFileProps = {
  readonly className: string;
  readonly heading: string;
  /** Shown above the advice. */
  readonly before?: ReactNode;
  readonly advice: string;
  /** Shown above the buttons. */
  readonly contents?: ReactNode;
  /** Shown below the buttons. */
  readonly after?: ReactNode;
  /** Whether there is a file already. */
  readonly present: boolean;
  readonly accept: string;
  readonly icon: ReactNode;
  readonly words: Record<'file' | 'choose' | 'replace' | 'remove' | 'chosen' | 'removed', string>;
  /** In bytes; one that is larger is not even read. */
  readonly limit: number;
  readonly tooLarge: (fileName: string) => Failure;
  readonly set: (fileName: string, base64: string) => Promise<Office>;
  readonly remove: () => Promise<Office>;
};

/** A file of the office's: chosen, replaced, removed. One that is refused says why, and the one there stays. */
export function OfficeFile(props: OfficeFileProps) {
  const { present, words } = props;
  const { t } = useTexts();
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const chooser = useRef<HTMLButtonElement>(null);

  const change = async (send: () => Promise<Office>, done: string) => {
    setBusy(true);
    setFailure(null);
    try {
      acceptOffice(await send());
      announce(done);
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    if (file.size > props.limit) setFailure(props.tooLarge(file.name));
    else {
      const base64 = toBase64(new Uint8Array(await file.arrayBuffer()));
      await change(() => props.set(file.name, base64), words.chosen);
    }
    // The same file can be chosen again when it has been put right.
    target.value = '';
  };

  const remove = async () => {
    await change(props.remove, words.removed);
    // The button that was pressed is gone.
    chooser.current?.focus();
  };

  return (
    <div className={props.className}>
      <Heading level="3" size="small">
        {props.heading}
      </Heading>
      {props.before}
      <BodyShort className="bp-subtle">{props.advice}</BodyShort>
      {props.contents}
      <input
        ref={input}
        type="file"
        accept={props.accept}
        hidden
        aria-label={words.file}
        onChange={(event) => void choose(event)}
      />
      <div className="bp-choices">
        <Button
          ref={chooser}
          variant="secondary"
          icon={props.icon}
          loading={busy}
          onClick={() => input.current?.click()}
        >
          {present ? words.replace : words.choose}
        </Button>
        {present && (
          <Button variant="tertiary" icon={<TrashIcon aria-hidden />} disabled={busy} onClick={() => void remove()}>
            {words.remove}
          </Button>
        )}
      </div>
      {props.after}
      <div role="alert">
        {failure && (
          <LocalAlert status="warning" size="small" as="div">
            <LocalAlert.Header>
              <LocalAlert.Title as="div">{failureText(t, failure)}</LocalAlert.Title>
              <LocalAlert.CloseButton onClick={() => setFailure(null)} />
            </LocalAlert.Header>
          </LocalAlert>
        )}
      </div>
    </div>
  );
}
