import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A path as it was written, or an address as Linux desktops give it. @returns null for an address of another machine */
function pathOf(argument: string, workingFolder: string): string | null {
  if (!/^file:/i.test(argument)) return resolve(workingFolder, argument);
  try {
    return fileURLToPath(argument);
  } catch {
    return null;
  }
}

/**
 * Which file the program was started on. What begins with a hyphen is an option, whatever lies on the disk under that
 * name.
 * @param args what follows the program on its command line
 * @param workingFolder where relative paths begin
 * @param appFolder the program's own folder, which the command line names as long as it is not packaged
 * @returns a whole path; null when none was given. Nobody has looked yet whether anything is there
 */
export function openedPath(args: readonly string[], workingFolder: string, appFolder: string): string | null {
  for (const argument of args) {
    if (argument === '' || argument.startsWith('-')) continue;
    const path = pathOf(argument, workingFolder);
    if (path !== null && path !== resolve(appFolder)) return path;
  }
  return null;
}

/** The file that the user opened with the program last, until the window takes it. */
export class OpenedPath {
  private waiting: string | null = null;
  private readonly listeners = new Set<() => void>();

  give(path: string): void {
    this.waiting = path;
    for (const listener of [...this.listeners]) listener();
  }

  isWaiting(): boolean {
    return this.waiting !== null;
  }

  /** @returns null when none waits, or when it has been taken already */
  take(): string | null {
    const path = this.waiting;
    this.waiting = null;
    return path;
  }

  onGiven(listener: () => void): void {
    this.listeners.add(listener);
  }
}
