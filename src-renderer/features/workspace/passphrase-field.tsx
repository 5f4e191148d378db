import { EyeIcon, EyeSlashIcon } from '@navikt/aksel-icons';
import { Button, TextField } from '@navikt/ds-react';
import type { Ref } from 'react';
import { useTexts } from '../../components/use-texts';

type PassphraseFieldProps = {
  readonly ref?: Ref<HTMLInputElement>;
  readonly label: string;
  readonly description?: string;
  readonly value: string;
  readonly error: string | null;
  readonly shown: boolean;
  readonly autoComplete: 'new-password' | 'current-password';
  readonly onChange: (value: string) => void;
  /** Left out where another field's button shows both. */
  readonly onShow?: (shown: boolean) => void;
};

/** A long passphrase is hard to type blind: it can be shown. */
export function PassphraseField({ shown, onShow, error, onChange, ...field }: PassphraseFieldProps) {
  const { t } = useTexts();
  return (
    <div className="bp-passphrase">
      <TextField
        {...field}
        type={shown ? 'text' : 'password'}
        error={error}
        spellCheck={false}
        autoCapitalize="off"
        onChange={(event) => onChange(event.target.value)}
      />
      {onShow && (
        <Button
          type="button"
          variant="tertiary"
          size="small"
          icon={shown ? <EyeSlashIcon aria-hidden /> : <EyeIcon aria-hidden />}
          onClick={() => onShow(!shown)}
        >
          {shown ? t('workspace:passphrase.hide') : t('workspace:passphrase.show')}
        </Button>
      )}
    </div>
  );
}
