import { ExpectedError } from '#shared/domain/errors';
import { setAside } from '../storage/set-aside';
import { workspaceExists } from '../storage/workspace-files';
import type { Session } from './session';

/**
 * Copies the files of the workspace as they are, damaged or not, into a new folder beside it.
 * @returns the new folder
 * @throws ExpectedError WORKSPACE_IN_USE while it is open, WORKSPACE_NOT_FOUND, DISK_FULL, FOLDER_NOT_WRITABLE
 */
export function copyFiles(session: Session): string {
  return session.translated(() => {
    if (session.state().state === 'open') throw new ExpectedError('WORKSPACE_IN_USE', {});
    if (!workspaceExists(session.workspaceFolder)) throw new ExpectedError('WORKSPACE_NOT_FOUND', {});
    return setAside(session.workspaceFolder, session.dataFolder, session.now());
  });
}

/**
 * Lets the next opening go on without what is damaged in the log, after a copy of the files has been made.
 * @returns the folder of the copy
 * @throws ExpectedError as `copyFiles`
 */
export function leaveDamageAside(session: Session): string {
  const copy = copyFiles(session);
  session.mendAtNextOpening();
  return copy;
}
