import { type BrowserWindow, dialog } from 'electron';
import type { Translator } from '#shared/i18n/text-key';

/**
 * Lets the user choose a file with a participant in the system's own window.
 * @returns null when nothing was chosen
 */
export async function chooseFile(window: BrowserWindow, t: Translator): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: t('participantFiles:take.heading'),
    filters: [{ name: t('participantFiles:take.file'), extensions: ['balansepunkt', 'json'] }],
    properties: ['openFile'],
  });
  return canceled ? null : (filePaths[0] ?? null);
}
