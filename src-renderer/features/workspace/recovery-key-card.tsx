import { PrinterSmallIcon } from '@navikt/aksel-icons';
import { Button, Checkbox } from '@navikt/ds-react';
import { type FormEvent, useRef, useState } from 'react';
import type { MadeRecoveryKey } from '#shared/contract/workspace';
import { longDate } from '#shared/i18n/formats';
import { useTexts } from '../../components/use-texts';
import { RecoveryKeyPaper } from './recovery-key-paper';

type RecoveryKeyCardProps = {
  readonly made: MadeRecoveryKey;
  readonly folder: string;
  /** It is said to be kept: after this it is shown no more. */
  readonly onKept: () => void;
};

/** The recovery key, shown this once: to print, or to write down, and to say that it was done. */
export function RecoveryKeyCard({ made, folder, onKept }: RecoveryKeyCardProps) {
  const { t, language } = useTexts();
  const [kept, setKept] = useState(false);
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const madeOn = longDate(made.madeOn, language);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (kept) return onKept();
    setAsked(true);
    box.current?.focus();
  };

  return (
    <form className="bp-recovery" onSubmit={submit} noValidate>
      <ol className="bp-recovery__key" aria-label={t('workspace:recovery.label')} data-testid="recovery-key">
        {made.recoveryKey.split('-').map((group) => (
          <li key={group}>{group}</li>
        ))}
      </ol>
      <p className="bp-subtle bp-recovery__made">{t('workspace:recovery.madeOn', { day: madeOn })}</p>
      <Button type="button" variant="secondary" icon={<PrinterSmallIcon aria-hidden />} onClick={() => window.print()}>
        {t('workspace:recovery.print')}
      </Button>
      <Checkbox
        ref={box}
        checked={kept}
        error={asked && !kept}
        aria-describedby={asked && !kept ? 'recovery-missing' : undefined}
        onChange={(event) => setKept(event.target.checked)}
      >
        {t('workspace:recovery.kept')}
      </Checkbox>
      <div role="alert" id="recovery-missing">
        {asked && !kept && <p className="bp-form-error">{t('workspace:recovery.missing')}</p>}
      </div>
      <Button type="submit">{t('workspace:recovery.done')}</Button>
      <RecoveryKeyPaper recoveryKey={made.recoveryKey} madeOn={madeOn} folder={folder} />
    </form>
  );
}
