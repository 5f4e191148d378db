import { api, queryClient } from './queries';

type News = 'records' | 'workspace';

/**
 * Two windows of the browser shell can be open on the same workspace. Each tells the other that something was stored
 * or that the workspace was locked, so that none of them shows what is no longer so.
 */
const channel = new BroadcastChannel('balansepunkt');

export function tellOtherWindows(news: News): void {
  channel.postMessage(news);
}

/** Asks anew for what another window has changed; what is being written here stays in its field. */
export function listenToOtherWindows(): void {
  channel.addEventListener('message', ({ data }: MessageEvent<News>) => {
    if (data === 'workspace') void queryClient.invalidateQueries({ queryKey: api.workspace.state.queryKey() });
    else void queryClient.invalidateQueries({ predicate: ({ queryKey }) => !isAboutWorkspace(queryKey) });
  });
}

const isAboutWorkspace = (key: readonly unknown[]): boolean =>
  JSON.stringify(key[0]) === JSON.stringify(api.workspace.state.queryKey()[0]);
