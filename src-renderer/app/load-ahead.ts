import { LANGUAGES } from '#shared/domain/text';
import { api, queryClient } from '../api/queries';
import { textsIn } from '../components/window-texts';

/**
 * Fetches what the first page needs while the page itself is still being put together and the core still loads: the files
 * of the start page and of the texts, and what is asked for first. Whoever needs them finds them or waits for them; what
 * goes wrong here goes wrong there, too, and is told there.
 */
export function loadAhead(): void {
  const quietly = (loading: Promise<unknown>) => void loading.catch(() => undefined);
  // The desktop shell knows it and says so in the address; it is no choice, only a guess at what will be wanted.
  const guessed = new URLSearchParams(location.search).get('language');
  const language = LANGUAGES.find((each) => each === guessed);
  if (language) quietly(textsIn(language));
  quietly(queryClient.prefetchQuery(api.preferences.get.queryOptions({ staleTime: Number.POSITIVE_INFINITY })));
  quietly(queryClient.prefetchQuery(api.workspace.state.queryOptions()));
  quietly(import('../features/participants/start-page'));
}
