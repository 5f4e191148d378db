import { copyFiles, leaveDamageAside } from '../copied-files';
import type { Implementer } from '../implementer';
import { turnKeychainOff, turnKeychainOn, unlockByKeychain } from '../keychain';
import { changePassphrase, checkRecoveryKey, makeRecoveryKey, readDoors, recover } from '../keys';
import { readLockAfter, saveLockAfter } from '../locking';
import { readPreferences, savePreferences } from '../preferences';
import type { Session } from '../session';

/** The workspace's door, and what the window needs before it is opened. */
export const workspaceRoutes = (os: Implementer, session: Session) => ({
  workspace: {
    state: os.workspace.state.handler(() => session.state()),
    create: os.workspace.create.handler(({ input }) => session.create(input.passphrase)),
    unlock: os.workspace.unlock.handler(({ input }) => session.unlock(input.passphrase)),
    lock: os.workspace.lock.handler(() => session.lock()),
    copyFiles: os.workspace.copyFiles.handler(() => ({ folder: copyFiles(session) })),
    leaveDamageAside: os.workspace.leaveDamageAside.handler(() => ({ folder: leaveDamageAside(session) })),
    doors: os.workspace.doors.handler(() => readDoors(session)),
    changePassphrase: os.workspace.changePassphrase.handler(({ input }) => changePassphrase(session, input)),
    makeRecoveryKey: os.workspace.makeRecoveryKey.handler(({ input }) => makeRecoveryKey(session, input.passphrase)),
    checkRecoveryKey: os.workspace.checkRecoveryKey.handler(({ input }) =>
      checkRecoveryKey(session, input.recoveryKey),
    ),
    recover: os.workspace.recover.handler(({ input }) => recover(session, input)),
    unlockByKeychain: os.workspace.unlockByKeychain.handler(() => unlockByKeychain(session)),
    setKeychain: os.workspace.setKeychain.handler(async ({ input }) => {
      await (input.on ? turnKeychainOn(session) : turnKeychainOff(session));
      return readDoors(session);
    }),
  },
  locking: {
    get: os.locking.get.handler(() => readLockAfter(session)),
    set: os.locking.set.handler(({ input }) => saveLockAfter(session, input.minutes)),
    active: os.locking.active.handler(() => session.note('active')),
  },
  preferences: {
    get: os.preferences.get.handler(() => readPreferences(session)),
    set: os.preferences.set.handler(({ input }) => savePreferences(session, input)),
  },
});
