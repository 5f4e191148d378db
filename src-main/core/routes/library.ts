import type { Implementer } from '../implementer';
import { bundledVocabulary, explore, getPair, variantSets } from '../library';
import { searchLibrary } from '../library-search';
import type { Session } from '../session';

/** Looking around in the library. */
export const libraryRoutes = (os: Implementer, session: Session) => ({
  library: {
    search: os.library.search.handler(({ input }) => searchLibrary(session, input.query, input.language)),
    pair: os.library.pair.handler(({ input }) => getPair(session, input.left, input.right, input.language)),
    variants: os.library.variants.handler(() => [...variantSets()]),
    vocabulary: os.library.vocabulary.handler(() => bundledVocabulary()),
    explore: os.library.explore.handler(({ input }) => explore(session, input.participantId, input.language)),
  },
});
