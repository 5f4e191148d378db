import { FileImportIcon } from '@navikt/aksel-icons';
import { Button, LocalAlert } from '@navikt/ds-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { IMPORT_LIMIT, type ImportWay } from '#shared/domain/own-standard';
import { client } from '../../api/client';
import { type Failure, failureOf, failureText } from '../../api/failure';
import { announce } from '../../components/announcer';
import { toBase64 } from '../../components/to-base64';
import { useTexts } from '../../components/use-texts';
import { newStandardId, ownStandardPath, titleOf } from './own-standard-path';
import { accept } from './own-standard-store';

type Chosen = { readonly fileName: string; readonly base64: string };

/** What can be done instead: a standard that is here already becomes a new version or a copy. */
function waysOut(failure: Failure): readonly ImportWay[] {
  if (failure.kind !== 'expected') return [];
  if (failure.code === 'STANDARD_EXISTS') return ['newVersion', 'copy'];
  return failure.code === 'STANDARD_BUNDLED' ? ['copy'] : [];
}

/** A standard from a file, as a draft. A file that is not taken is named with what is wrong, and changes nothing. */
export function ImportStandard() {
  const { t, language } = useTexts();
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const send = async (file: Chosen, way: ImportWay) => {
    setBusy(true);
    setFailure(null);
    try {
      const own = await client.ownStandards.importFile({ ...file, way, newId: newStandardId() });
      accept(own);
      announce(t('ownStandards:imported', { title: titleOf(t, own.content, language) }));
      navigate(ownStandardPath(own.content));
    } catch (error) {
      setFailure(failureOf(error));
    } finally {
      setBusy(false);
    }
  };

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (!file) return;
    // The same file can be chosen again when it has been put right.
    const { target } = event;
    if (file.size > IMPORT_LIMIT) {
      setFailure({ kind: 'expected', code: 'FILE_TOO_LARGE', data: { file: file.name, limit: '5\u00a0MB' } });
    } else {
      const read = { fileName: file.name, base64: toBase64(new Uint8Array(await file.arrayBuffer())) };
      setChosen(read);
      await send(read, 'asIs');
    }
    target.value = '';
  };

  return (
    <div className="bp-import-standard">
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={t('ownStandards:create.file')}
        onChange={(event) => void choose(event)}
      />
      <Button
        variant="secondary"
        icon={<FileImportIcon aria-hidden />}
        loading={busy}
        onClick={() => input.current?.click()}
      >
        {t('ownStandards:create.import')}
      </Button>
      <div role="alert" className="bp-import-standard__answer">
        {failure && (
          <LocalAlert status="warning" size="small" as="div">
            <LocalAlert.Header>
              <LocalAlert.Title as="div">{failureText(t, failure)}</LocalAlert.Title>
              <LocalAlert.CloseButton onClick={() => setFailure(null)} />
            </LocalAlert.Header>
            {chosen && waysOut(failure).length > 0 && (
              <LocalAlert.Content>
                <div className="bp-choices">
                  {waysOut(failure).map((way) => (
                    <Button key={way} size="small" variant="secondary" onClick={() => void send(chosen, way)}>
                      {t(`ownStandards:conflict.${way === 'copy' ? 'copy' : 'newVersion'}`)}
                    </Button>
                  ))}
                </div>
              </LocalAlert.Content>
            )}
          </LocalAlert>
        )}
      </div>
    </div>
  );
}
