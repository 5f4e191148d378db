import { type BrowserWindow, dialog, type OpenDialogOptions } from 'electron';

/**
 * Lets the user choose a folder in the system's own window, or make one there.
 * @param window the one that waits meanwhile
 * @returns null when nothing was chosen
 */
export async function chooseFolder(window: BrowserWindow | null): Promise<string | null> {
  const options: OpenDialogOptions = { properties: ['openDirectory', 'createDirectory'] };
  const { canceled, filePaths } = await (window
    ? dialog.showOpenDialog(window, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}
