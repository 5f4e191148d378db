import { ImageIcon, TrashIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Heading, LocalAlert } from '@navikt/ds-react';
import { type ChangeEvent, useRef, useState } from 'react';
import { LOGO_LIMIT, LOGO_LIMIT_WORDS, type Logo, type Office } from '#shared/domain/office';
import { client } from '../../api/client';
import { type Failure, failureOf, failureText } from '../../api/failure';
import { announce } from '../../components/announcer';
import { toBase64 } from '../../components/to-base64';
import { useTexts } from '../../components/use-texts';
import { acceptOffice } from './office-store';

/** The logo as it stands in the reports. A file that is no logo is refused with what to do, and the one there stays. */
export function OfficeLogo({ logo }: { readonly logo: Logo | null }) {
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

  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const { target } = event;
    const [file] = target.files ?? [];
    if (!file) return;
    if (file.size > LOGO_LIMIT) {
      setFailure({ kind: 'expected', code: 'LOGO_TOO_LARGE', data: { limit: LOGO_LIMIT_WORDS } });
    } else {
      const base64 = toBase64(new Uint8Array(await file.arrayBuffer()));
      await change(() => client.office.setLogo({ base64 }), t('settings:office.logo.chosen'));
    }
    // The same file can be chosen again when it has been put right.
    target.value = '';
  };

  const remove = async () => {
    await change(() => client.office.removeLogo(), t('settings:office.logo.removed'));
    // The button that was pressed is gone.
    chooser.current?.focus();
  };

  return (
    <div className="bp-settings__logo">
      <Heading level="3" size="small">
        {t('settings:office.logo.heading')}
      </Heading>
      {logo && (
        <img src={`data:image/${logo.type};base64,${logo.base64}`} alt={t('settings:office.logo.alternative')} />
      )}
      <BodyShort className="bp-subtle">{t('settings:office.logo.advice', { limit: LOGO_LIMIT_WORDS })}</BodyShort>
      <input
        ref={input}
        type="file"
        accept=".png,.jpg,.jpeg,image/png,image/jpeg"
        hidden
        aria-label={t('settings:office.logo.file')}
        onChange={(event) => void choose(event)}
      />
      <div className="bp-choices">
        <Button
          ref={chooser}
          variant="secondary"
          icon={<ImageIcon aria-hidden />}
          loading={busy}
          onClick={() => input.current?.click()}
        >
          {t(logo ? 'settings:office.logo.replace' : 'settings:office.logo.choose')}
        </Button>
        {logo && (
          <Button variant="tertiary" icon={<TrashIcon aria-hidden />} disabled={busy} onClick={() => void remove()}>
            {t('settings:office.logo.remove')}
          </Button>
        )}
      </div>
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
