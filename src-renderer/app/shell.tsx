import { useQuery } from '@tanstack/react-query';
import type { Language } from '#shared/domain/text';
import { api } from '../api/queries';
import { Announcer } from '../components/announcer';
import { FailureNotice } from '../components/failure-notice';
import { Loading } from '../components/loading';
import { NoAnswer } from '../components/no-answer';
import { CreateWorkspace } from '../features/workspace/create-workspace';
import { UnlockWorkspace } from '../features/workspace/unlock-workspace';
import { Header } from './header';
import { Pages } from './pages';

/** What stands around every page, and which door is shown: a first start, a locked workspace, or the pages. */
export function Shell({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const { data: workspace, error, refetch } = useQuery(api.workspace.state.queryOptions());

  return (
    <>
      <Header workspace={workspace ?? null} onLanguage={onLanguage} />
      <main id="main" className="bp-main" tabIndex={-1}>
        <FailureNotice />
        {!workspace && (error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />)}
        {workspace?.state === 'none' && <CreateWorkspace folder={workspace.folder} />}
        {workspace?.state === 'locked' && <UnlockWorkspace folder={workspace.folder} />}
        {workspace?.state === 'open' && <Pages />}
      </main>
      <Announcer />
    </>
  );
}
