import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';

/** The product as it runs in one of the shells, with what a person does around the page. */
export type RunningShell = {
  readonly page: Page;
  /** What it asked of anybody but itself since it was started, in Electron by any way there is; it must stay empty. */
  reachedOut(): readonly string[];
  /** The program around the page, for what no page can see; a browser has none. */
  readonly electron?: ElectronApplication;
  /** Does what starts a save, answers the question where to, and gives the file. */
  save(action: () => Promise<void>): Promise<{ fileName: string; path: string }>;
  /**
   * Has the report that is shown made into a PDF: by the program, or by the browser that prints it.
   * @returns the name that is proposed; of a browser's it is the title, to which it adds the extension
   */
  savePdf(): Promise<{ fileName: string; bytes: Buffer }>;
  /** Closes the window as a person does, and waits until the program has ended. */
  closeWindow(): Promise<void>;
  /** Locks the screen of the machine, as the operating system tells of it; a browser is told nothing. */
  lockScreen?(): Promise<void>;
  /** Pulls the plug. */
  kill(): Promise<void>;
};

/** A folder for temporary files that no other test and no other program looks into. */
export function temporaryFolderIn(dataFolder: string): string {
  const folder = join(dataFolder, 'temporary');
  mkdirSync(folder, { recursive: true });
  return folder;
}
