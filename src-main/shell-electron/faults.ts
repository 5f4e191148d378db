import { join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { translatorFor } from '#shared/i18n/translator';
import { onFault } from '../core/faults';
import { logBug } from '../core/log';
import { readPreferences } from '../core/preferences';
import type { Session } from '../core/session';

const translator = (session: Session) => translatorFor(readPreferences(session).language);

/** Says that a bug in the main process ends the program, and ends it. */
export function stopAtFault(session: Session): void {
  let ending = false;
  onFault(session, ({ reference, log }) => {
    // What fails while it ends is in the log, and is not said as well.
    if (ending) return;
    ending = true;
    const t = translator(session);
    dialog.showErrorBox(t('trouble:stopped.heading'), t('trouble:stopped.text', { reference, file: log }));
    try {
      session.close();
    } finally {
      app.exit(1);
    }
  });
}

/** A window that is gone twice within this time, in milliseconds, would be gone a third time. */
const SOON = 60_000;

/**
 * The process that draws the window can be ended by the system or by a bug of Chromium's. Everything typed is stored with
 * every letter, so the page is drawn again at once; when that does not help, the user says what is to be done.
 */
export function reopenWhenGone(session: Session, window: BrowserWindow): void {
  let last = Number.NEGATIVE_INFINITY;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    logBug(session.logFile, Object.assign(new Error(), { name: 'RenderProcessGone', code: reason }), 'shell');
    const soon = Date.now() - last < SOON;
    last = Date.now();
    if (!soon) {
      window.webContents.reload();
      return;
    }
    const t = translator(session);
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message: t('trouble:windowGone.heading'),
      detail: t('trouble:windowGone.text'),
      buttons: [t('trouble:windowGone.reload'), t('trouble:windowGone.quit')],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (choice === 0) window.webContents.reload();
    else app.quit();
  });
}

/** Says that the program could not start. @param folder the data folder, whose log has it */
export function sayStartFailed(folder: string, error: unknown): void {
  const file = join(folder, 'logs', 'balansepunkt.log');
  const reference = logBug(file, error, 'shell');
  // Without a session there are no preferences: the system's own language, or ours.
  const t = translatorFor(app.getLocale().startsWith('en') ? 'en' : 'nb');
  dialog.showErrorBox(t('trouble:startFailed.heading'), t('trouble:startFailed.text', { reference, file }));
}
