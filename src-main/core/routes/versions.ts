import type { Implementer } from '../implementer';
import type { Session } from '../session';
import { compareKept, keepVersion, listVersions, nameVersion, removeVersion } from '../versions';

/** Descriptions kept as they were. */
export const versionRoutes = (os: Implementer, session: Session) => ({
  versions: {
    list: os.versions.list.handler(({ input }) => listVersions(session, input.participantId)),
    keep: os.versions.keep.handler(({ input }) => keepVersion(session, input.participantId, input)),
    rename: os.versions.rename.handler(({ input }) => nameVersion(session, input.versionId, input.name)),
    remove: os.versions.remove.handler(({ input }) => removeVersion(session, input.versionId)),
    compare: os.versions.compare.handler(({ input }) =>
      compareKept(session, input.participantId, input.oneId, input.otherId),
    ),
  },
});
