import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * Where the data lies: the same folder for both shells, so that either opens the same workspace.
 * BALANSEPUNKT_DATA names another one (tests, and offices that keep it on a drive of their own).
 */
export function dataFolder(environment: NodeJS.ProcessEnv = process.env): string {
  if (environment.BALANSEPUNKT_DATA) return environment.BALANSEPUNKT_DATA;
  const home = homedir();
  if (process.platform === 'win32') {
    return join(environment.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Balansepunkt');
  }
  if (process.platform === 'darwin') return join(home, 'Library', 'Application Support', 'Balansepunkt');
  return join(environment.XDG_DATA_HOME ?? join(home, '.local', 'share'), 'balansepunkt');
}
