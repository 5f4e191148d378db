import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { useLocation } from 'wouter';
import type { Language } from '#shared/domain/text';
import { api, forgetRecords } from '../api/queries';
import { Announcer, announce } from '../components/announcer';
import { forgetDismissed } from '../components/coach/dismissed-hints';
import { FailureNotice, forgetFailure } from '../components/failure-notice';
import { Loading } from '../components/loading';
import { NoAnswer } from '../components/no-answer';
import { isShownPath } from '../components/shown-path';
import { RestoredNotice } from '../features/backups/restored-notice';
import { forgetGuide } from '../features/guide/guide-store';
import { forgetFreshKey, useFreshKey } from '../features/workspace/fresh-key';
import { KeepRecoveryKey } from '../features/workspace/keep-recovery-key';
import { UnlockWorkspace } from '../features/workspace/unlock-workspace';
import { FirstStart } from '../features/workspace-transfer/first-start';
import { Header } from './header';
import { Pages } from './pages';
import { useMenuCommands } from './use-menu-commands';
import { useSelfLocking } from './use-self-locking';

const Guide = lazy(() => import('../features/guide/guide').then(({ Guide: guide }) => ({ default: guide })));

/** What stands around every page, and which door is shown: a first start, a locked workspace, or the pages. */
export function Shell({ onLanguage }: { readonly onLanguage: (language: Language) => void }) {
  const { data: workspace, error, refetch } = useQuery(api.workspace.state.queryOptions());

  const [location] = useLocation();
  const isOpen = workspace?.state === 'open';
  const isShown = isOpen && isShownPath(location);
  // The workspace has just been made: its recovery key is shown this once, before anything else.
  const freshKey = useFreshKey();
  useSelfLocking(isOpen && !workspace.demo);
  useMenuCommands((!freshKey && workspace) || null);
  useEffect(() => {
    if (isOpen) return;
    // Locked, here or in another window: nothing about participants stays behind, said or shown.
    forgetRecords();
    forgetGuide();
    forgetFreshKey();
    forgetFailure();
    forgetDismissed();
    announce('');
  }, [isOpen]);

  return (
    <>
      {!isShown && <Header workspace={(!freshKey && workspace) || null} onLanguage={onLanguage} />}
      <main id="main" className="bp-main" tabIndex={-1}>
        <FailureNotice />
        <RestoredNotice />
        {!workspace && (error ? <NoAnswer error={error} onRetry={() => void refetch()} /> : <Loading />)}
        {workspace?.state === 'none' && <FirstStart folder={workspace.folder} />}
        {workspace?.state === 'locked' && <UnlockWorkspace folder={workspace.folder} />}
        {isOpen && (freshKey ? <KeepRecoveryKey made={freshKey} /> : <Pages />)}
      </main>
      <Suspense fallback={null}>{isOpen && !isShown && !freshKey && <Guide />}</Suspense>
      <Announcer />
    </>
  );
}
