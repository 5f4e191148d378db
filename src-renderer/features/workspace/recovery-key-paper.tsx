import { createPortal } from 'react-dom';
import { useTexts } from '../../components/use-texts';

type RecoveryKeyPaperProps = { readonly recoveryKey: string; readonly madeOn: string; readonly folder: string };

/** What is on the paper when the key is printed, and nothing else of the window; never on the screen. */
export function RecoveryKeyPaper({ recoveryKey, madeOn, folder }: RecoveryKeyPaperProps) {
  const { t } = useTexts();
  return createPortal(
    <div className="bp-key-paper">
      <h1>{t('workspace:recovery.paper.heading')}</h1>
      <p>{t('workspace:recovery.paper.what')}</p>
      <p className="bp-key-paper__key">
        {recoveryKey.split('-').map((group) => (
          <span key={group}>{group} </span>
        ))}
      </p>
      <dl>
        <dt>{t('workspace:recovery.paper.folder')}</dt>
        <dd>{folder}</dd>
        <dt>{t('workspace:recovery.paper.madeOn')}</dt>
        <dd>{madeOn}</dd>
      </dl>
      <p>{t('workspace:recovery.paper.how')}</p>
    </div>,
    document.body,
  );
}
