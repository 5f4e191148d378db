import { LaptopIcon } from '@navikt/aksel-icons';
import { Button } from '@navikt/ds-react';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../api/client';
import { failureText } from '../../api/failure';
import { api } from '../../api/queries';
import { useTexts } from '../../components/use-texts';
import { useDoor } from './use-door';

/** What there is beside the passphrase: this machine's keychain where it was set up, and the recovery key. */
export function OtherWaysIn({ onForgotten }: { readonly onForgotten: () => void }) {
  const { t } = useTexts();
  const { data: doors } = useQuery(api.workspace.doors.queryOptions({ gcTime: 0, retry: false }));
  const door = useDoor(() => client.workspace.unlockByKeychain());

  return (
    <div className="bp-ways">
      {doors?.keychain === 'on' && (
        <Button
          type="button"
          variant="secondary"
          loading={door.busy}
          icon={<LaptopIcon aria-hidden />}
          onClick={() => void door.open('')}
        >
          {t('workspace:unlock.keychain')}
        </Button>
      )}
      <div role="alert">{door.failure && <p className="bp-form-error">{failureText(t, door.failure)}</p>}</div>
      {doors && (
        <Button type="button" variant="tertiary" size="small" onClick={onForgotten}>
          {t('workspace:unlock.forgotten')}
        </Button>
      )}
    </div>
  );
}
