import { api, queryClient } from './queries';

type News = 'records' | 'workspace' | 'active';

/**
 * Two windows of the browser shell can be open on the same workspace. Each tells the other that something was stored,
 * that the workspace was locked, or that somebody is there, so that none of them shows what is no longer so.
 */
const channel = new BroadcastChannel('balansepunkt');

export function tellOtherWindows(news: News): void {
  channel.postMessage(news);
}

/** Calls back when another window tells of it. @returns stops listening */
export function listenFor(news: News, listener: () => void): () => void {
  const onMessage = ({ data }: MessageEvent<News>) => {
    if (data === news) listener();
  };
  channel.addEventListener('message', onMessage);
  return () => channel.removeEventListener('message', onMessage);
}

/** Asks anew for what another window has changed; what is being written here stays in its field. */
export function listenToOtherWindows(): void {
  listenFor('workspace', () => void queryClient.invalidateQueries({ queryKey: api.workspace.state.queryKey() }));
  listenFor(
    'records',
    () => void queryClient.invalidateQueries({ predicate: ({ queryKey }) => !isAboutWorkspace(queryKey) }),
  );
}

const isAboutWorkspace = (key: readonly unknown[]): boolean =>
  JSON.stringify(key[0]) === JSON.stringify(api.workspace.state.queryKey()[0]);
