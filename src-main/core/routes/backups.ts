import { chooseFolder, setBackupFolder } from '../backup-folder';
import { listBackups, lookAtBackup, participantsIn } from '../backup-list';
import { backUpNow, backupState } from '../backups';
import { bringBack } from '../bring-back';
import type { Implementer } from '../implementer';
import { restoreBackup } from '../restore';
import type { Session } from '../session';

/** Copies of the whole workspace, and the ways back from them. */
export const backupRoutes = (os: Implementer, session: Session) => ({
  backups: {
    state: os.backups.state.handler(() => backupState(session)),
    make: os.backups.make.handler(() => backUpNow(session)),
    setFolder: os.backups.setFolder.handler(({ input }) => setBackupFolder(session, input.folder)),
    abilities: os.backups.abilities.handler(() => ({
      canChooseFolder: session.abilities.chooseFolder !== undefined,
    })),
    chooseFolder: os.backups.chooseFolder.handler(async () => ({ folder: await chooseFolder(session) })),
    list: os.backups.list.handler(({ input }) => listBackups(session, input.folder)),
    look: os.backups.look.handler(({ input }) => lookAtBackup(session, input)),
    participants: os.backups.participants.handler(({ input }) => participantsIn(session, input)),
    bringBack: os.backups.bringBack.handler(({ input }) => bringBack(session, input)),
    restore: os.backups.restore.handler(({ input }) => restoreBackup(session, input)),
  },
});
