import type { Implementer } from '../implementer';
import { readPreferences, savePreferences } from '../preferences';
import type { Session } from '../session';

/** The workspace's door, and what the window needs before it is opened. */
export const workspaceRoutes = (os: Implementer, session: Session) => ({
  workspace: {
    state: os.workspace.state.handler(() => session.state()),
    create: os.workspace.create.handler(({ input }) => session.create(input.passphrase)),
    unlock: os.workspace.unlock.handler(({ input }) => session.unlock(input.passphrase)),
    lock: os.workspace.lock.handler(() => session.lock()),
    copyFiles: os.workspace.copyFiles.handler(() => ({ folder: session.copyFiles() })),
    leaveDamageAside: os.workspace.leaveDamageAside.handler(() => ({ folder: session.leaveDamageAside() })),
  },
  preferences: {
    get: os.preferences.get.handler(() => readPreferences(session)),
    set: os.preferences.set.handler(({ input }) => savePreferences(session, input)),
  },
});
