import { existsSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog, type SaveDialogOptions } from 'electron';

/** What the save dialog calls the kinds of file that the program makes. */
const FILTERS: Readonly<Record<string, string>> = {
  docx: 'Word',
  pdf: 'PDF',
  xlsx: 'Excel',
  csv: 'CSV',
  json: 'JSON',
  balansepunkt: 'Balansepunkt',
  txt: 'TXT',
};

/** The folder of the last answer, for as long as the program runs. */
let lastFolder: string | null = null;

function documentsFolder(): string {
  try {
    return app.getPath('documents');
  } catch {
    return app.getPath('home');
  }
}

/**
 * Asks in the system's own window where a file is to go; the system asks before one that lies there is replaced. Where
 * the user leaves the extension out and the system does not add it, it is added here, and asked again when that is the
 * name of another file.
 * @param window the one that waits meanwhile
 * @param fileName with its extension
 * @returns null when the user thought better of it
 */
export async function chooseSavePath(window: BrowserWindow | null, fileName: string): Promise<string | null> {
  const extension = extname(fileName);
  const type = extension.slice(1);
  let suggested = join(lastFolder ?? documentsFolder(), fileName);
  for (;;) {
    const options: SaveDialogOptions = {
      defaultPath: suggested,
      filters: [{ name: FILTERS[type] ?? type, extensions: [type] }],
      properties: ['showOverwriteConfirmation', 'createDirectory'],
    };
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options));
    if (canceled || !filePath) return null;
    const whole = filePath.toLowerCase().endsWith(extension) ? filePath : `${filePath}${extension}`;
    if (whole === filePath || !existsSync(whole)) {
      lastFolder = dirname(whole);
      return whole;
    }
    suggested = whole;
  }
}
