import { FileTextIcon, TrashIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Heading, LocalAlert } from '@navikt/ds-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { type Office, TEMPLATE_LIMITS } from '#shared/domain/office';
import { client } from '../../api/client';
import { type Failure, failureOf, failureText } from '../../api/failure';
import { announce } from '../../components/announcer';
import { SaveFile } from '../../components/save-file';
import { toBase64 } from '../../components/to-base64';
import { useTexts } from '../../components/use-texts';
import { acceptOffice } from './office-store';
import { TemplateContents } from './template-contents';

const LIMIT_IN_MEGABYTES = TEMPLATE_LIMITS.packed / 1_000_000;

/** The office's own document for the looks of the reports. What is refused says why, and the one there stays. */
export function OfficeTemplate({ template }: { readonly template: Office['template'] }) {
  const { t, language } = useTexts();
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

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event;
    const [file] = target.files ?? [];
    if (!file) return;
    const { name: fileName, size } = file;
    if (size > TEMPLATE_LIMITS.packed) {
      const data = { file: fileName, limit: LIMIT_IN_MEGABYTES };
      setFailure({ kind: 'expected', code: 'TEMPLATE_TOO_LARGE', data });
    } else {
      const base64 = toBase64(new Uint8Array(await file.arrayBuffer()));
      await change(() => client.office.setTemplate({ fileName, base64 }), t('template:chosen'));
    }
    // The same file can be chosen again when it has been put right.
    target.value = '';
  };

  const remove = async () => {
    await change(() => client.office.removeTemplate(), t('template:removed'));
    // The button that was pressed is gone.
    chooser.current?.focus();
  };

  return (
    <div className="bp-settings__template">
      <Heading level="3" size="small">
        {t('template:heading')}
      </Heading>
      <BodyShort className="bp-subtle">{t('template:advice', { limit: LIMIT_IN_MEGABYTES })}</BodyShort>
      {template && <TemplateContents template={template} />}
      <input
        ref={input}
        type="file"
        accept=".docx,.dotx"
        hidden
        aria-label={t('template:file')}
        onChange={(event) => void choose(event)}
      />
      <div className="bp-choices">
        <Button
          ref={chooser}
          variant="secondary"
          icon={<FileTextIcon aria-hidden />}
          loading={busy}
          onClick={() => input.current?.click()}
        >
          {t(template ? 'template:replace' : 'template:choose')}
        </Button>
        {template && (
          <Button variant="tertiary" icon={<TrashIcon aria-hidden />} disabled={busy} onClick={() => void remove()}>
            {t('template:remove')}
          </Button>
        )}
      </div>
      <SaveFile
        variant="tertiary"
        size="small"
        make={() => client.office.templateExample({ language })}
        done={(fileName) => t('template:exampleSaved', { fileName })}
      >
        {t('template:makeExample')}
      </SaveFile>
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
