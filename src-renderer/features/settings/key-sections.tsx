import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/queries';
import { LockingSection } from './locking-section';
import { PassphraseSection } from './passphrase-section';
import { RecoveryKeySection } from './recovery-key-section';

/** How the workspace is locked and opened. A demo has no passphrase, and is gone when the program ends. */
export function KeySections() {
  const { data: workspace } = useQuery(api.workspace.state.queryOptions());
  if (!workspace || workspace.demo) return null;
  return (
    <>
      <LockingSection />
      <PassphraseSection />
      <RecoveryKeySection folder={workspace.folder} />
    </>
  );
}
