import { PASSPHRASE_MINIMUM } from '#shared/contract/workspace';
import { useTexts } from '../../components/use-texts';
import { PassphraseAdviceText } from './passphrase-advice-text';
import { PassphraseField } from './passphrase-field';
import type { NewPassphrase } from './use-new-passphrase';

/** The two fields in which a passphrase is chosen, and advice on what stands in the first. */
export function NewPassphraseFields({ entry, label }: { readonly entry: NewPassphrase; readonly label: string }) {
  const { t } = useTexts();
  return (
    <>
      <div className="bp-new-passphrase">
        <PassphraseField
          ref={entry.firstField}
          label={label}
          description={t('workspace:create.advice', { minimum: PASSPHRASE_MINIMUM })}
          autoComplete="new-password"
          value={entry.first}
          onChange={entry.writeFirst}
          error={entry.errors.first}
          shown={entry.shown}
          onShow={entry.setShown}
        />
        <PassphraseAdviceText passphrase={entry.first} />
      </div>
      <PassphraseField
        ref={entry.secondField}
        label={t('workspace:create.repeat')}
        autoComplete="new-password"
        value={entry.second}
        onChange={entry.writeSecond}
        error={entry.errors.second}
        shown={entry.shown}
      />
    </>
  );
}
